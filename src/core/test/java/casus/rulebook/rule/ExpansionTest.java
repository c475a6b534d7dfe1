package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExpansionTest {

    private static final String OWN = """
            sentence "{striker:actor} strikes back in {response:event}"
                @gloss("it says what it answers")
            means
                Striker says that Response answers Cause
                Response is put down, if only by a charge, to Striker
            end
            sentence "{striker:actor} is at it again in {response:event}"
                @gloss("twice defined")
            means
                Striker strikes back in Response
            end
            rule "It is used twice"
                @id("mine.twice")
                @because("{Response} and {Other}")
            when
                Striker strikes back in Response
                Striker is at it again in Other
            then
                Striker is on record about Response with protest
            end
            """;

    private static List<Rule.Line> lines() {
        Rulebook.Reading reading = read(OWN);
        assertThat(reading.problems().toString()).doesNotContain(": error: ");
        return reading.rulebook().rules().get(0).when();
    }

    @Test
    void a_defined_sentence_becomes_the_sentences_it_stands_for_at_any_depth() {
        assertThat(lines())
                .extracting(line -> line.sentence().parts().isEmpty())
                .containsExactly(true, true, true, true);
    }

    @Test
    void each_use_has_local_names_of_its_own_that_nobody_can_write() {
        List<String> causes = lines().stream()
                .map(line -> line.fillers().get("cause"))
                .filter(java.util.Objects::nonNull)
                .toList();

        assertThat(causes).hasSize(2).doesNotHaveDuplicates().allMatch(name -> name.matches("Cause_\\d+"));
    }

    @Test
    void a_name_is_introduced_by_its_first_line_alone() {
        List<Rule.Line> lines = lines();

        assertThat(lines.get(0).introduces()).contains("Striker", "Response");
        assertThat(lines.get(1).introduces()).isEmpty();
        assertThat(lines.get(2).introduces()).contains("Other").doesNotContain("Striker");
    }

    @Test
    void the_parts_stand_at_the_place_of_the_line_and_are_numbered() {
        List<Rule.Line> lines = lines();

        assertThat(lines).extracting(Rule.Line::part).containsExactly(1, 2, 1, 2);
        assertThat(lines.get(0).number()).isEqualTo(lines.get(1).number());
        assertThat(lines.get(2).written().text()).isEqualTo("Striker is at it again in Other");
    }

    @Test
    void a_sentence_of_the_vocabulary_is_itself() {
        Rule.Line line = read(casus.rulebook.Written.STATED)
                .rulebook()
                .rules()
                .get(0)
                .when()
                .get(0);

        assertThat(line.part()).isZero();
        assertThat(line.written()).isSameAs(line);
    }
}
