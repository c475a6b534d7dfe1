package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** {@return letters as they are, marks in angle brackets and gaps in square ones} */
    private static String read(String text) {
        StringBuilder read = new StringBuilder();
        Folding.read(text, new Graphemes(text), 0, text.length(), new Folding.Sink() {
            @Override
            public void letter(char c, int origin) {
                read.append(c);
            }

            @Override
            public void mark(char c) {
                read.append('<').append(c).append('>');
            }

            @Override
            public void gap(char c) {
                read.append('[').append(c == '\n' ? 'n' : c).append(']');
            }
        });
        return read.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "“no” | \"no\"",
                "«no» | \"no\"",
                "it’s | it's",
                "wait… | wait...",
                "ﬁre | fire",
                "ＡＢ１ | AB1",
                "Ⅳ | IV",
                "ﺳ | س",
                "in\u00advisible | invisible",
                "zero\u200bwidth | zerowidth",
            })
    void characters_that_look_alike_are_one(String text, String read) {
        assertThat(read(text)).isEqualTo(read);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(read("\u00e9")).isEqualTo(read("e\u0301"));
        assertThat(read("\u1ead")).isEqualTo(read("a\u0323\u0302")).isEqualTo(read("a\u0302\u0323"));
    }

    @Test
    void case_and_footnote_digits_are_kept() {
        assertThat(read("Us")).isEqualTo("Us");
        assertThat(read("raid²")).isNotEqualTo(read("raid2"));
    }

    @Test
    void a_line_end_a_paragraph_and_dashes_are_gaps_of_their_own() {
        assertThat(read("a b")).isEqualTo("a[ ]b");
        assertThat(read("a \r\n b")).isEqualTo("a[n]b");
        assertThat(read("a\n\nb")).isEqualTo("a[ ]b");
        assertThat(read("a-b")).isEqualTo("a[-]b");
        assertThat(read("a—b")).isEqualTo("a[–]b");
    }

    @Test
    void a_soft_hyphen_at_a_line_end_joins_the_word() {
        assertThat(read("re\u00ad\ntaliation")).isEqualTo("retaliation");
    }

    @Test
    void what_most_texts_leave_out_is_an_optional_mark() {
        assertThat(read("ё")).isEqualTo("е<\u0308>");
        assertThat(read("за\u0301мок")).isEqualTo("за<\u0301>мок");
        assertThat(read("كِتاب")).isEqualTo("ك<ِ>تاب");
        assertThat(read("שָׁלוֹם").replaceAll("<.>", "")).isEqualTo("שלום");
        assertThat(read("й")).as("no accent, but a letter").doesNotContain("<");
    }

    @Test
    void persian_letters_are_the_arabic_ones_with_a_mark() {
        assertThat(read("ی")).isEqualTo("ي<ی>");
        assertThat(read("ک")).isEqualTo("ك<ک>");
    }

    @Test
    void a_part_of_a_text_is_read_alone() {
        StringBuilder read = new StringBuilder();
        String text = "before words behind";
        Folding.read(
                text,
                new Graphemes(text),
                7,
                12,
                (c, origin) -> read.append(c).append(origin).append(' '));

        assertThat(read).hasToString("w7 o8 r9 d10 s11 ");
    }

    @Test
    void white_space_with_one_break_ends_a_line_and_with_two_a_paragraph() {
        assertThat(Folding.Blank.at("a \n b", 1)).isEqualTo(new Folding.Blank(4, true));
        assertThat(Folding.Blank.at("a \n\n b", 1)).isEqualTo(new Folding.Blank(5, false));
        assertThat(Folding.Blank.at("a\fb", 1)).isEqualTo(new Folding.Blank(2, true));
        assertThat(Folding.Blank.at("ab", 1)).isEqualTo(new Folding.Blank(1, false));
    }
}
