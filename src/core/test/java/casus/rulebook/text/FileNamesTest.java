package casus.rulebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "consent.RULES, consent.rules",
        "consent.rules.txt, consent.rules",
        "consent.rule, consent.rules",
        "windows.csv.docx, windows.csv",
        "windows.xlsx, windows.csv",
        "consent.Cases.YAML, consent.cases.yaml",
        "consent-cases.yml, consent.cases.yaml",
        "consent.cases.json, consent.cases.yaml",
        "cases.yml, my.cases.yaml",
    })
    void a_name_that_is_nearly_one_of_those_read_is_told_with_that(String name, String meant) {
        assertThat(FileNames.meant(name, any -> false)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"consent.rules", "windows.csv", "consent.cases.yaml", "README.md", "notes.txt", "x.yaml"})
    void a_name_that_is_read_or_was_never_meant_to_be_is_not_told(String name) {
        assertThat(FileNames.meant(name, any -> false)).isEmpty();
    }

    @Test
    void a_file_beside_the_one_that_is_read_is_its_source_or_a_copy() {
        assertThat(FileNames.meant("windows.xlsx", "windows.csv"::equals)).isEmpty();
    }

    @Test
    void a_file_of_yaml_beside_rules_of_its_name_is_meant_for_their_cases() {
        assertThat(FileNames.meant("consent.yaml", "consent.rules"::equals)).contains("consent.cases.yaml");
    }

    @Test
    void a_spreadsheet_is_to_be_saved_and_other_files_to_be_renamed() {
        assertThat(FileNames.help("windows.xlsx", "windows.csv")).startsWith("save it as CSV");
        assertThat(FileNames.help("consent.rule", "consent.rules")).startsWith("call it `consent.rules`");
    }
}
