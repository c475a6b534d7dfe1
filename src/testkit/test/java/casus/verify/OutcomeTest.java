package casus.verify;

import static casus.verify.Outcomes.ANSWERED;
import static casus.verify.Outcomes.CLAIMED;
import static casus.verify.Outcomes.LINK;
import static casus.verify.Outcomes.SHIPPED;
import static casus.verify.Outcomes.fails;
import static casus.verify.Outcomes.mistake;
import static casus.verify.Without.voice;
import static casus.verify.given.Records.attack;
import static casus.verify.given.Records.characterization;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.retraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every expectation passes where it should and fails where it should. */
class OutcomeTest {

    @Test
    void what_is_named_and_not_given_is_there() {
        assertThat(CLAIMED.subject().actors()).singleElement().satisfies(actor -> {
            assertThat(actor.id().value()).isEqualTo("front");
            assertThat(actor.kind().name()).isEqualTo("STATE");
        });
        assertThat(CLAIMED.subject().events()).hasSize(1);
        assertThat(CLAIMED.subject().records().get(0).id().value()).isEqualTo("claim-1");
    }

    @Test
    void what_holds_passes() {
        ANSWERED.concludes(LINK)
                .withStatus("stated")
                .withMember("by", "arland")
                .withMember("standing", "singleVoice")
                .becauseOf("retaliation.stated")
                .restingOn("acknowledgement-1", "response-1")
                .restingOnExactly("acknowledgement-1", "response-1")
                .restingOnExactlyAnyOf(Set.of("acknowledgement-1", "response-1"))
                .onTheWordOf("arland", "minister")
                .lostWithout("response-1")
                .lostWithout(voice("minister"))
                .keptWithout("denial-1")
                .and()
                .concludes("attribution raid")
                .withStatus("contested")
                .changedWithout("denial-1")
                .and()
                .doesNotConclude("attribution raid", "claimed")
                .doesNotConclude("sovereignty raid")
                .fires("retaliation.stated")
                .doesNotFire("retaliation.reported")
                .concludesOf("retaliation", LINK)
                .concludesOf("sovereignty");
        CLAIMED.concludesExactly("attribution raid")
                .concludes("attribution raid")
                .withFlags();
    }

    @Test
    void a_handle_may_leave_out_what_is_not_in_doubt() {
        ANSWERED.concludes("retaliation strike").withStatus("stated");
        fails(CLAIMED, outcome -> outcome.doesNotConclude("attribution raid claimed"), "must not be concluded");
    }

    @Test
    void every_expectation_fails_where_it_does_not_hold() {
        fails(CLAIMED, it -> it.doesNotConclude("attribution raid"), "must not be concluded");
        fails(CLAIMED, it -> it.concludesExactly(), "must not be concluded");
        fails(CLAIMED, it -> it.concludesOf("attribution"), "must not be concluded");
        fails(CLAIMED, it -> it.fires("attribution.denied"), "must fire and does not");
        fails(CLAIMED, it -> it.doesNotFire("attribution.claimed"), "fires and must not");
        fails(CLAIMED, it -> it.contestedBetween("front", "front"), "nothing is contested between");
        claimed(it -> it.withStatus("accused"), "status should be accused and is claimed");
        claimed(it -> it.withFlags("hotPotato"), "flags should be [hotPotato] and is []");
        claimed(it -> it.withMember("claimedBy"), "claimedBy should be [] and is [front]");
        claimed(it -> it.becauseOf("attribution.status.accused"), "should be derived by attribution.status.accused");
        claimed(it -> it.restingOn(), "should rest on [] and rests on [claim-1]");
        claimed(it -> it.restingOnExactly(), "should rest on [] and rests on [claim-1]");
        claimed(it -> it.restingOnExactlyAnyOf(Set.of()), "should rest on [] and rests on [claim-1]");
        claimed(it -> it.onTheWordOf(), "should rest on the word of [] and rests on that of [front]");
        claimed(it -> it.keptWithout("claim-1"), "should be claimed without record claim-1 and is not concluded");
        fails(
                ANSWERED,
                it -> it.concludes(LINK).lostWithout("denial-1"),
                "must not be concluded without record denial-1");
        fails(
                ANSWERED,
                it -> it.concludes("attribution strike").changedWithout("denial-1"),
                "should be otherwise without record denial-1 and is the same");
    }

    @Test
    void rules_can_be_left_out() {
        Verifier without = SHIPPED.withoutRules("attribution.claimed");
        without.given(claim("raid").by("front")).concludes("attribution raid").withStatus("unattributed");
        SHIPPED.given(claim("raid").by("front")).concludes("attribution raid").withStatus("claimed");
        Verifier.instead(Path.of("examples/own-rules/rules"))
                .given(claim("raid").by("front"))
                .doesNotFire("mine.protest-by-condemning-terrorism")
                .concludesOf("retaliation");
        mistake(() -> SHIPPED.withoutRules("attribution.claimd"), "maybe `attribution.claimed`");
        mistake(
                () -> SHIPPED.onlyRule("attribution.claimed").withoutRules("attribution.claimed"),
                "all rules that are judged are left out");
    }

    @Test
    void one_of_two_ways_is_not_the_only_one() {
        Outcome twice = SHIPPED.given(claim("raid").by("front"), claim("raid").by("front"));

        twice.concludes("attribution raid")
                .restingOn("claim-1")
                .restingOn("claim-2")
                .restingOnExactlyAnyOf(Set.of("claim-1"), Set.of("claim-2"));
        assertThatThrownBy(() -> twice.concludes("attribution raid").restingOnExactly("claim-1"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("should rest on [claim-1] and rests on [claim-2] or [claim-1]");
    }

    @Test
    void what_changes_may_be_named_with_its_status() {
        ANSWERED.without("response-1").changesOnly(LINK + " stated", "chain raid to strike", "attribution raid");
    }

    @Test
    void what_is_added_or_taken_away_changes_only_what_is_named() {
        CLAIMED.adding(claim("march").by("league"))
                .changesOnly("attribution march")
                .then()
                .concludes("attribution march")
                .restingOnExactly("claim-2");
        CLAIMED.adding(retraction("claim-1").by("front").id("taken-back")).changesOnly("attribution raid");
        CLAIMED.withSetting("windows.strong=96").changesNothing();
        ANSWERED.without(voice("minister")).then().doesNotConclude(LINK);
        fails(
                CLAIMED,
                it -> it.adding(claim("march").by("league")).changesNothing(),
                "with claim added this changes and must not");
        fails(
                CLAIMED,
                it -> it.adding(attack("march")).changesOnly("attribution raid", "attribution march"),
                "`attribution raid` should change with attack added and does not");
    }

    @Test
    void parties_contest_on_a_dimension() {
        Outcome framed = SHIPPED.given(
                characterization("lawful").onEvent("raid").by("arland").inRespectOf("legality"),
                characterization("unlawful").onEvent("raid").by("borland").inRespectOf("legality"));
        framed.contestedBetween("borland", "arland").onDimension("legality").withStatus("opposed");
        fails(
                framed,
                it -> it.contestedBetween("borland", "arland").onDimension("consent"),
                "nothing is contested between borland and arland on consent; contested is `narrative raid on legality");
        mistake(() -> framed.contestedBetween("borland", "arlnd"), "there is no actor `arlnd`; maybe `arland`");
        mistake(
                () -> framed.contestedBetween("borland", "arland").onDimension("legalty"),
                "there is no dimension `legalty`; maybe `legality`");
    }

    @Test
    void one_rule_or_topic_is_judged_alone() {
        Verifier retaliation = SHIPPED.onlyTopic("retaliation");
        Outcome alone = retaliation.given(ANSWERED.subject());
        alone.concludesExactly(LINK, "chain raid to strike").doesNotConclude("attribution raid");
        fails(
                alone,
                it -> it.concludes("attribution raid"),
                "is concluded, but not by the topic retaliation; its status is derived by attribution.");
        mistake(() -> alone.fires("attribution.claimed"), "is not judged here, only the topic retaliation");
        SHIPPED.onlyRule("retaliation.reported").given(ANSWERED.subject()).concludesExactly();
        mistake(() -> SHIPPED.onlyRule("retaliation.statd"), "maybe `retaliation.stated`");
        mistake(() -> SHIPPED.onlyTopic("retaliaton"), "maybe `retaliation`");
    }

    @Test
    void a_sheet_and_a_folder_are_given_as_well(@TempDir Path folder) throws Exception {
        Path sheet = Path.of("rules/retaliation/links.cases.yaml");
        SHIPPED.givenSheet(sheet, "Whoever strikes and says in answer to what retaliates for it")
                .concludes(LINK)
                .withStatus("stated");
        mistake(
                () -> SHIPPED.givenSheet(sheet, "Whoever strikes and says in answer to what retaliates for"),
                "maybe `Whoever strikes");
        SHIPPED.givenCase(Path.of("facts/us-strikes-iraq-2024-01-24"))
                .concludes("retaliation us-strikes for al-asad-attack")
                .onTheWordOf("centcom", "NARRATOR");
        Files.writeString(folder.resolve("case.yaml"), "case: here\n");
        mistake(() -> SHIPPED.givenCase(folder), "there are mistakes in the case in");
    }

    @Test
    void an_explanation_is_held_against_a_file_somebody_read(@TempDir Path folder) throws Exception {
        Path approved = folder.resolve("why/raid.txt");
        Concluded raid = CLAIMED.concludes("attribution raid");
        assertThatThrownBy(() -> raid.whyMatches(approved)).hasMessageContaining("-Dcasus.bless=true");
        System.setProperty("casus.bless", "true");
        try {
            raid.whyMatches(approved);
        } finally {
            System.clearProperty("casus.bless");
        }
        raid.whyMatches(approved);
        assertThat(Files.readString(approved)).contains("front", "claim-1").doesNotContain("rulebook ");
        Files.writeString(approved, Files.readString(approved).replace("claim-1", "claim-9"));
        assertThatThrownBy(() -> raid.whyMatches(approved))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("is not what `" + approved + "` says, from line")
                .hasMessageContaining("claim-9");
    }

    @Test
    void a_group_of_keys_agrees_where_those_named_do() {
        Concluded raid = ANSWERED.concludes("attribution raid");
        raid.withMember("accused", Map.of("who", "borland"));
        assertThatThrownBy(() -> raid.withMember("accused", Map.of("who", "arland")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("accused should be");
    }

    private static void claimed(Consumer<Concluded> expectation, String message) {
        fails(CLAIMED, it -> expectation.accept(it.concludes("attribution raid")), message);
    }
}
