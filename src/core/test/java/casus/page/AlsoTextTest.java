package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.words.Naming;
import casus.words.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What else is on record of a raid: five claims and a denial that quotes twice. */
class AlsoTextTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {front: armedGroup, arland: state}
        events: [raid]
        records:
          - claim: {voice: front, event: raid}
          - claim: {voice: front, event: raid}
          - claim: {voice: front, event: raid}
          - claim: {voice: front, event: raid}
          - denial:
              voice: arland
              event: raid
              citations: [{document: paper, quote: not us}, {document: paper, quote: never}]
          - claim: {voice: front, event: raid}
        """);

    private static String text(int breadth, Case subject) {
        Inferences inferences = new Drawn(SUBJECT, "").inferences();
        Naming naming = new Naming(SUBJECT);
        Page.Draft draft = new Page.Draft();
        new AlsoText(naming, new Leaves(inferences, citation -> Optional.empty(), naming, new Wording(naming)), breadth)
                .write(subject.records(), draft);
        return draft.page().plain();
    }

    @Test
    void of_each_type_the_first_three_are_quoted_and_the_rest_named() {
        List<String> lines = text(5, SUBJECT).lines().toList();

        assertThat(lines).filteredOn(line -> line.contains("as told")).hasSize(3);
        assertThat(lines)
                .filteredOn(line -> line.contains("2 more: claim-4 and claim-5"))
                .hasSize(1);
        assertThat(lines).contains("Also on record");
    }

    @Test
    void a_record_is_told_once_and_each_of_its_quotes() {
        List<String> denials =
                text(5, SUBJECT).lines().filter(line -> line.contains("denial")).toList();

        assertThat(denials).hasSize(2);
        assertThat(denials.get(0)).contains("raid", "not us");
        assertThat(denials.get(1)).contains("denial: ", "never");
    }

    @Test
    void the_breadth_bounds_the_quotes_and_a_large_one_lifts_the_bound() {
        assertThat(text(1, SUBJECT)).contains("4 more: claim-2");
        assertThat(text(1000, SUBJECT)).doesNotContain("more: ");
    }

    @Test
    void without_any_there_is_no_heading() {
        assertThat(text(5, SUBJECT.withRecords(List.of()))).isEmpty();
    }
}
