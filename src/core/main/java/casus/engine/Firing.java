package casus.engine;

import casus.model.Bound;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.MatchCreatedEvent;
import org.kie.api.runtime.KieSession;

/**
 * Fires rules in bursts until no more can fire; between bursts it reports progress and looks for rules that run in circles.
 * One thread fires; others may query it and give up.
 */
final class Firing {

    private static final int BURST = 500;

    /** The number of rules named as the busiest. */
    private static final int BUSIEST = 5;

    private final Consumer<Progress> listener;
    private final Map<String, LongAdder> matches = new ConcurrentHashMap<>();
    private volatile long firings;
    private volatile long steps;
    private volatile boolean givenUp;
    private @Nullable KieSession session;
    private boolean tallying;

    Firing(Consumer<Progress> listener) {
        this.listener = listener;
    }

    /**
     * {@return an empty list once no rule can fire or another thread has given up; otherwise the rules that run in circles,
     * in order}
     *
     * @throws RestlessRules if they fire more often than allowed
     */
    List<String> toRest(KieSession fired) {
        begin(fired);
        long given = fired.getFactCount();
        long all = firings;
        Rounds rounds = new Rounds(fired);
        while (!givenUp) {
            int burst = fired.fireAllRules(BURST);
            all += burst;
            firings = all;
            steps = fired.getFactCount() - given;
            if (burst < BURST) {
                return List.of();
            }
            listener.accept(progress(Progress.Stage.REASONING));
            List<String> restless = rounds.after(firings);
            if (!restless.isEmpty()) {
                return restless;
            }
            if (firings > Bound.FIRINGS.most()) {
                throw RestlessRules.many(firings, busiest());
            }
        }
        return List.of();
    }

    /** Ends the run as soon as the current rule has fired. */
    synchronized void giveUp() {
        givenUp = true;
        if (session != null) {
            session.halt();
        }
    }

    /** {@return true if nobody waits for the result any more} */
    boolean givenUp() {
        return givenUp;
    }

    Progress progress(Progress.Stage stage) {
        return new Progress(stage, firings, steps);
    }

    long firings() {
        return firings;
    }

    /** Starts counting matches for each rule. Counting always would cost too much. */
    synchronized void tally() {
        tallying = true;
        if (session != null) {
            count(session);
        }
    }

    private synchronized void begin(KieSession begun) {
        if (session != begun) {
            session = begun;
            if (tallying) {
                count(begun);
            }
        }
    }

    private void count(KieSession counted) {
        counted.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void matchCreated(MatchCreatedEvent event) {
                matches.computeIfAbsent(event.getMatch().getRule().getName(), any -> new LongAdder())
                        .increment();
            }
        });
    }

    /** {@return the rules with the most matches since counting began, the busiest first} */
    List<String> busiest() {
        return matches.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, LongAdder> entry) ->
                                -entry.getValue().sum())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(BUSIEST)
                .map(Map.Entry::getKey)
                .toList();
    }
}
