package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.model.TableRow;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Rulebook SHIPPED = Written.read("").rulebook();

    private static Rulebook.Reading set(String... settings) {
        return Settings.of(SHIPPED, List.of(settings));
    }

    private static TableRow row(Rulebook rulebook, String name) {
        return rulebook.tables().stream()
                .filter(row -> Settings.name(row).equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_first_column_beside_the_key_is_meant() {
        Rulebook set = set("windows.strong = 96").rulebook();

        assertThat(row(set, "windows.strong")).isEqualTo(new TableRow.Window("strong", 96, true));
        assertThat(set.tables()).hasSameSizeAs(SHIPPED.tables());
        assertThat(set.hash()).isNotEqualTo(SHIPPED.hash());
    }

    @Test
    void another_column_is_named() {
        assertThat(row(set("windows.strong.on=false").rulebook(), "windows.strong"))
                .isEqualTo(new TableRow.Window("strong", 72, false));
    }

    @Test
    void none_takes_the_row_away() {
        assertThat(set("windows.weak=none").rulebook().tables())
                .hasSize(SHIPPED.tables().size() - 1)
                .doesNotContain(row(SHIPPED, "windows.weak"));
    }

    @Test
    void every_row_has_a_name_of_its_own() {
        assertThat(SHIPPED.tables().stream().map(Settings::name)).doesNotHaveDuplicates();
    }

    @Test
    void the_columns_beside_the_key_are_free() {
        assertThat(Settings.free(new TableRow.Window("strong", 72, true))).containsExactly("hours", "on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "windows.strong | says no value | windows.strong=96",
                "windows.stong=96 | there is no row `windows.stong` | maybe `windows.strong`",
                "windows.strong.off=true | there is no row `windows.strong.off` | casus rules --tables",
                "windows.strong=soon | `soon` is no value for the column `hours` | ''",
                "councils.security-council=1 | no value of its own | write `none`",
            })
    void a_mistake_is_reported_with_its_setting_and_changes_nothing(String setting, String what, String help) {
        Rulebook.Reading reading = set(setting);

        assertThat(reading.problems()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo("--set " + setting);
            assertThat(one.what()).contains(what);
            assertThat(one.help()).contains(help);
        });
        assertThat(reading.rulebook().tables()).isEqualTo(SHIPPED.tables());
    }

    @Test
    void what_is_set_twice_is_a_mistake() {
        assertThat(set("windows.strong=1", "windows.strong=2").problems())
                .extracting(Problem::what)
                .containsExactly("this is set twice");
    }
}
