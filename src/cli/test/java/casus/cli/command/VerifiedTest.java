package casus.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Supported;
import casus.json.WhyAnswer;
import casus.model.Chain;
import casus.model.EventId;
import casus.model.RecordId;
import casus.page.Page;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of supports that were tried by reasoning again. */
class VerifiedTest {

    private static final Chain CHAIN = new Chain(
            List.of(new EventId("raid"), new EventId("strike")),
            Chain.Status.STATED,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static NavigableSet<RecordId> records(String... ids) {
        return new TreeSet<>(Stream.of(ids).map(RecordId::new).toList());
    }

    private static Supported.Trial sound(String... ids) {
        return new Supported.Trial(records(ids), records(), true, records());
    }

    private static String sentence(boolean all, Supported.Trial... trials) {
        return Verified.sentence(new Supported(CHAIN, List.of(trials), all));
    }

    @Test
    void supports_that_hold_are_counted() {
        assertThat(sentence(true, sound("a", "b")))
                .isEqualTo("Checked by running again: 1 support suffices, none of its records can be spared.");
        assertThat(sentence(false, sound("a"), sound("b")))
                .isEqualTo(
                        "Checked by running again: the first 2 supports suffice, none of their records can be spared.");
    }

    @Test
    void the_first_that_does_not_hold_is_named() {
        Supported.Trial wanting = new Supported.Trial(records("b", "c"), records(), false, records());
        Supported.Trial lavish = new Supported.Trial(records("b", "c"), records(), true, records("c"));

        assertThat(sentence(true, sound("a"), wanting)).isEqualTo("Checked by running again: b + c is not enough.");
        assertThat(sentence(true, sound("a"), lavish, wanting))
                .isEqualTo("Checked by running again: b + c can do without c.");
    }

    @Test
    void records_that_had_to_be_there_are_named() {
        assertThat(sentence(true, new Supported.Trial(records("a"), records("guard"), true, records())))
                .endsWith("; a only with guard, which keep out what would stand against it.");
    }

    @Test
    void it_is_the_last_line_of_a_page_and_the_same_as_data() {
        Supported supported = new Supported(CHAIN, List.of(sound("a", "b")), true);
        Page page = new Page.Draft().line(Page.Span.plain("why")).page();

        assertThat(Verified.under(page, supported).plain()).isEqualTo("why\n\n" + Verified.sentence(supported) + "\n");
        assertThat(Verified.data(supported))
                .isEqualTo(new WhyAnswer.Verified(
                        true, true, List.of(new WhyAnswer.Trial(List.of("a", "b"), List.of(), true, List.of()))));
    }
}
