package casus.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.RecordId;
import casus.model.Retaliation.Status;
import casus.model.RetaliationStep.Retaliates;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroundingTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , answer: }
        records:
          - response: {id: own, voice: arland, response: answer, causes: [raid]}
          - response: {id: strangers, voice: borland, response: answer, causes: [raid]}
        """);

    private static final Retaliates LINK = new Retaliates(new EventId("answer"), new EventId("raid"), Status.STATED);

    private static Conclusion link(Inferences inferences) {
        return inferences.conclusion("retaliation answer for raid").orElseThrow();
    }

    @Test
    void supports_and_standing_are_what_each_is_alone() {
        Inferences inferences = new Drawn(SUBJECT, "")
                .follows(LINK, "mine.stated", SUBJECT.records().get(0))
                .follows(LINK, "mine.reported", SUBJECT.records().get(1))
                .inferences();
        Grounding grounding = Grounding.of(inferences, link(inferences));

        assertThat(grounding.supports().minimal())
                .extracting(Set::copyOf)
                .containsExactly(Set.of(new RecordId("own")), Set.of(new RecordId("strangers")));
        assertThat(grounding.supports()).isEqualTo(Supports.of(inferences, link(inferences)));
        assertThat(grounding.standing()).isEqualTo(Standing.of(inferences, link(inferences)));
        assertThat(grounding.standing().voices()).isEqualTo(2);
    }

    @Test
    void what_does_not_follow_there_has_none() {
        Inferences with = new Drawn(SUBJECT, "")
                .follows(LINK, "mine.stated", SUBJECT.records().get(0))
                .inferences();
        Conclusion link = link(with);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Grounding.of(new Drawn(SUBJECT, "").inferences(), link))
                .withMessageStartingWith("`retaliation answer for raid`, stated, does not follow");
    }
}
