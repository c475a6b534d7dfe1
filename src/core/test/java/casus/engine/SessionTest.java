package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.findings.Derivation;
import casus.findings.Findings;
import casus.model.AuthorshipStep;
import casus.model.Case;
import casus.model.RecordId;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
        Findings findings = Session.reason(RULES, SUBJECT);
        Step author = findings.derivations().keySet().stream()
                .filter(step -> step instanceof AuthorshipStep.Author a
                        && a.event().value().equals("us-strikes"))
                .findFirst()
                .orElseThrow();
        assertThat(findings.derivations(author))
                .extracting(derivation -> derivation.rule().id())
                .containsExactly("attribution.author.acknowledged", "attribution.author.reported");
        Derivation first = findings.derivations(author).get(0);
        assertThat(first.names().toString()).isEqualTo("{Event=us-strikes, Party=us}");
        assertThat(first.premises())
                .extracting(Derivation.Premise::sentence)
                .containsExactly(
                        "{Event} is acknowledged by {Party}",
                        "the accounts of {Event} can all hold",
                        "no claims to {Event} compete");
        assertThat(first.premises()).extracting(Derivation.Premise::absence).containsExactly(false, true, true);
        assertThat(first.premises().get(0).facts()).hasSize(1);
        assertThat(first.premises().get(1).facts()).isEmpty();
    }

    @Test
    void every_premise_that_is_a_step_is_itself_derived() {
        Findings findings = Session.reason(RULES, SUBJECT);
        findings.derivations().values().stream()
                .flatMap(List::stream)
                .flatMap(derivation -> derivation.premises().stream())
                .flatMap(premise -> premise.facts().stream())
                .filter(Step.class::isInstance)
                .forEach(step -> assertThat(findings.derivations((Step) step))
                        .as(step.toString())
                        .isNotEmpty());
    }

    @Test
    void a_rule_that_denies_what_it_rests_on_is_stopped_and_named() {
        List<Rulebook.Text> texts = new ArrayList<>(ShippedRules.texts());
        texts.add(new Rulebook.Text("mine/loop.rules", """
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

        assertThatThrownBy(() -> Session.reason(restless, SUBJECT))
                .isInstanceOf(RestlessRules.class)
                .hasMessageContaining("mine.loop");
    }

    @Test
    void what_was_given_up_is_let_go_of_once_it_ends() throws InterruptedException {
        RuleBase hasty = RULES.within(Duration.ofMillis(1));
        int open = RULES.base().getKieSessions().size();

        assertThatThrownBy(() -> Session.reason(hasty, SUBJECT)).isInstanceOf(RestlessRules.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Session.reason(RULES, SUBJECT)).hasMessage("interrupted while reasoning");
        assertThat(Thread.interrupted()).isTrue();

        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("casus-reasoning")) {
                thread.join(60_000);
            }
        }
        assertThat(RULES.base().getKieSessions()).hasSizeLessThanOrEqualTo(open);
    }
}
