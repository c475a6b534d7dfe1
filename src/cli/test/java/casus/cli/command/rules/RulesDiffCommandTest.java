package casus.cli.command.rules;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RulesDiffCommandTest {

    private static final String RULE = """
            rule "Whoever is struck at home protests"
                @id("mine.protests")
                @because("{State} is struck at home by {Blow}")
                @reference("none")
            when
                Blow is put down, if only by a charge, to Striker
                Blow took place on the territory of State
            then
                State is on record about Blow with protest
            end
            """;

    @TempDir
    private Path temp;

    private String rules(String name, String text) {
        return String.valueOf(
                Shell.write(temp.resolve(name + "/own.rules"), text).getParent());
    }

    @Test
    void an_added_rule_is_reported_with_what_it_adds_to_a_case() {
        String mine = rules("mine", RULE);
        Shell.Run run = casus("rules", "diff", "shipped", mine, "--cases", Shell.raid(temp, Raid.CASE));

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .startsWith(
                        "From the rules of shipped to those of " + mine,
                        "Different: 1 rule, no rows of tables.",
                        "",
                        "Added",
                        "  mine.protests  Whoever is struck at home protests",
                        "    " + mine + "/own.rules:1")
                .contains(temp + "/raid", "  latent → protested sovereignty raid by arland in borland");
    }

    @Test
    void a_rule_that_only_says_it_otherwise_is_reworded_and_changes_nothing() {
        String other = RULE.replace("Blow", "Event").replace("Whoever is", "A state that is");
        Shell.Run run = casus(
                "rules", "diff", rules("mine", RULE), rules("other", other), "--cases", Shell.raid(temp, Raid.CASE));

        assertThat(run.out().lines())
                .contains(
                        "Reworded",
                        "    - title Whoever is struck at home protests",
                        "    + title A state that is struck at home protests",
                        "Nothing changes in what follows from 1 case.")
                .doesNotContain("Changed");
    }

    @Test
    void lines_in_another_order_are_a_rewording_and_another_line_is_a_change() {
        String order = RULE.replace("    Blow took place on the territory of State\n", "")
                .replace("when\n", "when\n    Blow took place on the territory of State\n");
        String wider = RULE.replace("    Blow is put down, if only by a charge, to Striker\n", "");

        assertThat(casus("rules", "diff", rules("mine", RULE), rules("other", order))
                        .out())
                .contains("Reworded\n", "when the same lines in another order\n")
                .doesNotContain("Changed");
        assertThat(casus("rules", "diff", rules("mine", RULE), rules("wider", wider))
                        .out())
                .contains("Changed\n", "    - when Blow is put down, if only by a charge, to Striker\n")
                .doesNotContain("Reworded");
    }

    @Test
    void the_folder_of_a_whole_rulebook_takes_the_place_of_the_shipped_one() throws IOException {
        Path whole = temp.resolve("whole");
        copy(Path.of("rules"), whole);
        Path windows = whole.resolve("retaliation/windows.csv");
        Files.writeString(windows, Files.readString(windows).replace("strong,72,true", "strong,48,true"));
        Files.delete(whole.resolve("retaliation/measures.rules"));
        Shell.Run run = casus("rules", "diff", "rules", whole.toString(), "--format", "json");
        JsonNode tree = new JsonMapper().readTree(run.out());

        assertThat(run.code()).isZero();
        assertThat(casus("rules", "diff", "shipped", "rules").out()).contains("They say the same.");
        assertThat(tree.path("rows")).hasSize(1);
        assertThat(tree.at("/rows/0/table").asString()).isEqualTo("windows");
        assertThat(tree.at("/rows/0/change").asString()).isEqualTo("changed");
        assertThat(tree.at("/rows/0/before/hours").asString()).isEqualTo("72");
        assertThat(tree.at("/rows/0/after/hours").asString()).isEqualTo("48");
        assertThat(tree.path("rules").valueStream()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.path("change").asString()).isEqualTo("removed");
            assertThat(rule.at("/before/file").asString()).isEqualTo("rules/retaliation/measures.rules");
        });
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (var walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    @Test
    void a_case_with_a_mistake_spoils_no_other_and_does_not_end_well() {
        Shell.raid(temp.resolve("cases/a"), Raid.CASE.replace("\"raid\",\n", "\"raid\"\n"));
        Shell.raid(temp.resolve("cases/b"), Raid.CASE);
        Shell.Run run = casus(
                "rules",
                "diff",
                "shipped",
                rules("mine", RULE),
                "--cases",
                temp.resolve("cases").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains(temp.resolve("cases/b/raid") + "\n").doesNotContain("cases/a");
        assertThat(run.err())
                .contains("cases/a/raid/case.json:")
                .endsWith("casus: 1 case could not be read and is left out\n");
    }

    @Test
    void what_is_not_there_is_reported() {
        assertThat(casus("rules", "diff", "shiped", "rules").err())
                .isEqualTo(
                        "casus: there is no folder `shiped` to take rules from\n    help: name a folder of rules, or write"
                                + " `shipped` for those that Casus comes with\n");
        assertThat(casus("rules", "diff", "shipped", "rules", "--cases", "docs").code())
                .isEqualTo(3);
        assertThat(casus("rules", "diff", "shipped").code()).isEqualTo(2);
    }
}
