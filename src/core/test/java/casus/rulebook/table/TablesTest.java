package casus.rulebook.table;

import static casus.rulebook.Written.reported;
import static casus.rulebook.Written.shown;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.Written;
import casus.rulebook.text.RuleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    private static final String HEADER = "name,hours,on\n";

    @Test
    void an_own_row_takes_the_place_of_the_shipped_one_and_new_ones_come_after() {
        Rulebook.Reading reading = windows(HEADER + "strong,48,true\nlong,999999,false\n");

        assertThat(shown(reading)).isEmpty();
        assertThat(windowsOf(reading))
                .containsExactly(
                        new TableRow.Window("strong", 48, true),
                        new TableRow.Window("weak", 336, true),
                        new TableRow.Window("quiet", 720, true),
                        new TableRow.Window("exchange", 336, true),
                        new TableRow.Window("long", 999999, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# comment, with commas\nname,hours,on\nlong,1,true\n",
                "\ufeffname,hours,on\r\nlong,1,true\r\n",
                "\n on , name , hours \n\n true , long , 1 \n",
                "name,hours,on\nlong,1,TRUE\n",
                "\"name\",\"hours\",\"on\"\n\"long\",\"1\",\"true\""
            })
    void tables_are_read_as_spreadsheets_write_them(String text) {
        Rulebook.Reading reading = windows(text);

        assertThat(shown(reading)).isEmpty();
        assertThat(windowsOf(reading)).contains(new TableRow.Window("long", 1, true));
    }

    @Test
    void a_file_of_another_name_is_no_table() {
        assertThat(shown(Written.read(new RuleText("my/window.csv", HEADER, false))))
                .containsExactly("""
                my/window.csv: error: `window.csv` is no table that rules know
                    help: maybe `windows.csv`; there are agents.csv, alternatives.csv, ascriptions.csv, bars.csv, bearings.csv, calls.csv, challenges.csv, charges.csv, councils.csv, disclaimers.csv, elements.csv, frames.csv, groups.csv, links.csv, memberships.csv, mishits.csv, objections.csv, poles.csv, presences.csv, protests.csv, questions.csv, reprisals.csv, scales.csv, scopes.csv, seas.csv, tolls.csv, verdicts.csv, windows.csv, yields.csv""");
    }

    @Test
    void a_wrong_column_is_reported_once_with_the_nearest() {
        assertThat(shown(windows("name,huors,on\nlong,1,true\n"))).containsExactly("""
                my/windows.csv:1:6: error: `huors` is no column of this table
                    help: maybe `hours`; the first line is `name,hours,on`""");
    }

    @Test
    void a_missing_or_repeated_column_is_reported() {
        assertThat(reported(windows("name,hours\nlong,1\n")))
                .containsExactly("my/windows.csv:1:1: error: the column `on` is missing");
        assertThat(reported(windows("name,hours,on,on\nlong,1,true,true\n")))
                .containsExactly("my/windows.csv:1:15: error: the column `on` appears twice");
    }

    @Test
    void semicolons_are_reported_once() {
        assertThat(shown(windows("name;hours;on\nlong;1;true\n"))).containsExactly("""
                my/windows.csv:1:1: error: the cells of this file are separated by semicolons
                    help: save it as CSV with commas; the first line is `name,hours,on`""");
    }

    @Test
    void a_wrong_cell_is_reported_at_its_column_and_loses_only_its_row() {
        Rulebook.Reading reading = windows(HEADER + "long,many,yes\nshort,1,true\n");

        assertThat(shown(reading)).containsExactly("""
                my/windows.csv:2:6: error: `many` is no value for the column `hours`
                    help: write a whole number from 0 to 999999""", """
                my/windows.csv:2:11: error: `yes` is no value for the column `on`
                    help: write true or false""");
        assertThat(windowsOf(reading)).contains(new TableRow.Window("short", 1, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|' /C calc'!A0",
                "${7*7}",
                "#{x}",
                "eval(true)",
                "long;",
                "long window",
                "Long",
                "löng",
                "lоng",
                "\\u0022",
                "System.exit",
                "@SUM(A1)",
                "-1",
                "$drools"
            })
    void a_word_in_a_table_is_nothing_but_a_word(String cell) {
        assertThat(shown(windows(HEADER + "\"" + cell + "\",1,true\n")))
                .hasSize(1)
                .first()
                .asString()
                .contains(
                        "my/windows.csv:2:",
                        ": error: `" + cell + "` is no value for the column `name`",
                        "write a word of letters, digits and hyphens that begins with a small letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1e3", "0x10", "1000000", "٣", "=2*3", "72h"})
    void hours_are_a_whole_number(String cell) {
        assertThat(reported(windows(HEADER + "long," + cell + ",true\n")))
                .hasSize(1)
                .first()
                .asString()
                .contains("is no value for the column `hours`");
    }

    @Test
    void a_word_of_the_domain_is_offered_when_mistyped() {
        assertThat(shown(Written.read(new RuleText("my/challenges.csv", "dimension,pole\nlegalty,wrongful\n", false))))
                .containsExactly("""
                my/challenges.csv:2:1: error: `legalty` is no value for the column `dimension`
                    help: maybe `legality`; there are occurrence, authorship, nature, location, legality, proportionality, \
                casualties, targetIdentity, actorStatus, motive, effect, consent, order, date, partOrdered, partApproved, \
                partPrepared, partSupported, partSponsored, partHarboured, partInspired, partResponsible, partLaunchSite, backing""");
    }

    @Test
    void a_row_has_as_many_cells_as_the_header() {
        Rulebook.Reading reading = windows(HEADER + "long,1\nlong,1,true,x\nshort,1,true\n");

        assertThat(reported(reading))
                .containsExactly(
                        "my/windows.csv:2:1: error: this row has 2 cells, the first line names 3 columns",
                        "my/windows.csv:3:1: error: this row has 4 cells, the first line names 3 columns");
        assertThat(windowsOf(reading)).hasSize(5);
    }

    @Test
    void a_row_stands_once_in_a_file_and_in_a_folder() {
        assertThat(reported(windows(HEADER + "long,1,true\nlong,2,true\n")))
                .containsExactly(
                        "my/windows.csv:3:1: error: this row is about the same as the one at my/windows.csv:2");
        assertThat(reported(Written.read(
                        new RuleText("my/a/windows.csv", HEADER + "long,1,true\n", false),
                        new RuleText("my/b/windows.csv", HEADER + "long,2,true\n", false))))
                .containsExactly(
                        "my/b/windows.csv:2:1: error: this row is about the same as the one at my/a/windows.csv:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"long,1,true", "\"long\"x,1,true", "long,\"1,true"})
    void quotes_that_do_not_match_lose_only_their_row(String row) {
        Rulebook.Reading reading = windows(HEADER + row + "\nshort,1,true\n");

        assertThat(reported(reading)).hasSize(1).first().asString().startsWith("my/windows.csv:2:");
        assertThat(windowsOf(reading)).contains(new TableRow.Window("short", 1, true));
    }

    @Test
    void characters_that_cannot_be_seen_are_reported() {
        assertThat(reported(windows(HEADER + "lo\0ng,1,true\n")))
                .containsExactly("my/windows.csv:2:3: error: this line has a character that cannot be seen, U+0000");
        assertThat(reported(windows(HEADER + "long,\u202e1,true\n")))
                .containsExactly("my/windows.csv:2:6: error: this line has a character that cannot be seen, U+202E");
    }

    @Test
    void a_huge_cell_is_reported_in_few_words() {
        assertThat(reported(windows(HEADER + "x".repeat(200_000) + ",1,true\n")))
                .containsExactly("my/windows.csv:2:501: error: this line is longer than 500 characters");
        assertThat(reported(windows(HEADER + "X".repeat(400) + ",1,true\n")))
                .containsExactly(
                        "my/windows.csv:2:1: error: `" + "X".repeat(80) + "…` is no value for the column `name`");
    }

    @Test
    void an_empty_table_has_no_rows() {
        assertThat(reported(windows(""))).containsExactly("my/windows.csv: warning: this table has no rows");
        assertThat(reported(windows(HEADER))).containsExactly("my/windows.csv: warning: this table has no rows");
    }

    @Test
    void an_empty_cell_is_reported_as_one() {
        assertThat(shown(windows(HEADER + "long,,true\n"))).containsExactly("""
                my/windows.csv:2:5: error: the column `hours` is empty here
                    help: write a whole number from 0 to 999999""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Name,Hours,On   | 1:1: error: `Name`, `Hours` and `On` are no columns of this table
            name,hours      | 1:1: error: the column `on` is missing
            name            | 1:1: error: the columns `hours` and `on` are missing
            strong,48,true  | 1:1: error: the columns of this table are not named
            name,hours,hours,on | 1:12: error: the column `hours` appears twice
            name,hours,hours,hours,on | 1:12: error: the column `hours` appears twice
            """)
    void one_mistake_in_the_first_line_is_reported_once(String header, String message) {
        assertThat(shown(windows(header + "\nlong,1,true\n")))
                .singleElement()
                .asString()
                .startsWith("my/windows.csv:" + message)
                .contains("`name,hours,on`");
    }

    @Test
    void commas_behind_the_last_column_are_reported_once_and_the_rows_are_read() {
        Rulebook.Reading reading = windows("name,hours,on,,\nlong,1,true,,\n,,,,\n");

        assertThat(shown(reading)).containsExactly("""
                my/windows.csv:1:14: error: this line ends in a comma, behind which there is nothing; so do 2 below
                    help: take the commas at the ends of lines away; in a spreadsheet, delete the empty columns and rows""");
        assertThat(windowsOf(reading)).contains(new TableRow.Window("long", 1, true));
    }

    @Test
    void a_row_with_another_separator_is_reported_as_one() {
        assertThat(shown(windows(HEADER + "long;1;true\n"))).containsExactly("""
                my/windows.csv:2:1: error: the cells of this row are separated by semicolons
                    help: put commas between them""");
        assertThat(reported(windows(HEADER.replace(',', '\t') + "long\t1\ttrue\n")))
                .containsExactly("my/windows.csv:1:1: error: the cells of this file are separated by tabs");
    }

    @Test
    void the_line_by_which_a_spreadsheet_names_its_separator_is_passed_over() {
        assertThat(shown(windows("sep=,\n" + HEADER + "long,1,true\n"))).isEmpty();
    }

    @Test
    void a_word_that_is_nearly_one_is_offered_as_one() {
        assertThat(shown(windows(HEADER + "“Long–span”,1,true\n")))
                .singleElement()
                .asString()
                .contains("maybe `long-span`");
    }

    private static Rulebook.Reading windows(String text) {
        return Written.read(new RuleText("my/windows.csv", text, false));
    }

    private static java.util.List<TableRow> windowsOf(Rulebook.Reading reading) {
        return reading.rulebook().tables().stream()
                .filter(TableRow.Window.class::isInstance)
                .toList();
    }
}
