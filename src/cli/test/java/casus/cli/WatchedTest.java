package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --watch} as its user meets it: a program that runs on while files change. */
public class WatchedTest {

    public static final String RULE = """
            rule "Whoever says what was answered says so of all"
                @id("mine.said")
                @because("{Speaker} says that {Response} answers {Cause}")
                @reference("none")
            when
                Speaker says that Response answers Cause
            then
                Response retaliates for Cause, stated
            end
            """;

    @TempDir
    private Path temp;

    @Test
    void each_change_is_shown_by_what_it_changes_and_a_mistake_leaves_the_last_good_rules_in_force() throws Exception {
        Path folder = Path.of(Shell.raid(temp, Raid.CASE));
        Path rules = Shell.write(temp.resolve("mine/own.rules"), RULE);
        try (Running casus = Running.of(
                "reason", folder.toString(), "--rules", temp.resolve("mine").toString(), "--watch")) {
            casus.until("  stated  retaliation raid for shelling");
            casus.untilTold("casus: watching " + folder);

            Files.writeString(
                    folder.resolve("case.json"),
                    Raid.CASE.replace("\"type\": \"response\"", "\"modality\": \"future\", \"type\": \"response\""));
            casus.until("After a change of " + folder.resolve("case.json"));
            casus.until("  stated → inferred retaliation raid for shelling");

            Files.writeString(rules, RULE.replace("answers Cause\nthen", "answered Cause\nthen"));
            casus.untilTold(rules + ":6:5: error: ");
            casus.untilTold("casus: until that is mended, the rules read before stay in force");
            Files.writeString(rules, "# still broken\n" + RULE.replace("answers Cause\nthen", "answered Cause\nthen"));
            assertThat(casus.untilTold("casus: until that is mended"))
                    .containsExactly("casus: 1 error; mend the rules first");

            Files.writeString(folder.resolve("case.json"), Raid.CASE);
            casus.until("  inferred → stated retaliation raid for shelling");

            Files.writeString(rules, RULE.replace("stated", "inferred"));
            casus.until("After a change of " + rules);
        }
    }

    private static final String CASES = """
            - case: A party that says what it answers answers it
              fires: [mine.said]
              actors: [arland]
              events: [raid, shelling]
              records:
                - response: {voice: arland, response: raid, causes: [shelling]}
              concludes:
                retaliation raid for shelling: stated
            """;

    @Test
    void cases_are_reported_as_they_change_sides_and_a_broken_rule_leaves_what_they_came_to() throws Exception {
        Path rules = Shell.write(temp.resolve("mine/own.rules"), RULE);
        Path cases = Shell.write(temp.resolve("mine/own.cases.yaml"), CASES);
        try (Running casus = Running.of("test", temp.resolve("mine").toString(), "--watch")) {
            casus.until("1 case comes to what it expects");
            casus.untilTold("casus: watching ");

            Files.writeString(cases, CASES.replace("shelling: stated", "shelling: inferred"));
            casus.until("  line 8: `retaliation raid for shelling`: status should be inferred and is stated");
            casus.until("1 of 1 case does not come to what it expects");

            Files.writeString(rules, RULE.replace("answers Cause\nthen", "answered Cause\nthen"));
            casus.untilTold(rules + ":6:5: error: ");
            casus.untilTold("casus: until that is mended, what the cases came to before stands");
            Files.writeString(cases, CASES);
            assertThat(casus.untilTold("casus: until that is mended"))
                    .containsExactly("casus: 1 error; mend the rules first");
            Files.writeString(cases, CASES.replace("shelling: stated", "shelling: inferred"));
            casus.untilTold("casus: until that is mended");

            Files.writeString(rules, RULE);
            casus.until("1 of 1 case does not come to what it expects");
            Files.writeString(cases, CASES);
            casus.until("comes to what it expects now: A party that says what it answers answers it");
        }
    }

    @Test
    void mistakes_in_rules_are_reported_as_they_come_and_go() throws Exception {
        Path rules = Shell.write(temp.resolve("mine/own.rules"), RULE.replace("\"none\"", "\"\""));
        try (Running casus = Running.of("rules", "check", temp.resolve("mine").toString(), "--watch")) {
            casus.until("3 warnings; 1 rule, no cases");
            casus.untilTold("casus: watching ");

            Files.writeString(rules, RULE.replace("answers Cause\nthen", "answered Cause\nthen"));
            casus.until(rules + ":6:5: error: ");
            casus.until("1 error");
            Files.writeString(rules, "# still broken\n" + RULE.replace("answers Cause\nthen", "answered Cause\nthen"));
            assertThat(casus.until("1 error")).isEmpty();
            Files.writeString(rules, RULE);
            casus.until("mended: " + rules + ":7:5: error: ");
            casus.until("2 warnings; 1 rule, no cases");
        }
    }

    @Test
    void control_c_ends_it() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "skipped: there is no kill to press Ctrl-C with");
        try (Running casus = Running.of("reason", Shell.raid(temp, Raid.CASE), "--watch")) {
            casus.untilTold("casus: watching");
            assumeTrue(
                    casus.hears(2),
                    "skipped: what starts in the background of a shell without jobs never hears Ctrl-C");
            new ProcessBuilder("/bin/kill", "-INT", Long.toString(casus.pid()))
                    .start()
                    .waitFor();

            assertThat(casus.code()).isEqualTo(130);
        }
    }

    @Test
    void a_mistake_at_the_start_is_waited_out() throws IOException {
        Path folder = Path.of(Shell.raid(temp, Raid.CASE.replace("\"raid\",\n", "\"raid\"\n")));
        try (Running casus = Running.of("reason", folder.toString(), "--watch")) {
            casus.untilTold("casus: 1 error; a case with an error is not reasoned over");
            casus.untilTold("casus: watching");
            Files.writeString(folder.resolve("case.json"), Raid.CASE.replace("\"raid\",\n", "\"raid\"\n") + "\n");
            assertThat(casus.untilTold("casus: 1 error; a case with an error is not reasoned over"))
                    .isEmpty();
            Files.writeString(folder.resolve("case.json"), Raid.CASE);

            casus.until("  stated  retaliation raid for shelling");
        }
    }

    @Test
    void what_is_not_there_is_not_watched() {
        Shell.Run run = Shell.casus("reason", temp.resolve("nowhere").toString(), "--watch");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("casus: there is no case `").doesNotContain("watching");
    }

    @Test
    void changes_are_reported_as_text_alone() {
        Shell.Run run = Shell.casus("reason", Shell.STRIKES, "--watch", "--format", "json");

        assertThat(run.code()).isEqualTo(2);
        assertThat(List.of(run.err().split("\n")))
                .containsExactly(
                        "casus: `--watch` prints changes as text only",
                        "    help: leave out --format; `casus compare` prints what differs as JSON");
    }
}
