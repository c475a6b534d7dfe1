package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the watching of files begins, and when it does not. */
class WatchArgumentTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path temp;

    /** A desk whose output nobody reads any more, so that watching ends once it has begun. */
    private Desk desk() {
        PrintStream unread = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("closed");
                    }
                },
                true,
                StandardCharsets.UTF_8);
        unread.print("what nobody reads");
        return new Desk(new Screen(
                new Surroundings(unread, new PrintStream(said, true, StandardCharsets.UTF_8), Map.of(), false, true)));
    }

    private int follow(WatchArgument.Round round) {
        return new WatchArgument().follow(desk(), List.of(temp), round);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_work_is_done_once_at_first_and_ends_when_nobody_reads_on() {
        List<Integer> changed = new ArrayList<>();

        assertThat(follow(files -> changed.add(files.size()))).isEqualTo(ExitCode.OK.number());
        assertThat(changed).containsExactly(0);
        assertThat(said()).contains("casus: watching " + temp + "; Ctrl-C ends it");
    }

    @Test
    void a_mistake_in_the_files_is_reported_and_awaits_the_next_change() {
        assertThat(follow(files -> {
                    throw new Failure(ExitCode.PROBLEMS, "1 error; mend the rules first");
                }))
                .isEqualTo(ExitCode.OK.number());
        assertThat(said()).contains("1 error; mend the rules first", "casus: watching ");
    }

    @Test
    void what_is_not_there_ends_the_command_before_it_watches() {
        Failure none = catchThrowableOfType(
                Failure.class,
                () -> follow(files -> {
                    throw new Failure(ExitCode.NOT_FOUND, "there is no case");
                }));

        assertThat(none.code()).isEqualTo(ExitCode.NOT_FOUND);
        assertThat(said()).doesNotContain("watching");
    }

    @Test
    void a_prompt_does_not_watch() {
        Desk prompt = desk().next(new Surroundings(System.out, System.err, Map.of(), false, true), List.of());
        Failure refused = catchThrowableOfType(
                Failure.class, () -> new WatchArgument().follow(prompt, List.of(temp), files -> {}));

        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.lines().get(0)).isEqualTo("a prompt does not watch files");
    }
}
