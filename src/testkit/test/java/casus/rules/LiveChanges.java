package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.LiveSession;
import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.json.ReasonAnswer;
import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.PlaceId;
import casus.model.RecordId;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Changes a live session at random, one or several records at once and sometimes an actor or place, and compares its
 * inferences and differences after every change with a fresh session. The same seed makes the same changes.
 */
public final class LiveChanges implements AutoCloseable {

    /** Rules that feed themselves: alone, through machinery, and under records that can be taken back. */
    static final String RULES = """
            rule "Whoever calls one an answer to a second and that an answer to a third calls the first an answer to the third"
                @id("mine.calls-through")
                @because("{Party} calls {Middle} an answer to {Cause}")
            when
                Party calls Response an answer to Middle
                Party calls Middle an answer to Cause
            then
                Party calls Response an answer to Cause
            end

            rule "Whoever is of one camp with a state belongs to it"
                @id("mine.member")
                @because("{One} and {State} are of one camp")
            when
                One and State are of one camp
                State is a state
            then
                One is or belongs to State
            end

            rule "What answers an answer answers what that is said to answer"
                @id("mine.in-turn")
                @because("{Speaker} says that {Middle} answers {Cause}")
            when
                Response retaliates for Middle, stated
                Speaker says that Middle answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    private static final int ENTITIES = 6;
    private static final int MEASURED = 2_000;
    private static final JsonMapper JSON = new JsonMapper();

    private final Casus casus;
    private final Random random;
    private final LiveSession session;
    private final List<Difference> reported = new ArrayList<>();
    private final List<CaseRecord> out = new ArrayList<>();
    private final List<CaseRecord> in;
    private Case now;
    private Inferences before;
    private int added;
    private int step;

    LiveChanges(Casus casus, Case begun, long seed) {
        this.casus = casus;
        this.random = new Random(seed);
        this.now = begun;
        this.in = new ArrayList<>(begun.records());
        this.session = casus.open(begun);
        this.before = session.result().inferences();
        session.listen(reported::add);
    }

    /** {@return the shipped rules and those that feed themselves} */
    static Casus casus() {
        Rulebook.Reading reading = Casus.rulebook(List.of(new RuleText("mine/rounds.rules", RULES, false)));
        assertThat(reading.sound()).as(reading.problems().toString()).isTrue();
        return Casus.of(reading.rulebook());
    }

    /** Makes a change and throws if anything is otherwise than in a fresh session. */
    void step() {
        step++;
        reported.clear();
        Difference difference = added < ENTITIES && random.nextInt(20) == 0 ? add() : change();
        Inferences fresh = casus.reason(now).inferences();
        Inferences live = session.result().inferences();
        assertThat(live.conclusions()).as("step %d", step).isEqualTo(fresh.conclusions());
        assertThat(live.derivations()).as("step %d", step).isEqualTo(fresh.derivations());
        assertThat(unfounded(live)).as("step %d", step).isEmpty();
        assertThat(json(live)).as("step %d", step).isEqualTo(json(fresh));
        assertThat(difference.changes())
                .as("step %d", step)
                .isEqualTo(Difference.between(before, fresh).changes());
        assertThat(reported)
                .as("step %d", step)
                .isEqualTo(difference.changes().isEmpty() ? List.of() : List.of(difference));
        before = live;
    }

    /** {@return the steps that none of their derivations leads down to what is not derived} */
    private static Set<Step> unfounded(Inferences inferences) {
        Set<Step> left = new HashSet<>(inferences.derivations().keySet());
        while (left.removeIf(step -> inferences.derivations(step).stream()
                .anyMatch(derivation -> derivation.premises().stream()
                        .flatMap(premise -> premise.facts().stream())
                        .noneMatch(left::contains)))) {}
        return left;
    }

    private static String json(Inferences inferences) {
        return JSON.writeValueAsString(ReasonAnswer.of(inferences));
    }

    private Difference change() {
        List<CaseRecord> goes = drawn(in);
        List<CaseRecord> comes = drawn(out);
        Set<RecordId> left = in.stream().map(CaseRecord::id).collect(Collectors.toSet());
        goes.forEach(record -> left.remove(record.id()));
        // a record that names another can be inserted together with it or later
        comes.forEach(record -> left.add(record.id()));
        comes.removeIf(record -> Mentions.of(record).stream()
                .anyMatch(id -> id instanceof RecordId named
                        && (!left.contains(named)
                                || comes.stream().anyMatch(other -> other.id().equals(named)))));
        return change(comes, goes);
    }

    private Difference change(List<CaseRecord> comes, List<CaseRecord> goes) {
        in.removeAll(goes);
        in.addAll(comes);
        out.removeAll(comes);
        out.addAll(goes);
        now = now.withRecords(in);
        return session.change(comes, goes.stream().map(CaseRecord::id).toList());
    }

    private List<CaseRecord> drawn(List<CaseRecord> from) {
        List<CaseRecord> drawn = new ArrayList<>();
        int most = random.nextBoolean() ? 1 : 5;
        for (int i = 0; i < most && !from.isEmpty(); i++) {
            CaseRecord one = from.get(random.nextInt(from.size()));
            if (!drawn.contains(one) && random.nextInt(3) > 0) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    /** An actor that belongs to some and speaks for others, or a place in another. */
    private Difference add() {
        added++;
        Entity entity = random.nextBoolean() && !now.places().isEmpty()
                ? new Entity.Place(
                        new PlaceId("new-place-" + added),
                        "New",
                        one(now.places()).id())
                : new Entity.Actor(
                        new ActorId("new-actor-" + added),
                        "New",
                        random.nextBoolean() ? ActorKind.ORGAN : ActorKind.ARMED_GROUP,
                        List.of(),
                        List.of(one(now.actors()).id()),
                        random.nextBoolean()
                                ? List.of()
                                : List.of(one(now.actors()).id()),
                        List.of());
        now = now.with(entity);
        return session.add(List.of(entity));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Reinserts everything that was withdrawn. */
    void restore() {
        while (!out.isEmpty()) {
            Set<RecordId> there = in.stream().map(CaseRecord::id).collect(Collectors.toSet());
            change(
                    out.stream()
                            .filter(record -> Mentions.of(record).stream()
                                    .allMatch(id -> !(id instanceof RecordId) || there.contains(id)))
                            .toList(),
                    List.of());
        }
        reported.clear();
        before = session.result().inferences();
    }

    /** {@return the bytes that are in use with every record in, after collections of what is not} */
    private long held() {
        restore();
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /**
     * Makes a number of changes, half of them to a case of ties and half to one of any records, and prints how many it made.
     *
     * @param args how many, 20,000 by default, and a seed, 1 by default
     * @throws AssertionError if anything differs from a fresh session, or if more memory is held at the end than at step
     *     2,000
     */
    public static void main(String[] args) {
        int steps = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Casus casus = casus();
        run("ties", new LiveChanges(casus, AnyTies.of(seed), seed), steps / 2);
        run("any records", new LiveChanges(casus, AnyRecords.of("", seed), seed), steps - steps / 2);
    }

    private static void run(String what, LiveChanges made, int steps) {
        try (made) {
            long early = 0;
            for (int step = 1; step <= steps; step++) {
                made.step();
                if (step % 500 == 0) {
                    System.out.printf("%s: %,d steps%n", what, step);
                }
                if (step == MEASURED) {
                    early = made.held();
                }
            }
            if (steps > MEASURED) {
                long late = made.held();
                System.out.printf("%s: %,d bytes held at step %,d, %,d at the end%n", what, early, MEASURED, late);
                assertThat(late).isLessThan(early + early / 10);
            }
            System.out.printf("%s: %,d steps, each as in a fresh session%n", what, steps);
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
