package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.casefile.sheet.CaseSheet;
import casus.engine.UncompiledRules;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own rules beside the shipped ones, instead of them, and instead of one of them. */
class OwnRulesTest {

    private static final String RULE = """
            rule "Whoever says what it answers retaliates for it, by our reading"
                @id("mine.stated")
                @because("{Striker} says that {Response} answers {Cause}")
                @reference("our own reading")
            when
                Response is put down, if only by a charge, to Striker
                Striker says that Response answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    private static final String MEANING = """
            {party:actor} is spoken of at all
                = Actor( id == {party} )
                "it is among the actors of the case"
            """;

    @TempDir
    Path folder = Path.of("");

    private static Case strikes() {
        return CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                .content()
                .orElseThrow();
    }

    private static RuleText mine(String text) {
        return new RuleText("my.rules", text, false);
    }

    private static Stream<String> firing(Inferences inferences) {
        return inferences.derivations().values().stream()
                .flatMap(List::stream)
                .map(Derivation::rule)
                .map(Derivation.Rule::id)
                .distinct();
    }

    @Test
    void own_rules_alone_leave_the_shipped_ones_out_and_the_hash_differs() {
        Rulebook.Reading reading = Casus.rulebook(List.of(mine(RULE)), true);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rulebook().rules()).extracting(Rule::id).containsExactly("mine.stated");
        assertThat(reading.rulebook().tables())
                .isEqualTo(Casus.rulebook(List.of()).rulebook().tables());
        assertThat(reading.rulebook().version()).endsWith(", without its rules");
        assertThat(reading.rulebook().hash())
                .isNotEqualTo(Casus.rulebook(List.of(mine(RULE))).rulebook().hash());
        assertThat(Casus.of(reading.rulebook()).reason(strikes()).conclusions()).isEmpty();
    }

    @Test
    void an_event_that_answers_itself_by_an_own_rule_is_reported_and_begins_no_chain() {
        String itself = RULE.replace("Response retaliates for Cause", "Cause retaliates for Cause")
                .replace("{Response} answers", "some answer");
        Rulebook.Reading reading = Casus.rulebook(List.of(mine(itself)));
        assertThat(reading.sound()).isTrue();

        Inferences inferences = Casus.of(reading).reason(strikes()).inferences();

        assertThat(inferences.conclusion("retaliation al-asad-attack for al-asad-attack"))
                .isPresent();
        assertThat(inferences.conclusions().stream()
                        .map(Conclusion::handle)
                        .filter(handle -> handle.startsWith("chain "))
                        .toList())
                .isEqualTo(Casus.shipped().reason(strikes()).conclusions().stream()
                        .map(Conclusion::handle)
                        .filter(handle -> handle.startsWith("chain "))
                        .toList());
    }

    @Test
    void an_own_rule_in_the_place_of_a_shipped_one_gives_the_reasons() {
        String instead = RULE.replace("    @id", "    @instead-of(\"retaliation.stated\")\n    @id");
        Rulebook.Reading reading = Casus.rulebook(List.of(mine(instead)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rulebook().rule("retaliation.stated")).isEmpty();
        Inferences inferences = Casus.of(reading.rulebook()).reason(strikes()).inferences();
        assertThat(firing(inferences)).contains("mine.stated").doesNotContain("retaliation.stated");
        assertThat(firing(Casus.shipped().reason(strikes()).inferences())).contains("retaliation.stated");
    }

    @Test
    void the_place_of_a_rule_that_is_not_there_or_is_taken_is_reported() {
        String instead = RULE.replace("    @id", "    @instead-of(\"retaliation.statd\")\n    @id");
        assertThat(Casus.rulebook(List.of(mine(instead))).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "my.rules:1:1: error: `retaliation.statd` in @instead-of is no shipped rule\n    help: maybe `retaliation.stated`");
        String one = instead.replace("statd", "stated");
        String both = one + one.replace("mine.stated", "mine.other");
        assertThat(Casus.rulebook(List.of(mine(both))).problems())
                .extracting(Problem::kind)
                .containsExactly("replaced-twice");
    }

    @Test
    void meanings_are_read_from_a_trusted_folder_and_refused_from_any_other() throws IOException {
        Files.writeString(folder.resolve("vocabulary"), MEANING);
        Files.writeString(
                folder.resolve("my.rules"), RULE.replace("when\n", "when\n    Striker is spoken of at all\n"));
        List<Problem> problems = new ArrayList<>();

        Rulebook.Reading trusted = Casus.rulebook(RulebookFolder.trusted(folder, problems));
        assertThat(trusted.problems()).isEmpty();
        assertThat(firing(Casus.of(trusted.rulebook()).reason(strikes()).inferences()))
                .contains("mine.stated");

        assertThat(Casus.rulebook(RulebookFolder.read(folder, problems)).problems())
                .extracting(Problem::kind)
                .contains("own-vocabulary");
        assertThat(problems).isEmpty();
    }

    @Test
    void code_of_a_trusted_folder_that_cannot_be_compiled_is_reported_in_the_words_of_the_engine() {
        String broken = "package casus.rules;\nrule \"x\"\nwhen\n  Nothing()\nthen\nend\n";
        Rulebook.Reading reading = Casus.rulebook(List.of(new RuleText("my.drl", broken, true)));

        assertThat(reading.problems()).isEmpty();
        assertThatThrownBy(() -> Casus.of(reading.rulebook()))
                .isInstanceOfSatisfying(
                        UncompiledRules.class,
                        reported -> assertThat(reported.complaints().toString()).contains("Nothing"));
        assertThat(Casus.rulebook(List.of(new RuleText("my.drl", broken.substring(21), true)))
                        .problems())
                .extracting(Problem::kind)
                .containsExactly("engine-package");
    }

    @Test
    void a_pattern_that_the_engine_gets_wrong_is_found_in_trusted_code() {
        String faulty = "package casus.rules;\nrule \"x\"\nwhen\n  exists( A() and\n    not B() )\nthen\nend\n";

        assertThat(RuleChecks.of(List.of(new RuleText("my.drl", faulty, true)), List.of(), List.of(), false)
                        .problems())
                .filteredOn(one -> one.kind().equals("engine-fault"))
                .extracting(one -> one.line() + ":" + one.column())
                .containsExactly("4:3");
    }

    @Test
    void an_event_that_answers_itself_through_others_is_no_chain() {
        Case subject = CaseSheet.of("ring.cases.yaml", """
                        - case: a ring
                          only: [chain]
                          actors: {x: state}
                          events: {raid: null, strike: null}
                          records:
                            - {acknowledgement: {voice: x, event: raid}}
                            - {acknowledgement: {voice: x, event: strike}}
                            - {response: {voice: x, response: raid, causes: [strike]}}
                            - {response: {voice: x, response: strike, causes: [raid]}}
                        """).cases().get(0).subject();

        Inferences inferences = Casus.of(Casus.rulebook(List.of(new RuleText("mine.rules", """
                                rule "What answers an answer answers what that answers"
                                    @id("mine.in-turn")
                                    @because("{Response} answers {Middle}, and {Middle} answers {Cause}")
                                when
                                    Response retaliates for Middle, stated
                                    Middle retaliates for Cause, stated
                                then
                                    Response retaliates for Cause, stated
                                end
                                """, false)))
                        .rulebook())
                .reason(subject)
                .inferences();

        assertThat(inferences.conclusion("retaliation raid for raid")).isPresent();
        assertThat(inferences.conclusions().stream()
                        .filter(Chain.class::isInstance)
                        .map(Conclusion::handle))
                .containsExactlyInAnyOrder("chain raid to strike", "chain strike to raid");
    }
}
