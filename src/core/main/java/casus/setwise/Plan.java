package casus.setwise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a rule in an order in which each can be looked up: what a condition compares with something known
 * becomes a key, and whatever compares something that is not known yet waits until it is.
 */
final class Plan {

    /** A step of the search. */
    sealed interface Step {}

    /**
     * Facts that are looked up.
     *
     * @param condition its place among the conditions of the rule, from 0; -1 inside another
     * @param variable the number under which the fact is kept
     * @param names of the components that are keys
     * @param fields the terms that say what these are of a fact
     * @param keys the terms that say what these have to be
     * @param checks in order; those with a variable set it
     */
    record Lookup(
            int condition,
            int variable,
            Class<?> type,
            List<String> names,
            List<Value> fields,
            List<Value> keys,
            @Nullable Value from,
            List<Check> checks)
            implements Step {}

    /**
     * A test of a fact, or a value of it.
     *
     * @param variable the number of the variable that the value is for, -1 for a test
     */
    record Check(int variable, Value value) {

        private static Check of(Condition.Check check) {
            return new Check(check.variable(), Value.of(check.term()));
        }
    }

    /** Whether some facts exist. */
    record Existence(boolean there, List<Step> of) implements Step {}

    /** Values that are collected. */
    record Collection(List<Step> of, int collected, int list) implements Step {}

    private final Set<Integer> bound = new HashSet<>();
    private final List<Condition.Check> waiting = new ArrayList<>();
    private int variables;

    private Plan(int variables) {
        this.variables = variables;
    }

    /**
     * The steps of a search.
     *
     * @param variables how many values they need
     */
    record Steps(List<Step> all, int variables) {}

    /**
     * {@return the steps for a rule}
     *
     * @param first the place of the condition to begin with; the others follow as they can be looked up. If one cannot, all keep
     *     their order, since everything would be tried with everything.
     */
    static Steps of(RuleTerms rule, int first) {
        Plan plan = new Plan(rule.variables().size());
        List<Step> steps = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < rule.conditions().size(); i++) {
            open.add(i);
        }
        Integer next = first;
        while (next != null) {
            open.remove(next);
            steps.add(plan.step(rule.conditions().get(next), next));
            next = first == 0 ? (open.isEmpty() ? null : open.get(0)) : plan.next(rule, open);
        }
        if (first != 0 && !(open.isEmpty() && plan.waiting.isEmpty())) {
            return of(rule, 0);
        }
        if (!plan.waiting.isEmpty()) {
            throw new Unread("its conditions");
        }
        return new Steps(List.copyOf(steps), plan.variables);
    }

    /** {@return the first condition that can be looked up, or that needs nothing unknown; null if there is none} */
    private @Nullable Integer next(RuleTerms rule, List<Integer> open) {
        for (Integer each : open) {
            Condition condition = rule.conditions().get(each);
            boolean possible;
            if (!(condition instanceof Condition.Match match)) {
                possible = settled(condition, rule, open);
            } else if (match.from() != null) {
                possible = known(match.from());
            } else {
                possible = match.checks().stream().anyMatch(check -> isKey(match, check));
            }
            if (possible) {
                return each;
            }
        }
        return null;
    }

    /** {@return true if no condition that is still open binds a variable that this one uses} */
    private boolean settled(Condition condition, RuleTerms rule, List<Integer> open) {
        Set<Integer> used = used(condition);
        return open.stream()
                .map(each -> rule.conditions().get(each))
                .filter(each -> each != condition)
                .allMatch(each -> {
                    Set<Integer> missing = binds(each);
                    missing.retainAll(used);
                    return bound.containsAll(missing);
                });
    }

    private static Set<Integer> binds(Condition condition) {
        Set<Integer> binds = new HashSet<>();
        if (condition instanceof Condition.Match match) {
            binds.add(match.variable());
            match.checks().stream()
                    .map(Condition.Check::variable)
                    .filter(number -> number >= 0)
                    .forEach(binds::add);
        } else if (condition instanceof Condition.Collection collection) {
            binds.add(collection.list());
        }
        return binds;
    }

    private static Set<Integer> used(Condition condition) {
        Set<Integer> used = new HashSet<>();
        terms(condition).flatMap(Term::within).forEach(term -> {
            if (term instanceof Term.Variable variable) {
                used.add(variable.number());
            }
        });
        return used;
    }

    private static Stream<Term> terms(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return Stream.concat(
                    Stream.ofNullable(match.from()), match.checks().stream().map(Condition.Check::term));
        }
        return (condition instanceof Condition.Existence existence
                        ? existence.of()
                        : ((Condition.Collection) condition).of())
                .stream().flatMap(Plan::terms);
    }

    private Step step(Condition condition, int place) {
        if (condition instanceof Condition.Match match) {
            return lookup(match, place);
        }
        if (condition instanceof Condition.Existence existence) {
            return new Existence(existence.there(), inside(existence.of()));
        }
        Condition.Collection collection = (Condition.Collection) condition;
        List<Step> of = inside(collection.of());
        bound.add(collection.list());
        return new Collection(of, collection.collected(), collection.list());
    }

    private List<Step> inside(List<Condition> conditions) {
        return conditions.stream().map(each -> step(each, -1)).toList();
    }

    private boolean known(Term term) {
        return term.within()
                .allMatch(part -> !(part instanceof Term.Variable variable) || bound.contains(variable.number()));
    }

    /** {@return true if a check compares a component with something that is known before the fact is} */
    private boolean isKey(Condition.Match match, Condition.Check check) {
        return match.from() == null && key(check) != null;
    }

    /** {@return what a component has to be, null if that cannot be looked up} */
    private @Nullable Term key(Condition.Check check) {
        if (check.variable() >= 0) {
            return bound.contains(check.variable()) && check.term().field() != null
                    ? new Term.Variable(check.variable())
                    : null;
        }
        return check.term() instanceof Term.Compare compare
                        && compare.equality()
                        && compare.left().field() != null
                        && compare.right().within().noneMatch(Plan::ofFact)
                        && known(compare.right())
                ? compare.right()
                : null;
    }

    private static boolean ofFact(Term term) {
        return term instanceof Term.Self;
    }

    private Lookup lookup(Condition.Match match, int place) {
        int variable = match.variable();
        List<Condition.Check> checks = new ArrayList<>();
        if (!bound.add(variable)) {
            // an element that is known already
            checks.add(new Condition.Check(
                    -1, new Term.Compare(new Term.Self(), "==", new Term.Variable(match.variable()))));
            variable = variables++;
        }
        bound.add(variable);
        List<Condition.Check> keys = keys(match);
        List<String> names = new ArrayList<>();
        List<Term> fields = new ArrayList<>();
        List<Term> values = new ArrayList<>();
        for (Condition.Check check : keys) {
            Term field = check.term() instanceof Term.Compare compare ? compare.left() : check.term();
            names.add(String.valueOf(field.field()));
            fields.add(field);
            values.add(Objects.requireNonNull(key(check)));
        }
        for (Condition.Check check : match.checks()) {
            if (!keys.contains(check)) {
                check(check, variable, checks);
            }
        }
        for (Condition.Check late : List.copyOf(waiting)) {
            if (known(late.term())) {
                waiting.remove(late);
                checks.add(late);
            }
        }
        return new Lookup(
                place,
                variable,
                match.type(),
                List.copyOf(names),
                fields.stream().map(Value::of).toList(),
                values.stream().map(Value::of).toList(),
                match.from() == null ? null : Value.of(match.from()),
                checks.stream().map(Check::of).toList());
    }

    /** {@return the checks to look facts up by: those of variables, or else of constants} */
    private List<Condition.Check> keys(Condition.Match match) {
        List<Condition.Check> keys =
                match.checks().stream().filter(check -> isKey(match, check)).toList();
        List<Condition.Check> variable = keys.stream()
                .filter(check -> !(key(check) instanceof Term.Constant))
                .toList();
        return variable.isEmpty() ? keys : variable;
    }

    private void check(Condition.Check check, int variable, List<Condition.Check> checks) {
        Term term = check.term();
        if (check.variable() >= 0) {
            checks.add(
                    bound.add(check.variable())
                            ? check
                            : new Condition.Check(
                                    -1, new Term.Compare(term, "==", new Term.Variable(check.variable()))));
        } else if (known(term)) {
            checks.add(check);
        } else if (term instanceof Term.Compare compare
                && compare.equality()
                && compare.right() instanceof Term.Variable free
                && compare.left().within().allMatch(part -> !(part instanceof Term.Variable))) {
            bound.add(free.number());
            checks.add(new Condition.Check(free.number(), compare.left()));
        } else {
            waiting.add(new Condition.Check(-1, new Term.Of(variable, term)));
        }
    }
}
