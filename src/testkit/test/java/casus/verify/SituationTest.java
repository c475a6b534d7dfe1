package casus.verify;

import static casus.verify.given.Entities.event;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import casus.model.CaseRecord;
import casus.model.Problem;
import casus.verify.given.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that tests give, without reasoning over them. */
class SituationTest {

    private static List<String> records(Situation situation) {
        return situation.subject().records().stream()
                .map(CaseRecord::id)
                .map(Object::toString)
                .toList();
    }

    @Test
    void what_is_only_named_is_declared_and_may_be_a_slip() {
        Situation raid = Situation.of(
                claim("raid").by("front"),
                claim("raid").by("front"),
                denial("raid").by("frnot"));

        assertThat(raid.subject().actors())
                .extracting(actor -> actor.id().value())
                .containsExactlyInAnyOrder("front", "frnot");
        assertThat(raid.subject().events())
                .extracting(event -> event.id().value())
                .containsExactly("raid");
        assertThat(records(raid)).containsExactly("claim-1", "claim-2", "denial-1");
        assertThat(raid.slips()).containsExactly(Map.entry("frnot", "front"));
        assertThat(raid.called()).isEmpty();
    }

    @Test
    void further_entries_come_after_those_that_are_there() {
        Situation raid = new Situation(Situation.of(claim("raid").by("front")).subject(), "a sheet");
        Situation more = raid.and(claim("raid").by("arland"), event("march"));

        assertThat(records(more)).containsExactly("claim-1", "claim-2");
        assertThat(more.called()).isEqualTo("a sheet");
        assertThat(more.subject().hash()).isNotEqualTo(raid.subject().hash());
        assertThat(more.subject().title()).isEqualTo(raid.subject().title());
        assertThat(records(raid)).containsExactly("claim-1");
    }

    @Test
    void a_mistake_is_shown_with_the_text_in_which_it_stands() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.of(claim("raid").by("front").dated("soon")))
                .withMessageStartingWith("there are mistakes in what is given\n")
                .withMessageContaining("`soon` is no date that can be read")
                .withMessageMatching("(?s).*\\n +\\d+ +- claim: .*date: soon.*");
    }

    @Test
    void of_a_long_text_only_the_lines_around_a_mistake_are_shown() {
        Given[] many = IntStream.range(0, 100)
                .mapToObj(i -> i == 50
                        ? claim("raid").by("front").dated("soon")
                        : claim("raid").by("front"))
                .toArray(Given[]::new);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.of(many))
                .satisfies(e -> assertThat(
                                String.valueOf(e.getMessage()).lines().filter(line -> line.contains("- claim:")))
                        .hasSize(5));
    }

    @Test
    void warnings_alone_refuse_nothing() {
        assertThatCode(() -> Situation.refuse("x", List.of(Problem.warning("f", 1, 1, "what", "help")), ""))
                .doesNotThrowAnyException();
    }

    @Test
    void a_case_of_a_sheet_is_called_by_its_place(@TempDir Path temp) throws IOException {
        Path sheet = Files.writeString(temp.resolve("raid.cases.yaml"), """
                - case: Nothing
                  only: [attribution]
                - case: A raid
                  events: [raid]
                  records: [claim: {event: raid}]
                  only: [attribution]
                """);

        assertThat(Situation.of(sheet, "A raid").called()).isEqualTo(sheet + ":3");
        assertThat(records(Situation.of(sheet, "A raid"))).containsExactly("claim-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Situation.of(sheet, "A rad"))
                .withMessageContaining("A raid");
    }
}
