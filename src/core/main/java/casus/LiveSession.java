package casus;

import casus.difference.Difference;
import casus.engine.Session;
import casus.inferences.Inferences;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * An open session on a case whose records change. Every change returns its effect on the conclusions and the rules
 * responsible. The result always equals that of a fresh session on the current records: steps that no longer rest on a
 * record or on the frame are removed, and where that cannot be decided, the session reasons afresh.
 *
 * <p>Thread-safe; calls wait for each other. Listeners are called on the thread that made the change, in the order in
 * which they were added, before its call returns. A listener may query the session but not change it, and it must not
 * wait for another thread that queries the session, since that thread waits for the change to end.
 *
 * <p>It must be closed, since the engine keeps the data of an open session. Results and differences stay valid after
 * that. It closes itself if reasoning is interrupted, takes too long or does not come to rest, since its state is then
 * unreliable.
 *
 * <pre>{@code
 * try (LiveSession session = casus.open(subject)) {
 *     session.listen(difference -> difference.changes().forEach(System.out::println));
 *     session.insert(List.of(denial));
 *     session.withdraw(List.of(new RecordId("claim-1")));
 * }
 * }</pre>
 */
public final class LiveSession implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final List<Consumer<Difference>> listeners = new CopyOnWriteArrayList<>();
    private final Session session;
    private Inferences inferences;
    private boolean publishing;
    private boolean closed;
    private String reason = "";

    LiveSession(Session session) {
        this.session = session;
        try {
            inferences = session.inferences();
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** {@return what follows from the current records} */
    public Result result() {
        return locked(() -> new Result(inferences));
    }

    /**
     * Adds a listener that is called after every change that changes a conclusion. If listeners throw, the others are still
     * called, the change stays made, and the call that made it throws.
     *
     * @return ends the calls when closed
     */
    public Listening listen(Consumer<Difference> listener) {
        Objects.requireNonNull(listener, "there is no listener to call; give one, such as `difference -> ...`");
        return locked(() -> {
            Consumer<Difference> own =
                    difference -> listener.accept(difference); // the same listener may be added twice
            listeners.add(own);
            return () -> listeners.remove(own);
        });
    }

    /** Ends the calls to a listener when closed. */
    @FunctionalInterface
    public interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Inserts records.
     *
     * @return what changes
     * @throws IllegalArgumentException if a record has the id of another or names something unknown; nothing is inserted
     *     then
     */
    public Difference insert(Collection<? extends CaseRecord> records) {
        return change(records, List.of());
    }

    /**
     * Withdraws records. Records that refer to them stay but have no effect.
     *
     * @return what changes
     * @throws IllegalArgumentException if there is no such record; nothing is withdrawn then
     */
    public Difference withdraw(Collection<RecordId> records) {
        return change(List.of(), records);
    }

    /**
     * Withdraws some records and inserts others, as one change. A withdrawn record may be inserted again.
     *
     * @return what changes
     * @throws IllegalArgumentException as {@link #insert} and {@link #withdraw} do; the message lists all mistakes
     */
    public Difference change(Collection<? extends CaseRecord> in, Collection<RecordId> out) {
        Sound.present(in, "records to put in");
        Sound.present(out, "records to take out");
        return changed(() -> {
            Sound.refuse(Sound.wrong(session.subject(), in, out));
            out.forEach(session::withdraw);
            in.forEach(session::insert);
        });
    }

    /**
     * Adds documents, actors, places and events that records can name. They cannot be removed.
     *
     * @return what changes; it need not be empty, since an actor can bring ties with it
     * @throws IllegalArgumentException if one has the id of another of its kind or names something unknown; nothing is added
     *     then
     */
    public Difference add(Collection<? extends Entity> entities) {
        Sound.present(entities, "entities to put in");
        return changed(() -> {
            Sound.refuse(Sound.wrong(session.subject(), entities));
            entities.forEach(session::insert);
        });
    }

    private Difference changed(Runnable change) {
        return locked(() -> {
            if (publishing) {
                throw new IllegalStateException("a listener may not change the session that it listens to");
            }
            change.run();
            Inferences before = inferences;
            try {
                inferences = session.inferences();
            } catch (RuntimeException e) {
                reason = ", since it could not reason to the end: " + e.getMessage();
                close();
                throw e;
            }
            Difference difference = Difference.between(before, inferences);
            if (!difference.changes().isEmpty()) {
                publish(difference);
            }
            return difference;
        });
    }

    /** Calls every listener, even if one throws. */
    private void publish(Difference difference) {
        List<Throwable> thrown = new ArrayList<>();
        publishing = true;
        try {
            for (Consumer<Difference> listener : listeners) {
                try {
                    listener.accept(difference);
                } catch (RuntimeException | Error e) {
                    thrown.add(e);
                }
            }
        } finally {
            publishing = false;
        }
        if (!thrown.isEmpty()) {
            Throwable first = thrown.get(0);
            thrown.stream().skip(1).filter(other -> other != first).forEach(first::addSuppressed);
            if (first instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) first;
        }
    }

    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("this session is closed" + reason);
            }
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** {@return true if it is closed, by a caller or by itself} */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Releases everything. Closing twice has no effect. */
    @Override
    public void close() {
        lock.lock();
        try {
            if (!closed) {
                closed = true;
                listeners.clear();
                session.close();
            }
        } finally {
            lock.unlock();
        }
    }
}
