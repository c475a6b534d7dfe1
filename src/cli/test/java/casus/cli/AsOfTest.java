package casus.cli;

import static casus.cli.Shell.casus;
import static org.assertj.core.api.Assertions.assertThat;

import casus.cli.screen.ExitCode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The raid's paper is of 4 May 2031; the navy spoke on the 2nd. */
class AsOfTest {

    @TempDir
    Path temp;

    private String raid = "";

    @BeforeEach
    void the_navy_spoke_at_once() {
        raid = Shell.raid(
                temp, Raid.CASE.replace("\"id\": \"navy-owns\",", "\"id\": \"navy-owns\", \"date\": \"2031-05-02\","));
    }

    @Test
    void as_of_a_day_only_what_had_been_said_counts() {
        Shell.Run run = casus("reason", raid, "--as-of", "2031-05-03");

        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .contains(
                        "as of 2031-05-03; left out: 3 records said later",
                        "  acknowledged  attribution raid: acknowledged by Arland — acknowledged on the word of the Navy of"
                                + " Arland alone",
                        "  no retaliation");
        assertThat(run.out()).contains("casus why " + raid + " --as-of 2031-05-03 attribution raid");
    }

    @Test
    void a_month_means_its_end() {
        assertThat(casus("reason", raid, "--as-of", "2031-05").out())
                .contains("as of 2031-05-31; nothing was said later")
                .contains("retaliation raid for shelling");
    }

    @Test
    void a_reason_is_asked_as_of_the_same_day() {
        Shell.Run run = casus("why", raid, "--as-of", "2031-05-03", "attribution", "raid");

        assertThat(run.out()).contains("as of 2031-05-03").contains("navy-owns").doesNotContain("minister-owns");
        assertThat(casus("why", raid, "--as-of", "2031-05-03", "retaliation", "raid", "for", "shelling")
                        .err())
                .contains("there is no conclusion `retaliation raid for shelling`")
                .contains("`casus reason " + raid + " --as-of 2031-05-03` lists all");
    }

    @Test
    void data_contain_the_day_and_what_was_left_out() {
        JsonNode reported = new JsonMapper()
                .readTree(casus("reason", raid, "--as-of", "2031-05-03", "--format", "json")
                        .out());

        assertThat(reported.path("asOf").asString()).isEqualTo("2031-05-03");
        assertThat(reported.path("leftOut").path("saidLater").asInt()).isEqualTo(3);
        assertThat(reported.path("leftOut").path("undated").asInt()).isZero();
    }

    @Test
    void what_nothing_dates_is_left_out_and_counted_apart() {
        String undated = Shell.raid(temp, Raid.CASE.replace(", \"date\": \"2031-05-04\"", ""));

        assertThat(casus("reason", undated, "--as-of", "2040").out())
                .contains("as of 2040-12-31; nothing was said later; left out: 4 records of which nothing says when");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2031-13-01", "2031-05~", "../2031-05-03", "2031-05-01/2031-05-03", ""})
    void what_is_no_day_is_reported_with_a_remedy(String date) {
        Shell.Run run = casus("reason", raid, "--as-of", date);

        assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("`" + date + "`").contains("help: write a day as 2024-01-20");
    }
}
