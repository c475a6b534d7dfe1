package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Entity;
import casus.model.Id;
import casus.model.RecordId;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A session that stays open finds what a fresh one would, whatever came and went, and says what every change does. */
class LiveSessionTest {

    /** For each case; half of them changes of several records at once. {@code -Dsteps=5000} takes longer and finds more. */
    private static final int STEPS = Integer.getInteger("steps", 120);

    private static final Casus CASUS = Casus.shipped();
    private static final Case STRIKES = read("us-strikes-iraq-2024-01-24");

    private static Case read(String name) {
        return CaseReader.read(Path.of("facts", name)).content().orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> after_any_sequence_it_finds_what_a_fresh_session_finds() {
        return Stream.of(
                        "us-strikes-iraq-2024-01-24",
                        "iran-pakistan-2024",
                        "rainbow-warrior-1985",
                        "u2-incident-1960",
                        "notpetya-2017")
                .map(name -> DynamicTest.dynamicTest(name, () -> sequence(read(name), new Random(name.hashCode()))));
    }

    private static void sequence(Case subject, Random random) {
        List<CaseRecord> in = new ArrayList<>(subject.records());
        List<CaseRecord> out = new ArrayList<>();
        List<Difference> reported = new ArrayList<>();
        Inferences before;
        try (LiveSession session = CASUS.open(subject)) {
            session.listen(reported::add);
            for (int step = 0; step < STEPS; step++) {
                List<CaseRecord> comes = drawn(random, out);
                List<CaseRecord> goes = drawn(random, in);
                Set<RecordId> left = in.stream().map(CaseRecord::id).collect(Collectors.toSet());
                goes.forEach(record -> left.remove(record.id()));
                comes.removeIf(record -> Mentions.of(record).stream()
                        .anyMatch(id -> id instanceof RecordId named && !left.contains(named)));
                in.removeAll(goes);
                in.addAll(comes);
                out.removeAll(comes);
                out.addAll(goes);
                before = session.result().inferences();
                reported.clear();
                Difference difference =
                        session.change(comes, goes.stream().map(CaseRecord::id).toList());
                Inferences fresh = CASUS.reason(subject.withRecords(in)).inferences();
                assertThat(session.result().inferences().conclusions())
                        .as("step %d", step)
                        .isEqualTo(fresh.conclusions());
                assertThat(session.result().inferences().derivations())
                        .as("step %d", step)
                        .isEqualTo(fresh.derivations());
                if (step % 10 == 0) {
                    assertThat(difference.changes())
                            .as("step %d", step)
                            .isEqualTo(Difference.between(before, fresh).changes());
                }
                assertThat(reported).isEqualTo(difference.changes().isEmpty() ? List.of() : List.of(difference));
            }
        }
    }

    private static List<CaseRecord> drawn(Random random, List<CaseRecord> from) {
        List<CaseRecord> drawn = new ArrayList<>();
        int most = random.nextBoolean() ? 1 : 4;
        for (int i = 0; i < most && !from.isEmpty(); i++) {
            CaseRecord one = from.get(random.nextInt(from.size()));
            if (!drawn.contains(one) && random.nextInt(3) > 0) {
                drawn.add(one);
            }
        }
        return drawn;
    }

    @Test
    void listeners_hear_what_appears_vanishes_and_loses_a_support_until_they_are_closed() {
        List<String> heard = new ArrayList<>();
        try (LiveSession session = CASUS.open(STRIKES)) {
            LiveSession.Listening listening = session.listen(difference -> difference
                    .changes()
                    .forEach(change ->
                            heard.add(change.kind() + " " + change.conclusion().handle() + " " + change.lost())));
            session.withdraw(List.of(new RecordId("us-struck-in-iraq")));
            assertThat(heard)
                    .contains(
                            "SUPPORT retaliation us-strikes for al-asad-attack [[centcom-answer, us-struck-in-iraq]]");
            heard.clear();
            session.withdraw(List.of(new RecordId("centcom-answer")));
            assertThat(heard).contains("VANISHED retaliation us-strikes for al-asad-attack []");
            heard.clear();
            session.insert(List.of(record("centcom-answer")));
            assertThat(heard).contains("APPEARED retaliation us-strikes for al-asad-attack []");
            heard.clear();
            listening.close();
            session.insert(List.of(record("us-struck-in-iraq")));
            assertThat(heard).isEmpty();
        }
    }

    private static CaseRecord record(String id) {
        return STRIKES.records().stream()
                .filter(record -> record.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void all_that_is_wrong_with_a_change_is_reported_and_nothing_is_changed() {
        Case none = new Case(
                "none", "None", "0".repeat(64), STRIKES.documents(), List.of(), List.of(), List.of(), List.of());
        try (LiveSession session = CASUS.open(none)) {
            assertThatThrownBy(() ->
                            session.change(List.of(record("centcom-answer")), List.of(new RecordId("centcom-anser"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("there is no record `centcom-anser`")
                    .hasMessageContaining("`centcom-answer` speaks of an unknown actor `centcom`")
                    .hasMessageContaining("`centcom-answer` speaks of an unknown event `us-strikes`");
            assertThat(session.result().inferences().subject().records()).isEmpty();
        }
        try (LiveSession session = CASUS.open(STRIKES)) {
            assertThatThrownBy(() -> session.insert(List.of(record("centcom-answer"))))
                    .hasMessage(
                            "there is a record `centcom-answer` already; take it out in the same change to put another in its place");
            assertThatThrownBy(() -> session.withdraw(List.of(new RecordId("centcom-anser"))))
                    .hasMessage("there is no record `centcom-anser`, maybe `centcom-answer`");
            assertThat(session.result().inferences().conclusions())
                    .isEqualTo(CASUS.reason(STRIKES).conclusions());
        }
    }

    @Test
    void a_case_built_up_from_nothing_ends_where_it_would_have_begun() {
        Case none = new Case(
                STRIKES.id(), STRIKES.title(), STRIKES.hash(), List.of(), List.of(), List.of(), List.of(), List.of());
        try (LiveSession session = CASUS.open(none)) {
            session.add(Stream.<List<? extends Entity>>of(
                            STRIKES.documents(), STRIKES.places(), STRIKES.actors(), STRIKES.events())
                    .flatMap(List::stream)
                    .toList());
            session.insert(STRIKES.records());
            assertThat(session.result()).isEqualTo(CASUS.reason(STRIKES));
            assertThatThrownBy(() -> session.add(List.of(new Entity.Actor(
                            new ActorId("us"),
                            "US",
                            ActorKind.STATE,
                            List.of(),
                            List.of(new ActorId("iraqq")),
                            List.of(),
                            List.<Citation>of()))))
                    .hasMessage(
                            "there is an actor `us` already; `us` speaks of an unknown actor `iraqq`, maybe `iraq`");
        }
    }

    @Test
    void a_listener_may_ask_and_not_change_and_keeps_no_other_from_hearing() {
        List<Integer> heard = new ArrayList<>();
        try (LiveSession session = CASUS.open(STRIKES)) {
            session.listen(difference -> session.withdraw(List.of(new RecordId("centcom-strikes"))));
            session.listen(difference ->
                    heard.add(session.result().inferences().subject().records().size()));
            assertThatThrownBy(() -> session.withdraw(List.of(new RecordId("centcom-answer"))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a listener may not change");
            assertThat(heard).containsExactly(STRIKES.records().size() - 1);
        }
    }

    @Test
    void many_threads_may_call_it() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (LiveSession session = CASUS.open(STRIKES)) {
            List<Callable<Difference>> changes = STRIKES.records().stream()
                    // an insertion that names another record would have to wait for that one
                    .filter(record -> Mentions.of(record).stream().noneMatch(RecordId.class::isInstance))
                    .<Callable<Difference>>map(record -> () -> {
                        session.withdraw(List.of(record.id()));
                        Inferences now = session.result().inferences();
                        now.conclusions().forEach(conclusion -> new Result(now).why(conclusion));
                        return session.insert(List.of(record));
                    })
                    .toList();
            assertThat(changes).hasSizeGreaterThan(10);
            for (Future<Difference> done : threads.invokeAll(changes)) {
                assertThat(done.get().after()).isNotNull();
            }
            assertThat(session.result().inferences().conclusions())
                    .isEqualTo(CASUS.reason(STRIKES).conclusions());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void closed_it_answers_nothing_and_what_it_gave_stays() {
        LiveSession session = CASUS.open(STRIKES);
        Inferences inferences = session.result().inferences();
        session.close();
        session.close();
        assertThatThrownBy(session::result)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(() -> session.insert(List.of())).isInstanceOf(IllegalStateException.class);
        assertThat(inferences.conclusions()).isNotEmpty();
    }

    @Test
    void rules_that_do_not_come_to_rest_close_it() {
        Rulebook.Reading restless = Casus.rulebook(List.of(new RuleText("mine/loop.rules", """
                rule "What nobody states is stated"
                    @id("mine.loop")
                    @because("{Response} answers {Cause}")
                when
                    somebody says that Response answers Cause
                    nobody states that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """, false)));
        Case quiet = STRIKES.withRecords(STRIKES.records().stream()
                .filter(record -> !(record instanceof casus.model.Act.Attack)
                        && Mentions.of(record).stream().noneMatch(Id.class::isInstance))
                .toList());
        LiveSession session = Casus.of(restless.rulebook()).open(quiet);
        assertThatThrownBy(() -> session.insert(STRIKES.records().stream()
                        .filter(record -> !quiet.records().contains(record))
                        .toList()))
                .isInstanceOf(casus.engine.RestlessRules.class);
        assertThatThrownBy(session::result).hasMessageContaining("closed");
    }
}
