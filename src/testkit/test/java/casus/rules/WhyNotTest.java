package casus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.WorkedCasesTest;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.RecordId;
import casus.model.Retaliation;
import casus.model.Step;
import casus.page.Page;
import casus.page.WhyNotText;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhyNotTest {

    @Test
    void a_window_that_is_missed_is_reported_in_days() {
        Inferences inferences = small("A blow after fifteen days answers nothing");

        assertThat(reported(inferences, "retaliation strike for raid inferred"))
                .contains("raid and strike are 15 days apart; the window `strong` allows 3 days");
    }

    @Test
    void a_link_nearly_inferred_comes_before_rules_that_need_words_nobody_spoke() {
        Inferences inferences = inferences("""
                actors: {arland: state, borland: state}
                events:
                  raid: {date: 2024-03-01}
                  strike: {date: 2024-03-12}
                  early: {date: 2024-01-01}
                  earlier: {date: 2023-12-01}
                records:
                  - attack: {event: raid, authors: [borland], targets: [arland]}
                  - attack: {event: strike, authors: [arland], targets: [borland]}
                  - attack: {event: early, authors: [arland], targets: [borland]}
                  - attack: {event: earlier, authors: [arland], targets: [borland]}
                """);

        assertThat(rules(inferences, "retaliation strike for raid"))
                .startsWith("retaliation.inferred")
                .containsSubsequence("retaliation.inferred", "retaliation.stated")
                .containsSubsequence("retaliation.inferred", "retaliation.stated-by-other")
                .containsSubsequence("retaliation.inferred", "retaliation.inferred-against-denial");
        assertThat(reported(inferences, "retaliation strike for raid"))
                .contains("2 other blows in 102 days let 0.27 blows be expected in 14 days");
        assertThat(WhyNot.of(inferences, "retaliation strike").missing())
                .extracting(missing -> String.valueOf(missing.wanted().fields().get("cause")))
                .startsWith("raid");
    }

    @Test
    void a_link_that_is_not_inferred_because_the_cause_is_contested_comes_before_rules_that_need_words() {
        Inferences inferences = inferences("""
                actors: {arland: state, borland: state, front: armedGroup, league: armedGroup}
                events: {raid: {date: 2024-03-01}, strike: {date: 2024-03-03}}
                records:
                  - attack: {event: raid, targets: [arland]}
                  - claim: {voice: front, event: raid}
                  - accusation: {voice: borland, event: raid, accused: [league]}
                  - attack: {event: strike, authors: [arland], targets: [league]}
                """);

        assertThat(rules(inferences, "retaliation strike for raid"))
                .startsWith("retaliation.inferred")
                .containsSubsequence("retaliation.inferred", "retaliation.stated");
    }

    @Test
    void between_unrelated_parties_what_somebody_would_have_to_say_comes_first() {
        assertThat(rules(inferences("""
                        actors: {arland: state, borland: state, corland: state}
                        events: {raid: {date: 2024-03-01}, strike: {date: 2024-03-03}}
                        records:
                          - attack: {event: raid, authors: [borland], targets: [corland]}
                          - attack: {event: strike, authors: [arland], targets: [borland]}
                        """), "retaliation strike for raid")).startsWith("retaliation.stated");
    }

    @Test
    void an_issue_that_consent_stops_shows_the_consent() {
        Inferences inferences = inferences("""
                actors: {arland: state, borland: state, front: armedGroup}
                events: {strike: {date: 2024-03-01, territory: borland}}
                records:
                  - attack: {event: strike, authors: [arland], targets: [front]}
                  - consent: {voice: borland, state: borland, to: [arland], stage: given, events: [strike]}
                """);

        assertThat(reported(inferences, "sovereignty strike by arland in borland latent"))
                .contains("fails: no consent of borland to strike by arland is covering")
                .contains("[consent-1]");
    }

    @Test
    void an_attribution_that_lacks_a_claim_comes_before_one_that_lacks_more() {
        Inferences inferences = inferences("""
                actors: {arland: state, front: armedGroup}
                events: [raid]
                records:
                  - accusation: {voice: arland, event: raid, accused: [front]}
                """);

        assertThat(rules(inferences, "attribution raid acknowledged"))
                .containsExactly("attribution.status.acknowledged", "attribution.status.acknowledged-by-implication");
        assertThat(reported(inferences, "attribution raid claimed")).contains("fails: some side claims raid");
    }

    @Test
    void names_that_nothing_is_known_of_fit_into_their_sentence() {
        List<String> reported = new ArrayList<>();
        Inferences inferences = worked("balakot-2019");
        for (Entity.Event response : inferences.subject().events()) {
            String id = response.id().value();
            reported.add(reported(inferences, "retaliation " + id + " inferred"));
            reported.add(reported(inferences, "attribution " + id + " contested"));
        }

        assertThat(reported).anySatisfy(one -> assertThat(one).contains("within some window"));
        assertThat(reported)
                .allSatisfy(one -> assertThat(one)
                        .doesNotContainPattern("\\b(the|an?) some\\b")
                        .doesNotContainPattern("\\bsome (\\w+) \\1\\b")
                        .doesNotContainPattern("\\b(event|actor|place) some \\1\\b"));
    }

    @Test
    void dates_that_show_no_order_are_reported() {
        Inferences inferences = small("Two blows of one day have no order");

        assertThat(reported(inferences, "retaliation strike for raid inferred"))
                .contains("raid is dated 2024-03-01; strike is dated 2024-03-01: the dates leave the order open");
    }

    @Test
    void a_denial_that_stands_in_the_way_is_quoted() {
        Inferences inferences = worked("balakot-2019");

        WhyNot answer = WhyNot.of(inferences, "retaliation kashmir-strikes for balakot-strike inferred");

        assertThat(answer.answer()).isEqualTo(Answer.OTHER_STATUS);
        assertThat(answer.there()).extracting(Conclusion::term).containsExactly("inferredAgainstDenial");
        assertThat(text(inferences, answer))
                .contains(
                        "fails: the striker of kashmir-strikes does not deny that it answers balakot-strike",
                        "but the striker of kashmir-strikes denies that it answers balakot-strike",
                        "“this was no retaliation for Indian belligerence”");
    }

    @Test
    void what_was_taken_back_and_what_was_only_supposed_is_reported() {
        assertThat(reported(small("What a document takes back it no longer says"), "retaliation strike for raid"))
                .contains("nearest: response-1 is taken back in retraction-1");
        assertThat(reported(small("A claim that is only foreseen is no claim"), "attribution raid claimed"))
                .contains("nearest: claim-3 speaks of it as hypothetical, not as actual");
    }

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

    private static Inferences inferences(String text) {
        return Shipped.inferences(InShort.of(text));
    }

    /** {@return the ids of the rules that could have derived the first missing step, in the order of the answer} */
    private static List<String> rules(Inferences inferences, String asked) {
        return WhyNot.of(inferences, asked).missing().stream()
                .limit(1)
                .flatMap(missing -> missing.attempts().stream())
                .map(attempt -> attempt.rule().id())
                .toList();
    }

    private Inferences small(String sentence) {
        return Everything.small().entrySet().stream()
                .filter(each -> each.getKey().endsWith(" " + sentence))
                .map(each -> Shipped.inferences(each.getValue()))
                .findFirst()
                .orElseThrow();
    }

    private static Inferences worked(String id) {
        return WorkedCasesTest.folders().stream()
                .filter(folder -> folder.endsWith(id))
                .map(folder -> Shipped.inferences(
                        WorkedCasesTest.days(folder).values().iterator().next()))
                .findFirst()
                .orElseThrow();
    }

    private static String reported(Inferences inferences, String asked) {
        return text(inferences, WhyNot.of(inferences, asked));
    }

    private static String text(Inferences inferences, WhyNot answer) {
        return WhyNotText.of(inferences, answer, citation -> Optional.empty()).lines().stream()
                .map(line -> line.spans().stream().map(Page.Span::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
