package casus.score;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.model.Case;
import casus.model.Problem;
import casus.score.AnswerKey.Entry;
import casus.score.AnswerKey.Weight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answer key of a case of a raid, read from its file. */
class KeyFileTest {

    private static final Case RAID = Drawn.subject("""
        actors: {front: armedGroup, arland: state}
        events: [raid, strike]
        records:
          - claim: {id: word, voice: front, event: raid}
        """);

    @TempDir
    private Path temp;

    private final List<Problem> problems = new ArrayList<>();

    private Optional<AnswerKey> read(String text) throws IOException {
        return KeyFile.read(Files.writeString(temp.resolve(KeyFile.NAME), text), RAID, problems);
    }

    private List<String> refused(String text) throws IOException {
        assertThat(read(text)).isEmpty();
        return problems.stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.what())
                .toList();
    }

    @Test
    void each_list_weighs_its_conclusions() throws IOException {
        List<Entry> entries = read("""
                must:
                  - conclusion: attribution raid
                    status: claimed
                    or: [contested]
                    why: word
                should:
                tolerated:
                  - conclusion: retaliation strike for raid
                forbidden:
                  - conclusion: attribution strike
                """).orElseThrow().entries();

        assertThat(problems).isEmpty();
        assertThat(entries).extracting(Entry::weight).containsExactly(Weight.MUST, Weight.TOLERATED, Weight.FORBIDDEN);
        assertThat(entries).extracting(Entry::line).containsExactly(2, 8, 10);
        assertThat(entries.get(0).statuses()).containsExactly("claimed", "contested");
        assertThat(entries.get(0).why()).containsExactly("word");
        assertThat(entries.get(0).conclusion().handle()).isEqualTo("attribution raid");
    }

    @Test
    void every_mistake_is_reported_where_it_stands() throws IOException {
        assertThat(refused("""
                must:
                  - conclusion: attribution riad
                  - conclusion: attributions raid
                  - conclusion: attribution strike
                    status: clamed
                    why: [wort]
                    becuse: so
                  - status: claimed
                  - raid
                mst: []
                """))
                .contains(
                        "3:17 `attributions` is no family of conclusions",
                        "5:13 `clamed` is no status of `attribution`",
                        "6:11 `wort` is no record of the case `small-case`",
                        "7:5 `becuse` is no key of a conclusion of an answer key",
                        "8:5 this names no conclusion",
                        "9:5 this is the text `raid`; wanted is a conclusion",
                        "10:1 `mst` is no key of an answer key");
        assertThat(problems).hasSize(8).first().satisfies(first -> {
            assertThat(first.line()).isEqualTo(2);
            assertThat(first.toString()).contains("riad", "raid");
        });
    }

    @Test
    void a_handle_does_not_end_in_a_status() throws IOException {
        assertThat(refused("must: [{conclusion: attribution raid claimed}]\n"))
                .containsExactly("1:21 a handle does not end in a status, as this one does in `claimed`");
        assertThat(problems.get(0).help()).isEqualTo("write `status: claimed` beside it");
    }

    @Test
    void a_handle_may_leave_words_open_but_those_it_names_are_of_the_case() throws IOException {
        assertThat(read("must: [{conclusion: chain raid *}]\n")).isPresent();
        assertThat(refused("must: [{conclusion: chain riad *}]\n"))
                .containsExactly("1:21 `riad` is no word of a handle of the case `small-case`");
    }

    @Test
    void a_conclusion_is_not_wanted_and_forbidden_at_once() throws IOException {
        assertThat(refused("""
                must: [{conclusion: attribution raid}]
                forbidden: [{conclusion: attribution raid}]
                """)).containsExactly("2:26 this conclusion is under `must` in line 1 too");
    }

    @Test
    void sides_are_two_lists_of_parties_of_the_case() throws IOException {
        assertThat(refused("must: [{conclusion: attribution raid, sides: [[front]]}]\n"))
                .containsExactly("1:46 `sides` are two lists of parties");
        problems.clear();
        assertThat(refused("must: [{conclusion: attribution raid, sides: [[frnt], [NARRATOR]]}]\n"))
                .containsExactly("1:48 `frnt` is no actor of the case `small-case`");
    }

    @Test
    void a_file_of_another_shape_or_none_is_reported() throws IOException {
        assertThat(refused("- attribution raid\n"))
                .singleElement()
                .asString()
                .startsWith("1:1 this is a list; wanted are");
        problems.clear();
        assertThat(refused("must: attribution raid\n"))
                .containsExactly("1:7 this is the text `attribution raid`; wanted is a list");
        problems.clear();
        assertThat(KeyFile.read(temp.resolve("none.yaml"), RAID, problems)).isEmpty();
        assertThat(problems).hasSize(1);
    }
}
