package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetaliationWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "corland");
    private static final RetaliationWords WORDS = new RetaliationWords();
    private static final EventId ANSWER = new EventId("answer");
    private static final EventId RAID = new EventId("raid");

    private static Retaliation link(
            List<ActorId> by,
            List<ActorId> against,
            Retaliation.@Nullable Gap gap,
            List<EventId> open,
            Retaliation.Rival... rivals) {
        return new Retaliation(
                ANSWER,
                RAID,
                Retaliation.Status.STATED,
                by,
                against,
                gap,
                open,
                List.of(rivals),
                List.of(),
                List.of(),
                List.of());
    }

    private static String details(List<ActorId> by, List<ActorId> against) {
        return WORDS.details(link(by, against, null, List.of()), NAMING);
    }

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    @Test
    void who_answered_whom_is_said_as_far_as_it_is_known() {
        assertThat(details(actors("arland"), actors("borland", "corland")))
                .isEqualTo("Arland against Borland and Corland");
        assertThat(details(actors("arland"), List.of())).isEqualTo("Arland");
        assertThat(details(List.of(), actors("borland"))).isEqualTo("somebody against Borland");
        assertThat(details(List.of(), List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, on the same day",
        "1, 1, 1 day later",
        "2, 2, 2 days later",
        "0, 1, at most 1 day later",
        "0, 3, at most 3 days later",
        "2, 3, 2 to 3 days later",
        "1, , at least 1 day later",
    })
    void the_time_between_is_said_as_exactly_as_the_dates_allow(int least, @Nullable Integer most, String said) {
        assertThat(WORDS.details(link(List.of(), List.of(), new Retaliation.Gap(least, most), List.of()), NAMING))
                .isEqualTo(said);
        assertThat(WORDS.part(new RetaliationStep.Gap(ANSWER, RAID, least, most), NAMING))
                .isEqualTo(said);
    }

    @Test
    void a_time_between_that_dates_do_not_limit_is_not_said() {
        assertThat(WORDS.details(link(List.of(), List.of(), new Retaliation.Gap(0, null), List.of()), NAMING))
                .isEmpty();
    }

    @Test
    void what_it_depends_on_and_its_rivals_follow_and_those_who_name_one_rival_stand_together() {
        assertThat(WORDS.details(
                        link(
                                List.of(),
                                List.of(),
                                null,
                                List.of(RAID),
                                new Retaliation.Rival(new EventId("siege"), new ActorId("borland")),
                                new Retaliation.Rival(new EventId("blockade"), new ActorId("arland")),
                                new Retaliation.Rival(new EventId("siege"), new ActorId("corland"))),
                        NAMING))
                .isEqualTo("holds only if the authorship of raid does"
                        + "; an answer to siege, by the word of Borland and Corland"
                        + "; an answer to blockade, by the word of Arland");
    }

    @Test
    void a_step_of_another_family_is_not_said() {
        assertThat(WORDS.part(new Step.Unproven(RAID), NAMING)).isEmpty();
        assertThat(WORDS.part(new RetaliationStep.CalledAnswer(ANSWER, RAID, new ActorId("arland")), NAMING))
                .isEqualTo("answer answers raid, by the word of Arland");
    }
}
