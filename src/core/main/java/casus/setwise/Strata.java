package casus.setwise;

import casus.model.Components;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Rules in layers: a rule comes after all rules that derive what it requires, those that require one another's conclusions
 * together. What a rule requires to be absent, or counts, is complete before.
 */
final class Strata {

    /**
     * What facts a condition asks for, or a conclusion derives.
     *
     * @param fixed the values that some components can have
     */
    private record Atom(Class<?> type, boolean complete, Map<String, Set<Object>> fixed) {

        boolean meets(Atom derived) {
            return type.isAssignableFrom(derived.type)
                    && fixed.entrySet().stream().allMatch(field -> {
                        Set<Object> other = derived.fixed.get(field.getKey());
                        return other == null || !Collections.disjoint(other, field.getValue());
                    });
        }
    }

    private final List<RuleTerms> rules;
    private final List<List<Integer>> next = new ArrayList<>();
    private final List<Set<Integer>> complete = new ArrayList<>();

    private final int[] number;
    private final int[] low;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final Set<Integer> opened = new HashSet<>();
    private final List<List<Integer>> layers = new ArrayList<>();
    private int count;

    private Strata(List<RuleTerms> rules) {
        this.rules = rules;
        this.number = new int[rules.size()];
        this.low = new int[rules.size()];
    }

    /**
     * {@return the places of rules, layer by layer}
     *
     * @throws Unread if a rule requires the absence of what it leads to
     */
    static List<List<Integer>> of(List<RuleTerms> rules) {
        Strata strata = new Strata(rules);
        strata.link();
        for (int i = 0; i < rules.size(); i++) {
            if (strata.number[i] == 0) {
                strata.visit(i);
            }
        }
        for (List<Integer> layer : strata.layers) {
            for (Integer rule : layer) {
                if (layer.stream().anyMatch(strata.complete.get(rule)::contains)) {
                    throw new Unread("`" + rules.get(rule).id() + "`, which denies what it leads to");
                }
            }
        }
        return strata.layers;
    }

    /** Tarjan's algorithm; a layer is done once all that its rules rest on are. */
    private void visit(int rule) {
        number[rule] = ++count;
        low[rule] = count;
        open.push(rule);
        opened.add(rule);
        for (int below : next.get(rule)) {
            if (number[below] == 0) {
                visit(below);
                low[rule] = Math.min(low[rule], low[below]);
            } else if (opened.contains(below)) {
                low[rule] = Math.min(low[rule], number[below]);
            }
        }
        if (low[rule] == number[rule]) {
            List<Integer> layer = new ArrayList<>();
            int each;
            do {
                each = open.pop();
                opened.remove(each);
                layer.add(each);
            } while (each != rule);
            layers.add(layer.stream().sorted().toList());
        }
    }

    private void link() {
        Map<Class<?>, List<Integer>> givers = new HashMap<>();
        List<Atom> derived =
                rules.stream().map(rule -> derived(rule.conclusion())).toList();
        for (int i = 0; i < derived.size(); i++) {
            givers.computeIfAbsent(derived.get(i).type(), any -> new ArrayList<>())
                    .add(i);
        }
        for (RuleTerms rule : rules) {
            List<Atom> asked = new ArrayList<>();
            rule.conditions().forEach(condition -> ask(condition, false, asked));
            Set<Integer> below = new HashSet<>();
            Set<Integer> whole = new HashSet<>();
            for (Atom atom : asked) {
                givers.forEach((type, all) -> {
                    if (atom.type().isAssignableFrom(type)) {
                        for (int giver : all) {
                            if (atom.meets(derived.get(giver))) {
                                below.add(giver);
                                if (atom.complete()) {
                                    whole.add(giver);
                                }
                            }
                        }
                    }
                });
            }
            next.add(below.stream().sorted().toList());
            complete.add(whole);
        }
    }

    private static Atom derived(Term conclusion) {
        Map<String, Set<Object>> fixed = new HashMap<>();
        if (conclusion instanceof Term.New made) {
            List<String> names = Components.names(made.type());
            for (int i = 0; i < names.size(); i++) {
                if (made.parts().get(i) instanceof Term.Constant constant && constant.value() != null) {
                    fixed.put(names.get(i), Set.of(constant.value()));
                }
            }
            return new Atom(made.type(), false, fixed);
        }
        return new Atom(((Term.Made) conclusion).method().getReturnType(), false, fixed);
    }

    private static void ask(Condition condition, boolean complete, List<Atom> atoms) {
        if (condition instanceof Condition.Match match) {
            if (match.from() == null) {
                Map<String, Set<Object>> fixed = new HashMap<>();
                match.checks().forEach(check -> fix(check, fixed));
                atoms.add(new Atom(match.type(), complete, fixed));
            }
        } else if (condition instanceof Condition.Existence existence) {
            existence.of().forEach(each -> ask(each, true, atoms));
        } else if (condition instanceof Condition.Collection collection) {
            collection.of().forEach(each -> ask(each, true, atoms));
        }
    }

    private static void fix(Condition.Check check, Map<String, Set<Object>> fixed) {
        Term term = check.term();
        List<Term> any = term instanceof Term.Several several && !several.all() ? several.parts() : List.of(term);
        Set<String> fields = new HashSet<>();
        Set<Object> values = new HashSet<>();
        for (Term each : any) {
            if (!(each instanceof Term.Compare compare)
                    || !(compare.left() instanceof Term.Ask ask)
                    || !(compare.right() instanceof Term.Constant constant)
                    || ask.field() == null
                    || constant.value() == null) {
                return;
            }
            fields.add(Objects.requireNonNull(ask.field()));
            if (compare.equality()) {
                values.add(constant.value());
            } else if (compare.operator().equals("!=") && constant.value() instanceof Enum<?> excluded) {
                values.addAll(List.of(excluded.getDeclaringClass().getEnumConstants()));
                values.remove(excluded);
            } else {
                return;
            }
        }
        if (fields.size() == 1) {
            fixed.merge(fields.iterator().next(), values, (one, other) -> {
                Set<Object> both = new HashSet<>(one);
                both.retainAll(other);
                return both;
            });
        }
    }
}
