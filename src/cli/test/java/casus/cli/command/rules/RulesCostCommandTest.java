package casus.cli.command.rules;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Shell;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCostCommandTest {

    @TempDir
    private Path temp;

    @Test
    void rules_are_listed_by_what_they_compare() {
        Shell.Run run = casus("rules", "cost", "--events", "20", "--top", "3");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().toList())
                .startsWith("What the rules of shipped cost")
                .element(1)
                .asString()
                .startsWith("On two generated cases: 20 events with ")
                .contains(", and 80 events with ");
        assertThat(run.out().lines().filter(line -> line.contains("→"))).hasSize(3);
        assertThat(run.out()).contains("--top shows more", "found nothing to compare");
    }

    @Test
    void own_rules_are_among_them() {
        String rule = """
                rule "Whoever is struck protests against every blow"
                    @id("mine.everything")
                    @because("{State} and {Event}")
                    @reference("none")
                when
                    Other took place on the territory of State
                    Event took place on the territory of Elsewhere
                then
                    State is on record about Event with protest
                end
                """;
        Path mine = Shell.write(temp.resolve("mine/own.rules"), rule);

        Shell.Run run = casus("rules", "cost", String.valueOf(mine.getParent()), "--events", "60");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.contains("→") && line.contains("mine.everything")))
                .singleElement()
                .asString()
                .contains("×15.8 ");
        assertThat(run.out().replaceAll("\\s+", " "))
                .containsPattern("grow much faster than the case: [^.]*mine\\.everything");
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(casus("rules", "cost", "--events", "0").err())
                .contains("`--events 0` is out of bounds", "from 1 to 10000");
        assertThat(casus("rules", "cost", "--top", "0").code()).isEqualTo(2);
        assertThat(casus("rules", "cost", "--events", "many").code()).isEqualTo(2);
        Shell.Run nowhere = casus("rules", "cost", "nowhere");
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("there is no folder `nowhere`");
    }
}
