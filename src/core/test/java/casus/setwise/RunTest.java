package casus.setwise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.inferences.Derivation;
import casus.model.ActorId;
import casus.model.CampStep.BelongsTo;
import casus.model.CampStep.OneCamp;
import casus.model.CampStep.SpeaksFor;
import casus.model.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final String TYPES = """
            import casus.model.CampStep.BelongsTo;
            import casus.model.CampStep.OneCamp;
            import casus.model.CampStep.SpeaksFor;
            """;

    private static ActorId id(int number) {
        return new ActorId("a" + number);
    }

    /** Facts of one actor speaking for the next, in a row. */
    private static List<SpeaksFor> row(int length) {
        List<SpeaksFor> row = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            row.add(new SpeaksFor(id(i), id(i + 1)));
        }
        return row;
    }

    private static Map<Step, List<Derivation>> run(String rules, List<SpeaksFor> given, Watch watch) {
        List<RuleTerms> read = RuleReader.read(TYPES + rules);
        Set<Class<?>> types = new HashSet<>();
        List<List<Ready>> layers = Strata.of(read).stream()
                .map(layer -> {
                    Set<Class<?>> derived = new HashSet<>();
                    layer.forEach(each -> derived.add(read.get(each).derived()));
                    return layer.stream()
                            .map(each -> new Ready(read.get(each), null, derived))
                            .toList();
                })
                .toList();
        layers.forEach(layer -> layer.forEach(rule -> rule.types(types)));
        Run run = new Run(types, watch);
        given.forEach(run::given);
        layers.forEach(run::layer);
        return run.derivations();
    }

    private static final String CLOSURE = """
            rule "direct" when $s : SpeaksFor( $one : voice, $other : principal )
            then insertLogical( new BelongsTo( $one, $other ) ); end
            rule "further" when $s : BelongsTo( $one : member, $between : group )
                                $t : BelongsTo( member == $between, $other : group )
            then insertLogical( new BelongsTo( $one, $other ) ); end
            """;

    @Test
    void a_rule_that_feeds_itself_finds_each_way_once() {
        int length = 6;

        Map<Step, List<Derivation>> steps = run(CLOSURE, row(length), sight -> {});

        assertThat(steps).hasSize(length * (length + 1) / 2);
        for (int i = 0; i < length; i++) {
            for (int j = i + 1; j <= length; j++) {
                List<Derivation> ways = steps.getOrDefault(new BelongsTo(id(i), id(j)), List.of());
                // by every actor in between
                assertThat(ways).doesNotHaveDuplicates().hasSize(Math.max(1, j - i - 1));
            }
        }
    }

    @Test
    void a_ring_comes_to_rest() {
        List<SpeaksFor> ring = row(3);
        ring.add(new SpeaksFor(id(3), id(0)));

        assertThat(run(CLOSURE, ring, sight -> {})).hasSize(16);
    }

    @Test
    void the_order_of_facts_does_not_matter() {
        List<SpeaksFor> turned = row(5);
        java.util.Collections.reverse(turned);

        assertThat(run(CLOSURE, turned, sight -> {})).isEqualTo(run(CLOSURE, row(5), sight -> {}));
    }

    @Test
    void absences_and_collections_see_all_that_is_derived() {
        Map<Step, List<Derivation>> steps = run(CLOSURE + """
                rule "last" when $s : SpeaksFor( $other : principal ) not BelongsTo( member == $other )
                    accumulate( $b : BelongsTo( group == $other ); $all : collectList( $b ) )
                then insertLogical( new OneCamp( $other, $other ) ); end
                """, row(4), sight -> {});

        Step last = new OneCamp(id(4), id(4));
        assertThat(steps.keySet()).filteredOn(OneCamp.class::isInstance).containsExactly(last);
        List<Derivation.Premise> premises =
                steps.getOrDefault(last, List.of()).get(0).premises();
        assertThat(premises)
                .extracting(Derivation.Premise::kind)
                .containsExactly(Derivation.Premise.Kind.FACTS, Derivation.Premise.Kind.MEMBERS);
        assertThat(premises.get(1).facts()).hasSize(4);
    }

    @Test
    void a_watch_sees_how_far_it_is_and_may_end_it() {
        List<Long> firings = new ArrayList<>();

        assertThatThrownBy(() -> run(CLOSURE, row(60), sight -> {
                    firings.add(sight.firings());
                    if (sight.steps() > 1_000) {
                        throw new IllegalStateException(String.join(" ", sight.busiest(5)));
                    }
                }))
                .hasMessage("further direct");
        assertThat(firings).isSorted().hasSizeGreaterThan(5);
    }
}
