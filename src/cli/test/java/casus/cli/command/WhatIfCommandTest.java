package casus.cli.command;

import static casus.cli.Shell.STRIKES;
import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.Raid;
import casus.cli.Shell;
import casus.cli.WatchedTest;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code casus what-if} and {@code casus compare} as a user meets them. */
class WhatIfCommandTest {

    @TempDir
    Path temporary = Path.of("");

    @Test
    void a_voice_left_out_takes_with_it_what_rests_on_it() {
        Shell.Run run = casus("what-if", STRIKES, "--without", "voice:centcom");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("What if: without voice:centcom\n")
                .contains("Vanishes")
                .contains("no longer: ")
                .containsPattern("rulebook [0-9a-f]{12} · case [0-9a-f]{12}\n$");
    }

    @Test
    void those_who_speak_for_a_voice_left_out_are_named() {
        Shell.Run run = casus("what-if", STRIKES, "--without", "voice:us", "--without", "voice:centcom");

        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("still counts; to leave it out as well, add --without voice:")
                .doesNotContain("voice:centcom");
        assertThat(casus("what-if", STRIKES, "--without", "voice:centcom").err())
                .doesNotContain("still counts");
    }

    @Test
    void everything_that_is_unknown_is_reported_at_once_with_what_is_near() {
        Shell.Run run = casus(
                "what-if",
                STRIKES,
                "--without",
                "voice:centcm",
                "--without",
                "document:artcle",
                "--without",
                "centcom");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("has no voice `centcm`", "maybe `voice:centcom`")
                .contains("has no document `artcle`", "maybe `document:article`")
                .contains("has no record `centcom`", "write `voice:centcom`");
    }

    @Test
    void what_is_wrong_with_any_part_of_a_supposition_is_reported_at_once() {
        Shell.Run run = casus(
                "what-if",
                STRIKES,
                "--without",
                "centcm",
                "--with",
                "no.yaml",
                "--rules",
                "no-rules",
                "--set",
                "foo=1");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "no record `centcm`",
                        "no file `no.yaml`",
                        "no folder `no-rules`",
                        "no row `foo`",
                        "1 error in what is set");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"windows.strng=3", "windows.strong=soon", "windows.strong.day=3", "calls.withdraw=3", "foo"})
    void a_setting_that_cannot_be_is_reported_with_its_own_words(String setting) {
        Shell.Run run = casus("what-if", STRIKES, "--set", setting);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--set " + setting + ": error: ", "help: ");
    }

    @Test
    void a_supposition_is_asked_for() {
        Shell.Run run = casus("what-if", STRIKES);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("nothing is supposed to be otherwise", "--without");
    }

    @Test
    void records_added_are_read_with_the_case_and_checked_with_it() {
        Path added = Shell.write(temporary.resolve("added.json"), """
                {
                  "records": [
                    {"id": "a-denial", "type": "denial", "event": "al-asad-attack", "scope": "perpetrator",
                     "voice": "iraqi-officials", "citations": [{"document": "article", "quote": "made up"}]},
                    {"id": "austin-proportionate", "type": "denial", "event": "al-asad-atack", "scope": "perpetrator",
                     "voice": "us", "citations": [{"document": "article", "quote": "made up"}]}
                  ],
                  "title": "no"
                }
                """);

        Shell.Run run = casus("what-if", STRIKES, "--with", added.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(added + ":5:12: error: there is a second record `austin-proportionate`", "in the case, line ")
                .contains(added + ":5:63: error: ", "did you mean `al-asad-attack`")
                .contains(added + ":8:3: error: `title` cannot be added to a case");
    }

    @Test
    void a_record_added_changes_what_follows() {
        Path added = Shell.write(temporary.resolve("added.yaml"), """
                records:
                  - id: another-word
                    type: denial
                    event: us-strikes
                    scope: perpetrator
                    voice: us
                    date: "2024-02-20"
                    citations:
                      - document: article
                        quote: made up
                """);

        Shell.Run run = casus("what-if", STRIKES, "--with", added.toString());

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("attribution us-strikes", "another-word");
    }

    @Test
    void a_changed_row_is_reported_as_it_was_and_as_it_is_and_each_reason_once() {
        String out = casus(
                        "what-if", "facts/iran-pakistan-2024", "--set", "windows.strong=24", "--set", "windows.weak=24")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(out)
                .contains(
                        "without the table of windows: strong is 72 hours, where it is now: strong is 24 hours",
                        "no longer, as above: retaliation.looks-like-answer and retaliation.returned")
                .containsOnlyOnce("(retaliation.returned)");
    }

    @Test
    void two_dates_and_two_cases_can_be_compared() {
        assertThat(casus("compare", "facts/iran-pakistan-2024", "--as-of", "2024-01-17", "--as-of", "2024-01-18")
                        .out())
                .contains("From facts/iran-pakistan-2024 as of 2024-01-17 to facts/iran-pakistan-2024 as of 2024-01-18")
                .contains("Appears");
        assertThat(casus("compare", STRIKES, STRIKES).out()).contains("Nothing changes: ");
        assertThat(casus("compare", STRIKES).code()).isEqualTo(2);
    }

    @Test
    void own_rules_can_stand_alone_in_what_is_supposed_and_in_what_stands() {
        String raid = Shell.raid(temporary, Raid.CASE);
        Path mine = temporary.resolve("mine");
        Shell.write(mine.resolve("own.rules"), WatchedTest.RULE);

        assertThat(casus("what-if", raid, "--rules", mine.toString(), "--instead")
                        .out())
                .contains("Vanishes", "attribution raid");
        assertThat(casus("what-if", raid, "--by", mine.toString(), "--instead", "--without", "navy-answers")
                        .out())
                .contains("Vanishes", "retaliation raid for shelling")
                .doesNotContain("attribution raid");
        assertThat(casus("compare", raid, "--rules", mine.toString(), "--instead")
                        .out())
                .contains("Vanishes", "attribution raid");
        for (String verb : new String[] {"what-if", "compare"}) {
            Shell.Run run = casus(verb, raid, "--instead", verb.equals("compare") ? "--as-of" : "--without", "x");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("--instead leaves no rules", "--rules DIR or --by DIR");
        }
    }

    @Test
    void a_rule_can_be_supposed_away_and_left_out_of_what_stands() {
        assertThat(casus("what-if", STRIKES, "--without", "rule:retaliation.stated")
                        .out())
                .startsWith("What if: without rule:retaliation.stated\n")
                .contains("stated → stated by another retaliation us-strikes for al-asad-attack");
        assertThat(casus("reason", STRIKES, "--without-rule", "retaliation.stated")
                        .out())
                .doesNotContain("stated    retaliation us-strikes for al-asad-attack");
        assertThat(casus(
                                "what-if",
                                STRIKES,
                                "--without-rule",
                                "retaliation.stated",
                                "--without",
                                "rule:retaliation.stated")
                        .err())
                .contains("there is no rule `retaliation.stated` to leave out");
        for (String[] asked : new String[][] {
            {"what-if", STRIKES, "--without", "rule:retaliation.statd"},
            {"reason", STRIKES, "--without-rule", "retaliation.statd"}
        }) {
            Shell.Run run = casus(asked);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("there is no rule `retaliation.statd` to leave out", "help: maybe `retaliation.stated`");
        }
    }

    @Test
    void json_says_what_its_schema_says() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("docs/difference.schema.json")), InputFormat.JSON);

        for (String voice : new String[] {"centcom", "NARRATOR", "austin"}) {
            Shell.Run run = casus("what-if", STRIKES, "--without", "voice:" + voice, "--format", "json");

            assertThat(run.code()).isZero();
            assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
        }
    }
}
