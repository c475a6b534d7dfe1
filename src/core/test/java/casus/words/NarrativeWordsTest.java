package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.NarrativeStep.Manner;
import casus.model.RecordId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "corland", "red-front");
    private static final NarrativeWords WORDS = new NarrativeWords();

    private static Narrative.Word word(String by, String pole, String label) {
        return new Narrative.Word(new ActorId(by), List.of(pole), label, List.of());
    }

    private static Narrative.Side side(Narrative.Word... words) {
        List<Narrative.Word> all = List.of(words);
        return new Narrative.Side(
                all.get(0).by(),
                all.stream().map(Narrative.Word::by).toList(),
                all.stream().flatMap(it -> it.poles().stream()).distinct().toList(),
                String.join(
                        ", ",
                        Stream.of(words).map(Narrative.Word::label).distinct().toList()),
                List.of(),
                all);
    }

    private static Narrative contest(Subject kind, String about, Narrative.Side a, Narrative.Side b) {
        return new Narrative(
                kind,
                about,
                Dimension.TARGET_IDENTITY,
                a,
                b,
                Narrative.Status.OPPOSED,
                List.of(),
                List.of(),
                List.of());
    }

    private static String details(Narrative.Side a, Narrative.Side b) {
        return WORDS.details(contest(Subject.EVENT, "raid", a, b), NAMING);
    }

    @Test
    void its_subject_is_an_event_an_actor_by_name_or_the_target_of_an_event() {
        Narrative.Side a = side(word("arland", "x", "x"));
        Narrative.Side b = side(word("borland", "y", "y"));

        assertThat(WORDS.subject(contest(Subject.EVENT, "raid", a, b), NAMING)).isEqualTo("raid, target identity");
        assertThat(WORDS.subject(contest(Subject.ACTOR, "red-front", a, b), NAMING))
                .isEqualTo("Red-front, target identity");
        assertThat(WORDS.subject(contest(Subject.TARGET, "raid", a, b), NAMING))
                .isEqualTo("the target of raid, target identity");
    }

    @Test
    void each_side_says_its_pole_with_its_own_words_behind() {
        assertThat(details(
                        side(word("arland", "rightful", "self-defence")),
                        side(word("borland", "wrongful", "flagrantBreach"))))
                .isEqualTo("Arland, rightful (self defence), against Borland, wrongful (flagrant breach)");
    }

    @Test
    void words_that_only_repeat_the_pole_are_left_out() {
        assertThat(details(side(word("arland", "civilian", "civilian")), side(word("borland", "at-bay", "bay"))))
                .isEqualTo("Arland, civilian, against Borland, at bay");
    }

    @Test
    void parties_of_one_side_with_words_of_their_own_are_told_apart() {
        assertThat(details(
                        side(
                                word("arland", "rightful", "lawful"),
                                word("borland", "rightful", "just"),
                                word("red-front", "rightful", "lawful")),
                        side(word("corland", "wrongful", "crime"))))
                .isEqualTo("Arland, Borland and Red-front, rightful (Arland and Red-front lawful; Borland just),"
                        + " against Corland, wrongful (crime)");
    }

    @ParameterizedTest
    @CsvSource({
        "by-red-front, by Red-front",
        "not-by-arland, not by Arland",
        "responsible-arland, Arland responsible",
        "not-responsible-arland, Arland not responsible",
        "by-nobody-known, by nobody known",
        "not-killed 3 to 5 fishers, not 3 to 5 fishers killed",
        "on-2024-01-05, on-2024-01-05",
        "not-at-pier, not at pier",
    })
    void a_pole_is_said_in_words_with_names(String pole, String said) {
        assertThat(WORDS.part(
                        new NarrativeStep.Dropped(
                                Subject.EVENT,
                                new EventId("raid"),
                                Dimension.AUTHORSHIP,
                                pole,
                                new ActorId("arland"),
                                new RecordId("word")),
                        NAMING))
                .isEqualTo("Arland presented it as " + said + " before, and the opposite since");
    }

    @ParameterizedTest
    @CsvSource({
        "selfDefence, frames it as self defence",
        "noAttack, says so by no attack",
        "killed 3 fishers, counts killed 3 fishers",
    })
    void a_word_of_the_coder_a_kind_of_record_and_a_figure_are_told_apart(String frame, String said) {
        assertThat(WORDS.part(
                        new NarrativeStep.Framing(
                                Subject.EVENT,
                                new EventId("raid"),
                                Dimension.NATURE,
                                "rightful",
                                new ActorId("arland"),
                                frame,
                                new RecordId("word"),
                                Manner.WORDS),
                        NAMING))
                .isEqualTo("Arland " + said + ", that is, rightful");
    }

    @ParameterizedTest
    @CsvSource({
        "arms, arms Borland, does not arm Borland",
        "finances, finances Borland, does not finance Borland",
        "backs, backs Borland, does not back Borland"
    })
    void what_one_does_for_another_is_said_with_a_verb(String backing, String held, String denied) {
        Narrative contest = contest(
                Subject.ACTOR,
                "arland",
                side(word("arland", "not-" + backing + "-borland", "baseless")),
                side(word("corland", backing + "-borland", "sponsorship")));

        assertThat(WORDS.details(contest, NAMING))
                .isEqualTo("Arland, " + denied + " (baseless), against Corland, " + held + " (sponsorship)");
    }
}
