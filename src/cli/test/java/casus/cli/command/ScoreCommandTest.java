package casus.cli.command;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Shell.Run;
import casus.cli.screen.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    @TempDir
    Path temp = Path.of("");

    @BeforeEach
    void a_bare_charge() throws IOException {
        Files.createDirectories(temp.resolve("raid"));
        Files.writeString(temp.resolve("raid/case.yaml"), """
                case: raid
                title: A raid
                documents: [{id: d, title: D, date: "2031-05-10"}]
                actors:
                  - {id: arland, name: Arland, kind: state}
                  - {id: borland, name: Borland, kind: state}
                events: [{id: raid, title: Raid, date: "2031-05-02"}]
                records:
                  - {type: accusation, id: charge, voice: borland, event: raid, accused: [arland], citations: [{document: d, quote: x}]}
                """);
    }

    private Run score(String key) throws IOException {
        Files.writeString(temp.resolve("raid/gold.yaml"), key);
        return casus("score", temp.toString());
    }

    @Test
    void prints_differences_and_figures() throws IOException {
        Run run = score("""
                must:
                  - {conclusion: attribution raid, status: claimed, why: [charge]}
                  - {conclusion: sovereignty raid by arland in borland}
                """);

        assertThat(run).isEqualTo(new Run(0, """
                raid: 1 missing, 1 status
                  status      attribution raid is `accused`, not `claimed`
                  missing     sovereignty raid by arland in borland does not follow, and must

                                       must          all       status          why unexpected duplicates  forbidden
                attribution        1/1 1.00     1/1 1.00     0/1 0.00     1/1 1.00          0          0          0
                retaliation               -            -            -            -          0          0          0
                chain                     -            -            -            -          0          0          0
                sovereignty        0/1 0.00     0/1 0.00            -            -          0          0          0
                narrative                 -            -            -            -          0          0          0
                legal                     -            -            -            -          0          0          0
                all                1/2 0.50     1/2 0.50     0/1 0.00     1/1 1.00          0          0          0
                1 case
                """, ""));
    }

    @Test
    void a_forbidden_conclusion_fails() throws IOException {
        Run run = score("forbidden: [{conclusion: attribution raid, because: nobody may say so}]");

        assertThat(run.code()).isEqualTo(ExitCode.FAILED.number());
        assertThat(run.out()).contains("  forbidden   attribution raid is `accused`, which line 1 of the key forbids");
    }

    @Test
    void a_mistake_in_a_key_leaves_its_case_out() throws IOException {
        Run run = score("must: [{conclusion: atribution raid}]");

        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS.number());
        assertThat(run.err())
                .contains("gold.yaml:1:21: error: `atribution` is no family of conclusions")
                .contains("1 error; what has errors is left out");
    }

    @Test
    void a_folder_without_a_key_is_not_scored() {
        assertThat(casus("score", temp.toString()).code()).isEqualTo(ExitCode.NOT_FOUND.number());
        assertThat(casus("score", temp.resolve("none").toString()).err()).contains("there is no folder `");
    }
}
