package casus.engine;

import casus.model.Components;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Watches rules that are not shipped, and finds out which of them is at fault if reasoning fails. Rules in the engine's own
 * language are programs: they can throw and insert anything.
 */
final class OwnRules {

    private static final Pattern NAME =
            Pattern.compile("(?m)^[ \\t]*rule[ \\t]+(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|(\\S+))");
    private static final Pattern IN_RULE = Pattern.compile("\\[Rule \"([^\"]*)\" in ");
    private static final int LONGEST = 200;

    private final Map<String, Place> places = new HashMap<>();
    private final List<Rulebook.Source> sources;
    private final boolean programs;
    private final Map<Object, Place> given = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The rule that is firing, if it is one of these. */
    private volatile @Nullable Place firing;

    /** The rule that fired last, if it is one of these. */
    private volatile @Nullable Place fired;

    /**
     * The place of a rule.
     *
     * @param id empty if it is not known which of the file's rules it is
     * @param line from 1; 0 if it is not known
     */
    record Place(String id, String file, int line) {

        /** {@return the beginning of a sentence about the rule} */
        @Override
        public String toString() {
            return id.isEmpty() ? "a rule in " + file : "the rule `" + id + "` (" + file + ":" + line + ")";
        }
    }

    /**
     * @param sources that are not shipped
     */
    OwnRules(Rulebook rulebook, List<Rulebook.Source> sources) {
        this.sources = sources;
        programs = sources.stream().anyMatch(source -> source.file().endsWith(".drl"));
        for (Rulebook.Source source : sources) {
            if (source.file().endsWith(".drl")) {
                NAME.matcher(source.text()).results().forEach(name -> place(source, name));
            }
        }
        for (Rule rule : rulebook.rules()) {
            if (sources.stream().anyMatch(source -> source.file().equals(rule.file()))) {
                places.put(rule.id(), new Place(rule.id(), rule.file(), rule.line()));
            }
        }
    }

    private void place(Rulebook.Source source, MatchResult name) {
        String id = Stream.of(1, 2, 3)
                .map(name::group)
                .filter(group -> group != null)
                .findFirst()
                .orElse("");
        int line = (int) source.text().substring(0, name.end()).lines().count();
        places.put(id, new Place(id, source.file(), line));
    }

    /** Makes a session report what the rules do, if any of them is a program; this costs time. */
    void watch(KieSession session) {
        if (!programs) {
            return;
        }
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                firing = places.get(event.getMatch().getRule().getName());
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired = firing;
                firing = null;
            }
        });
        session.addEventListener(new RuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                Place by = firing;
                if (by != null) {
                    inserted(by, event.getObject());
                }
            }

            @Override
            public void objectUpdated(ObjectUpdatedEvent event) {
                Place by = firing;
                if (by != null) {
                    throw new FaultyRule(
                            by, "changes what it matched; a rule may only add steps, with `insertLogical`");
                }
            }

            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                Place by = firing;
                if (by != null && event.getRule() != null) { // without one, a step was retracted with its reasons
                    throw new FaultyRule(
                            by, "takes away what it matched; a rule may only add steps, with `insertLogical`");
                }
            }
        });
    }

    /** Refuses a rule that halts the engine, since conclusions would be lost silently. */
    void rest(KieSession session) {
        if (!programs) {
            return;
        }
        Place last = fired;
        if (session.fireAllRules(1) > 0 && last != null) {
            throw new FaultyRule(last, "halts the engine before the rules have come to rest");
        }
    }

    private void inserted(Place by, Object fact) {
        if (!(fact instanceof Step)) {
            throw new FaultyRule(
                    by,
                    "puts in a " + fact.getClass().getName()
                            + ", which is no step; a rule may only add steps, with `insertLogical`");
        }
        for (RecordComponent component : Components.of(fact.getClass())) {
            if (Components.value(fact, component) == null && !Components.nullable(component)) {
                throw new FaultyRule(
                        by,
                        "puts in a " + fact.getClass().getSimpleName() + " without a `" + component.getName() + "`");
            }
        }
        given.put(fact, by);
    }

    /** {@return the rule at fault for a step without reasons} */
    FaultyRule unreasoned(Object step) {
        Place by = given.get(step);
        return new FaultyRule(
                by == null
                        ? new Place("", sources.isEmpty() ? "" : sources.get(0).file(), 0)
                        : by,
                "puts in a " + step.getClass().getSimpleName()
                        + " that stays whatever becomes of its reasons; write `insertLogical` instead of `insert`");
    }

    /** {@return the rule at fault for a failure, or empty if the fault is in Casus} */
    Optional<FaultyRule> fault(Throwable thrown) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable each = thrown; each != null && !causes.contains(each); each = each.getCause()) {
            if (each instanceof FaultyRule faulty) {
                return Optional.of(faulty);
            }
            causes.add(each);
        }
        Throwable first = causes.get(causes.size() - 1);
        return causes.stream()
                .flatMap(each -> named(each).stream())
                .findFirst()
                // memory runs out wherever it is requested next; only a program is to blame for that
                .or(() -> first instanceof OutOfMemoryError && !programs
                        ? Optional.empty()
                        : working(first.getStackTrace()))
                .map(place -> new FaultyRule(place, "throws " + shown(first)));
    }

    private Optional<Place> named(Throwable each) {
        if (each instanceof ConsequenceException consequence && consequence.getRule() != null) {
            return Optional.ofNullable(places.get(consequence.getRule().getName()));
        }
        Matcher rule = IN_RULE.matcher(String.valueOf(each.getMessage()));
        return each.getClass().getName().startsWith("org.drools.") && rule.find()
                ? Optional.ofNullable(places.get(rule.group(1)))
                : Optional.empty();
    }

    /** {@return the running rule: the one that is firing, or one whose file has code on the call stack} */
    Optional<Place> working(StackTraceElement[] called) {
        Place fires = firing;
        if (fires != null) {
            return Optional.of(fires);
        }
        for (StackTraceElement call : called) {
            for (Rulebook.Source source : sources) {
                if (CompiledRules.compiled(source, call.getClassName())) {
                    return Optional.of(only(source.file()));
                }
            }
        }
        return Optional.empty();
    }

    private Place only(String file) {
        List<Place> all = places.values().stream()
                .filter(place -> place.file().equals(file))
                .toList();
        return all.size() == 1 ? all.get(0) : new Place("", file, 0);
    }

    private static String shown(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).strip().replaceAll("\\s+", " ");
        return thrown.getClass().getName()
                + (thrown.getMessage() == null ? "" : ": " + message.substring(0, Math.min(message.length(), LONGEST)));
    }
}
