package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The conclusions that a file expects, and what is wrong with files that were edited by hand. */
class ExpectedFileTest {

    private static final Path FILE = Path.of("expected.json");

    private final List<Problem> problems = new ArrayList<>();

    private Map<String, Map<?, ?>> read(String text) {
        return ExpectedFile.conclusions(FILE, text, problems);
    }

    private List<String> reported(String text) {
        problems.clear();
        read(text);
        return problems.stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.what())
                .toList();
    }

    @Test
    void conclusions_are_found_by_their_handles_whatever_stands_beside_them() {
        Map<String, Map<?, ?>> read = read("""
                {"format": {"conclusions": [1]}, "conclusions": [
                  {"handle": "b", "status": "claimed", "by": ["x"]},
                  {"handle": "a", "status": "stated"}
                ], "more": [1, 2]}
                """);

        assertThat(problems).isEmpty();
        assertThat(read.keySet()).containsExactly("a", "b");
        assertThat((Object) read.get("b")).isEqualTo(Map.of("handle", "b", "status", "claimed", "by", List.of("x")));
    }

    @Test
    void what_is_wrong_in_one_conclusion_costs_none_of_the_others() {
        String text = """
                {"conclusions": [
                  {"handle": "a", "status": 1},
                  [1],
                  {"handle": "b", "status": "stated"},
                  {"handle": "b", "status": "claimed"}
                ]}
                """;

        assertThat(reported(text))
                .containsExactly(
                        "2:3 a conclusion has no text as its `handle` or its `status`",
                        "3:3 a conclusion is a list; wanted is what `casus test --bless` writes",
                        "5:3 a conclusion stands here a second time");
        assertThat(read(text))
                .hasEntrySatisfying(
                        "b", first -> assertThat((Object) first.get("status")).isEqualTo("stated"));
    }

    @Test
    void another_shape_is_named() {
        assertThat(reported("[]")).singleElement().asString().contains("this file holds a list; wanted is");
        assertThat(reported("{}")).singleElement().asString().contains("there are no `conclusions` here; wanted is");
        assertThat(reported("{\"conclusions\": true}"))
                .singleElement()
                .asString()
                .contains("`conclusions` is `true`");
        assertThat(reported("{\"conclusions\": []} 1"))
                .singleElement()
                .asString()
                .contains("something follows the end of what is expected");
    }

    @Test
    void what_is_no_json_is_reported_where_it_ceases_to_be() {
        assertThat(reported("{\"conclusions\": [\n  {\"handle\": }]}"))
                .singleElement()
                .asString()
                .startsWith("2:")
                .endsWith("from here on this is not JSON");
        assertThat(reported("{\"conclusions\": [], \"conclusions\": []}"))
                .singleElement()
                .asString()
                .endsWith("a key stands here a second time");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.help()).isEqualTo("write it anew with --bless"));
    }

    @Test
    void a_file_that_is_empty_or_not_there_expects_nothing_and_one_that_cannot_be_read_says_so(@TempDir Path temp)
            throws IOException {
        Path empty = Files.writeString(temp.resolve("empty.json"), "");

        assertThat(ExpectedFile.conclusions(empty, problems)).isEmpty();
        assertThat(ExpectedFile.conclusions(temp.resolve("none.json"), problems))
                .isEmpty();
        assertThat(problems).isEmpty();
        assertThat(ExpectedFile.conclusions(temp, problems)).isEmpty();
        assertThat(problems).hasSize(1);
    }
}
