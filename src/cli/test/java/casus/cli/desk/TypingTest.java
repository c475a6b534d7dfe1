package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.option.RuleArguments;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final RuleArguments.Asked OWN = RuleArguments.Asked.of(Path.of("my rules"));

    @Test
    void on_the_command_line_a_command_names_the_program_and_its_rules() {
        Typing typing = Typing.onCommandLine("./casus");

        assertThat(typing.atPrompt()).isFalse();
        assertThat(typing.command("rules", RuleArguments.Asked.of(null))).isEqualTo("./casus rules");
        assertThat(typing.command("rules", OWN))
                .startsWith("./casus rules --rules ")
                .contains("'my rules'");
    }

    @Test
    void at_a_prompt_only_what_it_was_not_opened_with_is_typed() {
        String option = OWN.again().get(0);

        assertThat(Typing.atPrompt(Set.of()).command("rules", OWN)).isEqualTo("rules " + option);
        assertThat(Typing.atPrompt(Set.of(option)).command("rules", OWN)).isEqualTo("rules");
        assertThat(Typing.atPrompt(Set.of()).atPrompt()).isTrue();
    }
}
