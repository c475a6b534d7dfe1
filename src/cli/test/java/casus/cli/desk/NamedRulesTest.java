package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rulebooks that are named by a word. */
class NamedRulesTest {

    private static final String RULE = """
            rule "Whoever strikes and says in answer to what retaliates for it"
                @id("mine.stated")
                @because("{Striker} says that {Response} answers {Cause}")
                @reference("our own reading")
            when
                Response is put down, if only by a charge, to Striker
                Striker says that Response answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @TempDir
    private Path temp;

    private Desk desk() {
        PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Desk(new Screen(new Surroundings(stream, stream, Map.of(), false, true)));
    }

    private void whole(String rules) throws IOException {
        Files.createDirectories(temp.resolve("whole/vocabulary"));
        Files.writeString(temp.resolve("whole/my.rules"), rules);
    }

    private Failure refused(String name) {
        return catchThrowableOfType(Failure.class, () -> NamedRules.of(name, desk()));
    }

    @Test
    void a_folder_that_is_not_there_is_refused_with_what_to_name() {
        Failure none = refused(temp.resolve("none").toString());

        assertThat(none.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(none.lines().get(0)).endsWith("none` to take rules from");
        assertThat(none.lines().get(1)).contains("write `shipped`");
    }

    @Test
    void mistakes_in_a_folder_with_a_vocabulary_are_reported_and_end_the_command() throws IOException {
        whole(RULE.replace("stated\nend", "statd\nend"));

        Failure mistaken = refused(temp.resolve("whole").toString());

        assertThat(mistaken.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(mistaken.lines()).containsExactly("1 error; mend the rules first");
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("my.rules:9:");
    }
}
