package casus.page;

import static org.assertj.core.api.Assertions.assertThat;

import casus.page.Page.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rows of two tellings, in columns where there is room. */
class TellingsTableTest {

    private final Page.Draft draft = new Page.Draft();

    private static List<List<Span>> row(String... cells) {
        return Stream.of(cells).map(cell -> List.of(Span.plain(cell))).toList();
    }

    private String text() {
        return draft.page().plain();
    }

    private TellingsTable table(int width, String... handles) {
        return new TellingsTable(
                draft,
                List.of("Arland", "Borland"),
                List.of(handles),
                List.of(row("claimed", "—"), row("contested: arland, borland and front", "denies")),
                width);
    }

    @Test
    void cells_stand_under_their_telling_and_long_ones_are_broken_between_words() {
        table(90, "attribution raid", "attribution march").section("Asserted", List.of(0, 1));

        assertThat(text()).isEqualTo("""
                Asserted                    Arland                    Borland
                  attribution raid          claimed                   —
                  attribution march         contested: arland,        denies
                                            borland and front
                """);
    }

    @Test
    void a_handle_too_long_for_its_column_stands_alone() {
        table(78, "attribution raid", "chain raid and the-march-on-the-harbour").section("Asserted", List.of(1));

        assertThat(text().lines().toList().get(1)).isEqualTo("  chain raid and the-march-on-the-harbour");
        assertThat(text().lines().toList().get(2))
                .endsWith("contested: arland,        denies")
                .startsWith("     ");
    }

    @Test
    void on_a_narrow_screen_the_cells_of_a_row_stand_one_below_the_other() {
        table(60, "attribution raid", "attribution march").section("Asserted", List.of(1, 0));

        assertThat(text()).isEqualTo("""
                Asserted
                  attribution march
                    Arland: contested: arland, borland and front
                    Borland: denies
                  attribution raid
                    Arland: claimed
                    Borland: —
                """);
    }

    @Test
    void a_section_without_rows_says_so() {
        table(90, "attribution raid", "attribution march").section("Denied", List.of());

        assertThat(text()).isEqualTo("Denied\n  nothing\n");
    }
}
