package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Chain;
import casus.model.EventId;
import casus.model.RetaliationStep.ChainLink;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Smallest supports on graphs drawn by hand; small letters are ground, capitals are steps. */
class GroundsTest {

    private final Map<Step, List<Grounds.Way<String>>> ways = new HashMap<>();

    private static Step step(String name) {
        return new ChainLink(new EventId(name), new EventId("x"), Chain.Status.STATED);
    }

    /** Lets a step follow from ground and steps together, written as {@code a b C}. */
    private GroundsTest follows(String step, String way) {
        List<String> ground = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (String need : way.split(" ", -1)) {
            if (Character.isUpperCase(need.charAt(0))) {
                steps.add(step(need.toLowerCase(Locale.ROOT)));
            } else {
                ground.add(need);
            }
        }
        ways.computeIfAbsent(step(step.toLowerCase(Locale.ROOT)), any -> new ArrayList<>())
                .add(new Grounds.Way<>(ground, steps));
        return this;
    }

    private Grounds<String> under(String... roots) {
        return new Grounds<>(
                Arrays.stream(roots)
                        .map(root -> step(root.toLowerCase(Locale.ROOT)))
                        .toList(),
                step -> ways.getOrDefault(step, List.of()),
                Comparator.naturalOrder());
    }

    @Test
    void every_way_is_a_support_the_smallest_first_then_by_name() {
        follows("A", "r s").follows("A", "q").follows("A", "p t");

        assertThat(under("A").smallest(10).sets()).containsExactly(List.of("q"), List.of("p", "t"), List.of("r", "s"));
    }

    @Test
    void a_way_that_needs_more_than_another_is_no_support() {
        follows("A", "p q").follows("A", "p").follows("A", "p q r");

        assertThat(under("A").smallest(10).sets()).containsExactly(List.of("p"));
    }

    @Test
    void ground_that_serves_two_steps_is_counted_once() {
        follows("A", "B C")
                .follows("B", "p")
                .follows("B", "q")
                .follows("C", "q")
                .follows("C", "r s");

        assertThat(under("A").smallest(10).sets()).containsExactly(List.of("q"), List.of("p", "r", "s"));
    }

    @Test
    void all_roots_have_to_follow() {
        follows("A", "p").follows("B", "q").follows("B", "r");

        assertThat(under("A", "B").smallest(10).sets()).containsExactly(List.of("p", "q"), List.of("p", "r"));
    }

    @Test
    void steps_in_a_circle_do_not_hold_each_other_up() {
        follows("A", "B").follows("B", "A").follows("B", "p q");

        Grounds<String> circle = under("A");

        assertThat(circle.smallest(10).sets()).containsExactly(List.of("p", "q"));
        assertThat(circle.hold(Set.of("p", "q")::contains)).isTrue();
        assertThat(circle.hold(Set.of("p")::contains)).isFalse();
    }

    @Test
    void what_has_no_ground_has_no_support() {
        follows("A", "B").follows("B", "A");

        assertThat(under("A").smallest(10).sets()).isEmpty();
        assertThat(under("A").hold(any -> true)).isFalse();
    }

    @Test
    void where_more_are_found_than_are_kept_it_says_so_and_those_it_keeps_are_smallest() {
        for (String each : List.of("p", "q", "r")) {
            follows("A", each);
        }
        follows("A", "s t");

        Grounds.Smallest<String> two = under("A").smallest(2);

        assertThat(two.sets()).containsExactly(List.of("p"), List.of("q"));
        assertThat(two.complete()).isFalse();
        assertThat(two.certain()).isZero();
        assertThat(under("A").smallest(3).certain()).isEqualTo(3);
        assertThat(under("A").smallest(4).complete()).isTrue();
    }

    /** The search is compared with trying every set there is. */
    @Test
    void the_search_finds_what_trying_every_set_finds() {
        Random random = new Random(1);
        for (int graph = 0; graph < 300; graph++) {
            ways.clear();
            for (String step : List.of("A", "B", "C", "D")) {
                for (int way = random.nextInt(3); way >= 0; way--) {
                    Set<String> needs = new TreeSet<>();
                    for (int need = random.nextInt(3); need >= 0; need--) {
                        needs.add(List.of("p", "q", "r", "s", "t", "B", "C", "D", "A")
                                .get(random.nextInt(9)));
                    }
                    follows(step, String.join(" ", needs));
                }
            }
            Grounds<String> grounds = under("A", "B");

            Grounds.Smallest<String> found = grounds.smallest(1000);

            assertThat(found.sets()).as(ways.toString()).containsExactlyElementsOf(tried(grounds));
            assertThat(found.complete()).isTrue();
        }
    }

    private static List<List<String>> tried(Grounds<String> grounds) {
        List<String> all = List.of("p", "q", "r", "s", "t");
        List<List<String>> sets = IntStream.range(0, 1 << all.size())
                .mapToObj(bits -> IntStream.range(0, all.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(all::get)
                        .toList())
                .filter(set -> grounds.hold(set::contains))
                .toList();
        return sets.stream()
                .filter(set -> sets.stream().noneMatch(less -> less.size() < set.size() && set.containsAll(less)))
                .sorted(Comparator.<List<String>>comparingInt(List::size).thenComparing(Object::toString))
                .toList();
    }

    @Test
    void what_a_smallest_set_uses_is_counted_beyond_the_sets_that_are_kept() {
        IntStream.range(0, 40).forEach(i -> follows("A", "b%02d".formatted(i)));
        Grounds<String> grounds = under("A");

        Grounds.Used<String> used = grounds.used(grounds.smallest(4));

        assertThat(used.exact()).isTrue();
        assertThat(used.ground()).hasSize(40);
    }

    @Test
    void what_may_be_used_and_is_not_found_to_be_makes_the_count_a_least_one() {
        IntStream.range(0, 1_100).forEach(i -> follows("A", "b%04d".formatted(i)));
        follows("A", "x y");
        Grounds<String> grounds = under("A");

        Grounds.Used<String> used = grounds.used(grounds.smallest(4));

        assertThat(used.exact()).isFalse();
        assertThat(used.ground()).hasSize(1_024);
    }

    @Test
    void what_no_smallest_set_uses_is_not_counted() {
        follows("A", "p").follows("A", "p q");

        assertThat(under("A").used(under("A").smallest(4))).isEqualTo(new Grounds.Used<>(Set.of("p"), true));
    }
}
