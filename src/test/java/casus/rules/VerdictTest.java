package casus.rules;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small case that is wrong has to fail, and to say what was concluded instead. */
class VerdictTest {

    private static final String RAID = """
            - case: A claimed raid
              actors: {front: armedGroup, league: armedGroup}
              events: [raid]
              records:
                - claim: {voice: front, event: raid}
            """;

    @TempDir
    Path temporary = Path.of("");

    @Test
    void what_is_as_expected_passes() {
        assertThatCode(() -> check("  concludes: {attribution raid: {status: claimed, claimedBy: [front]}}"))
                .doesNotThrowAnyException();
    }

    @Test
    void another_status_fails_and_is_shown() {
        fails("  concludes: {attribution raid: accused}", "status should be \"accused\" and is \"claimed\"");
    }

    @Test
    void a_member_too_many_or_too_few_fails() {
        fails("  concludes: {attribution raid: {claimedBy: [front, league]}}", "claimedBy should be");
        fails("  concludes: {attribution raid: {claimedBy: []}}", "claimedBy should be");
    }

    @Test
    void a_conclusion_that_is_missing_fails_and_the_nearest_is_offered() {
        fails("  concludes: {attribution rad: claimed}", "nearest is `attribution raid`");
    }

    @Test
    void a_conclusion_that_must_be_absent_fails_where_it_is_there() {
        fails("  not: [attribution raid]", "must not be concluded");
        fails("  not: [attribution raid: claimed]", "must not be concluded");
        fails("  only: [attribution]", "must not be concluded");
    }

    @Test
    void a_misspelt_handle_does_not_pass_for_an_absent_one() {
        fails("  not: [attribution riad]", "`riad` in `attribution riad` is no word of this case; maybe `raid`");
        fails("  only: [attributions]", "is no family of conclusions");
    }

    @Test
    void a_rule_that_fires_or_is_silent_against_expectation_fails() {
        fails("  fires: [attribution.denied]\n  not: [retaliation raid for raid]", "must fire and does not");
        fails("  silent: [attribution.claimed]\n  not: [retaliation raid for raid]", "fires and must not");
    }

    @Test
    void a_key_that_nobody_knows_and_a_case_that_expects_nothing_are_told() {
        assertThatThrownBy(() -> check("  concluded: {}"))
                .hasMessageContaining("`concluded` is none of")
                .hasMessageContaining("raid.cases.yaml:1");
        assertThatThrownBy(() -> check("  fires: [attribution.claimed]"))
                .hasMessageContaining("the case expects nothing");
    }

    private void fails(String expectation, String message) {
        assertThatThrownBy(() -> check(expectation))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(message)
                .hasMessageContaining("attribution raid: claimed");
    }

    private void check(String expectation) throws IOException {
        Files.writeString(temporary.resolve("raid.cases.yaml"), RAID + expectation + "\n");
        for (List<SmallCase> sheet : CaseSheet.all(temporary).values()) {
            sheet.forEach(small -> Verdict.check(small, Shipped.findings(small.written(), temporary)));
        }
    }
}
