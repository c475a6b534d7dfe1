package casus.rules;

import static casus.rules.WhyNotCases.inferences;
import static casus.rules.WhyNotCases.reported;
import static casus.rules.WhyNotCases.rules;
import static casus.rules.WhyNotCases.small;
import static casus.rules.WhyNotCases.text;
import static casus.rules.WhyNotCases.worked;
import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.whynot.WhyNot;
import casus.whynot.WhyNot.Answer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rule came nearest to what is missing, and what keeps it from it. */
class WhyNotNearestTest {

    @Test
    void a_window_that_is_missed_is_reported_in_days() {
        Inferences inferences = small("A blow after fifteen days answers nothing");

        assertThat(reported(inferences, "retaliation strike for raid inferred"))
                .contains("raid and strike are 15 days apart; the window `strong` allows 3 days");
    }

    @Test
    void of_an_answer_that_came_before_its_cause_the_dates_are_the_first_reason() {
        Inferences inferences = inferences("""
                actors: {arland: state, borland: state}
                events:
                  raid: {date: 2024-03-01}
                  strike: {date: 2024-03-12}
                records:
                  - attack: {event: raid, authors: [borland], targets: [arland]}
                  - attack: {event: strike, authors: [arland], targets: [borland]}
                """);

        String[] rules = reported(inferences, "retaliation raid for strike").split("\n(?=[0-9][.] )", -1);
        assertThat(rules).hasSize(4);
        for (int i = 1; i < rules.length; i++) {
            List<String> lines = rules[i].lines().toList();
            assertThat(lines.get(1)).matches("fails: .*strike (may have come|came) before raid");
            assertThat(lines.get(2))
                    .isEqualTo(
                            "nearest: strike is dated 2024-03-12; raid is dated 2024-03-01: raid did not come later");
        }
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
}
