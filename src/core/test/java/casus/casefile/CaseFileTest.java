package casus.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseFile.Found;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree.Notation;
import casus.files.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file is meant by a folder or a name. */
class CaseFileTest {

    @TempDir
    private Path temp;

    private final Report report = new Report("raid");

    private @Nullable Found find(String name) {
        return CaseFile.find(temp.resolve(name), report);
    }

    private void write(String name) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, "{}");
    }

    private void refused(String name, String what, String help) {
        assertThat(find(name)).isNull();
        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo(what);
            assertThat(problem.help()).isEqualTo(help);
        });
    }

    @Test
    void of_a_folder_it_is_the_one_case_file_in_it() throws IOException {
        write("raid/case.yml");
        write("raid/notes.json");
        Found found = Objects.requireNonNull(find("raid"));

        assertThat(found.name()).endsWith("case.yml");
        assertThat(found.folder()).isEqualTo(temp.resolve("raid"));
        assertThat(found.notation()).isEqualTo(Notation.YAML);
        assertThat(found.text()).isEqualTo("{}");
        assertThat(found.hash()).isEqualTo(TextFile.hash("{}"));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void a_file_may_be_named_as_one_likes_and_its_ending_tells_the_notation() throws IOException {
        write("mine.JSON");

        assertThat(Objects.requireNonNull(find("mine.JSON")).notation()).isEqualTo(Notation.JSON);
    }

    @Test
    void of_several_none_is_chosen() throws IOException {
        write("raid/case.json");
        write("raid/case.yaml");

        refused(
                "raid",
                "this folder holds more than one case file: `case.json`, `case.yaml`",
                "keep one of them, or name the file");
    }

    @Test
    void a_file_that_is_almost_called_so_is_pointed_out() throws IOException {
        write("raid/cas.json");

        refused("raid", "there is no case in this folder", "there is a `cas.json`; call it `case.json`");
    }

    @Test
    void a_folder_without_any_says_what_to_add() throws IOException {
        Files.createDirectories(temp.resolve("raid"));

        refused("raid", "there is no case in this folder", "add a `case.json` or a `case.yaml`");
    }

    @Test
    void a_name_without_anything_is_answered_with_the_nearest_folder_that_holds_a_case() throws IOException {
        write("raid/case.json");
        Files.createDirectories(temp.resolve("raib"));

        refused("rais", "no case at `" + temp.resolve("rais") + "`", "did you mean `" + temp.resolve("raid") + "`?");
    }

    @Test
    void a_name_like_no_other_says_what_to_name() {
        refused(
                "elsewhere",
                "no case at `" + temp.resolve("elsewhere") + "`",
                "name the folder of a case, such as `facts/my-case`");
    }

    @Test
    void a_file_of_another_ending_is_no_case_file() throws IOException {
        write("raid.txt");

        refused(
                "raid.txt",
                "`raid.txt` is no case file",
                "name the folder of a case, or a file that ends in .json or .yaml");
    }

    @Test
    void a_folder_called_like_a_case_file_is_reported_as_unread() throws IOException {
        Files.createDirectories(temp.resolve("raid/case.json"));

        assertThat(find("raid")).isNull();
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("case.json"));
    }
}
