package casus.score;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.model.Problem;
import casus.score.Figures.Share;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {

    private static final Casus CASUS = Casus.shipped();

    @TempDir
    Path folder;

    private final List<Problem> problems = new ArrayList<>();

    @BeforeEach
    void a_charge_that_is_denied() throws IOException {
        Files.createDirectories(folder.resolve("raid"));
        Files.writeString(folder.resolve("raid/case.yaml"), """
                case: raid
                title: A raid
                documents: [{id: d, title: D, date: "2031-05-10"}]
                actors:
                  - {id: arland, name: Arland, kind: state}
                  - {id: borland, name: Borland, kind: state}
                events: [{id: raid, title: Raid, date: "2031-05-02"}]
                records:
                  - {type: accusation, id: charge, voice: borland, event: raid, accused: [arland], citations: [{document: d, quote: x}]}
                  - {type: denial, id: denied, voice: arland, event: raid, answers: charge, citations: [{document: d, quote: x}]}
                """);
    }

    private Score score(String key) throws IOException {
        Files.writeString(folder.resolve("raid/gold.yaml"), key);
        return Score.of(CASUS, folder, problems);
    }

    @Test
    void a_star_stands_for_either_side_of_a_contest() throws IOException {
        String key = """
                tolerated:
                  - {conclusion: attribution raid}
                  - {conclusion: "narrative raid on authorship between SIDES"}
                """;
        for (String sides : List.of("borland and *", "* and borland", "bor* and *land")) {
            assertThat(score(key.replace("SIDES", sides)).cases().get(0).remarks())
                    .as(sides)
                    .isEmpty();
        }
        assertThat(score(key.replace("SIDES", "cor* and *")).cases().get(0).remarks())
                .isNotEmpty();
    }

    @Test
    void misspelt_names_in_handles_and_sides_are_reported_with_the_nearest() throws IOException {
        score("""
                forbidden:
                  - {conclusion: attribution riad, status: claimed}
                must:
                  - {conclusion: narrative raid on authorship between arland and borland, sides: [[arlnd], [borland]]}
                """);

        assertThat(problems.stream()
                        .filter(each -> each.severity() == Problem.Severity.ERROR)
                        .map(each -> each.line() + " " + each.what() + "; " + each.help()))
                .containsExactly(
                        "2 there is no event `riad`; maybe `raid`",
                        "4 `arlnd` is no actor of the case `raid`; maybe `arland`");
    }

    @Test
    void statuses_in_handles_and_contradictions_are_reported() throws IOException {
        score("""
                must:
                  - {conclusion: attribution raid accused}
                  - {conclusion: attribution raid, status: accused}
                  - {conclusion: narrative riad on * between * and *}
                forbidden:
                  - {conclusion: attribution raid, status: claimed}
                  - {conclusion: attribution raid}
                """);

        assertThat(problems.stream()
                        .filter(each -> each.severity() == Problem.Severity.ERROR)
                        .map(each -> each.line() + " " + each.what() + "; " + each.help()))
                .containsExactly(
                        "2 a handle does not end in a status, as this one does in `accused`; write `status: accused`"
                                + " beside it",
                        "4 `riad` is no word of a handle of the case `raid`; maybe `raid`",
                        "7 this conclusion is under `must` in line 3 too; keep one of the two, or name different"
                                + " statuses");
    }

    @Test
    void a_key_by_another_name_is_not_passed_over() throws IOException {
        Files.writeString(folder.resolve("raid/gold.yml"), "must: []");

        Score.of(CASUS, folder, problems);

        assertThat(problems).extracting(Problem::what).containsExactly("an answer key is called `gold.yaml`");
    }

    @Test
    void what_else_is_on_record_is_not_reached_by_why() throws IOException {
        Path file = folder.resolve("raid/case.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        + "  - {type: context, id: background, voice: NARRATOR, content: x, about: [raid],"
                        + " citations: [{document: d, quote: x}]}\n");

        assertThat(score("must: [{conclusion: attribution raid, why: [charge, background]}]")
                        .total()
                        .why())
                .isEqualTo(new Share(1, 2));
    }

    @Test
    void what_follows_as_expected_is_counted_by_family() throws IOException {
        Score score = score("""
                must:
                  - {conclusion: attribution raid, status: accusedDenied, why: [charge, denied]}
                should:
                  - {conclusion: narrative raid on authorship between borland and arland, status: opposed}
                """);

        assertThat(score.cases().get(0).remarks()).isEmpty();
        assertThat(score.total().must()).isEqualTo(new Share(1, 1));
        assertThat(score.total().all()).isEqualTo(new Share(2, 2));
        assertThat(score.total().status()).isEqualTo(new Share(2, 2));
        assertThat(score.total().why()).isEqualTo(new Share(2, 2));
        assertThat(score.figures().get(0).all()).isEqualTo(new Share(1, 1));
    }

    @Test
    void each_difference_is_reported() throws IOException {
        Score score = score("""
                must:
                  - {conclusion: sovereignty raid by arland in borland}
                  - {conclusion: attribution raid, status: claimed}
                """);

        assertThat(score.cases().get(0).remarks())
                .extracting(Scored.Remark::kind)
                .containsExactly("status", "missing", "unexpected");
        assertThat(score.total().must()).isEqualTo(new Share(1, 2));
        assertThat(score.total().status()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_forbidden_status_is_not_a_forbidden_conclusion() throws IOException {
        assertThat(score(
                                "forbidden: [{conclusion: attribution raid, status: claimed}]\ntolerated: [{conclusion: narrative *}]")
                        .cases()
                        .get(0)
                        .remarks())
                .isEmpty();
        assertThat(score("forbidden: [{conclusion: attribution raid, status: accusedDenied}]")
                        .total()
                        .forbidden())
                .isEqualTo(1);
        assertThat(score("forbidden: [{conclusion: attribution *}]").total().forbidden())
                .isEqualTo(1);
    }

    @Test
    void one_of_several_statuses_is_enough() throws IOException {
        assertThat(score("must: [{conclusion: attribution raid, status: contested, or: [accused, accusedDenied]}]")
                        .total()
                        .status())
                .isEqualTo(new Share(1, 1));
    }

    @Test
    void every_mistake_in_a_key_is_reported_at_its_place() throws IOException {
        Score score = score("""
                must:
                  - {conclusion: atribution raid}
                  - {conclusion: attribution raid, status: acused, why: [charg]}
                  - {conclusion: narrative raid on legality between arland and borland, sides: [[arland]]}
                  - {status: accused}
                mist:
                  - attribution raid
                """);

        assertThat(score.cases()).isEmpty();
        assertThat(problems.stream()
                        .filter(each -> each.severity() == Problem.Severity.ERROR)
                        .map(each -> each.line() + ":" + each.column() + " " + each.what() + "; " + each.help()))
                .containsExactly(
                        "2:18 `atribution` is no family of conclusions; maybe `attribution`",
                        "3:44 `acused` is no status of `attribution`; maybe `accused`",
                        "3:58 `charg` is no record of the case `raid`; maybe `charge`",
                        "4:80 `sides` are two lists of parties; write them as `[[arland, corland], [borland]]`",
                        "5:5 this names no conclusion; write `conclusion:` and a handle, such as `attribution raid`",
                        "6:1 `mist` is no key of an answer key; maybe `must`");
    }

    @Test
    void a_case_without_a_key_is_left_out() {
        assertThat(Score.of(CASUS, folder, problems).cases()).isEmpty();
        assertThat(problems).isEmpty();
    }
}
