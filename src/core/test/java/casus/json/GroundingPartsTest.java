package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.why.Standing;
import casus.why.Supports;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroundingPartsTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                    .content()
                    .orElseThrow())
            .inferences();

    @Test
    void the_smallest_supports_come_first_and_what_is_critical_is_in_all() {
        for (Conclusion conclusion : STRIKES.conclusions()) {
            GroundingParts.Records records = GroundingParts.Records.of(Supports.of(STRIKES, conclusion), STRIKES);

            assertThat(records.supports().stream().map(List::size).toList())
                    .as(conclusion.handle())
                    .isSorted();
            assertThat(records.supports())
                    .isNotEmpty()
                    .allSatisfy(support -> assertThat(support)
                            .isSorted()
                            .doesNotHaveDuplicates()
                            .containsAll(records.criticalRecords()));
        }
    }

    @Test
    void a_standing_of_a_single_voice_rests_on_some() {
        for (Conclusion conclusion : STRIKES.conclusions()) {
            GroundingParts.Voices voices = GroundingParts.Voices.of(Standing.of(STRIKES, conclusion));

            assertThat(voices.standing()).isIn("corroborated", "singleVoice", "unverified", "disputed");
            assertThat(voices.standing().equals("singleVoice") && voices.independentVoices() == 0)
                    .as(conclusion.handle())
                    .isFalse();
        }
    }
}
