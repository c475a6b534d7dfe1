package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.SmallCase.Place;
import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.Case;
import casus.model.EventId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.Retaliates;
import casus.rulebook.Written;
import casus.smallcase.Fault.Kind;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What does not hold of a link drawn by hand, and why. */
class VerdictTextTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state}
        events: {raid: , answer: }
        records:
          - response: {id: word, voice: arland, response: answer, causes: [raid]}
        """);

    private static final EventId ANSWER = new EventId("answer");
    private static final String LINK = "retaliation answer for raid";
    private static final Author AUTHOR = new Author(ANSWER, new ActorId("arland"), Footing.FIRM);

    private static Drawn drawn() {
        return new Drawn(SUBJECT, Written.STATED);
    }

    private static Inferences linked() {
        return drawn().follows(
                        new Retaliates(ANSWER, new EventId("raid"), Status.STATED),
                        "mine.stated",
                        Map.of("Response", ANSWER),
                        SUBJECT.records().get(0))
                .inferences();
    }

    private static String text(Inferences inferences, Kind kind, String about, String wanted) {
        return VerdictText.of(inferences, new Fault(kind, new Place(3, 1), about, "it is otherwise", wanted))
                .plain();
    }

    @Test
    void what_is_missing_is_answered_with_why_it_does_not_follow() {
        assertThat(text(drawn().follows(AUTHOR, "mine.author").inferences(), Kind.MISSING, LINK, "stated"))
                .startsWith("it is otherwise\n")
                .contains("mine.stated", "my.rules:1 has mine.stated")
                .doesNotContain("--depth", "\nrulebook ");
    }

    @Test
    void what_surprises_is_answered_with_why_it_follows() {
        assertThat(text(linked(), Kind.SURPRISE, LINK, ""))
                .contains("word", "my.rules:1 has mine.stated")
                .doesNotContain("Quoted", "--breadth");
        assertThat(text(linked(), Kind.SURPRISE, "retaliation raid for answer", ""))
                .isEqualTo("it is otherwise\n");
    }

    @Test
    void a_rule_that_is_silent_shows_the_line_at_which_it_stops() {
        assertThat(text(drawn().follows(AUTHOR, "mine.author").inferences(), Kind.SILENT, "mine.stated", ""))
                .contains("my.rules:7 fails: Striker says that Response answers Cause — where Response is answer,"
                        + " Striker is arland");
    }

    @Test
    void a_rule_that_fires_shows_where_it_does() {
        assertThat(text(linked(), Kind.FIRES, "mine.stated", ""))
                .contains("my.rules:1 fires where Response is answer\n");
        assertThat(text(linked(), Kind.FIRES, "mine.other", "")).isEqualTo("it is otherwise\n");
    }

    @Test
    void words_that_the_case_lacks_are_told_instead() {
        assertThat(text(linked(), Kind.MISSING, "retaliation answer for riad", "stated"))
                .contains("`riad`", "`raid`");
    }

    @Test
    void of_what_was_concluded_the_first_are_listed() {
        assertThat(VerdictText.concluded(drawn().inferences())).isEqualTo("nothing was concluded\n");
        assertThat(VerdictText.concluded(linked()))
                .startsWith("concluded was\n")
                .contains("  " + LINK);
    }

    @Test
    void of_many_conclusions_the_rest_are_counted() {
        Drawn many = new Drawn(
                Drawn.subject("events: {raid: , "
                        + String.join(
                                ", ",
                                IntStream.range(0, 25)
                                        .mapToObj(i -> "e" + i + ": ")
                                        .toList()) + "}\n"),
                Written.STATED);
        IntStream.range(0, 25)
                .forEach(i -> many.follows(
                        new Retaliates(new EventId("e" + i), new EventId("raid"), Status.STATED), "mine.stated"));
        Inferences inferences = many.inferences();

        assertThat(VerdictText.concluded(inferences))
                .endsWith("  and " + (inferences.conclusions().size() - 20) + " more\n")
                .satisfies(text -> assertThat(text.lines()).hasSize(22));
    }
}
