package casus.difference;

import casus.difference.Difference.Cause;
import casus.difference.Difference.Change;
import casus.difference.Difference.Kind;
import casus.difference.Difference.Standings;
import casus.inferences.Families;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.model.Step;
import casus.why.Standing;
import casus.why.Supports;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares two sets of inferences. Steps that no change reaches are skipped. */
final class Comparison {

    private static final Comparator<Conclusion> ORDER =
            Comparator.comparing(Conclusion::family).thenComparing(Conclusion::handle);

    private final Inferences before;
    private final Inferences after;
    private final Firings firings;
    private final Set<Step> reached = new HashSet<>();

    Comparison(Inferences before, Inferences after) {
        this.before = before;
        this.after = after;
        firings = new Firings(before, after);
    }

    Difference difference() {
        reach();
        Map<String, Conclusion> was = byHandle(before);
        Map<String, Conclusion> is = byHandle(after);
        renamed(was, is);
        Map<Conclusion, String> all = new TreeMap<>(ORDER);
        is.forEach((handle, conclusion) -> all.put(conclusion, handle));
        was.forEach((handle, conclusion) -> {
            if (!is.containsKey(handle)) {
                all.put(conclusion, handle);
            }
        });
        List<Change> changes = new ArrayList<>();
        for (String handle : all.values()) {
            change(was.get(handle), is.get(handle)).ifPresent(changes::add);
        }
        return new Difference(before, after, List.copyOf(changes), all.size() - changes.size());
    }

    /** Puts what is called otherwise afterwards, as a contest of which another party comes to be first, under its new handle. */
    private static void renamed(Map<String, Conclusion> was, Map<String, Conclusion> is) {
        List<Conclusion> gone = was.values().stream()
                .filter(conclusion -> !is.containsKey(conclusion.handle()))
                .toList();
        List<Conclusion> come = new ArrayList<>(is.values().stream()
                .filter(conclusion -> !was.containsKey(conclusion.handle()))
                .toList());
        for (Conclusion conclusion : gone) {
            come.stream()
                    .filter(each -> Families.same(conclusion, each))
                    .findFirst()
                    .ifPresent(now -> {
                        come.remove(now);
                        was.remove(conclusion.handle());
                        was.put(now.handle(), conclusion);
                    });
        }
    }

    private static Map<String, Conclusion> byHandle(Inferences inferences) {
        Map<String, Conclusion> conclusions = new LinkedHashMap<>();
        inferences.conclusions().forEach(conclusion -> conclusions.putIfAbsent(conclusion.handle(), conclusion));
        return conclusions;
    }

    /** Marks every step whose derivations differ between the two sides, and every step that rests on such a step. */
    private void reach() {
        Map<Step, List<Step>> above = new HashMap<>();
        for (Inferences side : List.of(before, after)) {
            side.derivations()
                    .forEach((step, ways) -> ways.stream()
                            .flatMap(way -> way.premises().stream())
                            .flatMap(premise -> premise.facts().stream())
                            .forEach(fact -> {
                                if (fact instanceof Step under) {
                                    above.computeIfAbsent(under, any -> new ArrayList<>())
                                            .add(step);
                                }
                            }));
        }
        Deque<Step> open = new ArrayDeque<>();
        Stream.concat(before.derivations().keySet().stream(), after.derivations().keySet().stream())
                .filter(firings::differ)
                .forEach(open::add);
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (reached.add(step)) {
                open.addAll(above.getOrDefault(step, List.of()));
            }
        }
    }

    private Optional<Change> change(@Nullable Conclusion was, @Nullable Conclusion is) {
        if (was == null || is == null) {
            Kind kind = was == null ? Kind.APPEARED : Kind.VANISHED;
            return Optional.of(new Change(
                    kind,
                    Optional.ofNullable(was),
                    Optional.ofNullable(is),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    rules(was, is),
                    causes(was, is)));
        }
        List<NavigableSet<RecordId>> lost = List.of();
        List<NavigableSet<RecordId>> gained = List.of();
        if (Stream.concat(was.basis().stream(), is.basis().stream()).anyMatch(reached::contains)) {
            List<NavigableSet<RecordId>> then = Supports.of(before, was).minimal();
            List<NavigableSet<RecordId>> now = Supports.of(after, is).minimal();
            lost = then.stream().filter(set -> !now.contains(set)).toList();
            gained = now.stream().filter(set -> !then.contains(set)).toList();
        }
        Optional<Standings> standing = standing(was, is);
        Kind kind = null;
        if (!was.term().equals(is.term())) {
            kind = Kind.STATUS;
        } else if (!was.withoutSteps().equals(is.withoutSteps())) {
            kind = Kind.DETAIL;
        } else if (!lost.isEmpty() || !gained.isEmpty() || standing.isPresent()) {
            kind = Kind.SUPPORT;
        }
        return kind == null
                ? Optional.empty()
                : Optional.of(new Change(
                        kind,
                        Optional.of(was),
                        Optional.of(is),
                        lost,
                        gained,
                        standing,
                        rules(was, is),
                        causes(was, is)));
    }

    private Optional<Standings> standing(Conclusion was, Conclusion is) {
        List<Step> doubts = Families.doubts(before, was);
        boolean touched = !doubts.equals(Families.doubts(after, is))
                || Stream.of(was.basis(), is.basis(), doubts)
                        .flatMap(List::stream)
                        .anyMatch(reached::contains);
        if (!touched) {
            return Optional.empty();
        }
        Standing then = Standing.of(before, was);
        Standing now = Standing.of(after, is);
        return then.equals(now) ? Optional.empty() : Optional.of(new Standings(then, now));
    }

    /**
     * A conclusion may come or go with another that it is reported together with: a chain with the longer one it was part
     * of, an issue with others that used force, a contest with others on a party's side. Its causes are then those of the
     * other conclusions.
     */
    private List<Cause> causes(@Nullable Conclusion was, @Nullable Conclusion is) {
        List<Cause> own = firings.causes(steps(was, is), reached::contains);
        if (!own.isEmpty()) {
            return own;
        }
        List<Step> steps = new ArrayList<>();
        for (Conclusion conclusion : Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
                .flatMap(Optional::stream)
                .toList()) {
            for (Inferences side : List.of(before, after)) {
                side.conclusions().stream()
                        .filter(other -> Families.related(other, conclusion))
                        .forEach(other -> steps.addAll(of(side, other)));
            }
        }
        return firings.causes(steps, reached::contains);
    }

    private List<String> rules(@Nullable Conclusion was, @Nullable Conclusion is) {
        return Stream.of(Optional.ofNullable(was), Optional.ofNullable(is))
                .flatMap(Optional::stream)
                .flatMap(conclusion -> conclusion.basis().stream())
                .distinct()
                .flatMap(firings::rules)
                .distinct()
                .sorted()
                .toList();
    }

    /** {@return the steps whose firings may have caused the change, those of the status first} */
    private List<Step> steps(@Nullable Conclusion was, @Nullable Conclusion is) {
        List<Step> steps = new ArrayList<>();
        if (was != null) {
            steps.addAll(of(before, was));
        }
        if (is != null) {
            steps.addAll(of(after, is));
        }
        return steps.stream().distinct().toList();
    }

    private static List<Step> of(Inferences side, Conclusion conclusion) {
        return Stream.of(conclusion.basis(), conclusion.detail(), Families.doubts(side, conclusion))
                .flatMap(List::stream)
                .toList();
    }
}
