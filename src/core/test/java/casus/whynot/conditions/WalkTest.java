package casus.whynot.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.CaseSheet;
import casus.model.Case;
import casus.model.EventId;
import casus.model.Fact;
import casus.rulebook.Written;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks through single lines of a rule, over a case of a few events and no steps. */
class WalkTest {

    private static final Case SUBJECT =
            CaseSheet.of("made-up.cases.yaml", """
                    - case: a small case
                      only: [chain]
                      actors: {arland: state}
                      events: {raid: {territory: arland, date: 2024-01-01}, answer: {date: 2024-01-02}, other: }
                    """).cases().get(0).subject();

    private static final Facts FACTS =
            new Facts(Stream.<List<? extends Fact>>of(SUBJECT.actors(), SUBJECT.events(), SUBJECT.records())
                    .flatMap(List::stream)
                    .<Fact>map(fact -> fact)
                    .toList());

    /** {@return a line of a rule that can be read} */
    private static Rule.Line line(String... lines) {
        Rule rule = Written.read("""
                        rule "A rule"
                            @id("mine.rule")
                            @because("why")
                        when
                            %s
                        then
                            Cause retaliates for Cause, stated
                        end
                        """.formatted(String.join("\n    ", lines)))
                .rulebook()
                .rules()
                .get(0);
        return rule.when().get(lines.length - 1);
    }

    private static final Rule.Line CODED = line("Cause is coded to be on the territory of State");
    private static final Rule.Line DATED = line("Cause is dated Date");
    private static final Rule.Line UNCLAIMED = line("Cause is dated Date", "no place of Cause is coded");

    private static List<String> found(Rule.Line line, Map<String, Object> known, int most) {
        List<String> found = new ArrayList<>();
        new Walk(FACTS, new Meanings(), line, known, 0, walk -> {
                    found.add(walk.names().toString());
                    return found.size() < most;
                })
                .start();
        return found;
    }

    @Test
    void it_finds_each_way_in_which_a_line_holds() {
        assertThat(found(DATED, Map.of(), 9))
                .containsExactlyInAnyOrder("{Cause=raid, Date=2024-01-01}", "{Cause=answer, Date=2024-01-02}");
        assertThat(found(CODED, Map.of(), 9)).containsExactly("{Cause=raid, State=arland}");
    }

    @Test
    void it_keeps_to_what_is_known() {
        assertThat(found(DATED, Map.of("Cause", new EventId("answer")), 9))
                .containsExactly("{Cause=answer, Date=2024-01-02}");
        assertThat(found(DATED, Map.of("Cause", new EventId("other")), 9)).isEmpty();
    }

    @Test
    void it_ends_when_whoever_looks_has_enough() {
        assertThat(found(DATED, Map.of(), 1)).hasSize(1);
    }

    @Test
    void a_line_about_what_is_not_there_holds_where_nothing_blocks_it() {
        assertThat(found(UNCLAIMED, Map.of("Cause", new EventId("raid")), 9)).containsExactly("{Cause=raid}");
    }

    @Test
    void it_says_where_it_stopped_and_what_it_asked_for() {
        Walk walk = new Walk(FACTS, new Meanings(), CODED, Map.of("Cause", new EventId("answer")), 0, any -> false);
        walk.start();

        assertThat(walk.stop().pattern()).isZero();
        assertThat(walk.stop().asked().toString()).contains("answer");
        assertThat(walk.stop().blocking()).isEmpty();
    }

    @Test
    void one_constraint_may_be_passed_over_and_the_miss_is_told() {
        List<Conditions.Near> near = new ArrayList<>();
        Map<String, Object> answer = Map.of(
                "Cause", new EventId("answer"), "State", SUBJECT.actors().get(0).id());
        new Walk(FACTS, new Meanings(), CODED, answer, 1, walk -> {
                    walk.near().ifPresent(near::add);
                    return true;
                })
                .start();

        assertThat(near)
                .extracting(one -> one.miss().fact())
                .contains(SUBJECT.events().get(1));
        assertThat(found(CODED, answer, 9)).isEmpty();
    }
}
