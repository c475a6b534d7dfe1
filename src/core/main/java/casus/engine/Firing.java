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
 * Lets rules fire until they come to rest, in bursts, between which it says how far it has come and looks for rules that go
 * round. One thread fires; others may ask and give up.
 */
final class Firing {

    private static final int BURST = 500;

    /** So many rules are named that had most to do. */
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
     * {@return no rule once all are at rest or others have given up; or those that go round without end, in order}
     *
     * @throws RestlessRules if they fire more often than they may
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

    /** Ends it as soon as the rule that is at work is through. */
    synchronized void giveUp() {
        givenUp = true;
        if (session != null) {
            session.halt();
        }
    }

    /** {@return true if nobody waits for it any more} */
    boolean givenUp() {
        return givenUp;
    }

    Progress progress(Progress.Stage stage) {
        return new Progress(stage, firings, steps);
    }

    long firings() {
        return firings;
    }

    /** Counts from now on for whom the engine has something to do. It costs too much to do so always. */
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

    /** {@return the rules with the most matches since they were counted, the busiest first} */
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
