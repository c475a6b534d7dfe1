package casus.engine;

import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.RecordId;
import casus.rulebook.Checks;
import casus.why.Findings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
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

    /** In so many rounds, far more than they need, rules come to rest: the shipped ones fire some ten times for each fact. */
    private static final int ROUNDS = 25;

    private static final int FIRINGS = 4_000;
    private static final int FIRINGS_A_FACT = 20;
    private static final long FACTS = 4_000_000;

    /** So many firings are enough to see which rules go round. */
    private static final int SAMPLE = 2_000;

    private final RuleBase rules;
    private final Object use = new Object();
    private final Map<RecordId, FactHandle> records = new HashMap<>();
    private volatile KieSession session;
    private Case subject;

    /** True until it has reasoned once. */
    private boolean fresh;

    /** True if a fact went since foundations were last looked at. */
    private boolean gone;

    private volatile boolean givenUp;
    private boolean firing;
    private boolean closed;

    private Session(RuleBase rules, Case subject) {
        this.rules = rules;
        this.subject = subject;
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
     * @throws RestlessRules if the rules do not come to an end, or not in the time they have; the session is then of no more
     *     use
     */
    public Findings findings() {
        CompletableFuture<Boolean> rest = new CompletableFuture<>();
        Thread own = new Thread(() -> reason(rest), "casus-reasoning");
        // what joins everything with everything cannot be stopped from outside; it must not keep the program from
        // ending
        own.setDaemon(true);
        synchronized (use) {
            firing = true;
        }
        own.start();
        try {
            if (!rest.get(rules.limit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw RestlessRules.round(restless());
            }
        } catch (TimeoutException e) {
            giveUp();
            throw RestlessRules.late(rules.limit(), Checks.unjoined(rules.rulebook()));
        } catch (InterruptedException e) {
            giveUp();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reasoning", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return Findings.of(subject, rules.rulebook(), new Justifications(rules.rulebook()).of(session));
    }

    private void reason(CompletableFuture<Boolean> rest) {
        try {
            boolean settles = settles();
            fresh = false;
            ended();
            rest.complete(settles);
        } catch (Throwable fault) {
            ended();
            rest.completeExceptionally(fault);
        }
    }

    /**
     * {@return true if the rules come to rest and nothing is left that has no foundation} Where steps support one another in a
     * ring, taking back and deriving anew can chase each other round it without end: such steps have no foundation, and
     * without them the rules rest.
     */
    private boolean settles() {
        int most = FIRINGS + FIRINGS_A_FACT * (int) Math.min(session.getFactCount(), FACTS);
        boolean rest = false;
        Foundations.Found found = Foundations.Found.SOUND;
        for (int round = 0; round < ROUNDS && !givenUp; round++) {
            rest = session.fireAllRules(most) < most;
            found = gone ? Foundations.mend(session) : Foundations.Found.SOUND;
            gone = found == Foundations.Found.MENDED;
            if (rest && !gone) {
                break;
            }
        }
        if (givenUp || found == Foundations.Found.SOUND) {
            return rest;
        }
        if (fresh) {
            return rest && found == Foundations.Found.HIDDEN;
        }
        session.dispose();
        records.clear();
        session = begun();
        return settles();
    }

    private void giveUp() {
        givenUp = true;
        session.halt();
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

    private List<String> restless() {
        NavigableSet<String> fired = new TreeSet<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        session.fireAllRules(SAMPLE);
        return List.copyOf(fired);
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
