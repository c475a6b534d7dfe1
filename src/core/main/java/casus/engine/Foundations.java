package casus.engine;

import casus.model.Step;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Finds steps of a session that have no foundation: steps that only support one another, or that rest on removed facts. The
 * engine keeps both, since it retracts a step with its last firing, does not detect rings, and does not always end a firing
 * in time. Steps of a type that does not rest on itself through any rules cannot be among them and are skipped.
 */
final class Foundations {

    /** The result of a search. */
    enum Found {
        /** Every step follows from facts that are not derived. */
        SOUND,
        /** Steps without a foundation were removed; the rules have to fire again. */
        MENDED,
        /** Steps rest on themselves through a condition for which the engine does not expose the matching facts. */
        HIDDEN
    }

    private final KieSession session;

    /** The types that rest on themselves. */
    private final Set<Class<?>> turning = new HashSet<>();

    /** The steps of these types. */
    private final Set<FactHandle> concerned = new HashSet<>();

    private final Set<FactHandle> founded = new HashSet<>();
    private final Map<FactHandle, List<Firing>> waiting = new HashMap<>();
    private final List<Match> stale = new ArrayList<>();

    private Foundations(KieSession session) {
        this.session = session;
    }

    /** A firing that derived a step, with the number of its premises not yet known to have a foundation. */
    private static final class Firing {
        private final FactHandle step;
        private int open;

        Firing(FactHandle step, int open) {
            this.step = step;
            this.open = open;
        }
    }

    /** Removes steps without a foundation from a session in which no rule can fire. */
    static Found mend(KieSession session) {
        return new Foundations(session).mend();
    }

    private Found mend() {
        Collection<? extends FactHandle> steps = session.getFactHandles(Step.class::isInstance);
        Map<Rule, Set<Class<?>>> given = new LinkedHashMap<>();
        steps.forEach(step -> Justifications.each(
                session,
                session.getObject(step),
                match -> given.computeIfAbsent(match.getRule(), rule -> new HashSet<>())
                        .add(type(step))));
        turning(given);
        if (turning.isEmpty()) {
            return Found.SOUND;
        }
        if (given.entrySet().stream()
                .anyMatch(rule -> rule.getValue().stream().anyMatch(turning::contains)
                        && Justifications.Asked.by(rule.getKey()).hidden().stream()
                                .anyMatch(asked -> turning.stream().anyMatch(asked::isAssignableFrom)))) {
            return Found.HIDDEN;
        }
        steps.stream().filter(step -> turning.contains(type(step))).forEach(concerned::add);
        climb();
        concerned.stream().filter(step -> !founded.contains(step)).forEach(session::delete);
        stale.forEach(Justifications::lookAgain);
        return stale.isEmpty() && founded.size() == concerned.size() ? Found.SOUND : Found.MENDED;
    }

    private Class<?> type(FactHandle step) {
        return session.getObject(step).getClass();
    }

    /** Finds the types that rest on themselves, from what each rule requires and what it has derived. */
    private void turning(Map<Rule, Set<Class<?>>> given) {
        Set<Class<?>> there = new HashSet<>();
        given.values().forEach(there::addAll);
        Map<Class<?>, Set<Class<?>>> above = new HashMap<>();
        given.forEach((rule, types) -> Justifications.Asked.by(rule)
                .types()
                .forEach(asked -> there.stream()
                        .filter(asked::isAssignableFrom)
                        .forEach(below -> above.computeIfAbsent(below, any -> new HashSet<>())
                                .addAll(types))));
        for (Class<?> type : above.keySet()) {
            Set<Class<?>> reached = new HashSet<>();
            Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
            while (!open.isEmpty()) {
                above.getOrDefault(open.remove(), Set.of()).stream()
                        .filter(reached::add)
                        .forEach(open::add);
            }
            if (reached.contains(type)) {
                turning.add(type);
            }
        }
    }

    /** Finds the least set of steps that contains every step whose premises are all in it. */
    private void climb() {
        Deque<FactHandle> open = new ArrayDeque<>();
        for (FactHandle step : concerned) {
            if (Justifications.unreasoned(session, session.getObject(step))) {
                open.add(step); // a fault of some rule; removing the step would hide it
            }
            Justifications.each(session, session.getObject(step), match -> {
                Set<FactHandle> premises = premises(match);
                if (!concerned.containsAll(premises)) {
                    stale.add(match);
                } else if (premises.isEmpty()) {
                    open.add(step);
                } else {
                    Firing firing = new Firing(step, premises.size());
                    premises.forEach(premise -> waiting.computeIfAbsent(premise, any -> new ArrayList<>())
                            .add(firing));
                }
            });
        }
        while (!open.isEmpty()) {
            FactHandle step = open.remove();
            if (founded.add(step)) {
                for (Firing firing : waiting.getOrDefault(step, List.of())) {
                    firing.open--;
                    if (firing.open == 0) {
                        open.add(firing.step);
                    }
                }
            }
        }
    }

    /** {@return the facts of such types that a firing matches, including removed ones} */
    private Set<FactHandle> premises(Match match) {
        Set<FactHandle> premises = new HashSet<>();
        List<Object> objects = match.getObjects();
        for (int i = 0; i < objects.size(); i++) {
            if (turning.contains(objects.get(i).getClass())) {
                premises.add(match.getFactHandles().get(i));
            }
        }
        return premises;
    }
}
