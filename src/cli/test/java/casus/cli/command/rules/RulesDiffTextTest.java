package casus.cli.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.cli.desk.NamedRules;
import casus.cli.option.RuleArguments;
import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookDifference;
import casus.rulebook.ShippedRules;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Two rulebooks side by side, as text. */
class RulesDiffTextTest {

    private static final Casus CASUS = Casus.shipped();
    private static final Rule CALLED =
            CASUS.rulebook().rule("retaliation.called").orElseThrow();
    private static final Case RAID = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();

    private static List<String> lines(Rulebook after, Map<Path, Difference> cases) {
        NamedRules shipped = new NamedRules("shipped", CASUS, RuleArguments.Asked.of(null));
        NamedRules mine = new NamedRules("mine", CASUS, RuleArguments.Asked.of(null));
        RulebookDifference difference = RulebookDifference.between(CASUS.rulebook(), after);
        return RulesDiffText.of(new RulesDiff(shipped, mine, difference, cases))
                .plain()
                .lines()
                .toList();
    }

    /** {@return the shipped rules, with one file of them otherwise} */
    private static Rulebook edited(String file, String part, String instead) {
        List<RuleText> texts = new ArrayList<>();
        for (RuleText text : ShippedRules.texts()) {
            texts.add(text.file().equals(file) ? new RuleText(file, text.text().replace(part, instead), true) : text);
        }
        return Rulebook.read(texts, "test").rulebook();
    }

    private static Difference none() {
        Inferences raid = CASUS.reason(RAID).inferences();
        return Difference.between(raid, raid);
    }

    @Test
    void equal_rules_say_the_same() {
        assertThat(lines(CASUS.rulebook(), Map.of()))
                .containsExactly("From the rules of shipped to those of mine", "They say the same.");
    }

    @Test
    void a_changed_line_is_shown_after_a_minus_and_a_plus() {
        Rulebook after = edited(CALLED.file(), CALLED.title(), "A party calls it so");

        assertThat(lines(after, Map.of()))
                .contains(
                        "Different: 1 rule, no rows of tables.",
                        "Reworded",
                        "    - title " + CALLED.title(),
                        "    + title A party calls it so")
                .doesNotContain("Changed", "Removed", "Added");
    }

    @Test
    void a_changed_row_is_shown_under_the_name_of_its_table() {
        Rulebook after = edited("rules/sovereignty/protests.csv", "condemnation,noConsent,anyAct\n", "");

        assertThat(lines(after, Map.of()))
                .contains(
                        "Different: no rules, 1 row of tables.",
                        "Table protests",
                        "  - condemnation, noConsent, anyAct");
    }

    @Test
    void cases_in_which_nothing_changes_are_counted() {
        Map<Path, Difference> cases = new TreeMap<>(Map.of(Path.of("one"), none(), Path.of("two"), none()));

        assertThat(lines(CASUS.rulebook(), cases)).endsWith("Nothing changes in what follows from 2 cases.");
    }
}
