package casus.engine;

import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.RecordId;
import casus.rulebook.Checks;
import casus.why.Findings;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A case under reasoning. For one thread at a time; to be closed.
 *
 * <p>What it finds is the same whatever the order of the case's parts, and the same as a fresh session would find on the
 * records that are left.
 */
public final class Session implements AutoCloseable {

    /** Long enough that most cases are through, and that what is slow shows by which rules it is. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    private final RuleBase rules;
    private final KieSession session;
    private final Map<RecordId, FactHandle> records = new HashMap<>();
    private Case subject;
    private boolean firing;
    private boolean closed;

    private Session(RuleBase rules, Case subject) {
        this.rules = rules;
        this.subject = subject;
        this.session = rules.base().newKieSession();
    }

    /** {@return a session on a case} */
    public static Session open(RuleBase rules, Case subject) {
        Session opened = new Session(rules, subject);
        frame(rules, subject).forEach(opened.session::insert);
        for (CaseRecord record : subject.records()) {
            opened.records.put(record.id(), opened.session.insert(record));
        }
        return opened;
    }

    /** {@return what records stand in: everything a session begins with but the records} */
    static Stream<Fact> frame(RuleBase rules, Case subject) {
        return Stream.<List<? extends Fact>>of(
                        List.of(Entity.Actor.NARRATOR),
                        rules.rulebook().tables(),
                        subject.documents(),
                        subject.actors(),
                        subject.places(),
                        subject.events())
                .flatMap(List::stream);
    }

    /** {@return what follows from a case by a rulebook} */
    public static Findings reason(RuleBase rules, Case subject) {
        try (Session session = open(rules, subject)) {
            return session.findings();
        }
    }

    /**
     * Puts a record in.
     *
     * @throws IllegalArgumentException if there is one of that id
     */
    public void insert(CaseRecord record) {
        if (records.containsKey(record.id())) {
            throw new IllegalArgumentException("`" + record.id() + "` is a record of this session already");
        }
        records.put(record.id(), session.insert(record));
        subject = subject.with(record);
    }

    /** Puts a document, actor, place or event in, which no record may speak of yet. */
    public void insert(Entity entity) {
        session.insert(entity);
        subject = subject.with(entity);
    }

    /** {@return the case as it is now} */
    public Case subject() {
        return subject;
    }

    /**
     * Takes a record out, and with it whatever rests on it alone.
     *
     * @throws IllegalArgumentException if the case has no such record, or no longer
     */
    public void withdraw(RecordId id) {
        FactHandle handle = records.remove(id);
        if (handle == null) {
            throw new IllegalArgumentException("`" + id + "` is no record of this session");
        }
        session.delete(handle);
        subject = subject.without(id);
    }

    /**
     * {@return what follows from the records that are in}
     *
     * @throws RestlessRules if the rules do not come to an end, or not within the limits of time, firings and memory; the
     *     session is then of no more use
     */
    public Findings findings() {
        Firing run = new Firing(session, rules.listener());
        CompletableFuture<List<String>> rest = new CompletableFuture<>();
        Thread own = new Thread(() -> fire(run, rest), "casus-reasoning");
        // what joins everything with everything cannot be stopped from outside; it must not keep the program from
        // ending
        own.setDaemon(true);
        synchronized (session) {
            firing = true;
        }
        own.start();
        try {
            List<String> restless = await(run, rest);
            if (!restless.isEmpty()) {
                throw RestlessRules.round(restless);
            }
            rules.listener().accept(run.progress(Progress.Stage.GATHERING));
            return Findings.of(subject, rules.rulebook(), new Justifications(rules.rulebook()).of(session));
        } catch (TimeoutException e) {
            run.giveUp();
            throw RestlessRules.late(rules.limit(), run.firings(), run.busiest(), Checks.unjoined(rules.rulebook()));
        } catch (InterruptedException e) {
            run.giveUp();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reasoning", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof OutOfMemoryError) {
                throw RestlessRules.large(run.firings(), run.busiest());
            }
            if (e.getCause() instanceof RestlessRules restless) {
                throw restless;
            }
            throw new IllegalStateException(e.getCause());
        } catch (OutOfMemoryError e) {
            throw RestlessRules.large(run.firings(), run.busiest());
        }
    }

    private List<String> await(Firing run, CompletableFuture<List<String>> rest)
            throws InterruptedException, ExecutionException, TimeoutException {
        long limit = rules.limit().toMillis();
        long quick = Math.min(QUICK.toMillis(), limit);
        try {
            return rest.get(quick, TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            if (quick == limit) {
                throw slow;
            }
            run.tally();
            return rest.get(limit - quick, TimeUnit.MILLISECONDS);
        }
    }

    private void fire(Firing run, CompletableFuture<List<String>> rest) {
        try {
            List<String> restless = run.toRest();
            fired();
            rest.complete(restless);
        } catch (Throwable fault) {
            fired();
            rest.completeExceptionally(fault);
        }
    }

    /** Whoever gave up waiting could not let go of what was still in use. */
    private void fired() {
        synchronized (session) {
            firing = false;
            if (closed) {
                session.dispose();
            }
        }
    }

    @Override
    public void close() {
        synchronized (session) {
            if (!closed && !firing) {
                session.dispose();
            }
            closed = true;
        }
    }
}
