package casus.cli.command.rules;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Shell.Run;
import casus.cli.screen.ExitCode;
import casus.scaffold.NewRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that are begun from the command line. */
class RulesNewCommandTest {

    @TempDir
    Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"attribution", "legal", "narratives", "retaliation", "sovereignty"})
    void a_rule_begun_here_is_sound_and_no_change_to_it_goes_unnoticed(String topic) {
        assertThat(NewRule.TOPICS).contains(topic);
        String folder = temp.resolve("begun").toString();

        Run begun = casus("rules", "new", topic, "A party that does a new thing", "--rules", folder);
        assertThat(begun.code()).isEqualTo(ExitCode.OK.number());
        assertThat(begun.out()).contains("rule " + topic + ".party-does-new-thing written to ");
        Run tested = casus("test", folder, "--mutate");
        assertThat(tested.out()).contains("all come to what they expect").contains("none of them unnoticed");
        assertThat(tested.code()).isEqualTo(ExitCode.OK.number());

        Run again = casus("rules", "new", topic, "A party that does a new thing", "--rules", folder);
        assertThat(again.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(again.err()).contains("already, and it stays as it is");
    }

    @Test
    void letters_with_marks_stay_in_the_name_of_a_rule_without_their_marks() {
        assertThat(NewRule.of("sovereignty", "Große Mächte über Böses").name()).isEqualTo("grosse-machte-uber-boses");
    }

    @Test
    void no_rule_is_begun_about_an_unknown_topic_or_under_a_title_that_will_not_do() {
        String folder = temp.resolve("begun").toString();

        assertThat(casus("rules", "new", "soverignty", "A state", "--rules", folder)
                        .err())
                .contains("there is no topic `soverignty`")
                .contains("maybe `sovereignty`");
        assertThat(casus("rules", "new", "legal", "the", "--rules", folder).code())
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(casus("rules", "new", "legal", "Say \"so\"", "--rules", folder)
                        .code())
                .isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(Path.of(folder)).doesNotExist();
    }
}
