package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulebookFolderTest {

    @TempDir
    Path temp;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void rules_and_tables_are_taken_in_order_of_path_and_never_trusted() throws IOException {
        write("b.rules", "b");
        write("a/windows.csv", "ä");
        write("README.md", "read me");
        write(".hidden/c.rules", "c");
        write("._b.rules", "resource fork");

        assertThat(read())
                .containsExactly(
                        new Rulebook.Text(mine("a/windows.csv"), "ä", false),
                        new Rulebook.Text(mine("b.rules"), "b", false));
        assertThat(problems).isEmpty();
    }

    @Test
    void what_may_not_be_there_is_handed_on_to_be_refused() throws IOException {
        write("x.drl", "");
        write("X.JAVA", "");
        write("vocabulary", "");
        write("old.RULES", "");

        assertThat(read())
                .extracting(Rulebook.Text::name)
                .containsExactlyInAnyOrder("x.drl", "X.JAVA", "vocabulary", "old.RULES");
    }

    @Test
    void a_file_is_named_as_the_user_named_its_folder() throws IOException {
        write("x.rules", "x");
        Path roundabout = temp.resolve("mine/../mine");

        assertThat(RulebookFolder.read(roundabout, problems))
                .extracting(Rulebook.Text::file)
                .containsExactly(roundabout + "/x.rules");
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        assertThat(RulebookFolder.read(Path.of("no-such-rules"), problems)).isEmpty();
        assertThat(told()).containsExactly("no-such-rules: error: there is no such folder");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        write("x.rules", "x");

        assertThat(RulebookFolder.read(temp.resolve("mine/x.rules"), problems)).isEmpty();
        assertThat(told()).containsExactly(mine("x.rules") + ": error: this is no folder");
    }

    @Test
    void a_folder_without_rules_is_told() throws IOException {
        write("protest.rules.txt", "x");

        assertThat(read()).isEmpty();
        assertThat(problems).extracting(Problem::toString).containsExactly(temp.resolve("mine") + """
                : error: this folder holds no rules
                    help: names of files with rules end in .rules, of tables in .csv""");
    }

    @Test
    void links_are_told_and_not_followed() throws IOException {
        write("x.rules", "x");
        Files.writeString(temp.resolve("secret.rules"), "secret");
        Files.createSymbolicLink(temp.resolve("mine/link.rules"), temp.resolve("secret.rules"));
        Files.createSymbolicLink(temp.resolve("mine/up"), temp);

        assertThat(read()).extracting(Rulebook.Text::text).containsExactly("x");
        assertThat(told())
                .containsExactly(
                        mine("link.rules") + ": error: this is a link, and links are not followed",
                        mine("up") + ": error: this is a link, and links are not followed");
    }

    @Test
    void the_folder_itself_may_be_named_by_a_link() throws IOException {
        write("x.rules", "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("mine"));

        assertThat(RulebookFolder.read(link, problems))
                .extracting(Rulebook.Text::file)
                .containsExactly(link + "/x.rules");
    }

    @Test
    void text_that_is_not_utf_8_is_told_at_its_place_and_loses_no_other_file() throws IOException {
        write("good.rules", "good");
        Files.write(temp.resolve("mine/bad.rules"), "# é\n# Müller".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(temp.resolve("mine/late.rules"), "# ü\n# M\u00fcller".getBytes(StandardCharsets.UTF_8));
        Files.write(temp.resolve("mine/worse.rules"), new byte[] {'#', '\n', '#', ' ', (byte) 0xC3, '('});

        assertThat(read()).extracting(Rulebook.Text::name).containsExactly("good.rules", "late.rules");
        assertThat(told())
                .containsExactly(
                        mine("bad.rules") + ":1:3: error: this is no text in UTF-8",
                        mine("worse.rules") + ":2:3: error: this is no text in UTF-8");
    }

    @Test
    void what_is_too_deep_too_large_or_too_much_is_told() throws IOException {
        write("a/b/c/d/e/f/deep.rules", "x");
        write("large.rules", "#".repeat((1 << 20) + 1));
        write("x.rules", "x");

        assertThat(read()).extracting(Rulebook.Text::name).containsExactly("x.rules");
        assertThat(told())
                .containsExactly(
                        mine("a/b/c/d/e/f") + ": error: this folder lies too deep and was not read",
                        mine("large.rules") + ": error: this is larger than 1 MB, which is more than is read");
    }

    @Test
    void a_folder_with_too_many_files_is_not_read_to_its_end() throws IOException {
        for (int i = 0; i < 210; i++) {
            write(i + ".rules", "#");
        }

        assertThat(read()).hasSize(200);
        assertThat(told())
                .containsExactly(
                        temp.resolve("mine") + ": error: this folder has more than 200 files; the rest was not read");
    }

    private List<Rulebook.Text> read() {
        return RulebookFolder.read(temp.resolve("mine"), problems);
    }

    private List<String> told() {
        return problems.stream()
                .sorted()
                .map(problem -> problem.toString().lines().findFirst().orElse(""))
                .toList();
    }

    private String mine(String file) {
        return temp.resolve("mine") + "/" + file;
    }

    private void write(String file, String text) throws IOException {
        Path path = temp.resolve("mine").resolve(file);
        Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }
}
