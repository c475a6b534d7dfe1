package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.AuthorshipStep.Position;
import casus.model.AuthorshipStep.Stance;
import casus.model.EventId;
import casus.model.Role;
import casus.model.Step;
import casus.model.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What single steps about a raid add to its attribution. */
class AttributionWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "corland", "front");
    private static final AttributionWords WORDS = new AttributionWords();
    private static final EventId RAID = new EventId("raid");
    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId BORLAND = new ActorId("borland");
    private static final ActorId FRONT = new ActorId("front");

    private static String part(Step step) {
        return WORDS.part(step, NAMING);
    }

    private static String position(Stance stance, Role role) {
        return part(new Position(RAID, stance, ARLAND, BORLAND, role, Strength.ASSERTS));
    }

    @ParameterizedTest
    @EnumSource
    void every_stance_is_said_of_whom_it_is_about(Stance stance) {
        assertThat(position(stance, Role.PERPETRATOR)).contains("Arland").doesNotContain("null", "_");
    }

    @ParameterizedTest
    @CsvSource({"ACCUSED", "SPONSOR_ALLEGED", "IMPUTED", "REJECTED"})
    void what_one_says_of_another_names_both(Stance stance) {
        assertThat(position(stance, Role.PERPETRATOR)).contains("Arland", "Borland");
    }

    @Test
    void a_denial_of_a_lesser_part_says_which() {
        assertThat(position(Stance.DENIED, Role.PERPETRATOR)).isEqualTo("denied by Arland");
        assertThat(position(Stance.DENIED, Role.ORDERED)).isEqualTo("Arland denies having ordered it");
    }

    @Test
    void a_part_for_somebody_is_denied_by_oneself_and_charged_by_others() {
        assertThat(part(new AuthorshipStep.PartFor(RAID, Role.HARBOURED, ARLAND, ARLAND, FRONT)))
                .isEqualTo("Arland denies having harboured Front");
        assertThat(part(new AuthorshipStep.PartFor(RAID, Role.HARBOURED, ARLAND, BORLAND, FRONT)))
                .isEqualTo("Borland charges Arland with having harboured Front");
    }

    @Test
    void a_contested_part_says_who_says_so_and_who_denies_it() {
        assertThat(part(new AuthorshipStep.ContestedPart(RAID, Role.ORDERED, ARLAND, BORLAND, ARLAND)))
                .isEqualTo("contested whether Arland ordered it: Borland says so, Arland denies it");
    }

    @Test
    void an_author_is_open_or_undisputed() {
        assertThat(part(new AuthorshipStep.Author(RAID, ARLAND, AuthorshipStep.Footing.OPEN)))
                .isEqualTo("raid is put down to Arland, which is open");
        assertThat(part(new AuthorshipStep.Author(RAID, ARLAND, AuthorshipStep.Footing.FIRM)))
                .isEqualTo("raid is put down to Arland, undisputed");
    }

    @Test
    void a_status_is_said_in_plain_words_and_a_step_of_another_family_is_not_said() {
        assertThat(part(new AuthorshipStep.Attributed(RAID, Attribution.Status.COMPETING_CLAIMS)))
                .isEqualTo("raid stands as competing claims");
        assertThat(part(new Step.Unproven(RAID))).isEmpty();
    }
}
