package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.cli.screen.Outlet;
import casus.cli.screen.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be written is no success, whichever command wrote it. */
class LostOutputTest {

    private static final Path FULL = Path.of("/dev/full");

    private static final String LOST = """
            casus: the result could not be written whole: No space left on device
                help: look at the room on the disk, or write it elsewhere
            """;

    @TempDir
    Path temp;

    private String raid = "";

    @BeforeEach
    void write() {
        raid = Shell.raid(temp, Raid.CASE);
    }

    private Shell.Run run(OutputStream out, String line) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = line.replace("RAID", raid)
                .replace("MINE", temp.resolve("mine").toString())
                .split(" ");
        int code = Main.run(
                new Surroundings(
                        new Outlet(out), new PrintStream(err, true, StandardCharsets.UTF_8), Map.of(), false, true),
                words);
        return new Shell.Run(code, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason RAID",
                "reason RAID --format json",
                "why RAID attribution raid",
                "why RAID attribution raid --format html",
                "why-not RAID retaliation shelling for raid",
                "what-if RAID --without voice:arland-navy",
                "compare RAID RAID",
                "tell RAID --as arland",
                "check RAID",
                "rules",
                "rules attribution.acknowledged",
                "rules --format markdown",
                "rules check",
                "rules new sovereignty A state protests --rules MINE",
                "--help",
                "help why",
                "--version",
                "ask RAID --help"
            })
    @Timeout(120)
    void a_full_disk_is_reported_and_a_reader_that_has_had_enough_is_not(String line) throws IOException {
        assumeTrue(Files.exists(FULL));
        Shell.Run whole = Shell.casus(line.replace("RAID", raid)
                .replace("MINE", temp.resolve("theirs").toString())
                .split(" "));
        try (OutputStream full = new FileOutputStream(FULL.toFile())) {
            Shell.Run run = run(full, line);
            assertThat(run.err()).endsWith(LOST);
            assertThat(run.code()).isEqualTo(whole.code() == 0 ? 74 : whole.code());
        }
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Shell.Run run = run(closed, line.replace("MINE", temp.resolve("third").toString()));
        assertThat(run.err()).isEqualTo(whole.err());
        assertThat(run.code()).isEqualTo(whole.code());
    }

    @Test
    @Timeout(120)
    void a_watch_ends_when_nobody_can_hear_it() throws IOException {
        assumeTrue(Files.exists(FULL));
        try (OutputStream full = new FileOutputStream(FULL.toFile())) {
            Shell.Run run = run(full, "reason RAID --watch");
            assertThat(run.err()).endsWith(LOST);
            assertThat(run.code()).isEqualTo(74);
        }
    }

    @Test
    void a_file_that_cannot_be_written_is_reported_with_the_reason() throws IOException {
        assumeTrue(Files.exists(FULL));
        Shell.Run full = Shell.casus("why", raid, "attribution", "raid", "--output", "/dev/full");
        assertThat(full.code()).isEqualTo(74);
        assertThat(full.err()).endsWith("""
                        casus: `/dev/full` could not be written: No space left on device
                            help: look at the room on the disk, or write it elsewhere
                        """);

        Shell.Run within = Shell.casus("why", raid, "attribution", "raid", "--output", "/dev/full/page.html");
        assertThat(within.code()).isEqualTo(2);
        assertThat(within.err()).contains("`/dev/full` is a file and no folder");

        Path file = Files.createFile(temp.resolve("file"));
        Shell.Run rule = Shell.casus("rules", "new", "sovereignty", "A state protests", "--rules", file + "/mine");
        assertThat(rule.code()).isEqualTo(74);
        assertThat(rule.err())
                .isEqualTo("casus: the rule could not be written to `" + file + "/mine`: Not a directory\n"
                        + "    help: is it a folder, is there room on the disk, and are you allowed to write there?\n");
    }

    @Test
    void a_rule_whose_writing_was_cut_short_is_finished_and_one_that_is_there_stays() throws IOException {
        String[] line = {"rules", "new", "sovereignty", "A state protests", "--rules", temp.resolve("mine") + ""};
        assertThat(Shell.casus(line).code()).isZero();
        List<Path> files =
                List.of(temp.resolve("mine/state-protests.rules"), temp.resolve("mine/state-protests.cases.yaml"));
        for (Path file : files) {
            String text = Files.readString(file);
            Files.delete(file);
            assertThat(Shell.casus(line).code()).as("without " + file).isZero();
            assertThat(file).hasContent(text);
        }
        assertThat(Shell.casus(line).code()).isEqualTo(2);
        Files.writeString(files.get(0), "mine");
        assertThat(Shell.casus(line).err()).contains("there is a file `" + files.get(0) + "` already");
        assertThat(files.get(0)).hasContent("mine");
    }
}
