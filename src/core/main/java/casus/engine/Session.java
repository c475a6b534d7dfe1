package casus.engine;

import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.RecordId;
import casus.rulebook.check.Checks;
import casus.setwise.SetRules;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A reasoning session on a case. Not thread-safe; close it after use.
 *
 * <p>Its inferences do not depend on the order of the case's parts, and equal those of a fresh session on the remaining
 * records: once a step was retracted, steps without a {@linkplain Foundations foundation} are removed. If that cannot be
 * decided, or does not end, the session reasons afresh.
 */
public final class Session implements AutoCloseable {

    /** Enough for most cases; in slower ones the busiest rules show by then. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    /** The limit on repairs after one change; the most seen was two. */
    private static final int MENDINGS = 20;

    private final RuleBase rules;
    private final Object use = new Object();
    private final OwnRules own;
    private final Map<RecordId, FactHandle> records = new HashMap<>();
    private volatile KieSession session;
    private Case subject;

    /** True until the first run. */
    private boolean fresh;

    /** True if a fact was removed since foundations were last checked. */
    private boolean gone;

    private boolean firing;
    private boolean closed;

    /** True if it came to rest once and was not changed: then the engine's session may serve another case. */
    private boolean undisturbed;

    private Session(RuleBase rules, Case subject) {
        this.rules = rules;
        this.subject = subject;
        this.own = new OwnRules(rules.rulebook(), rules.own());
        this.session = begun();
    }

    /** {@return a session on a case} */
    public static Session open(RuleBase rules, Case subject) {
        return new Session(rules, subject);
    }

    private KieSession begun() {
        fresh = true;
        gone = false;
        KieSession begun = rules.sessions().take();
        begun.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectDeleted(ObjectDeletedEvent event) {
                gone = true;
            }
        });
        own.watch(begun);
        frame(rules, subject).forEach(begun::insert);
        for (CaseRecord record : subject.records()) {
            records.put(record.id(), begun.insert(record));
        }
        return begun;
    }

    /** {@return the frame of records: every initial fact except the records} */
    static Stream<Fact> frame(RuleBase rules, Case subject) {
        return Stream.concat(rules.rulebook().tables().stream(), subject.frame());
    }

    /** {@return what follows from a case by a rulebook, in a session only if the rules need one} */
    public static Inferences reason(RuleBase rules, Case subject) {
        SetRules sets = rules.sets();
        if (sets != null) {
            return SetReasoning.reason(rules, sets, subject);
        }
        try (Session session = open(rules, subject)) {
            return session.inferences();
        }
    }

    /**
     * Inserts a record.
     *
     * @throws IllegalArgumentException if there is one with that id
     */
    public void insert(CaseRecord record) {
        if (records.containsKey(record.id())) {
            throw new IllegalArgumentException("`" + record.id() + "` is a record of this session already");
        }
        undisturbed = false;
        records.put(record.id(), session.insert(record));
        subject = subject.with(record);
    }

    /** Inserts a document, actor, place or event; no record may name it yet. */
    public void insert(Entity entity) {
        undisturbed = false;
        session.insert(entity);
        subject = subject.with(entity);
    }

    /** {@return the engine's session} */
    KieSession engine() {
        return session;
    }

    /** {@return the case as it is now} */
    public Case subject() {
        return subject;
    }

    /**
     * Withdraws a record, and with it the steps that rest on it alone.
     *
     * @throws IllegalArgumentException if the case does not contain the record
     */
    public void withdraw(RecordId id) {
        FactHandle handle = records.remove(id);
        if (handle == null) {
            throw new IllegalArgumentException("`" + id + "` is no record of this session");
        }
        undisturbed = false;
        session.delete(handle);
        subject = subject.without(id);
    }

    /**
     * {@return what follows from the current records}
     *
     * @throws FailingRules if the rules do not come to rest within the limits of time, firings and memory, or one of them
     *     fails; the session cannot be used afterwards
     */
    public Inferences inferences() {
        boolean first = fresh;
        undisturbed = false;
        Firing run = new Firing(rules.listener());
        CompletableFuture<List<String>> rest = new CompletableFuture<>();
        Thread reasoning = new Thread(() -> reason(run, rest), "casus-reasoning");
        // a large join cannot be interrupted from outside; it must not keep the program from ending
        reasoning.setDaemon(true);
        synchronized (use) {
            firing = true;
        }
        reasoning.start();
        try {
            List<String> restless = await(run, rest);
            if (!restless.isEmpty()) {
                throw RestlessRules.round(restless);
            }
            rules.listener().accept(run.progress(Progress.Stage.GATHERING));
            Inferences inferences = Inferences.of(
                    subject, rules.rulebook(), rules.justifications().of(session, own));
            undisturbed = first;
            return inferences;
        } catch (TimeoutException e) {
            RestlessRules late = own.working(reasoning.getStackTrace())
                    .map(place -> RestlessRules.during(rules.limit(), place))
                    .orElseGet(() -> RestlessRules.late(
                            rules.limit(), run.firings(), run.busiest(), Checks.unjoined(rules.rulebook())));
            run.giveUp();
            throw late;
        } catch (InterruptedException e) {
            run.giveUp();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reasoning", e);
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            if (thrown instanceof RestlessRules restless) {
                throw restless;
            }
            throw own.fault(thrown)
                    .<RuntimeException>map(faulty -> faulty)
                    .orElseGet(() -> thrown instanceof OutOfMemoryError
                            ? RestlessRules.large(run.firings(), run.busiest())
                            : new IllegalStateException(thrown));
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

    private void reason(Firing run, CompletableFuture<List<String>> rest) {
        try {
            List<String> restless = settle(run);
            if (restless.isEmpty() && !run.givenUp()) {
                own.rest(session);
            }
            fresh = false;
            ended();
            rest.complete(restless);
        } catch (Throwable fault) {
            ended();
            rest.completeExceptionally(fault);
        }
    }

    /**
     * {@return the rules that do not come to rest; empty if all do and every step has a foundation} If steps support one
     * another in a ring, retraction and derivation can alternate without end. Such steps have no foundation, and without
     * them the rules come to rest.
     */
    private List<String> settle(Firing run) {
        List<String> restless = run.toRest(session);
        boolean rested = true;
        Foundations.Found found = Foundations.Found.SOUND;
        for (int mended = 0; mended < MENDINGS && !run.givenUp(); mended++) {
            boolean rests = restless.isEmpty();
            if (rests ? !gone : !rested) {
                break;
            }
            rested = rests;
            found = Foundations.mend(session);
            gone = found == Foundations.Found.MENDED;
            if (!gone) {
                break;
            }
            restless = run.toRest(session);
        }
        if (run.givenUp() || (restless.isEmpty() && found == Foundations.Found.SOUND)) {
            return restless;
        }
        if (fresh) {
            if (restless.isEmpty() && found == Foundations.Found.MENDED) {
                throw RestlessRules.many(run.firings(), run.busiest());
            }
            return restless;
        }
        session.dispose();
        records.clear();
        session = begun();
        return settle(run);
    }

    /** Releases what a caller that gave up waiting could not release while it was in use. */
    private void ended() {
        synchronized (use) {
            firing = false;
            if (closed) {
                session.dispose();
            }
        }
    }

    @Override
    public void close() {
        synchronized (use) {
            if (!closed && !firing) {
                if (undisturbed) {
                    rules.sessions().giveBack(session);
                } else {
                    session.dispose();
                }
            }
            closed = true;
        }
    }
}
