package casus.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import casus.engine.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final Waiting waiting =
            new Waiting(new PrintStream(terminal, false, StandardCharsets.UTF_8), 100, clock::get);

    private String shown() {
        String shown = terminal.toString(StandardCharsets.UTF_8);
        terminal.reset();
        return shown;
    }

    private void after(long milliseconds) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(milliseconds));
        waiting.tick();
    }

    @Test
    void nothing_is_shown_for_two_seconds() {
        waiting.at("reading my-case");
        after(1_999);

        assertThat(shown()).isEmpty();

        after(1);

        assertThat(shown()).isEqualTo("\r\033[Kcasus: reading my-case, 2 s; Ctrl-C ends it");
    }

    @Test
    void it_says_how_far_reasoning_has_come() {
        waiting.at(new Progress(Progress.Stage.REASONING, 1_234_567, 89_000));
        after(12_000);

        assertThat(shown())
                .endsWith("casus: reasoning, 12 s: 1,234,567 firings of rules, 89,000 steps; Ctrl-C ends it");

        waiting.at(new Progress(Progress.Stage.GATHERING, 1_234_567, 89_000));
        after(1_000);

        assertThat(shown()).isEqualTo("\r\033[Kcasus: gathering conclusions, 13 s; Ctrl-C ends it");
    }

    @Test
    void one_line_is_never_wider_than_the_terminal() {
        waiting.at("reading " + "x".repeat(200));
        after(3_000);

        assertThat(shown()).hasSize("\r\033[K".length() + 99);
    }

    @Test
    void it_is_gone_before_anything_else_is_printed() {
        after(3_000);
        shown();
        waiting.clear();

        assertThat(shown()).isEqualTo("\r\033[K");

        waiting.clear();

        assertThat(shown()).as("nothing to erase").isEmpty();
    }

    @Test
    void once_it_is_over_it_stays_away() {
        after(3_000);
        waiting.end();
        shown();
        after(1_000);

        assertThat(shown()).isEmpty();
        assertThat(waiting.tick()).isFalse();
    }

    @Test
    void a_case_name_cannot_take_hold_of_the_terminal() {
        waiting.at("reading \033[31mred");
        after(3_000);

        assertThat(shown()).doesNotContain("\033[31m");
    }

    @Test
    void nobody_waits_where_messages_are_read_on_no_terminal() {
        assertThat(surroundings(Map.of()).waiting()).isZero();
        assertThat(surroundings(Map.of("CASUS_WAITING", "80", "TERM", "dumb")).waiting())
                .isZero();
        assertThat(surroundings(Map.of("CASUS_WAITING", "80")).waiting()).isEqualTo(80);
    }

    @Test
    void a_quick_answer_leaves_nothing_behind(@TempDir java.nio.file.Path temp) {
        String raid = Shell.raid(temp, Raid.CASE);
        Shell.casus("check", raid); // the first answer of a process is not quick
        Shell.Run run = Shell.casus(Map.of("CASUS_WAITING", "80"), true, true, "check", raid);

        assertThat(run.err()).doesNotContain("Ctrl-C");
    }

    private static Surroundings surroundings(Map<String, String> environment) {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
        return new Surroundings(nowhere, nowhere, environment, false, true);
    }
}
