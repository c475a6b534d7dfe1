package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.difference.Difference.Because;
import casus.difference.Difference.Cause;
import casus.inferences.Derivation;
import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CampStep.PutDownTo;
import casus.model.Case;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.TableRow;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a change comes down to, in one line. */
class CauseTextTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: }
        records:
          - claim: {id: word, voice: arland, event: raid}
          - claim: {id: second, voice: arland, event: raid}
          - claim: {id: third, voice: arland, event: raid}
          - claim: {id: fourth, voice: borland, event: raid}
        """);

    private static final Fact WORD = SUBJECT.records().get(0);
    private static final String TOLD = "“as told” — arland [word]";

    private static String text(boolean gained, Because because, String line, Fact... facts) {
        Inferences inferences = new Drawn(SUBJECT, "").inferences();
        CauseText.Side side = CauseText.Side.of(inferences);
        Cause cause = new Cause(
                gained,
                new Derivation.Rule("mine.own", "title", "{Party} says so", "", false, "my.rules", 1),
                new TreeMap<>(Map.of("Party", new ActorId("arland"))),
                because,
                line,
                List.of(facts));
        return Stream.of(new CauseText(side, side).spans(cause))
                .map(Page.Span::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_rule_came_or_went() {
        assertThat(text(true, Because.RULE, ""))
                .isEqualTo("now: arland says so — a rule that was not there, or read otherwise (mine.own)");
        assertThat(text(false, Because.RULE, ""))
                .isEqualTo("no longer: arland says so — a rule that is gone, or reads otherwise (mine.own)");
    }

    @Test
    void a_fact_came_or_went() {
        assertThat(text(true, Because.GIVEN, "", WORD)).isEqualTo("now: arland says so — by " + TOLD + " (mine.own)");
        assertThat(text(false, Because.GIVEN, "", WORD))
                .isEqualTo("no longer: arland says so — without " + TOLD + " (mine.own)");
    }

    @Test
    void a_fact_came_to_stand_in_the_way_or_no_longer_does() {
        assertThat(text(false, Because.IN_THE_WAY, "", WORD))
                .isEqualTo("no longer: arland says so — since " + TOLD + " (mine.own)");
        assertThat(text(true, Because.IN_THE_WAY, "", WORD))
                .isEqualTo("now: arland says so — no longer: " + TOLD + " (mine.own)");
        assertThat(text(false, Because.IN_THE_WAY, "nobody denies {Party}", WORD))
                .isEqualTo("no longer: arland says so — in the way of “nobody denies arland”: " + TOLD + " (mine.own)");
        assertThat(text(true, Because.IN_THE_WAY, "nobody denies {Party}", WORD))
                .isEqualTo("now: arland says so — no longer in the way of “nobody denies arland”: " + TOLD
                        + " (mine.own)");
    }

    @Test
    void of_a_row_it_says_what_it_was_or_is_on_the_other_side() {
        TableRow.Window window = new Drawn(SUBJECT, "")
                .inferences().rulebook().tables().stream()
                        .filter(TableRow.Window.class::isInstance)
                        .map(TableRow.Window.class::cast)
                        .findFirst()
                        .orElseThrow();
        TableRow changed = new TableRow.Window(window.name(), window.hours() + 1, window.on());

        assertThat(text(true, Because.GIVEN, "", changed)).contains(", where it was: ", window.name());
        assertThat(text(false, Because.GIVEN, "", changed)).contains(", where it is now: ");
        assertThat(text(true, Because.GIVEN, "", new TableRow.Window("no-such", 1, true)))
                .doesNotContain("where it was");
    }

    @Test
    void of_many_facts_the_first_three_are_told() {
        assertThat(text(true, Because.GIVEN, "", SUBJECT.records().toArray(Fact[]::new)))
                .contains("[third]; 1 more (")
                .doesNotContain("fourth");
    }

    @Test
    void a_step_is_told_in_words() {
        assertThat(text(true, Because.GIVEN, "", new PutDownTo(new RecordId("word"), new ActorId("arland"))))
                .contains(" — by ", "word", "arland")
                .doesNotContain("PutDownTo");
    }
}
