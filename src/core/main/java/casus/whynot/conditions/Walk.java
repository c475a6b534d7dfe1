package casus.whynot.conditions;

import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Modality;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Matches the meaning of one line pattern by pattern and constraint by constraint, with backtracking. It may be allowed to
 * skip one constraint that does not hold; the result is then a near match.
 */
final class Walk {

    private final Facts facts;
    private final Meanings meanings;
    private final Rule.Line line;
    private final List<FactPattern> patterns;
    private final Candidates candidates;
    private final boolean gated;
    private final Predicate<Walk> found;

    private final Set<String> given;
    private final Map<String, Object> names;
    private final Map<String, Object> locals = new HashMap<>();
    private final List<Fact> matched = new ArrayList<>();
    private int allowed;
    private @Nullable Miss miss;
    private int anchors;
    private boolean ended;
    private int deepest = -1;
    private SortedMap<String, Object> asked = new TreeMap<>();
    private final List<Fact> blocking = new ArrayList<>();

    /**
     * A walk through a line.
     *
     * @param allowed how many constraints may be skipped, 0 or 1
     * @param found called with the walk whenever it reaches the end; returns whether to go on
     */
    Walk(
            Facts facts,
            Meanings meanings,
            Rule.Line line,
            Map<String, Object> names,
            int allowed,
            Predicate<Walk> found) {
        this.facts = facts;
        this.meanings = meanings;
        this.line = line;
        this.patterns = line.sentence().patterns();
        this.gated = !line.sentence().weighsWords();
        this.given = Set.copyOf(names.keySet());
        this.names = new HashMap<>(names);
        this.candidates = new Candidates(facts, meanings, line, this.names, locals);
        this.allowed = allowed;
        this.found = found;
    }

    void start() {
        pattern(0);
    }

    SortedMap<String, Object> names() {
        return new TreeMap<>(names);
    }

    List<Fact> facts() {
        return List.copyOf(matched);
    }

    /** {@return what was found, if it is near and related to something known} */
    Optional<Conditions.Near> near() {
        return miss == null || anchors == 0
                ? Optional.empty()
                : Optional.of(new Conditions.Near(names(), facts(), miss));
    }

    /** {@return where it stopped} */
    Conditions.Stop stop() {
        return new Conditions.Stop(deepest, new Wanted(patterns.get(deepest).type(), asked), List.copyOf(blocking));
    }

    private void pattern(int nth) {
        if (nth == patterns.size()) {
            ended |= !found.test(this);
            return;
        }
        FactPattern pattern = patterns.get(nth);
        if (nth > deepest) {
            deepest = nth;
            blocking.clear();
            asked = candidates.known(pattern);
        }
        if (pattern.negated()) {
            List<Fact> there = there(pattern);
            if (there.isEmpty()) {
                pattern(nth + 1);
            } else if (nth == deepest) {
                there.stream().filter(fact -> !blocking.contains(fact)).forEach(blocking::add);
            }
            return;
        }
        for (Fact fact : mayMiss() ? facts.all(pattern.type()) : candidates.of(pattern)) {
            int anchorsBefore = anchors;
            matched.add(fact);
            if (!pattern.local().isEmpty()) {
                locals.put(pattern.local(), fact);
            }
            mood(pattern, fact, () -> pattern(nth + 1));
            matched.remove(matched.size() - 1);
            anchors = anchorsBefore;
            if (ended) {
                return;
            }
        }
    }

    /** {@return the facts that a negated pattern requires to be absent} */
    private List<Fact> there(FactPattern pattern) {
        int allowedAround = allowed;
        allowed = 0;
        List<Fact> there = new ArrayList<>();
        for (Fact fact : mayMiss() ? facts.all(pattern.type()) : candidates.of(pattern)) {
            int before = there.size();
            mood(pattern, fact, () -> {
                if (there.size() == before) {
                    there.add(fact);
                }
            });
        }
        allowed = allowedAround;
        return there;
    }

    private boolean mayMiss() {
        return allowed > 0 && miss == null;
    }

    private void miss(Miss one, Runnable next) {
        if (mayMiss()) {
            miss = one;
            next.run();
            miss = null;
        }
    }

    private void mood(FactPattern pattern, Fact fact, Runnable next) {
        if (pattern.mustBeActual() && fact instanceof CaseRecord said && said.modality() != Modality.ACTUAL) {
            miss(new Miss.Mood(said), () -> constraint(pattern, fact, 0, next));
        } else {
            constraint(pattern, fact, 0, next);
        }
    }

    private void constraint(FactPattern pattern, Fact fact, int nth, Runnable next) {
        if (ended) {
            return;
        }
        if (nth == pattern.constraints().size()) {
            word(pattern, fact, next);
            return;
        }
        Runnable on = () -> constraint(pattern, fact, nth + 1, next);
        Constraint constraint = pattern.constraints().get(nth);
        if (constraint instanceof Constraint.Equal equal) {
            equal(pattern, fact, equal, on);
        } else if (constraint instanceof Constraint.Has has) {
            has(fact, has, on);
        } else if (constraint instanceof Constraint.Constant constant) {
            constant(pattern, fact, constant, on);
        } else if (constraint instanceof Constraint.Local local) {
            Object value = Facts.value(fact, local.field());
            if (value == null) {
                locals.remove(local.variable());
            } else {
                locals.put(local.variable(), value);
            }
            on.run();
        } else if (constraint instanceof Constraint.Test test) {
            test(fact, meanings.formula(test), on);
        }
    }

    private void word(FactPattern pattern, Fact fact, Runnable next) {
        if (gated
                && pattern.isWord()
                && fact instanceof CaseRecord said
                && facts.with(CampStep.PutDownTo.class, "utterance", said.id()).isEmpty()) {
            miss(new Miss.Word(said), next);
        } else {
            next.run();
        }
    }

    private void equal(FactPattern pattern, Fact fact, Constraint.Equal equal, Runnable on) {
        Object value = Facts.value(fact, equal.field());
        Object wanted = meanings.filler(line, equal.slot(), names);
        if (wanted != null) {
            if (wanted.equals(value)) {
                anchored(on);
            } else if (asked(equal.slot())) {
                miss(new Miss.Value(fact, equal.field(), Optional.of(equal.slot()), value, List.of(wanted), false), on);
            }
        } else if (value != null) {
            if (pattern.negated()) {
                throw new Unknown(equal.slot());
            }
            bind(equal.slot(), value, on);
        }
    }

    private void has(Fact fact, Constraint.Has has, Runnable on) {
        List<?> values = (List<?>) Objects.requireNonNull(Facts.value(fact, has.field()), has.field());
        Object wanted = meanings.filler(line, has.slot(), names);
        if (wanted == null) {
            for (Object value : values) {
                bind(has.slot(), value, on);
            }
        } else if (values.contains(wanted)) {
            anchored(on);
        } else if (asked(has.slot())) {
            miss(new Miss.Value(fact, has.field(), Optional.of(has.slot()), values, List.of(wanted), false), on);
        }
    }

    /** {@return false for a name that the line bound itself: facts with it that do not belong together are not near} */
    private boolean asked(String slot) {
        String name = line.fillers().get(slot);
        return name == null || given.contains(name);
    }

    private void anchored(Runnable on) {
        anchors++;
        on.run();
        anchors--;
    }

    private void bind(String slot, Object value, Runnable on) {
        String name = Objects.requireNonNull(line.fillers().get(slot), slot);
        names.put(name, value);
        on.run();
        names.remove(name);
    }

    private void constant(FactPattern pattern, Fact fact, Constraint.Constant constant, Runnable on) {
        Object value = Facts.value(fact, constant.field());
        Object wanted = meanings.constant(pattern, constant);
        boolean not = constant.operator().equals("!=");
        if (Objects.equals(value, wanted) != not) {
            on.run();
        } else {
            miss(
                    new Miss.Value(
                            fact,
                            constant.field(),
                            Optional.empty(),
                            value,
                            wanted == null ? List.of() : List.of(wanted),
                            not),
                    on);
        }
    }

    private void test(Fact fact, Formula formula, Runnable on) {
        Formula.Scope scope = scope(fact);
        if (formula.holds(scope)) {
            on.run();
        } else if (mayMiss()) {
            Misses.of(fact, formula, scope).ifPresent(one -> miss(one, on));
        }
    }

    private Formula.Scope scope(Fact fact) {
        return new Formula.Scope() {
            @Override
            public Object self() {
                return fact;
            }

            @Override
            public @Nullable Object field(String name) {
                return Facts.value(fact, name);
            }

            @Override
            public Object slot(String name) {
                Object value = meanings.filler(line, name, names);
                if (value == null) {
                    throw new Unknown(name);
                }
                return value;
            }

            @Override
            public @Nullable Object local(String name) {
                return locals.get(name);
            }
        };
    }
}
