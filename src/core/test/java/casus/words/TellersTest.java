package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Attribution;
import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TellersTest {

    private static final List<Inferences> ALL = Stream.of(
                    "us-strikes-iraq-2024-01-24", "iran-pakistan-2024", "abbottabad-2011")
            .map(name -> Path.of("facts", name))
            .filter(Files::isDirectory)
            .map(folder -> Casus.shipped()
                    .reason(CaseReader.read(folder).content().orElseThrow())
                    .inferences())
            .toList();

    private static <T extends Conclusion> Stream<T> all(Inferences inferences, Class<T> type) {
        return inferences.conclusions().stream().filter(type::isInstance).map(type::cast);
    }

    @Test
    void an_author_whom_nobody_but_itself_names_has_one_teller() {
        for (Inferences inferences : ALL) {
            all(inferences, Attribution.class)
                    .filter(it -> it.status() == Attribution.Status.CLAIMED
                            && it.claimedBy().size() == 1
                            && it.reported().isEmpty()
                            && it.accused().isEmpty())
                    .forEach(it -> assertThat(Tellers.others(inferences, it)).isFalse());
        }
    }

    @Test
    void an_author_that_the_document_names_as_well_has_two() {
        List<Attribution> both = ALL.stream()
                .flatMap(inferences -> all(inferences, Attribution.class)
                        .filter(it -> it.status() == Attribution.Status.ACKNOWLEDGED
                                && it.reported().stream().anyMatch(it.acknowledgedBy()::contains))
                        .filter(it -> Tellers.others(inferences, it)))
                .toList();

        assertThat(both).isNotEmpty();
    }

    @Test
    void an_answer_has_as_many_tellers_as_call_it_one() {
        for (Inferences inferences : ALL) {
            all(inferences, Retaliation.class).forEach(it -> {
                long callers = inferences.derivations().keySet().stream()
                        .filter(RetaliationStep.CalledAnswer.class::isInstance)
                        .map(RetaliationStep.CalledAnswer.class::cast)
                        .filter(called -> called.response().equals(it.response())
                                && called.cause().equals(it.cause()))
                        .count();
                assertThat(Tellers.others(inferences, it)).as(it.handle()).isEqualTo(callers > 1);
            });
        }
    }

    @Test
    void of_other_families_nobody_is_a_teller() {
        for (Inferences inferences : ALL) {
            inferences.conclusions().stream()
                    .filter(it -> !(it instanceof Attribution) && !(it instanceof Retaliation))
                    .forEach(it -> assertThat(Tellers.others(inferences, it)).isFalse());
        }
    }
}
