package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.EventId;
import casus.model.RetaliationStep;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChainWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland");
    private static final ChainWords WORDS = new ChainWords();

    private static final Chain CHAIN = new Chain(
            Stream.of("raid", "answer", "reply").map(EventId::new).toList(),
            Chain.Status.STATED,
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Test
    void its_subject_is_its_events_the_oldest_first_and_there_is_no_more_to_say() {
        assertThat(WORDS.subject(CHAIN, NAMING)).isEqualTo("raid, answered by answer, answered by reply");
        assertThat(WORDS.details(CHAIN, NAMING)).isEmpty();
    }

    @Test
    void a_link_and_a_joint_say_what_they_lead_from() {
        EventId raid = new EventId("raid");
        EventId answer = new EventId("answer");

        assertThat(WORDS.part(new RetaliationStep.ChainLink(answer, raid, Chain.Status.STATED_BY_OTHER), NAMING))
                .isEqualTo("answer answers raid, which may be part of a chain that is stated by other");
        assertThat(WORDS.part(new RetaliationStep.ChainJoint(answer, raid), NAMING))
                .isEqualTo("an answer to raid goes on from answer");
        assertThat(WORDS.part(new RetaliationStep.LooksLikeAnswer(answer, raid), NAMING))
                .isEmpty();
    }
}
