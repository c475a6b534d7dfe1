package casus.difference;

import casus.difference.Difference.Because;
import casus.difference.Difference.Cause;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.CampStep;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Facts;
import casus.whynot.conditions.Unknown;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the rule firings that exist on one side only, and follows each down to its causes. */
final class Firings {

    private static final Comparator<Cause> ORDER = Comparator.comparing(Cause::gained)
            .thenComparing(cause -> cause.rule().machinery())
            .thenComparing(cause -> cause.rule().id())
            .thenComparing(cause -> cause.names().toString())
            .thenComparing(cause -> cause.because().toString())
            .thenComparing(cause -> cause.facts().toString());

    private final Side before;
    private final Side after;

    Firings(Inferences before, Inferences after) {
        this.before = new Side(before);
        this.after = new Side(after);
    }

    /** Identifies a rule's firing regardless of the file and line of the rule. */
    private record Key(String rule, SortedMap<String, Object> names, List<Derivation.Premise> premises) {
        static Key of(Derivation way) {
            return new Key(way.rule().id(), way.names(), way.premises());
        }
    }

    /** One set of inferences, with lookups that are used often. */
    private static final class Side {
        private final Inferences inferences;
        private final Map<String, Rule> rules;
        private final Map<Step, Set<Key>> keys = new HashMap<>();
        private @Nullable Set<Fact> given;
        private @Nullable Conditions conditions;
        private @Nullable Map<RecordId, List<Step>> unsaid;

        Side(Inferences inferences) {
            this.inferences = inferences;
            rules = inferences.rulebook().rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));
        }

        Set<Key> keys(Step step) {
            return keys.computeIfAbsent(
                    step,
                    any -> inferences.derivations(step).stream().map(Key::of).collect(Collectors.toSet()));
        }

        boolean has(Fact fact) {
            return fact instanceof Step step ? !inferences.derivations(step).isEmpty() : given().contains(fact);
        }

        private Set<Fact> given() {
            Set<Fact> all = given;
            if (all == null) {
                all = Stream.<Collection<? extends Fact>>of(
                                inferences.rulebook().tables(),
                                inferences.subject().documents(),
                                inferences.subject().actors(),
                                inferences.subject().places(),
                                inferences.subject().events(),
                                inferences.subject().records())
                        .flatMap(Collection::stream)
                        .collect(Collectors.toSet());
                all.add(casus.model.Entity.Actor.NARRATOR);
                given = all;
            }
            return all;
        }

        /** {@return the steps by which a record that a firing names no longer counts, in order} */
        List<Fact> unsaid(Derivation way) {
            return way.names().values().stream()
                    .filter(RecordId.class::isInstance)
                    .flatMap(record -> unsaid().getOrDefault(record, List.of()).stream())
                    .distinct()
                    .sorted(Comparator.comparing(Fact::toString))
                    .collect(Collectors.toList());
        }

        private Map<RecordId, List<Step>> unsaid() {
            Map<RecordId, List<Step>> all = unsaid;
            if (all == null) {
                Map<RecordId, List<Step>> found = new HashMap<>();
                inferences
                        .derivations()
                        .keySet()
                        .forEach(step -> unsaid(step)
                                .ifPresent(record -> found.computeIfAbsent(record, any -> new ArrayList<>())
                                        .add(step)));
                unsaid = found;
                all = found;
            }
            return all;
        }

        /** {@return the record that a step invalidates; machinery requires no other absence} */
        private static Optional<RecordId> unsaid(Step step) {
            if (step instanceof CampStep.TakenBack back) {
                return Optional.of(back.utterance());
            }
            return step instanceof CampStep.Undone undone ? Optional.of(undone.retraction()) : Optional.empty();
        }

        Conditions conditions() {
            Conditions known = conditions;
            if (known == null) {
                Facts facts = new Facts(inferences.facts());
                known = new Conditions(facts);
                conditions = known;
            }
            return known;
        }
    }

    /** {@return whether a step has other derivations on one side than on the other} */
    boolean differ(Step step) {
        List<Derivation> was = before.inferences.derivations(step);
        List<Derivation> is = after.inferences.derivations(step);
        return was.size() != is.size() || !before.keys(step).equals(after.keys(step));
    }

    /** {@return the rules that derive a step on one side only, or by different firings} */
    Stream<String> rules(Step step) {
        return Stream.concat(only(step, before, after), only(step, after, before))
                .map(way -> way.rule().id());
    }

    private static Stream<Derivation> only(Step step, Side side, Side other) {
        Set<Key> known = other.keys(step);
        return side.inferences.derivations(step).stream().filter(way -> !known.contains(Key.of(way)));
    }

    /**
     * {@return the causes of the differences in these steps, without duplicates, in order}
     *
     * @param reached whether anything differs in or under a step
     */
    List<Cause> causes(List<Step> steps, Predicate<Step> reached) {
        Set<Cause> causes = new LinkedHashSet<>();
        Set<Step> seen = new HashSet<>();
        Deque<Step> open = new ArrayDeque<>(steps);
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (!reached.test(step) || !seen.add(step)) {
                continue;
            }
            followed(step, before, after, causes, open);
            followed(step, after, before, causes, open);
            // what is the same on both sides may rest on what is not
            before.inferences.derivations(step).stream()
                    .filter(way -> after.keys(step).contains(Key.of(way)))
                    .flatMap(way -> way.premises().stream())
                    .flatMap(premise -> premise.facts().stream())
                    .forEach(fact -> {
                        if (fact instanceof Step under) {
                            open.add(under);
                        }
                    });
        }
        // that a removed record is no longer attributed to anybody adds nothing to the steps that needed it
        boolean judged = causes.stream().anyMatch(cause -> !cause.rule().machinery());
        return causes.stream()
                .filter(cause -> !(judged && cause.rule().machinery() && cause.because() == Because.GIVEN))
                .sorted(ORDER)
                .toList();
    }

    /** Follows the firings of a step that only one side has. */
    private void followed(Step step, Side side, Side other, Set<Cause> causes, Deque<Step> open) {
        for (Derivation way : only(step, side, other).toList()) {
            List<Fact> wanting = way.premises().stream()
                    .flatMap(premise -> premise.facts().stream())
                    .filter(fact -> !other.has(fact))
                    .distinct()
                    .toList();
            List<Step> steps = wanting.stream()
                    .filter(Step.class::isInstance)
                    .map(Step.class::cast)
                    .toList();
            List<Fact> given =
                    wanting.stream().filter(fact -> !(fact instanceof Step)).toList();
            open.addAll(steps);
            if (!given.isEmpty()) {
                causes.add(new Cause(side == after, way.rule(), way.names(), Because.GIVEN, "", given));
            } else if (steps.isEmpty()) {
                blocked(way, side, other, causes, open);
            }
        }
    }

    /**
     * Called when everything that a firing rests on also exists on the other side: there the rule is missing, or something
     * blocks it.
     */
    private void blocked(Derivation way, Side side, Side other, Set<Cause> causes, Deque<Step> open) {
        boolean gained = side == after;
        Rule rule = other.rules.get(way.rule().id());
        for (Rule.Line line : rule == null ? List.<Rule.Line>of() : rule.when()) {
            List<Fact> blocking = line.sentence().speaksOfAbsence() ? blocking(way, line, other) : List.of();
            if (!blocking.isEmpty()) {
                causes.add(new Cause(gained, way.rule(), way.names(), Because.IN_THE_WAY, line.template(), blocking));
                blocking.forEach(fact -> {
                    if (fact instanceof Step step) {
                        open.add(step);
                    }
                });
                return;
            }
        }
        if (!way.rule().machinery()) {
            causes.add(new Cause(gained, way.rule(), way.names(), Because.RULE, "", List.of()));
            return;
        }
        List<Fact> unsaid = other.unsaid(way);
        if (!unsaid.isEmpty()) {
            causes.add(new Cause(gained, way.rule(), way.names(), Because.IN_THE_WAY, "", unsaid));
            unsaid.forEach(fact -> open.add((Step) fact));
        }
    }

    private static List<Fact> blocking(Derivation way, Rule.Line line, Side other) {
        try {
            return other.conditions().stop(new TreeMap<>(way.names()), line).blocking();
        } catch (Unknown unnamed) {
            return List.of(); // a rule of the same id with other names
        }
    }
}
