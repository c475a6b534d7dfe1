package casus.rulebook.rule;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Mistakes;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OmissionTest {

    private static final RuleText TEXT = new RuleText(
            "my.rules",
            "# first\n  without \"retaliation.stated\" because \"it is too broad\"\nwithout it\nrule \"x\"\n",
            false);

    @Test
    void an_omission_has_its_reason_and_its_place() {
        assertThat(Omission.in(TEXT))
                .containsExactly(new Omission("retaliation.stated", "it is too broad", "my.rules", 2));
    }

    @Test
    void only_files_of_rules_leave_rules_out() {
        assertThat(Omission.in(new RuleText("my.csv", TEXT.text(), false))).isEmpty();
    }

    @Test
    void a_file_without_its_omissions_keeps_its_other_lines_at_their_places() {
        assertThat(Omission.none(TEXT).text().lines()).containsExactly("# first", "", "without it", "rule \"x\"");
    }

    @Test
    void an_omission_by_a_command_stands_in_no_file() {
        assertThat(Omission.of("retaliation.stated").line()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "without retaliation.stated",
                "without \"retaliation.stated\"",
                "without \"retaliation.stated\" because",
                "without \"\" because \"why\"",
                "without \"retaliation.stated\" because \" \"",
                "Without \"retaliation.stated\" because \"why\"",
            })
    void one_without_id_or_reason_is_a_mistake(String line) {
        List<Problem> problems = new ArrayList<>();

        Omission.check(line, 4, 1, new Mistakes("my.rules", problems));

        assertThat(problems).extracting(Problem::kind).containsExactly("bad-omission");
        assertThat(Omission.in(new RuleText("my.rules", line, false))).isEmpty();
    }
}
