package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that experts define by others, in the files of their rules. */
class DefinedSentencesTest {

    private static final String SENTENCE = """
            sentence "{striker:actor} struck back for {cause:event}"
                @gloss("a party struck and said what it answered")
            means
                Response is put down, if only by a charge, to Striker
                Striker says that Response answers Cause
            end
            """;

    private static final String NESTED = """

            sentence "{striker:actor} struck back for {cause:event} at home of {host:actor}"
                @gloss("a party struck, said what it answered, and the cause was on the ground of a state")
            means
                Striker struck back for Cause
                Cause took place on the territory of Host
            end
            """;

    private static final String RULE = """

            rule "Whose ground was struck, and was struck back for, is on record"
                @id("mine.home")
                @because("{Party} struck back for {Event} in {State}")
                @reference("our own reading")
            when
                Party struck back for Event at home of State
                Response is put down, if only by a charge, to Party
            then
                State is on record about Event with protest
            end
            """;

    private static final String WRITTEN_OUT = RULE.replace(
            "    Party struck back for Event at home of State\n",
            "    Blow is put down, if only by a charge, to Party\n    Party says that Blow answers Event\n    Event took place on the territory of State\n");

    private static Rulebook.Reading read(String text) {
        return Casus.rulebook(List.of(new RuleText("my.rules", text, false)));
    }

    private static Inferences reason(String text) {
        Rulebook.Reading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        Case subject = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                .content()
                .orElseThrow();
        return Casus.of(reading.rulebook()).reason(subject).inferences();
    }

    private static List<Derivation> mine(Inferences inferences) {
        return inferences.derivations().values().stream()
                .flatMap(List::stream)
                .filter(one -> one.rule().id().equals("mine.home"))
                .toList();
    }

    @Test
    void a_rule_concludes_the_same_with_a_defined_sentence_and_with_what_it_stands_for() {
        Inferences defined = reason(SENTENCE + NESTED + RULE);
        Inferences written = reason(WRITTEN_OUT);

        assertThat(defined.conclusions()).isEqualTo(written.conclusions());
        assertThat(mine(defined)).isNotEmpty().hasSameSizeAs(mine(written));
        assertThat(mine(defined).stream()
                        .map(one -> one.premises().stream()
                                .map(Derivation.Premise::facts)
                                .collect(Collectors.toList()))
                        .collect(Collectors.toSet()))
                .isEqualTo(mine(written).stream()
                        .map(one -> one.premises().stream()
                                .map(Derivation.Premise::facts)
                                .collect(Collectors.toList()))
                        .collect(Collectors.toSet()));
        assertThat(defined.rulebook().hash()).isNotEqualTo(written.rulebook().hash());
    }

    @Test
    void parts_stand_at_the_line_of_their_author_and_share_no_name_with_the_rule() {
        Rule rule = read(SENTENCE + NESTED + RULE).rulebook().rule("mine.home").orElseThrow();

        assertThat(rule.written())
                .extracting(Rule.Line::text)
                .containsExactly(
                        "Party struck back for Event at home of State",
                        "Response is put down, if only by a charge, to Party");
        assertThat(rule.when()).extracting(Rule.Line::number).containsExactly(20, 20, 20, 21);
        assertThat(rule.when().get(1).text()).isEqualTo("Party says that Response_1 answers Event");
    }

    @Test
    void a_defined_sentence_is_offered_like_any_other() {
        String slip = RULE.replace("struck back for Event at home", "struk back for Event at home");

        assertThat(read(SENTENCE + NESTED + slip).problems())
                .extracting(Problem::help)
                .containsExactly("maybe `Party struck back for Event at home of State`");
    }

    @Test
    void a_sentence_may_be_defined_in_another_file_than_the_rule() {
        Rulebook.Reading reading = Casus.rulebook(
                List.of(new RuleText("a.rules", RULE, false), new RuleText("b.rules", SENTENCE + NESTED, false)));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.rulebook().rule("mine.home")).isPresent();
    }

    @Test
    void what_a_defined_sentence_takes_for_granted_must_be_said_above() {
        String absent = """
                sentence "{event:event} is nobody's"
                    @gloss("nobody claims it")
                means
                    nobody claims Event
                end
                """;
        String rule = RULE.replace("    Party struck back", "    Event is nobody's\n    Party struck back");

        assertThat(read(SENTENCE + NESTED + absent + rule).problems())
                .extracting(Problem::kind)
                .containsExactly("absent-name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bad-sentence      | 1:1  | sentence \"{striker:actor} struck back for {cause:event}\" | sentence \"{striker:actor} struck",
                "bad-sentence      | 1:11 | {striker:actor} struck back                              | {Striker:actor} struck back",
                "slot-type         | 1:50 | {cause:event}                                            | {cause:evnt}",
                "slot-twice        | 1:43 | {cause:event}                                            | {striker:event}",
                "missing-gloss     | 1:1  | @gloss(\"a party struck and said what it answered\")      | # no gloss",
                "bad-note          | 2:5  | @gloss(\"a party struck and said what it answered\")      | @glos(\"x\")",
                "missing-end       | 1:1  | end                                                      | # no end",
                "missing-means     | 1:1  | means                                                    | # no means",
                "slot-unused       | 1:1  | answers Cause                                            | answers Other",
                "almost-sentence   | 4:5  | is put down, if only by a charge, to                     | is put down, if only by a chrge, to",
                "name-type         | 5:40 | answers Cause                                            | answers Striker",
                "sentence-overlap  | 1:11 | {striker:actor} struck back for {cause:event}            | {cause:event} is put down, if only by a charge, to {striker:actor}",
                "sentence-recursion| 5:5  | Striker says that Response answers Cause                 | Striker struck back for Cause",
                "sentence-order    | 5:5  | Striker says that Response answers Cause                 | Striker struck back for Cause at home of Striker",
            })
    void a_mistake_in_a_definition_is_reported_at_its_place(String kind, String place, String part, String instead) {
        assertThat(SENTENCE).contains(part);

        List<Problem> problems = read(SENTENCE.replace(part, instead) + NESTED).problems();

        assertThat(problems)
                .as(problems.toString())
                .filteredOn(one -> one.kind().equals(kind))
                .extracting(one -> one.line() + ":" + one.column())
                .containsExactly(place);
    }

    @Test
    void a_definition_without_a_meaning_or_without_a_user_is_reported() {
        String empty = SENTENCE.substring(0, SENTENCE.indexOf("    Response")) + "end\n";
        assertThat(read(empty).problems()).extracting(Problem::kind).containsExactly("no-meaning");
        assertThat(RuleChecks.of(List.of(new RuleText("my.rules", SENTENCE, false)), List.of(), List.of(), false)
                        .problems())
                .extracting(Problem::kind)
                .containsExactly("idle-sentence");
    }
}
