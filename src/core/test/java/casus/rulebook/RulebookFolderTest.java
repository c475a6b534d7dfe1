package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                        new RuleText(mine("a/windows.csv"), "ä", false), new RuleText(mine("b.rules"), "b", false));
        assertThat(problems).isEmpty();
    }

    @Test
    void what_may_not_be_there_is_handed_on_to_be_refused() throws IOException {
        write("x.drl", "");
        write("X.JAVA", "");
        write("vocabulary", "");
        write("old.RULES", "");

        assertThat(read())
                .extracting(RuleText::name)
                .containsExactlyInAnyOrder("x.drl", "X.JAVA", "vocabulary", "old.RULES");
    }

    @Test
    void a_file_is_named_as_the_user_named_its_folder() throws IOException {
        write("x.rules", "x");
        Path roundabout = temp.resolve("mine/../mine");

        assertThat(RulebookFolder.read(roundabout, problems))
                .extracting(RuleText::file)
                .containsExactly(roundabout + "/x.rules");
    }

    @Test
    void a_folder_that_is_not_there_is_reported() {
        assertThat(RulebookFolder.read(Path.of("no-such-rules"), problems)).isEmpty();
        assertThat(reported()).containsExactly("no-such-rules: error: there is no such folder");
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        write("x.rules", "x");

        assertThat(RulebookFolder.read(temp.resolve("mine/x.rules"), problems)).isEmpty();
        assertThat(reported()).containsExactly(mine("x.rules") + ": error: this is no folder");
    }

    @Test
    void a_folder_without_rules_is_reported() throws IOException {
        write("protest.rules.txt", "x");

        assertThat(read()).isEmpty();
        assertThat(problems).extracting(Problem::toString).containsExactly(mine("protest.rules.txt") + """
                : error: this file was not read because of its name
                    help: call it `protest.rules`; some systems hide the end of a name""");
        problems.clear();
        Files.delete(temp.resolve("mine/protest.rules.txt"));
        assertThat(read()).isEmpty();
        assertThat(problems).extracting(Problem::toString).containsExactly(temp.resolve("mine") + """
                : error: this folder holds no rules
                    help: names of files with rules end in .rules, of tables in .csv""");
    }

    @ParameterizedTest
    @CsvSource({
        "x.rules.txt, x.rules",
        "x.RULES.TXT, x.rules",
        "x.rule, x.rules",
        "x.cases.yml, x.cases.yaml",
        "x.cases.yaml.txt, x.cases.yaml",
        "x-cases.yaml, x.cases.yaml",
        "my.yaml, my.cases.yaml",
        "X.CASES.YAML, X.cases.yaml",
        "cases.yaml, my.cases.yaml",
        "windows.xlsx, windows.csv",
        "windows.csv.txt, windows.csv",
    })
    void a_file_with_another_ending_than_is_read_is_reported_with_the_right_name(String name, String right)
            throws IOException {
        write("my.rules", "x");
        write(name, "x");

        assertThat(read()).hasSize(1);
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.toString())
                    .startsWith(mine(name) + ": error: this file was not read because of its name");
            assertThat(problem.help()).contains("`" + right + "`");
        });
    }

    @Test
    void what_lies_beside_the_file_that_is_read_is_its_source_or_a_copy() throws IOException {
        write("windows.csv", "x");
        write("windows.xlsx", "x");
        write("my.rules", "x");
        write("my.rules.txt", "x");
        write("case.yaml", "x");
        write("notes.md", "x");
        write("my.rules.bak", "x");

        assertThat(read()).hasSize(2);
        assertThat(problems).isEmpty();
    }

    @Test
    void a_document_that_is_no_plain_text_is_reported_as_what_it_is() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(folder.resolve("a.rules"), "PK\u0003\u0004");
        Files.writeString(folder.resolve("b.rules"), "{\\rtf1 rule");
        Files.write(folder.resolve("c.rules"), "\ufeffrule".getBytes(StandardCharsets.UTF_16LE));

        assertThat(read()).isEmpty();
        assertThat(reported())
                .containsExactlyInAnyOrder(
                        mine("a.rules")
                                + ": error: this is a document of a word processor or a spreadsheet, no plain text in UTF-8",
                        mine("b.rules")
                                + ": error: this is a document of a word processor or a spreadsheet, no plain text in UTF-8",
                        mine("c.rules") + ": error: this is text in UTF-16, no plain text in UTF-8");
    }

    @Test
    void links_are_reported_and_not_followed() throws IOException {
        write("x.rules", "x");
        Files.writeString(temp.resolve("secret.rules"), "secret");
        Files.createSymbolicLink(temp.resolve("mine/link.rules"), temp.resolve("secret.rules"));
        Files.createSymbolicLink(temp.resolve("mine/up"), temp);

        assertThat(read()).extracting(RuleText::text).containsExactly("x");
        assertThat(reported())
                .containsExactly(
                        mine("link.rules") + ": error: this is a link, and links are not followed",
                        mine("up") + ": error: this is a link, and links are not followed");
    }

    @Test
    void the_folder_itself_may_be_named_by_a_link() throws IOException {
        write("x.rules", "x");
        Path link = Files.createSymbolicLink(temp.resolve("link"), temp.resolve("mine"));

        assertThat(RulebookFolder.read(link, problems))
                .extracting(RuleText::file)
                .containsExactly(link + "/x.rules");
    }

    @Test
    void text_that_is_not_utf_8_is_reported_at_its_place_and_loses_no_other_file() throws IOException {
        write("good.rules", "good");
        Files.write(temp.resolve("mine/bad.rules"), "# é\n# Müller".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(temp.resolve("mine/late.rules"), "# ü\n# M\u00fcller".getBytes(StandardCharsets.UTF_8));
        Files.write(temp.resolve("mine/worse.rules"), new byte[] {'#', '\n', '#', ' ', (byte) 0xC3, '('});

        assertThat(read()).extracting(RuleText::name).containsExactly("good.rules", "late.rules");
        assertThat(reported())
                .containsExactly(
                        mine("bad.rules") + ":1:3: error: this is no text in UTF-8",
                        mine("worse.rules") + ":2:3: error: this is no text in UTF-8");
    }

    @Test
    void what_is_too_deep_too_large_or_too_much_is_reported() throws IOException {
        write("a/b/c/d/e/f/deep.rules", "x");
        write("large.rules", "#".repeat((1 << 20) + 1));
        write("x.rules", "x");

        assertThat(read()).extracting(RuleText::name).containsExactly("x.rules");
        assertThat(reported())
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
        assertThat(reported())
                .containsExactly(
                        temp.resolve("mine") + ": error: this folder has more than 200 files; the rest was not read");
    }

    private List<RuleText> read() {
        return RulebookFolder.read(temp.resolve("mine"), problems);
    }

    private List<String> reported() {
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
