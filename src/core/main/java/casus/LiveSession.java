package casus;

import casus.difference.Difference;
import casus.engine.Session;
import casus.findings.Findings;
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
 * A case that changes while it is being asked: records come and go, and every change says what it does to the conclusions
 * and by which rule. What is found is always what a fresh session would find on the records that are in: what no longer leads
 * down to a record or to the frame is taken out, and where that cannot be judged, it reasons afresh by itself.
 *
 * <p>Any thread may call it; calls wait for each other. Listeners are called by the thread that made the change, one after
 * another in the order they came, before its call returns. A listener may ask, and may not change anything; it must not wait
 * for another thread that asks, for that one waits for the change to be over.
 *
 * <p>It must be closed: the engine keeps what belongs to an open session. Once closed it holds nothing of the engine; findings
 * and differences that it gave stay as they are. It closes itself if reasoning is interrupted, takes too long or does not come
 * to rest, for then there is nothing sound to ask.
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
    private Findings findings;
    private boolean telling;
    private boolean closed;
    private String reason = "";

    LiveSession(Session session) {
        this.session = session;
        try {
            findings = session.findings();
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /** {@return what follows from the records that are in now} */
    public Result result() {
        return locked(() -> new Result(findings));
    }

    /**
     * Calls somebody after every change that changes a conclusion. What a listener throws comes out of the call that made
     * the change, when all have been called; the change is made all the same.
     *
     * @return what ends it when closed
     */
    public Listening listen(Consumer<Difference> listener) {
        Objects.requireNonNull(listener, "there is no listener to call; give one, such as `difference -> ...`");
        return locked(() -> {
            Consumer<Difference> own = difference -> listener.accept(difference); // the same may be given twice
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
     * Puts records in.
     *
     * @return what changes
     * @throws IllegalArgumentException if a record bears the id of another, or speaks of what is not in; nothing is put in then
     */
    public Difference insert(Collection<? extends CaseRecord> records) {
        return change(records, List.of());
    }

    /**
     * Takes records out. What refers to them stays and has no effect.
     *
     * @return what changes
     * @throws IllegalArgumentException if there is no such record; nothing is taken out then
     */
    public Difference withdraw(Collection<RecordId> records) {
        return change(List.of(), records);
    }

    /**
     * Takes some records out and puts others in, as one change. A record that is taken out may be put in anew.
     *
     * @return what changes
     * @throws IllegalArgumentException as {@link #insert} and {@link #withdraw} do; it names all that is wrong
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
     * Puts documents, actors, places and events in, for records to speak of. They cannot be taken out.
     *
     * @return what changes, which may be something: an actor can bring ties with it
     * @throws IllegalArgumentException if one bears the id of another of its kind, or names what is not in; nothing is put in
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
            if (telling) {
                throw new IllegalStateException("a listener may not change the session that it listens to");
            }
            change.run();
            Findings before = findings;
            try {
                findings = session.findings();
            } catch (RuntimeException e) {
                reason = ", since it could not reason to the end: " + e.getMessage();
                close();
                throw e;
            }
            Difference difference = Difference.between(before, findings);
            if (!difference.changes().isEmpty()) {
                tell(difference);
            }
            return difference;
        });
    }

    /** A listener that throws keeps no other from hearing. */
    private void tell(Difference difference) {
        List<Throwable> thrown = new ArrayList<>();
        telling = true;
        try {
            for (Consumer<Difference> listener : listeners) {
                try {
                    listener.accept(difference);
                } catch (RuntimeException | Error e) {
                    thrown.add(e);
                }
            }
        } finally {
            telling = false;
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

    /** {@return true if it is closed, by whom- or whatever} */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Lets go of everything. Closing twice does nothing. */
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
