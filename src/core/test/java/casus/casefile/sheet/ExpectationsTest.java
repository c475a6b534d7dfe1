package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.Names;
import casus.casefile.sheet.SmallCase.Place;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.casefile.tree.Tree.Notation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a small case of a raid by a front expects, and what it could never get. */
class ExpectationsTest {

    private final Report report = new Report("raid.cases.yaml");
    private final Expectations expectations = new Expectations(
            Names.of(
                    (Fields) node(
                            "{actors: [{id: front, name: Front, kind: armedGroup}], events: [{id: raid, title: R}]}"),
                    report),
            report);

    private Node node(String yaml) {
        return Objects.requireNonNull(Tree.read(yaml, Notation.YAML, report));
    }

    private List<String> reported() {
        return report.problems().stream()
                .map(problem -> problem.column() + " " + problem.what())
                .toList();
    }

    @Test
    void a_conclusion_comes_to_a_status_or_to_members() {
        assertThat(expectations.concluded(node("""
                attribution raid: claimed
                retaliation raid:
                  status: stated
                  flags: []
                """)))
                .containsExactly(
                        new SmallCase.Concluded(new Place(1, 1), "attribution raid", Map.of("status", "claimed")),
                        new SmallCase.Concluded(
                                new Place(2, 1), "retaliation raid", Map.of("status", "stated", "flags", List.of())));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void an_excluded_conclusion_may_name_a_status() {
        assertThat(expectations.absent(node("attribution raid")))
                .containsExactly(new SmallCase.Absent(new Place(1, 1), "attribution raid", ""));
        assertThat(expectations.absent(node("attribution raid: claimed")))
                .containsExactly(new SmallCase.Absent(new Place(1, 1), "attribution raid", "claimed"));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void a_word_that_the_case_lacks_would_always_be_absent_and_is_reported() {
        expectations.absent(node("attribution riad"));
        expectations.absent(node("attribution raid by nobody-here"));

        assertThat(reported())
                .containsExactly(
                        "1 `nobody-here` in `attribution raid by nobody-here` is no word of this case",
                        "1 `riad` in `attribution riad` is no word of this case");
        assertThat(report.problems().get(1).help()).isEqualTo("maybe `raid`");
    }

    @Test
    void a_status_that_the_family_never_has_is_reported() {
        expectations.concluded(node("attribution raid: claimd"));
        expectations.absent(node("attribution raid: stated"));

        assertThat(reported())
                .containsExactly("19 `claimd` is no status of attribution", "19 `stated` is no status of attribution");
    }

    @Test
    void members_and_their_words_must_be_those_of_the_family() {
        expectations.concluded(node("attribution raid: {claimdBy: [front]}"));
        expectations.concluded(node("attribution raid: {accused: [{who: front, role: x}]}"));
        expectations.concluded(node("attribution raid: {flags: [x]}"));

        assertThat(reported())
                .containsExactly(
                        "20 `claimdBy` is nothing that attribution says",
                        "28 `x` is no flag of attribution",
                        "49 `x` is no role");
    }

    @Test
    void what_has_another_shape_is_reported_with_an_example() {
        assertThat(expectations.concluded(node("[attribution raid]"))).isEmpty();
        expectations.concluded(node("attribution raid: [claimed]"));
        expectations.absent(node("[attribution raid]"));
        expectations.absent(node("attribution raid: [claimed]"));

        assertThat(reported())
                .containsExactly(
                        "1 `concludes` is a list; wanted are handles and what they come to",
                        "1 this is a list; wanted is a handle",
                        "19 `attribution raid` is a list; wanted is a status",
                        "19 a list is no status");
    }

    @Test
    void families_must_be_some() {
        expectations.families(List.of(
                new SmallCase.Word(new Place(3, 9), "attribution"), new SmallCase.Word(new Place(3, 22), "chains")));

        assertThat(reported()).containsExactly("22 `chains` is no family of conclusions");
    }
}
