package casus.verify;

import static casus.verify.Without.voice;
import static casus.verify.given.Entities.event;
import static casus.verify.given.Entities.group;
import static casus.verify.given.Entities.person;
import static casus.verify.given.Entities.place;
import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.acknowledgement;
import static casus.verify.given.Records.attack;
import static casus.verify.given.Records.characterization;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.denial;
import static casus.verify.given.Records.response;
import static casus.verify.given.Records.retraction;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.verify.given.Given;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every expectation passes where it should and fails where it should. */
class OutcomeTest {

    private static final Verifier SHIPPED = Verifier.shipped();
    private static final String LINK = "retaliation strike for raid";

    private static final Outcome CLAIMED = SHIPPED.given(claim("raid").by("front"));

    /** Arland's minister says that its strike answers Borland's raid; Borland denies the raid. */
    private static final Outcome ANSWERED = SHIPPED.given(
            person("minister").speaksFor("arland"),
            event("raid").on("2024-03-01"),
            event("strike").on("2024-03-04"),
            attack("raid").by("borland").on("arland"),
            accusation("raid").by("arland").of("borland"),
            denial("raid").by("borland"),
            acknowledgement("strike").by("arland").on("borland"),
            response("strike").to("raid").by("minister"));

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
    void a_name_that_may_be_a_slip_is_reported_with_what_fails() {
        Outcome slipped = SHIPPED.given(
                event("raid-1"),
                event("raid-2"),
                claim("raid-1").by("front"),
                denial("raid-1").by("frnot"),
                claim("raid-2").by("front"));

        assertThatThrownBy(() -> slipped.concludes("attribution raid-1").withStatus("contested"))
                .isInstanceOf(AssertionError.class)
                .hasMessageEndingWith("note: `frnot` is named only once; if it is no other than `front`, write it so");
        assertThatThrownBy(() -> CLAIMED.concludes("attribution raid").withStatus("contested"))
                .message()
                .doesNotContain("note:");
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
    void a_failure_of_a_large_case_is_reported_in_few_lines() {
        Given[] many = IntStream.range(0, 300)
                .mapToObj(each -> claim("raid-" + each).by("front"))
                .toArray(Given[]::new);
        Outcome large = SHIPPED.given(many);

        assertThatThrownBy(() -> large.concludes("attribution raid-7").withStatus("accused"))
                .message()
                .contains("more lines")
                .satisfies(reported -> assertThat(reported.lines().count()).isLessThan(200));
        assertThatThrownBy(() -> large.adding(claim("raid-300").by("front").dated("soon")))
                .message()
                .contains("`soon`", "date: soon")
                .satisfies(reported -> assertThat(reported.lines().count()).isLessThan(40));
    }

    @Test
    void of_a_long_list_the_members_that_differ_are_reported_first_and_few() {
        Given[] many = IntStream.range(0, 30)
                .mapToObj(each -> accusation("raid").by("state-" + each).of("borland"))
                .toArray(Given[]::new);
        Outcome large = SHIPPED.given(many);
        Object[] nearly = IntStream.range(0, 29)
                .mapToObj(each -> Map.of("who", "borland", "by", "state-" + each))
                .toArray();

        assertThatThrownBy(() -> large.concludes("attribution raid").withMember("accused", nearly))
                .message()
                .satisfies(reported -> assertThat(reported.lines().findFirst().orElseThrow())
                        .contains("and is [{who: borland, by: state-29, ", "22 more]")
                        .hasSizeLessThan(1500));
        assertThatThrownBy(() -> large.concludes("attribution raid").onTheWordOf("state-7"))
                .message()
                .satisfies(reported ->
                        assertThat(reported.lines().findFirst().orElseThrow()).hasSizeLessThan(300));
    }

    @Test
    void a_failure_names_file_and_line_of_the_rules_that_it_speaks_of() {
        String place = "rules/attribution/[a-z-]+\\.rules:\\d+ has ";
        assertThatThrownBy(() -> CLAIMED.concludes("attribution raid").withStatus("accused"))
                .message()
                .containsPattern(place + "attribution\\.claimed")
                .containsPattern(place + "attribution\\.status\\.claimed")
                .containsPattern(place + "attribution\\.status\\.accused");
        assertThatThrownBy(() -> CLAIMED.concludes("attribution raid").becauseOf("attribution.status.accused"))
                .message()
                .containsPattern("rules/attribution/[a-z-]+\\.rules:\\d+ fails");
        fails(CLAIMED, it -> it.doesNotConclude("attribution raid"), ".rules:3 has attribution.claimed");
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
    void an_expectation_that_tries_nothing_is_a_mistake() {
        mistake(() -> CLAIMED.concludes("attribution raid").lostWithout(new Without[0]), "nothing is named");
        mistake(() -> CLAIMED.concludes("attribution raid").keptWithout(new String[0]), "nothing is named");
        mistake(
                () -> CLAIMED.concludesOf("chain", "attribution raid"),
                "`attribution raid` is no handle of the family `chain`");
        Outcome[] kept = new Outcome[1];
        CLAIMED.softly(it -> kept[0] = it);
        assertThatThrownBy(() -> kept[0].doesNotConclude("attribution raid"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the block of `softly` is over");
    }

    @Test
    void what_a_block_gathered_is_not_lost_when_it_ends_in_something_else() {
        assertThatThrownBy(() -> CLAIMED.softly(it -> {
                    it.doesNotConclude("attribution raid");
                    throw new IllegalStateException("something else");
                }))
                .hasMessage("something else")
                .satisfies(
                        thrown -> assertThat(thrown.getSuppressed()[0]).hasMessageContaining("must not be concluded"));
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
    void a_misspelt_word_is_a_mistake_of_the_test() {
        mistake(() -> CLAIMED.concludes("attribution riad"), "there is no event `riad`; maybe `raid`");
        mistake(() -> CLAIMED.doesNotConclude("atribution raid"), "maybe `attribution`");
        mistake(() -> CLAIMED.concludesOf("atribution"), "there is no family of conclusions `atribution`");
        mistake(() -> CLAIMED.doesNotFire("attribution.claimd"), "there is no rule `attribution.claimd`; maybe `attr");
        mistake(() -> CLAIMED.without("claim-2"), "there is no record `claim-2`; maybe `claim-1`");
        mistake(() -> CLAIMED.without(voice("fornt")), "there is no voice `fornt`; maybe `front`");
        mistake(() -> CLAIMED.withSetting("windows.strng=96"), "maybe `windows.strong`");
        Concluded it = CLAIMED.concludes("attribution raid");
        mistake(() -> it.withStatus("claimd"), "there is no status of attribution `claimd`; maybe `claimed`");
        mistake(() -> it.withMember("claimdBy"), "there is no member of attribution `claimdBy`; maybe `claimedBy`");
        it.withMember("claimedBy", List.of("front")).withMember("claimedBy", "front");
        mistake(() -> it.withMember("claimedBy", List.of("frnt")), "there is no actor `frnt`; maybe `front`");
        mistake(() -> it.becauseOf("Whoever claims"), "there is no rule `Whoever claims`; there are attribution.");
        mistake(() -> it.whyMatches(Path.of("rules")), "`rules` is a folder; name the file in it");
        mistake(() -> CLAIMED.without(new String[0]), "nothing is named; name records");
        mistake(() -> CLAIMED.adding(), "nothing is named; name entries to add");
        mistake(() -> CLAIMED.withSetting(), "nothing is named; name settings");
        mistake(
                () -> CLAIMED.adding(claim("march").by("league")).changesOnly("attribution marsh"),
                "there is no event `marsh`; maybe `march`");
        mistake(
                () -> SHIPPED.given(place("port"), event("raid").inTerritoryOf("port")),
                "`port` is a place; wanted here is a state");
        mistake(() -> it.withFlags("hotPotatoe"), "there is no flag of attribution `hotPotatoe`; maybe `hotPotato`");
        mistake(() -> it.withMember("flags", "hotPotatoe"), "maybe `hotPotato`");
        mistake(() -> it.withMember("claimedBy", "frnt"), "there is no actor `frnt`; maybe `front`");
        mistake(() -> it.withMember("accused", Map.of("role", "perpetratr")), "maybe `perpetrator`");
        mistake(() -> it.withMember("accused", Map.of("whom", "front")), "no member of `accused` `whom`; maybe `who`");
        mistake(
                () -> it.withMember("accused", "front"),
                "`accused` holds groups of who, by, role, strength; give maps");
        mistake(() -> it.withMember("event", "riad"), "there is no event `riad`; maybe `raid`");
        mistake(
                () -> it.withMember("standing", "singleVoic"),
                "there is no standing `singleVoic`; maybe `singleVoice`");
        mistake(() -> it.withMember("criticalVoices", "frnt"), "there is no actor `frnt`; maybe `front`");
        mistake(() -> it.restingOnExactly("clam-1"), "there is no record `clam-1`; maybe `claim-1`");
        mistake(() -> it.onTheWordOf("fornt"), "there is no voice `fornt`; maybe `front`");
        mistake(() -> it.becauseOf("attribution.claimd"), "there is no rule `attribution.claimd`");
    }

    @Test
    void mistakes_in_what_is_given_are_all_reported_at_their_lines() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.given(
                        event("raid").on("2024-13-01"),
                        denial("raid").by("front").scope("harbored").answering("claim-1")))
                .withMessageContaining("`2024-13-01` is no date")
                .withMessageContaining("`harboured`")
                .withMessageContaining("claim-1")
                .withMessageContaining("   5      raid: {date: \"2024-13-01\"}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHIPPED.given(
                        group("front"), person("front"), claim("raid").by("front")))
                .withMessageContaining("the actor `front` is given twice");
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
    void everything_that_does_not_hold_is_gathered() {
        assertThatThrownBy(() -> CLAIMED.softly(it -> {
                    it.concludes("attribution raid").withStatus("accused").withStatus("claimd");
                    it.concludes("sovereignty raid").withStatus("protested").lostWithout("claim-1");
                    it.contestedBetween("front", "frnt").onDimension("legality");
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("4 expectations do not hold")
                .hasMessageContaining("status should be accused")
                .hasMessageContaining("no status of attribution `claimd`")
                .hasMessageContaining("`sovereignty raid` is not concluded")
                .hasMessageContaining("there is no actor `frnt`");
        assertThatCode(() -> CLAIMED.softly(it -> it.concludes("attribution raid")))
                .doesNotThrowAnyException();
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

    private static void fails(Outcome outcome, Consumer<Outcome> expectation, String message) {
        assertThatThrownBy(() -> expectation.accept(outcome))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message);
    }

    private static void mistake(ThrowingCallable expectation, String message) {
        assertThatIllegalArgumentException().isThrownBy(expectation).withMessageContaining(message);
    }
}
