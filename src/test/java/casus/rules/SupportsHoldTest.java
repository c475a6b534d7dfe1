package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.Supported;
import casus.model.Case;
import casus.model.Conclusion;
import casus.why.Findings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every support is tried by reasoning again on its records alone, and without each of them. */
class SupportsHoldTest {

    /** So many supports of each conclusion are tried. */
    private static final int MOST = 8;

    @TempDir
    Path temporary = Path.of("");

    @Test
    void every_support_suffices_and_can_spare_none_of_its_records() {
        Casus casus = Casus.shipped();
        List<String> failures = new ArrayList<>();
        List<String> guarded = new ArrayList<>();
        int trials = 0;
        for (var entry : Everything.all(temporary).entrySet()) {
            Case subject = entry.getValue();
            Findings findings = casus.reason(subject);
            for (Conclusion conclusion : findings.conclusions()) {
                Supported supported = casus.verify(findings, conclusion, MOST);
                for (Supported.Trial trial : supported.trials()) {
                    trials++;
                    String what = entry.getKey() + ": " + conclusion.handle() + " " + conclusion.term() + " " + trial;
                    if (!trial.holds()) {
                        failures.add(what);
                    }
                    if (!trial.guards().isEmpty()) {
                        guarded.add(what);
                    }
                }
            }
        }
        System.err.println("TRIALS " + trials + " guarded " + guarded.size());
        guarded.forEach(System.err::println);
        assertThat(failures).isEmpty();
    }
}
