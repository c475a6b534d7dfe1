package casus.cli.command.rules;

import static org.assertj.core.api.Assertions.assertThat;

import casus.picture.catalogue.Examples;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules, sentences and tables in words. */
class CatalogueTextTest {

    private static final Rulebook SHIPPED =
            Rulebook.read(ShippedRules.texts(), "test").rulebook();
    private static final Rule CALLED = SHIPPED.rule("retaliation.called").orElseThrow();

    @Test
    void every_rule_is_listed_under_its_file_and_all_are_counted() {
        String text = CatalogueText.rules(SHIPPED).plain();

        assertThat(text).contains("retaliation.called  " + CALLED.title(), "\n" + CALLED.file() + "\n");
        assertThat(text.strip()).endsWith(SHIPPED.hash().substring(0, 12));
        assertThat(text).contains(SHIPPED.rules().size() + " rules, rulebook test, ");
    }

    @Test
    void a_rule_is_shown_with_its_lines_its_cases_and_its_place() {
        Examples examples = new Examples(
                "",
                Map.of(
                        CALLED.id(),
                        new Examples.Judged(
                                List.of("It fires here"),
                                List.of("It is silent here"),
                                Optional.of(new Examples.Example(
                                        "It fires here", "so they say", List.of("they say it"), "it is so")))));

        assertThat(CatalogueText.rule(CALLED, examples).plain().lines().map(String::strip))
                .containsSubsequence(
                        "when",
                        CALLED.written().get(0).text(),
                        "then",
                        CALLED.then().text(),
                        "because " + CALLED.because(),
                        "for example, in “It fires here”:",
                        "it is so",
                        "because so they say",
                        "they say it",
                        "fires in",
                        "It fires here",
                        "silent in",
                        "It is silent here",
                        CALLED.file() + ":" + CALLED.line());
        assertThat(CatalogueText.rule(CALLED, Examples.NONE).plain())
                .doesNotContain("for example", "fires in", "silent in");
    }

    @Test
    void a_sentence_names_the_rules_that_ask_for_it_and_that_conclude_it() {
        Sentence asked = CALLED.written().get(0).sentence();
        Sentence concluded = CALLED.then().sentence();

        assertThat(CatalogueText.sentences(SHIPPED, List.of(asked)).plain())
                .containsPattern("(?s)asked by .*retaliation\\.called");
        assertThat(CatalogueText.sentences(SHIPPED, List.of(concluded)).plain())
                .containsPattern("(?s)concluded by .*retaliation\\.called");
    }

    @Test
    void the_cells_of_a_table_stand_below_each_other() {
        List<String> lines = CatalogueText.tables(SHIPPED).plain().lines().toList();

        int table = lines.indexOf("protests");
        assertThat(table).isNotNegative();
        int at = lines.get(table + 1).indexOf("name");
        assertThat(lines.subList(table + 2, lines.subList(table, lines.size()).indexOf("") + table))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.substring(at - 2, at + 1)).matches("  \\S"));
    }
}
