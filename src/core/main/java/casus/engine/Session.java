package casus.engine;

import casus.findings.Findings;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.RecordId;
import casus.rulebook.check.Checks;
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
 * A case under reasoning. For one thread at a time; to be closed.
 *
 * <p>What it finds is the same whatever the order of the case's parts, and the same as a fresh session would find on the
 * records that are left: as soon as a step was taken back, what no longer has a {@linkplain Foundations foundation} is taken
 * out. Where that cannot be judged, or does not come to an end, it reasons afresh.
 */
public final class Session implements AutoCloseable {

    /** Long enough that most cases are through, and that what is slow shows by which rules it is. */
    private static final Duration QUICK = Duration.ofSeconds(2);

    /** So often foundations are mended after one change; twice was the most that was seen. */
    private static final int MENDINGS = 20;

    private final RuleBase rules;
    private final Object use = new Object();
    private final OwnRules own;
    private final Map<RecordId, FactHandle> records = new HashMap<>();
    private volatile KieSession session;
    private Case subject;

    /** True until it has reasoned once. */
    private boolean fresh;

    /** True if a fact went since foundations were last looked at. */
    private boolean gone;

    private boolean firing;
    private boolean closed;

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
        KieSession begun = rules.base().newKieSession();
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

    /** {@return what the engine holds of it} */
    KieSession engine() {
        return session;
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
     * @throws FailingRules if the rules do not come to an end, or not within the limits of time, firings and memory, or one of
     *     them fails; the session is then of no more use
     */
    public Findings findings() {
        Firing run = new Firing(rules.listener());
        CompletableFuture<List<String>> rest = new CompletableFuture<>();
        Thread reasoning = new Thread(() -> reason(run, rest), "casus-reasoning");
        // what joins everything with everything cannot be stopped from outside; it must not keep the program from
        // ending
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
            return Findings.of(subject, rules.rulebook(), rules.justifications().of(session, own));
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
     * {@return the rules that do not come to rest; none if all do and nothing is left that has no foundation} Where steps support
     * one another in a ring, taking back and deriving anew can chase each other round it without end: such steps have no
     * foundation, and without them the rules rest.
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

    /** Whoever gave up waiting could not let go of what was still in use. */
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
                session.dispose();
            }
            closed = true;
        }
    }
}
