package casus.cli;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.smallcase.WorkedCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a file of expectations may hold, and what is written in its place. */
class ExpectedFilesTest {

    @TempDir
    Path temp = Path.of("");

    @BeforeEach
    void files() {
        Shell.raid(temp, Raid.CASE);
    }

    @Test
    void what_is_to_be_written_anew_is_an_ordinary_file() throws IOException {
        List<casus.model.Problem> problems = new ArrayList<>();
        WorkedCase worked = WorkedCase.in(temp.resolve("raid"), problems).get(0);
        Shell.write(temp.resolve("secret"), "kept");
        Files.createSymbolicLink(temp.resolve("raid/expected.json"), temp.resolve("secret"));
        var inferences = casus.Casus.shipped().reason(worked.subject()).inferences();

        assertThat(worked.changes(inferences, problems)).isEmpty();
        assertThat(problems).singleElement().asString().contains("expected.json: error: this is a link");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> worked.bless(inferences))
                .isInstanceOf(IOException.class);
        assertThat(temp.resolve("secret")).hasContent("kept");
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void what_is_expected_is_reported_where_it_says_nothing_that_can_be(Wrong wrong) throws IOException {
        Files.writeString(temp.resolve("raid/expected.json"), wrong.text);

        Shell.Run run = run();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("raid/expected.json" + wrong.place + ": error: " + wrong.reported, "help: ");
        assertThat(run.err().lines())
                .filteredOn(line -> line.contains(": error: "))
                .hasSize(wrong.mistakes);
        assertThat(run("--bless").code()).isZero();
        assertThat(run().code()).isZero();
    }

    /** Invalid contents of a file of expectations. */
    private enum Wrong {
        NULL("null", ":1:1", "this file holds `null`", 1),
        LIST("[]", ":1:1", "this file holds a list", 1),
        TEXT("\"x\"", ":1:1", "this file holds a text", 1),
        NUMBER("1e9", ":1:1", "this file holds a number", 1),
        TRUE("true", ":1:1", "this file holds `true`", 1),
        SPACE(" \n", ":1", "this file holds nothing", 1),
        KEYS("{}", ":1:2", "there are no `conclusions` here", 1),
        INNER_NULL("{\"conclusions\": null}", ":1:17", "`conclusions` is `null`", 1),
        INNER_TEXT("{\"conclusions\": \"x\"}", ":1:17", "`conclusions` is a text", 1),
        INNER_KEYS("{\"conclusions\": {\"a\": [1]}}", ":1:17", "`conclusions` is a group of keys", 1),
        NULLS("{\"conclusions\": [null,\n 7, [[null]], \"x\"]}", ":2:2", "a conclusion is a number", 4),
        NO_HANDLE("{\"conclusions\": [{\"status\": \"x\"}]}", ":1:18", "a conclusion has no text as its `handle`", 1),
        NULL_HANDLE("{\"conclusions\": [{\"handle\": null}]}", ":1:18", "a conclusion has no text as its `handle`", 1),
        NULL_STATUS(
                "{\"conclusions\": [{\"handle\": \"a\", \"status\": null}]}", ":1:18", "a conclusion has no text", 1),
        TWICE(
                "{\"conclusions\": [{\"handle\": \"a\", \"status\": \"b\"}, {\"handle\": \"a\", \"status\": \"c\"}]}",
                ":1:50",
                "a conclusion stands here a second time",
                1),
        KEY_TWICE("{\"conclusions\": [], \"conclusions\": []}", ":1:34", "a key stands here a second time", 1),
        OPEN("{\"conclusions\": [", ":1:18", "from here on this is not JSON", 1),
        DEEP("{\"conclusions\": [" + "[".repeat(2000), ":1:18", "a conclusion is a list", 2),
        MORE("{\"conclusions\": []} x", ":1:21", "from here on this is not JSON", 1);

        private final String text;
        private final String place;
        private final String reported;
        private final int mistakes;

        Wrong(String text, String place, String reported, int mistakes) {
            this.text = text;
            this.place = place;
            this.reported = reported;
            this.mistakes = mistakes;
        }
    }

    private Shell.Run run(String... more) {
        return casus(Stream.concat(Stream.of("test", temp.resolve("raid").toString()), Stream.of(more))
                .toArray(String[]::new));
    }
}
