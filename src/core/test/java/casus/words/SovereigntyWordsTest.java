package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Reason;
import casus.model.Sovereignty;
import casus.model.SovereigntyStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SovereigntyWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "corland", "front");
    private static final SovereigntyWords WORDS = new SovereigntyWords();
    private static final EventId RAID = new EventId("raid");

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    private static Sovereignty issue(List<List<ActorId>> named) {
        return new Sovereignty(
                RAID,
                actors("arland", "borland"),
                new ActorId("corland"),
                Sovereignty.Status.LATENT,
                named.get(0),
                named.get(1),
                named.get(2),
                named.get(3),
                named.get(4),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void its_subject_names_the_event_all_users_and_the_state() {
        assertThat(WORDS.subject(issue(Stream.generate(() -> actors()).limit(5).toList()), NAMING))
                .isEqualTo("raid, action of Arland and Borland in Corland");
    }

    @Test
    void each_list_is_said_under_its_own_words_and_an_empty_one_is_not() {
        assertThat(WORDS.details(
                        issue(List.of(
                                actors("arland"), actors("front"), actors("corland"), actors("borland"), actors("un"))),
                        NAMING))
                .isEqualTo("grounds given by Arland; the ground said to be held by Front"
                        + "; condemned by third parties: Corland; endorsed by third parties: Borland"
                        + "; notified of it: un");
        assertThat(WORDS.details(issue(Stream.generate(() -> actors()).limit(5).toList()), NAMING))
                .isEmpty();
    }

    @Test
    void a_step_says_what_it_adds() {
        assertThat(WORDS.part(
                        new SovereigntyStep.Justified(RAID, new ActorId("arland"), Reason.Ground.HOT_PURSUIT), NAMING))
                .isEqualTo("Arland gives hot pursuit as its ground");
        assertThat(WORDS.part(
                        new SovereigntyStep.ThirdParty(
                                RAID,
                                new ActorId("arland"),
                                new ActorId("corland"),
                                new ActorId("borland"),
                                SovereigntyStep.Attitude.ENDORSES),
                        NAMING))
                .isEqualTo("Borland, a third party, endorses it");
        assertThat(WORDS.part(new SovereigntyStep.AtSea(RAID), NAMING)).isEmpty();
    }
}
