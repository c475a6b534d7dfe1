package casus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DenialsTest {

    private static final Inferences BALAKOT = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/balakot-2019")).content().orElseThrow())
            .inferences();

    private static final Conclusion ANSWER =
            BALAKOT.conclusion("retaliation kashmir-strikes for balakot-strike").orElseThrow();

    private static Denials by(String principal) {
        ActorId party = new ActorId(principal);
        List<RecordId> own = BALAKOT.subject().records().stream()
                .filter(record -> record.voice().equals(party)
                        || party.equals(record.principal())
                        || BALAKOT.subject().actors().stream()
                                .anyMatch(actor -> actor.id().equals(record.voice())
                                        && actor.speaksFor().contains(party)))
                .map(CaseRecord::id)
                .toList();
        return new Denials(BALAKOT, party, own);
    }

    @Test
    void a_striker_that_says_that_its_strike_is_no_answer_denies_the_link() {
        assertThat(by("pakistan").of(ANSWER)).isNotEmpty();
        assertThat(by("india").of(ANSWER)).isEmpty();
    }

    @Test
    void only_the_principal_s_own_records_are_its_denials() {
        assertThat(new Denials(BALAKOT, new ActorId("pakistan"), List.of()).of(ANSWER))
                .isEmpty();
    }

    @Test
    void parts_are_denied_in_attributions_alone() {
        assertThat(by("pakistan").parts(ANSWER)).isEmpty();
    }
}
