package casus.rules;

import static casus.rules.WhyNotCases.reported;
import static casus.rules.WhyNotCases.text;
import static casus.rules.WhyNotCases.worked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.model.Retaliation;
import casus.model.Step;
import casus.why.Supports;
import casus.whynot.UnknownWords;
import casus.whynot.WhyNot;
import casus.whynot.WhyNot.Answer;
import casus.whynot.WhyNot.Missing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    @Test
    void a_conclusion_that_is_there_is_reported_as_there() {
        WhyNot answer =
                WhyNot.of(worked("us-strikes-iraq-2024-01-24"), " retaliation  us-strikes for al-asad-attack stated ");

        assertThat(answer.answer()).isEqualTo(Answer.THERE);
        assertThat(answer.asked()).isEqualTo("retaliation us-strikes for al-asad-attack stated");
        assertThat(answer.there())
                .extracting(Conclusion::handle)
                .containsExactly("retaliation us-strikes for al-asad-attack");
        assertThat(answer.missing()).isEmpty();
    }

    @Test
    void a_cause_left_out_is_any_cause_and_the_nearest_come_first() {
        Inferences inferences = worked("us-strikes-iraq-2024-01-24");

        WhyNot answer = WhyNot.of(inferences, "retaliation al-asad-attack");

        assertThat(answer.answer()).isEqualTo(Answer.ABSENT);
        assertThat(answer.missing()).hasSize(5);
        assertThat(answer.missing().size() + answer.more())
                .isEqualTo(inferences.subject().events().size() - 1);
        List<Integer> holding = answer.missing().stream()
                .map(missing -> missing.attempts().get(0).holding())
                .toList();
        assertThat(holding).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void of_a_chain_the_missing_links_alone_are_followed_and_a_part_of_a_longer_one_is_reported_as_such() {
        Inferences inferences = worked("iran-pakistan-2024");

        assertThat(WhyNot.of(inferences, "chain iranian-strike to pakistani-strikes")
                        .answer())
                .isEqualTo(Answer.PART);
        WhyNot longer = WhyNot.of(inferences, "chain pakistani-strikes to iranian-strike to pakistani-strikes");
        assertThat(longer.answer()).isEqualTo(Answer.ABSENT);
        assertThat(longer.missing()).hasSize(1);
    }

    @Test
    void users_that_stand_in_different_conclusions_are_not_one_that_is_missing() {
        Inferences inferences = worked("us-strikes-iraq-2024-01-24");

        assertThat(WhyNot.of(inferences, "sovereignty us-strikes").answer()).isEqualTo(Answer.THERE);
        assertThat(WhyNot.of(inferences, "narrative us-strikes on legality between us and iraq")
                        .answer())
                .isEqualTo(Answer.THERE);
    }

    @Test
    void all_unknown_words_are_reported_at_once_with_what_was_meant() {
        Inferences inferences = worked("us-strikes-iraq-2024-01-24");

        assertThatThrownBy(() -> WhyNot.of(inferences, "narrative us-strike on legalty between iraqq and us oposed"))
                .isInstanceOfSatisfying(
                        UnknownWords.class,
                        unknown -> assertThat(unknown.words())
                                .containsExactly(
                                        new UnknownWords.Word(
                                                "there is no event, actor or record `us-strike`", "maybe `us-strikes`"),
                                        new UnknownWords.Word("there is no dimension `legalty`", "maybe `legality`"),
                                        new UnknownWords.Word("there is no actor `iraqq`", "maybe `iraq`"),
                                        new UnknownWords.Word(
                                                "there is no status of narrative `oposed`", "maybe `opposed`")));
        for (String half : new String[] {
            "",
            "attribution",
            "retaliaton us-strikes",
            "retaliation us-strikes for",
            "chain us-strikes",
            "attribution us-strikes claimed twice",
            "narrative us-strikes on legality between us"
        }) {
            assertThatThrownBy(() -> WhyNot.of(inferences, half)).as(half).isInstanceOf(UnknownWords.class);
        }
    }

    @Test
    void a_rule_of_which_all_conditions_hold_and_that_did_not_fire_is_a_fault_of_the_engine() {
        Inferences sound = worked("us-strikes-iraq-2024-01-24");
        Retaliation link = (Retaliation)
                sound.conclusion("retaliation us-strikes for al-asad-attack").orElseThrow();
        Map<Step, List<Derivation>> fewer = new HashMap<>(sound.derivations());
        fewer.keySet().removeAll(link.basis());

        Inferences faulty = Inferences.of(sound.subject(), sound.rulebook(), fewer);
        WhyNot answer = WhyNot.of(faulty, "retaliation us-strikes for al-asad-attack");

        assertThat(answer.faults()).extracting(fault -> fault.rule().id()).contains("retaliation.stated");
        assertThat(answer.faults())
                .anyMatch(fault -> fault.step().equals(Optional.of(link.basis().get(0))));
        assertThat(text(faulty, answer)).contains("a fault of the engine");
    }

    @Test
    void a_conclusion_that_goes_with_a_record_goes_for_a_condition_that_fails() {
        int vanished = 0;
        for (Case subject : Everything.worked().values()) {
            Map<RecordId, Inferences> without = new HashMap<>();
            Inferences whole = Shipped.inferences(subject);
            for (Conclusion conclusion : whole.conclusions()) {
                List<NavigableSet<RecordId>> minimal =
                        Supports.of(whole, conclusion).minimal();
                if (minimal.size() != 1 || minimal.get(0).isEmpty()) {
                    continue;
                }
                Inferences left = without.computeIfAbsent(
                        minimal.get(0).first(), record -> Shipped.inferences(subject.without(record)));
                WhyNot answer = answerOrNothing(left, conclusion);
                if (answer == null || answer.answer() == Answer.THERE) {
                    continue;
                }
                vanished++;
                assertThat(answer.faults()).as(conclusion.handle()).isEmpty();
                if (conclusion.family() != Conclusion.Family.CHAIN) {
                    assertThat(answer.missing()).as(conclusion.handle()).isNotEmpty();
                }
                for (Missing missing : answer.missing()) {
                    assertThat(missing.attempts()).as(conclusion.handle()).isNotEmpty();
                    missing.attempts()
                            .forEach(attempt -> assertThat(attempt.first())
                                    .as(conclusion.handle())
                                    .isPresent());
                }
                assertThat(text(left, answer)).contains("fails: ");
            }
        }
        assertThat(vanished).isGreaterThan(100);
    }

    @Test
    void the_order_of_a_case_changes_nothing() {
        Case subject = worked("us-strikes-iraq-2024-01-24").subject();
        List<CaseRecord> records = new ArrayList<>(subject.records());
        Collections.shuffle(records, new Random(5));
        for (String asked : List.of(
                "retaliation us-strikes", "attribution al-asad-attack accused", "narrative us-strikes opposed")) {
            assertThat(reported(Shipped.inferences(subject.withRecords(records)), asked))
                    .isEqualTo(reported(Shipped.inferences(subject), asked));
        }
    }

    private static @Nullable WhyNot answerOrNothing(Inferences inferences, Conclusion conclusion) {
        try {
            return WhyNot.of(inferences, conclusion.handle() + " " + conclusion.term());
        } catch (UnknownWords gone) {
            return null; // a narrative about the very record that was taken out
        }
    }
}
