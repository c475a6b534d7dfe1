package casus.rulebook;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NegationLoopsTest {

    private static final String ROUND = """
            rule "What nobody states is stated"
                @id("mine.loop")
                @because("{Response} answers {Cause}")
            when
                somebody says that Response answers Cause
                nobody states that Response answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    private static List<String> kinds(List<Problem> problems) {
        return problems.stream().map(Problem::kind).toList();
    }

    @Test
    void an_own_rule_that_needs_the_absence_of_what_it_concludes_is_reported() {
        assertThat(kinds(NegationLoops.in(read(ROUND).rulebook(), Set.of()))).containsExactly("negation-loop");
    }

    @Test
    void the_same_rule_among_the_shipped_ones_is_not_looked_at() {
        assertThat(NegationLoops.in(read(ROUND).rulebook(), Set.of("my.rules"))).isEmpty();
    }

    @Test
    void a_rule_that_needs_no_absence_makes_no_loop() {
        assertThat(NegationLoops.in(read(Written.STATED).rulebook(), Set.of())).isEmpty();
    }

    @Test
    void a_loop_ends_when_its_rule_is_left_out_and_other_problems_stay() {
        Rulebook.Reading reading = read(ROUND);
        Problem other = Problem.warning("my.rules", 1, 1, "something else", null);
        List<Problem> all = List.of(reading.problems().get(0), other);

        assertThat(kinds(all)).contains("negation-loop");
        assertThat(NegationLoops.left(all, read("").rulebook())).containsExactly(other);
        assertThat(kinds(NegationLoops.left(all, reading.rulebook()))).contains("negation-loop");
    }
}
