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
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A case under reasoning. For one thread at a time; to be closed.
 *
 * <p>What it finds is the same whatever the order of the case's parts, and the same as a fresh session would find on the
 * records that are left.
 */
public final class Session implements AutoCloseable {

    /** Far more than rules need that come to rest: the shipped ones fire some ten times for each fact. */
    private static final int FIRINGS = 100_000;

    private static final int FIRINGS_A_FACT = 500;
    private static final long FACTS = 4_000_000;

    /** So many firings are enough to see which rules go round. */
    private static final int SAMPLE = 2_000;

    private final RuleBase rules;
    private final KieSession session;
    private final OwnRules own;
    private final Map<RecordId, FactHandle> records = new HashMap<>();
    private Case subject;
    private boolean firing;
    private boolean closed;

    private Session(RuleBase rules, Case subject) {
        this.rules = rules;
        this.subject = subject;
        this.session = rules.base().newKieSession();
        this.own = new OwnRules(rules.rulebook(), rules.own());
        own.watch(session);
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
     * @throws FailingRules if the rules do not come to an end, or not in the time they have, or one of them fails; the session
     *     is then of no more use
     */
    public Findings findings() {
        int most = FIRINGS + FIRINGS_A_FACT * (int) Math.min(session.getFactCount(), FACTS);
        CompletableFuture<Boolean> rest = new CompletableFuture<>();
        Thread reasoning = new Thread(() -> fire(most, rest), "casus-reasoning");
        // what joins everything with everything cannot be stopped from outside; it must not keep the program from
        // ending
        reasoning.setDaemon(true);
        synchronized (session) {
            firing = true;
        }
        reasoning.start();
        try {
            if (!rest.get(rules.limit().toMillis(), TimeUnit.MILLISECONDS)) {
                throw RestlessRules.round(restless());
            }
        } catch (TimeoutException e) {
            RestlessRules late = own.working(reasoning.getStackTrace())
                    .map(place -> RestlessRules.during(rules.limit(), place))
                    .orElseGet(() -> RestlessRules.late(rules.limit(), Checks.unjoined(rules.rulebook())));
            session.halt();
            throw late;
        } catch (InterruptedException e) {
            session.halt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reasoning", e);
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            throw own.fault(thrown)
                    .<RuntimeException>map(faulty -> faulty)
                    .orElseGet(() -> new IllegalStateException(thrown));
        }
        return Findings.of(subject, rules.rulebook(), new Justifications(rules.rulebook()).of(session, own));
    }

    private void fire(int most, CompletableFuture<Boolean> rest) {
        try {
            boolean atRest = session.fireAllRules(most) < most;
            own.rest(session);
            fired();
            rest.complete(atRest);
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
        synchronized (session) {
            if (!closed && !firing) {
                session.dispose();
            }
            closed = true;
        }
    }
}
