package casus.cli;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCatalogueTest {

    private static final String RULE = """
            rule "A state struck at home protests"
                @id("mine.protests")
                @because("{State} is struck at home by {Blow}")
                @reference("none")
            when
                Blow took place on the territory of State
            then
                State is on record about Blow with protest
            end
            """;

    private static final String CASES = """
            - case: A raid on a state is a blow at it
              actors: {arland: state, borland: state}
              events: {raid: {date: 2024-03-01, territory: arland}}
              records:
                - attack: {event: raid, authors: [borland], targets: [arland]}
              fires: [mine.protests]
              concludes:
                attribution raid: reported

            - case: A raid on the high seas is a blow at nobody's home
              same as: A raid on a state is a blow at it
              events: {raid: {date: 2024-03-01}}
              silent: [mine.protests]
              concludes:
                attribution raid: reported
            """;

    @TempDir
    private Path temp;

    @Test
    void a_rule_is_shown_with_a_reason_out_of_a_case_and_the_cases_that_judge_it() {
        assertThat(casus("rules", "retaliation.stated").out())
                .contains(
                        "\nfor example, in “",
                        "  strike retaliates for raid, stated\n  because arland, to which strike is put down, says that it answers raid\n",
                        "\nfires in\n",
                        "    Whoever strikes and says in answer to what retaliates for it\n",
                        "\nsilent in\n",
                        "    A document that calls a strike an answer reports a retaliation\n");
    }

    @Test
    void the_cases_beside_own_rules_are_shown_too() {
        Shell.write(temp.resolve("mine/own.rules"), RULE);
        Shell.write(temp.resolve("mine/own.cases.yaml"), CASES);
        String mine = temp.resolve("mine").toString();

        assertThat(casus("rules", "mine.protests", "--rules", mine).out())
                .contains("""
                        for example, in “A raid on a state is a blow at it”:
                          arland is on record about raid with protest
                          because arland is struck at home by raid
                        """, "silent in\n    A raid on the high seas is a blow at nobody's home\n");
    }

    @Test
    void a_catalogue_is_written_to_a_file() throws IOException {
        Path file = temp.resolve("rules.html");
        Shell.Run run = casus("rules", "--format", "html", "--output", file.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(file)).startsWith("<!doctype html>").contains("id=\"rule-retaliation.stated\"");
        assertThat(casus("rules", "--format", "markdown").out())
                .startsWith("# The rules of Casus ")
                .contains("<a id=\"table-windows\"></a>windows\n", "| strong | 72 | true |\n");
    }

    @Test
    void a_catalogue_is_of_everything() {
        Shell.Run run = casus("rules", "retaliation.stated", "--format", "html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("casus: a catalogue in html holds everything\n    help: leave out --format");
    }
}
