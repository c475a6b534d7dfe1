package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.casefile.sheet.CaseSheet;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.AuthorshipStep;
import casus.model.CampStep;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.RecordId;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import casus.rules.AnyTies;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.rule.consequence.InternalMatch;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

class SessionTest {

    private static final RuleBase RULES =
            RuleBase.of(Rulebook.read(ShippedRules.texts(), "test").rulebook());
    private static final Case SUBJECT = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();

    @Test
    void withdrawing_what_is_not_there_is_refused() {
        try (Session session = Session.open(RULES, SUBJECT)) {
            assertThatThrownBy(() -> session.withdraw(new RecordId("no-such-record")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no-such-record");
        }
    }

    /** Breaks if an upgrade of the engine changes how justifications are kept. */
    @Test
    void every_derivation_of_a_step_is_read_with_its_rule_names_and_premises() {
        Inferences inferences = InSession.reason(RULES, SUBJECT);
        Step author = inferences.derivations().keySet().stream()
                .filter(step -> step instanceof AuthorshipStep.Author a
                        && a.event().value().equals("us-strikes"))
                .findFirst()
                .orElseThrow();
        assertThat(inferences.derivations(author))
                .extracting(derivation -> derivation.rule().id())
                .containsExactly("attribution.author.undisputed", "attribution.author.undisputed");
        Derivation first = inferences.derivations(author).get(0);
        assertThat(first.names().toString())
                .isEqualTo(
                        "{Event=us-strikes, Party=us, Reference=ILC Articles on State Responsibility, art. 11, Stance=ACKNOWLEDGED}");
        assertThat(first.premises())
                .extracting(Derivation.Premise::sentence)
                .containsExactly(
                        "{Event} is {Stance}, with {Party} as author",
                        "{Stance} makes an author, see {Reference}",
                        "the accounts of who carried out {Event} can all hold",
                        "no claims to {Event} compete");
        assertThat(first.premises()).extracting(Derivation.Premise::absence).containsExactly(false, false, true, true);
        assertThat(first.premises().get(0).facts()).hasSize(1);
        assertThat(first.premises().get(2).facts()).isEmpty();
    }

    @Test
    void every_premise_that_is_a_step_is_itself_derived() {
        Inferences inferences = InSession.reason(RULES, SUBJECT);
        inferences.derivations().values().stream()
                .flatMap(List::stream)
                .flatMap(derivation -> derivation.premises().stream())
                .flatMap(premise -> premise.facts().stream())
                .filter(Step.class::isInstance)
                .forEach(step -> assertThat(inferences.derivations((Step) step))
                        .as(step.toString())
                        .isNotEmpty());
    }

    @Test
    void a_rule_that_denies_what_it_rests_on_is_stopped_and_named() {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.add(new RuleText("mine/loop.rules", """
                rule "What nobody states is stated"
                    @id("mine.loop")
                    @because("{Response} answers {Cause}")
                when
                    somebody says that Response answers Cause
                    nobody states that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """, false));
        RuleBase restless = RuleBase.of(Rulebook.read(texts, "test").rulebook());

        assertThatThrownBy(() -> InSession.reason(restless, SUBJECT))
                .isInstanceOf(RestlessRules.class)
                .hasMessageContaining("mine.loop");
    }

    @Test
    void what_was_given_up_is_let_go_of_once_it_ends() throws InterruptedException {
        RuleBase hasty = RULES.within(Duration.ofMillis(1));
        int open = RULES.base().getKieSessions().size();

        try (Session session = Session.open(hasty, SUBJECT)) {
            assertThatThrownBy(session::inferences).isInstanceOf(RestlessRules.class);
        }
        try (Session session = Session.open(RULES, SUBJECT)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(session::inferences).hasMessage("interrupted while reasoning");
        }
        assertThat(Thread.interrupted()).isTrue();

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("casus-reasoning")) {
                thread.join(60_000);
            }
        }
        assertThat(RULES.base().getKieSessions()).hasSizeLessThanOrEqualTo(open);
    }

    @Test
    void what_comes_and_goes_leaves_nothing_in_the_engine() {
        Case ties = AnyTies.of(4);
        Random random = new Random(4);
        try (Session session = Session.open(RULES, ties)) {
            for (int step = 0; step < 30; step++) {
                List<CaseRecord> some = new ArrayList<>(ties.records());
                Collections.shuffle(some, random);
                some.subList(6, some.size()).clear();
                some.forEach(record -> session.withdraw(record.id()));
                session.inferences();
                some.forEach(session::insert);
                session.inferences();
            }
            try (Session fresh = Session.open(RULES, ties)) {
                fresh.inferences();
                assertThat(Held.by(session)).isEqualTo(Held.by(fresh));
            }
        }
    }

    /** What the engine keeps: facts, what it knows of equal ones, reasons for steps, and firings of the rules behind them. */
    private record Held(long facts, int keys, int reasons, int firings) {

        static Held by(Session session) {
            KieSession engine = session.engine();
            List<Match> reasons = new ArrayList<>();
            engine.getObjects(Step.class::isInstance).forEach(step -> Justifications.each(engine, step, reasons::add));
            Set<RuleExecutor> rules = reasons.stream()
                    .map(reason -> ((InternalMatch) reason).getRuleAgendaItem().getRuleExecutor())
                    .collect(Collectors.toSet());
            return new Held(
                    engine.getFactCount(),
                    TruthMaintenanceSystemFactory.get()
                            .getOrCreateTruthMaintenanceSystem((ReteEvaluator) engine)
                            .getEqualityKeysSize(),
                    reasons.size(),
                    rules.stream()
                            .mapToInt(rule -> rule.getDormantMatches().size()
                                    + rule.getActiveMatches().size())
                            .sum());
        }
    }

    /** The engine does not say which fact fulfils an `exists`. */
    @Test
    void steps_that_rest_on_themselves_by_machinery_that_asks_whether_there_are_any_go_too() {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.add(new RuleText("mine/homes.drl", """
                package casus.rules;
                import casus.model.CampStep.BelongsTo;
                import casus.model.Tie.Affiliation;
                import casus.model.Tie.Bond;
                rule "mine.homes"
                when
                    $said : Affiliation( bond == Bond.BASED_IN, $member : member, $group : group )
                    exists( BelongsTo( member == $group, group == $member ) )
                then
                    insertLogical( new BelongsTo( $member, $group ) );
                end
                """, true));
        Rulebook.Reading reading = Rulebook.read(texts, "test");
        assertThat(reading.sound()).as(reading.problems().toString()).isTrue();
        RuleBase rules = RuleBase.of(reading.rulebook());
        Case homes = CaseSheet.of("homes.cases.yaml", """
                        - case: homes
                          only: [chain]
                          actors: {a: armedGroup, b: armedGroup}
                          records:
                            - {affiliation: {member: a, bond: basedIn, group: b}}
                            - {affiliation: {member: b, bond: basedIn, group: a}}
                            - {affiliation: {id: tie, member: a, bond: partOf, group: b}}
                        """).cases().get(0).subject();
        Step through = new CampStep.BelongsTo(new ActorId("b"), new ActorId("a"));

        try (Session session = Session.open(rules, homes)) {
            assertThat(session.inferences().derivations()).containsKey(through);
            session.withdraw(new RecordId("tie"));
            assertThat(session.inferences().derivations())
                    .doesNotContainKey(through)
                    .isEqualTo(InSession.reason(rules, homes.without(new RecordId("tie")))
                            .derivations());
        }
    }
}
