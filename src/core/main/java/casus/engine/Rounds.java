package casus.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Finds rules that run in circles. From time to time it records a stretch of firings, each longer than the last. If every
 * firing in the second half of a stretch already occurred in the first, nothing new will follow. A case that is merely large
 * always has new firings.
 */
final class Rounds {

    /** More firings than a case of a few thousand records needs. */
    static final long FIRST = 50_000;

    private static final int SHORTEST = 2_000;
    private static final int LONGEST = 256_000;

    private final KieSession session;
    private long next = FIRST;
    private int length = SHORTEST;
    private Stretch stretch = new Stretch(0);

    Rounds(KieSession session) {
        this.session = session;
    }

    /**
     * {@return the rules that run in circles, in order, if this is detected after a number of firings; otherwise an empty
     * list}
     */
    List<String> after(long firings) {
        if (stretch.length > 0 && stretch.fired >= stretch.length) {
            session.removeEventListener(stretch);
            if (stretch.closed()) {
                return List.copyOf(stretch.rules);
            }
            stretch = new Stretch(0);
            next = firings * 2;
            length = Math.min(length * 2, LONGEST);
        } else if (stretch.length == 0 && firings >= next) {
            stretch = new Stretch(length);
            session.addEventListener(stretch);
        }
        return List.of();
    }

    /** A stretch of firings, of length 0 until it is needed. */
    private static final class Stretch extends DefaultAgendaEventListener {

        private final int length;
        private final Set<List<Object>> seen = new HashSet<>();
        private final NavigableSet<String> rules = new TreeSet<>();
        private int fired;
        private int lastNew;

        Stretch(int length) {
            this.length = length;
        }

        @Override
        public void afterMatchFired(AfterMatchFiredEvent event) {
            fired++;
            if (seen.add(firing(event.getMatch()))) {
                lastNew = fired;
            }
            if (fired > length / 2) {
                rules.add(event.getMatch().getRule().getName());
            }
        }

        boolean closed() {
            return lastNew <= length / 2;
        }

        /** Copies counted facts, since the engine changes their list in place. */
        private static List<Object> firing(Match match) {
            List<Object> firing = new ArrayList<>();
            firing.add(match.getRule().getName());
            for (Object object : match.getObjects()) {
                firing.add(object instanceof Collection<?> counted ? new HashSet<>(counted) : object);
            }
            return firing;
        }
    }
}
