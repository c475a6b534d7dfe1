package casus.verify;

import static casus.verify.Outcomes.CLAIMED;
import static casus.verify.Outcomes.SHIPPED;
import static casus.verify.Outcomes.fails;
import static casus.verify.Outcomes.mistake;
import static casus.verify.Without.voice;
import static casus.verify.given.Entities.event;
import static casus.verify.given.Entities.group;
import static casus.verify.given.Entities.person;
import static casus.verify.given.Entities.place;
import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.claim;
import static casus.verify.given.Records.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.verify.given.Given;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What does not hold, and what is no expectation at all, is told all at once and in few lines. */
class OutcomeFailuresTest {

    @Test
    void a_name_that_may_be_a_slip_is_told_with_what_fails() {
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
    void a_failure_of_a_large_case_is_told_in_few_lines() {
        Given[] many = IntStream.range(0, 300)
                .mapToObj(each -> claim("raid-" + each).by("front"))
                .toArray(Given[]::new);
        Outcome large = SHIPPED.given(many);

        assertThatThrownBy(() -> large.concludes("attribution raid-7").withStatus("accused"))
                .message()
                .contains("more lines")
                .satisfies(told -> assertThat(told.lines().count()).isLessThan(200));
        assertThatThrownBy(() -> large.adding(claim("raid-300").by("front").dated("soon")))
                .message()
                .contains("`soon`", "date: soon")
                .satisfies(told -> assertThat(told.lines().count()).isLessThan(40));
    }

    @Test
    void of_a_long_list_the_members_that_differ_are_told_first_and_few() {
        Given[] many = IntStream.range(0, 30)
                .mapToObj(each -> accusation("raid").by("state-" + each).of("borland"))
                .toArray(Given[]::new);
        Outcome large = SHIPPED.given(many);
        Object[] nearly = IntStream.range(0, 29)
                .mapToObj(each -> Map.of("who", "borland", "by", "state-" + each))
                .toArray();

        assertThatThrownBy(() -> large.concludes("attribution raid").withMember("accused", nearly))
                .message()
                .satisfies(told -> assertThat(told.lines().findFirst().orElseThrow())
                        .contains("and is [{who: borland, by: state-29, ", "22 more]")
                        .hasSizeLessThan(1500));
        assertThatThrownBy(() -> large.concludes("attribution raid").onTheWordOf("state-7"))
                .message()
                .satisfies(told ->
                        assertThat(told.lines().findFirst().orElseThrow()).hasSizeLessThan(300));
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
        mistake(() -> it.withMember("accused", Map.of("whoo", "front")), "no member of `accused` `whoo`; maybe `who`");
        mistake(
                () -> it.withMember("accused", "front"),
                "`accused` holds groups of who, by, role, strength, whom; give maps");
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
    void mistakes_in_what_is_given_are_all_told_at_their_lines() {
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
}
