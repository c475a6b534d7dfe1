package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Case;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    private static final Case STRIKES = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();

    private static Provenance of(Case subject) {
        Inferences inferences = Casus.shipped().reason(subject).inferences();
        return Provenance.of(inferences);
    }

    @Test
    void an_answer_names_the_case_and_the_rules_by_their_hashes() {
        Provenance whole = of(STRIKES);

        assertThat(whole.subject().id()).isEqualTo(STRIKES.id());
        assertThat(STRIKES.hash()).startsWith(whole.subject().hash());
        assertThat(Casus.shipped().rulebook().hash())
                .startsWith(whole.rulebook().hash());
        assertThat(whole.rulebook().version()).isEqualTo(Casus.version());
    }

    @Test
    void of_the_whole_case_nothing_is_left_out() {
        assertThat(of(STRIKES).asOf()).isNull();
        assertThat(of(STRIKES).leftOut()).isNull();
    }

    @Test
    void as_of_a_day_it_says_how_much_was_said_later() {
        Provenance early = of(STRIKES.asOf(LocalDate.of(2000, 1, 1)));

        assertThat(early.asOf()).isEqualTo("2000-01-01");
        Provenance.LeftOut out = Objects.requireNonNull(early.leftOut());
        assertThat(out.saidLater() + out.undated()).isEqualTo(STRIKES.records().size());
    }
}
