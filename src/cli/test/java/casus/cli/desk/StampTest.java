package casus.cli.desk;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.casefile.GivenTexts;
import casus.casefile.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                folder.resolve("case.yaml"),
                "case: raid\ntitle: Raid\ndocuments:\n  - id: paper\n    title: Paper\n    text: paper.txt\n");
        Files.writeString(folder.resolve("paper.txt"), "They struck.");
    }

    private Stamp stamp() {
        Reading reading = CaseReader.read(folder);
        assertThat(reading.content()).as(reading.problems().toString()).isPresent();
        return Stamp.of(folder, reading, GivenTexts.none());
    }

    @Test
    void it_is_current_as_long_as_nothing_is_written() throws IOException {
        Stamp stamp = stamp();
        assertThat(stamp.current()).isTrue();

        Files.writeString(folder.resolve("paper.txt"), "They struck.");
        assertThat(stamp.current()).as("written again as it was").isTrue();
    }

    @Test
    void a_text_or_the_case_that_changed_or_went_makes_it_old() throws IOException {
        Stamp stamp = stamp();

        Files.writeString(folder.resolve("paper.txt"), "They struck!");
        assertThat(stamp.current()).isFalse();
        Files.delete(folder.resolve("paper.txt"));
        assertThat(stamp.current()).isFalse();
    }

    @Test
    void another_file_of_the_case_that_comes_makes_it_old() throws IOException {
        Stamp stamp = stamp();

        Files.writeString(folder.resolve("case.json"), "{}");

        assertThat(stamp.current()).isFalse();
    }
}
