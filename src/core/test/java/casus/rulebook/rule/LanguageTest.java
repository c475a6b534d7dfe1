package casus.rulebook.rule;

import static casus.rulebook.Written.read;
import static org.assertj.core.api.Assertions.assertThat;

import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.vocabulary.SentenceForm;
import casus.rulebook.vocabulary.SlotType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static final Rulebook SHIPPED = read("").rulebook();

    private static SlotType type(String name) {
        return SHIPPED.vocabulary().sentences().stream()
                .flatMap(sentence -> sentence.slots().values().stream())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_word_of_a_table_is_known_by_the_slots_it_can_fill_however_it_is_spelled() {
        Language language = Language.of(SHIPPED.vocabulary(), List.of(), SHIPPED.tables());
        TableRow.Pole pole = SHIPPED.tables().stream()
                .filter(TableRow.Pole.class::isInstance)
                .map(TableRow.Pole.class::cast)
                .filter(one -> one.opposite().contains("-"))
                .findFirst()
                .orElseThrow();

        assertThat(language.tables(type("pole"), pole.opposite())).contains("poles.csv");
        assertThat(language.tables(type("pole"), pole.opposite().replace('-', ' ')))
                .contains("poles.csv");
        assertThat(language.tables(type("frame"), pole.opposite())).doesNotContain("poles.csv");
        assertThat(language.tables(type("frame"))).contains("frames.csv");
        assertThat(language.tables(type("actor"))).isEmpty();
    }

    @Test
    void a_name_in_another_table_is_no_frame() {
        Language language =
                Language.of(SHIPPED.vocabulary(), List.of(), List.of(new TableRow.Window("strong", 72, true)));

        assertThat(language.words()).isEmpty();
    }

    @Test
    void what_looks_a_slot_up_asks_tables_alone() {
        assertThat(Language.of(SHIPPED.vocabulary()).lookUps(type("frame")))
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(sentence.patterns())
                        .allMatch(pattern -> TableRow.class.isAssignableFrom(pattern.type())));
    }

    @Test
    void a_sentence_whose_definition_has_a_mistake_is_recognized_in_a_line() {
        SentenceForm form =
                SentenceForm.of("{a:actor} is near {b:actor}", Map.of("a", type("actor"), "b", type("actor")));
        Language language = new Language(SHIPPED.vocabulary(), List.of(form), Map.of());

        assertThat(language.isBroken("Arland is near Borland")).isTrue();
        assertThat(language.isBroken("Arland is far from Borland")).isFalse();
        assertThat(Language.of(SHIPPED.vocabulary()).isBroken("Arland is near Borland"))
                .isFalse();
    }
}
