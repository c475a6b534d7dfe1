package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import java.util.List;
import org.junit.jupiter.api.Test;

class LookupTest {

    private static final String BLOWS = """
            rule "A blow that came soon after another answers it"
                @id("mine.soon")
                @because("{Response} came soon after {Cause}")
            when
                Cause is a blow by Attacker at Struck
                Response is a blow by Struck at Attacker
                Response came within an open window, strong, after Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    private static Rule rule(String text) {
        Rulebook.Reading reading = read(text);
        assertThat(reading.problems().toString()).doesNotContain(": error: ");
        return reading.rulebook().rules().get(0);
    }

    @Test
    void a_blow_whose_date_is_near_a_known_one_is_looked_up() {
        Lookup lookup = Lookup.in(rule(BLOWS)).orElseThrow();

        assertThat(lookup.blow()).isEqualTo(1);
        assertThat(lookup.dates()).isEqualTo(2);
        assertThat(lookup.by()).isEqualTo("Struck");
        assertThat(lookup.at()).isEqualTo("Attacker");
        assertThat(lookup.event()).isEqualTo("Response");
        assertThat(lookup.question()).startsWith("followsWithin(");
    }

    @Test
    void who_was_struck_is_found_before_what_the_other_struck() {
        Rule rule = rule(
                BLOWS.replace("by Struck at Attacker", "by Struck at Target\n    Attacker and Target are of one camp"));
        Lookup lookup = Lookup.in(rule).orElseThrow();

        assertThat(lookup.at()).isEqualTo("Target");
        assertThat(lookup.ahead()).isEqualTo(2);
        assertThat(Translation.of(List.of(rule)))
                .containsSubsequence(
                        "OneCamp( one == $Attacker, $Target : other )", "Strikes( by == $Struck, at == $Target )");
        assertThat(Lookup.in(rule(BLOWS)).orElseThrow().ahead()).isEqualTo(-1);
    }

    @Test
    void blows_of_one_day_are_looked_up_too() {
        assertThat(Lookup.in(rule(BLOWS.replace(
                                "Response came within an open window, strong, after Cause",
                                "Response and Cause fell on one day")))
                        .orElseThrow()
                        .question())
                .startsWith("sharesDayWith(");
    }

    @Test
    void of_a_party_that_no_line_above_names_nothing_is_looked_up() {
        assertThat(Lookup.in(rule(BLOWS.replace(
                        "Response is a blow by Struck at Attacker", "Response is a blow by Third at Attacker"))))
                .isEmpty();
    }

    @Test
    void an_event_that_is_known_already_is_not_looked_up() {
        String known = BLOWS.replace(
                "    Cause is a blow", "    Struck says that Response answers Cause\n    Cause is a blow");

        assertThat(Lookup.in(rule(known))).isEmpty();
    }

    @Test
    void a_rule_that_compares_no_dates_has_no_lookup() {
        assertThat(Lookup.in(rule(BLOWS.replace(
                        "Response came within an open window, strong, after Cause",
                        "Struck says that Response answers Cause"))))
                .isEmpty();
        assertThat(Lookup.in(rule(casus.rulebook.Written.STATED))).isEmpty();
    }
}
