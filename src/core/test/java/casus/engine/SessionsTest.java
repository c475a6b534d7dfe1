package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** Sessions of the engine that serve one case after another. */
class SessionsTest {

    private static final RuleBase SHIPPED =
            RuleBase.of(Rulebook.read(ShippedRules.texts(), "test").rulebook());
    private static final List<Case> CASES = Stream.of(
                    "us-strikes-iraq-2024-01-24", "iran-pakistan-2024", "lockerbie-1988", "notpetya-2017")
            .map(name -> CaseReader.read(Path.of("facts", name)).content().orElseThrow())
            .toList();

    /** Rules of their own network, so that no other test has a part in their sessions. */
    private static RuleBase rules(String own) {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.removeIf(text -> text.file().endsWith(".rules"));
        texts.add(new RuleText("mine/own.rules", own, false));
        return RuleBase.of(Rulebook.read(texts, "test").rulebook());
    }

    private static RuleBase quiet() {
        return rules("""
                rule "Whoever strikes and says in answer to what retaliates for it"
                    @id("mine.stated")
                    @because("{Striker} says that {Response} answers {Cause}")
                    @reference("our own reading")
                when
                    Response is put down, if only by a charge, to Striker
                    Striker says that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """);
    }

    @Test
    void a_session_that_served_other_cases_finds_what_a_fresh_one_finds() {
        List<Inferences> first = CASES.stream().map(SessionsTest::fresh).toList();

        for (int round = 0; round < 3; round++) {
            for (int i = CASES.size() - 1; i >= 0; i--) {
                Inferences again = InSession.reason(SHIPPED, CASES.get(i));
                assertThat(again.conclusions()).isEqualTo(first.get(i).conclusions());
                assertThat(again.derivations()).isEqualTo(first.get(i).derivations());
            }
        }
    }

    private static Inferences fresh(Case subject) {
        while (SHIPPED.sessions().ready() > 0) {
            SHIPPED.sessions().take().dispose();
        }
        return InSession.reason(SHIPPED, subject);
    }

    @Test
    void a_session_that_came_to_rest_is_emptied_and_used_again() {
        RuleBase rules = quiet();
        Session session = Session.open(rules, CASES.get(0));
        KieSession engine = session.engine();
        session.inferences();
        assertThat(rules.sessions().ready()).isZero();
        session.close();
        session.close();

        assertThat(rules.sessions().ready()).isOne();
        KieSession again = rules.sessions().take();
        assertThat(again).isSameAs(engine);
        assertThat(again.getObjects()).isEmpty();
        assertThat(again.getRuleRuntimeEventListeners()).isEmpty();
        assertThat(again.getAgendaEventListeners()).isEmpty();
        assertThat(rules.sessions().ready()).isZero();
    }

    @Test
    void one_in_which_records_came_and_went_is_not() {
        RuleBase rules = quiet();
        try (Session session = Session.open(rules, CASES.get(0))) {
            session.inferences();
            session.withdraw(CASES.get(0).records().get(0).id());
            session.inferences();
        }
        try (Session session = Session.open(rules, CASES.get(0))) {
            session.inferences();
            session.withdraw(CASES.get(0).records().get(0).id());
        }
        Session.open(rules, CASES.get(0)).close();

        assertThat(rules.sessions().ready()).isZero();
    }

    @Test
    void one_that_failed_is_not() {
        // `rules check` reports that it does not come to rest
        RuleBase restless = rules("""
                rule "What nobody states is stated"
                    @id("mine.loop")
                    @because("{Response} answers {Cause}")
                    @reference("none")
                when
                    somebody says that Response answers Cause
                    nobody states that Response answers Cause
                then
                    Response retaliates for Cause, stated
                end
                """);

        assertThat(catchThrowable(() -> InSession.reason(restless, CASES.get(0))))
                .isInstanceOf(FailingRules.class);
        assertThat(restless.sessions().ready()).isZero();
    }

    @Test
    void of_many_that_are_given_back_four_are_kept() {
        RuleBase rules = quiet();
        List<KieSession> taken =
                Stream.generate(rules.sessions()::take).limit(6).toList();

        taken.forEach(rules.sessions()::giveBack);

        assertThat(rules.sessions().ready()).isEqualTo(4);
        assertThat(Stream.generate(rules.sessions()::take).limit(4)).isSubsetOf(taken);
        assertThat(rules.sessions().take()).isNotIn(taken);
    }
}
