package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.json.WhyAnswer;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.page.ExplanationText;
import casus.page.Page;
import casus.why.Explanation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever speaks of a conclusion's subject is reachable from its why. */
class AlsoOnRecordTest {

    private static final String BLOWS = """
            actors: {arland: state, borland: state, corland: state, dorland: state, paper: media}
            events: {raid: {date: 2024-03-01}, strike: {date: 2024-03-03, territory: borland}, other: {date: 2024-02-01}}
            records:
              - attack: {event: raid, authors: [borland], targets: [arland]}
              - acknowledgement: {voice: arland, event: strike}
              - attack: {event: strike, authors: [arland], targets: [borland]}
              - response: {voice: arland, response: strike, causes: [raid]}
              - justification: {voice: arland, event: strike, grounds: [selfDefence, deterrence]}
              - justification: {voice: arland, event: strike, grounds: [punishment], date: 2024-03-09}
              - condemnation: {voice: corland, event: strike, grounds: [civilianHarm]}
              - condemnation: {voice: borland, event: strike, grounds: [sovereignty]}
              - condemnation: {voice: dorland, event: raid, grounds: [terrorism]}
              - endorsement: {voice: dorland, event: strike}
              - absence: {event: strike, of: protest, by: [borland]}
              - absence: {event: raid, of: claim, by: [borland]}
              - noComment: {voice: borland, event: raid}
              - evidence: {voice: corland, event: strike, supports: true, content: craters}
              - evidence: {voice: paper, of: acknowledgement-1, supports: false, content: logs}
              - evidence: {voice: paper, of: response-1, verification: unverified, supports: false, content: footage}
              - characterization: {voice: borland, about: strike, aboutKind: event, frame: unlawful}
              - characterization: {voice: arland, about: strike, aboutKind: event, frame: lawful}
              - characterization: {voice: borland, about: justification-1, aboutKind: statement, frame: baseless}
              - condemnation: {voice: corland, event: other, grounds: [terrorism]}
            """;

    private static final List<String> ABOUT_THE_STRIKE = List.of(
            "justification-1",
            "justification-2",
            "condemnation-1",
            "condemnation-2",
            "endorsement-1",
            "absence-1",
            "evidence-1",
            "evidence-2",
            "evidence-3",
            "characterization-3");

    private static final List<String> ABOUT_THE_RAID = List.of("condemnation-3", "absence-2", "no-comment-1");

    private static final Inferences FINDINGS = inferences(BLOWS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribution strike",
                "retaliation strike for raid",
                "chain raid to strike",
                "sovereignty strike by arland in borland",
                "narrative strike on legality between arland and borland",
                "legal selfDefence of arland for strike in borland"
            })
    void reactions_silences_grounds_and_evidence_are_reachable(String handle) {
        assertThat(reached(FINDINGS, handle)).containsAll(ABOUT_THE_STRIKE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attribution raid", "retaliation strike for raid", "chain raid to strike"})
    void so_is_what_is_said_of_the_cause(String handle) {
        assertThat(reached(FINDINGS, handle)).containsAll(ABOUT_THE_RAID);
    }

    @Test
    void what_is_said_of_something_else_is_not_listed() {
        assertThat(FINDINGS.conclusions())
                .filteredOn(conclusion -> !conclusion.handle().contains("other"))
                .isNotEmpty()
                .allSatisfy(conclusion ->
                        assertThat(reached(FINDINGS, conclusion.handle())).doesNotContain("condemnation-4"));
        assertThat(reached(FINDINGS, "attribution raid")).doesNotContain("endorsement-1");
    }

    @Test
    void nothing_is_listed_twice_and_what_speaks_of_records_comes_first() {
        Explanation why = why(FINDINGS, "attribution strike");

        assertThat(why.also())
                .doesNotHaveDuplicates()
                .extracting(CaseRecord::id)
                .startsWith(new RecordId("characterization-3"), new RecordId("evidence-3"));
        assertThat(why(FINDINGS, "chain raid to strike").also())
                .extracting(record -> record.id().value())
                .doesNotContain("attack-2", "response-1");
    }

    @Test
    void text_says_what_a_record_holds_and_counts_those_it_does_not_quote() {
        String text = text(FINDINGS, "retaliation strike for raid");

        assertThat(text)
                .contains("Also on record\n")
                .contains(
                        "condemnation (event strike; grounds civilian harm): “as told” — corland, paper [condemnation-1]")
                .contains(
                        "evidence (of acknowledgement-1; content “logs”; against it): “as told” — paper, paper [evidence-2]")
                .contains("evidence (of response-1; verification unverified; content “footage”; against it)");
        assertThat(text(inferences(BLOWS + """
                      - condemnation: {voice: dorland, event: strike, grounds: [other]}
                    """), "chain raid to strike"))
                .contains("condemnation, 1 more: condemnation-5");
    }

    private static List<String> reached(Inferences inferences, String handle) {
        String json = WhyAnswer.of(inferences, why(inferences, handle), citation -> Optional.empty())
                .toString();
        String text = text(inferences, handle);
        return inferences.subject().records().stream()
                .map(record -> record.id().value())
                .filter(id -> json.matches("(?s).*\\b" + id + "\\b.*") && text.matches("(?s).*\\b" + id + "\\b.*"))
                .toList();
    }

    private static String text(Inferences inferences, String handle) {
        return ExplanationText.of(inferences, why(inferences, handle), citation -> Optional.empty()).lines().stream()
                .map(line -> line.spans().stream().map(Page.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static Explanation why(Inferences inferences, String handle) {
        Conclusion conclusion = inferences
                .conclusion(handle)
                .orElseThrow(() -> new AssertionError(handle + " is none of "
                        + inferences.conclusions().stream()
                                .map(Conclusion::handle)
                                .toList()));
        return Explanation.of(inferences, conclusion);
    }

    private static Inferences inferences(String text) {
        return Shipped.inferences(InShort.of(text));
    }
}
