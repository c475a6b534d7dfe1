package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.SmallCase.Place;
import casus.casefile.sheet.SmallCase.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The words of an entry and where they stand, whether or not it is sound. */
class WrittenCaseTest {

    private static WrittenSheet sheet(String text) {
        return WrittenSheet.of("raid.cases.yaml", text);
    }

    private static WrittenCase of(String text) {
        List<WrittenCase> entries = sheet(text).entries();
        assertThat(entries).hasSize(1);
        return entries.get(0);
    }

    private static Word word(int line, int column, String text) {
        return new Word(new Place(line, column), text);
    }

    @Test
    void every_word_has_its_place() {
        WrittenCase raid = of("""
                - case: A raid
                  same as: Another
                  fires: [a.rule, b.rule]
                  silent: [c.rule]
                  only: [attribution]
                """);

        assertThat(raid.sentence()).isEqualTo(word(1, 9, "A raid"));
        assertThat(raid.base()).isEqualTo(word(2, 12, "Another"));
        assertThat(raid.fires()).containsExactly(word(3, 11, "a.rule"), word(3, 19, "b.rule"));
        assertThat(raid.silent()).containsExactly(word(4, 12, "c.rule"));
        assertThat(raid.only()).containsExactly(word(5, 10, "attribution"));
        assertThat(raid.keys()).extracting(Word::text).containsExactly("case", "same as", "fires", "silent", "only");
        assertThat(raid.isSurvivor()).isFalse();
    }

    @Test
    void handles_are_expected_or_ruled_out_with_a_status_or_without() {
        WrittenCase raid = of("""
                - case: A raid
                  concludes:
                    attribution raid: claimed
                    chain raid: {status: hostile, flags: []}
                  not:
                    - retaliation raid
                    - attribution march: claimed
                """);

        assertThat(raid.handles().entrySet())
                .extracting(handle ->
                        handle.getKey().text() + " " + handle.getValue().text())
                .containsExactly(
                        "attribution raid claimed",
                        "chain raid hostile",
                        "retaliation raid ",
                        "attribution march claimed");
    }

    @Test
    void what_is_missing_is_empty_and_what_has_another_shape_is_passed_over() {
        WrittenCase raid = of("- not: attribution raid\n  fires: [[a.rule], b.rule]\n  concludes: [x]\n");

        assertThat(raid.sentence().text()).isEmpty();
        assertThat(raid.base().text()).isEmpty();
        assertThat(raid.handles()).isEmpty();
        assertThat(raid.fires()).extracting(Word::text).containsExactly("b.rule");
    }

    @Test
    void an_explanation_of_a_survivor_is_no_case() {
        assertThat(of("- survivor: a.rule\n  because: so\n").isSurvivor()).isTrue();
    }

    @Test
    void a_sheet_keeps_unsound_entries_and_says_what_cannot_be_read() {
        WrittenSheet sheet = sheet("- case: A raid\n  onyl: []\n- A raid\n");

        assertThat(sheet.entries()).hasSize(1);
        assertThat(sheet.sheet().cases()).isEmpty();
        assertThat(sheet.unreadable()).hasSize(1);
        assertThat(sheet("# nothing\n").sheet().problems()).hasSize(1);
    }
}
