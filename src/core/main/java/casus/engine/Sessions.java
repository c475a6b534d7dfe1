package casus.engine;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.drools.kiesession.session.StatefulKnowledgeSessionImpl;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The engine's sessions on one compiled rulebook. A session needs memory for each of more than five thousand nodes, which takes
 * about 40 % of the time of a small case; so sessions are emptied and used again. The engine's own pool would do, but it keeps
 * every session that it ever made, even one that failed.
 */
final class Sessions {

    /** Enough for one case at a time on each of several threads. */
    private static final int ROOM = 4;

    /** A session that had more facts is not kept, since its tables may stay as large as they were. */
    private static final long LARGEST = 20_000;

    private final KieBase base;
    private final Queue<StatefulKnowledgeSessionImpl> spare = new ConcurrentLinkedQueue<>();
    private final Semaphore room = new Semaphore(ROOM);

    Sessions(KieBase base) {
        this.base = base;
    }

    /** {@return the compiled rules} */
    KieBase base() {
        return base;
    }

    /** {@return an empty session} */
    KieSession take() {
        StatefulKnowledgeSessionImpl kept = spare.poll();
        if (kept == null) {
            return base.newKieSession();
        }
        room.release();
        return kept;
    }

    /** Takes back a session that came to rest and is no longer used; nothing that was read from it may refer to it. */
    void giveBack(KieSession session) {
        if (session instanceof StatefulKnowledgeSessionImpl used
                && used.getFactCount() <= LARGEST
                && room.tryAcquire()) {
            used.reset();
            spare.add(used);
        } else {
            session.dispose();
        }
    }

    /** {@return how many sessions are ready to be used again} */
    int ready() {
        return spare.size();
    }
}
