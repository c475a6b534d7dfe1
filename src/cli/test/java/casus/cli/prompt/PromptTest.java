package casus.cli.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import casus.cli.command.Commands;
import casus.cli.desk.Desk;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PromptTest {

    @TempDir
    Path temp;

    @Test
    void a_handle_is_completed_asked_and_remembered() throws Exception {
        Typist typist = new Typist(Map.of("XDG_STATE_HOME", temp.toString(), "NO_COLOR", "1"), 80);

        assertThat(typist.until("leaves.")).contains("A raid on a harbour", "4 records, 2 events, ", "rulebook ");
        typist.asked();
        typist.types("why attr\t").until("attribution ");
        typist.types("\t").until("raid on Port Ana)");
        typist.types("ra\t\n");
        assertThat(typist.until("Quoted")).contains("acknowledged by Arland").doesNotContain("\033[36m");
        typist.asked();
        // what is typed on before the line is taken back goes with it
        typist.types("nothing of the kind\003").asked();
        typist.types("exit\n");

        assertThat(typist.code()).isZero();
        assertThat(temp.resolve("casus/history"))
                .content()
                .contains("why attribution raid", "exit")
                .doesNotContain("kind");
    }

    @Test
    void answers_are_as_wide_as_the_terminal_is_now() throws Exception {
        Typist typist = new Typist(Map.of("XDG_STATE_HOME", temp.toString(), "TERM", "dumb"), 60);

        typist.until("leaves.");
        typist.asked();
        String narrow = typist.types("why attribution raid\n").until("Quoted");
        typist.asked();
        typist.wide(120);
        String wide = typist.types("why attribution raid\n").until("Quoted");
        typist.asked();
        typist.types("\004");

        assertThat(typist.code()).isZero();
        assertThat(narrow.lines().filter(line -> !line.contains("\033")))
                .isNotEmpty()
                .allMatch(line -> line.length() <= 60);
        assertThat(wide.lines()).anyMatch(line -> line.length() > 80);
    }

    @Test
    void a_history_that_cannot_be_written_does_no_harm() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "");
        Typist typist = new Typist(Map.of("XDG_STATE_HOME", file.toString()), 80);

        typist.until("leaves.");
        typist.asked();
        typist.types("retaliation raid for shelling\n").until("Quoted");
        typist.asked();
        typist.types("quit\n");

        assertThat(typist.code()).isZero();
        assertThat(typist.errors()).isEmpty();
    }

    /** Somebody at a terminal of their own, who waits for what they expect to see. */
    private final class Typist {
        private final OutputStream keys;
        private final InputStream screen;
        private final Terminal terminal;
        private final CompletableFuture<Integer> code;
        private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

        Typist(Map<String, String> environment, int columns) throws IOException {
            PipedOutputStream typed = new PipedOutputStream();
            PipedInputStream shown = new PipedInputStream(1 << 16);
            keys = typed;
            screen = shown;
            terminal = new ExternalTerminal(
                    "test", "ansi", new PipedInputStream(typed), new PipedOutputStream(shown), StandardCharsets.UTF_8);
            wide(columns);
            Surroundings surroundings = new Surroundings(
                    new PrintStream(terminal.output(), true, StandardCharsets.UTF_8),
                    new PrintStream(errors, true, StandardCharsets.UTF_8),
                    environment,
                    true,
                    true);
            CaseArguments subject = new CaseArguments();
            subject.path = Path.of(Shell.raid(temp.resolve("cases"), Raid.CASE));
            Opening opening = new Opening(subject, new AsOfArgument(), new RuleArguments(), List.of());
            code = CompletableFuture.supplyAsync(() -> {
                Conversation conversation =
                        new Conversation(new Desk(new Screen(surroundings)), Commands.VERBS, opening);
                return new Prompt(terminal, conversation, surroundings).hold();
            });
        }

        void wide(int columns) {
            terminal.setSize(Size.of(columns, 40));
        }

        Typist types(String text) throws IOException {
            keys.write(text.getBytes(StandardCharsets.UTF_8));
            keys.flush();
            return this;
        }

        /** {@return what is shown up to the end of some words} */
        String until(String words) throws IOException {
            StringBuilder seen = new StringBuilder();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (seen.indexOf(words) < 0) {
                int next = screen.read();
                if (next < 0) {
                    throw new AssertionError("`" + words + "` was not shown, but:\n" + seen);
                }
                bytes.write(next);
                seen = new StringBuilder(bytes.toString(StandardCharsets.UTF_8));
            }
            return seen.toString();
        }

        /** Waits until the prompt reads the next line. */
        void asked() throws IOException {
            until(Prompt.ASKS);
        }

        int code() throws Exception {
            return code.get(60, TimeUnit.SECONDS);
        }

        String errors() {
            return errors.toString(StandardCharsets.UTF_8);
        }
    }
}
