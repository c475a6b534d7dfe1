package casus.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecordCountTest {

    @Test
    void records_are_counted_in_words() {
        assertThat(RecordCount.count(0, "record")).isEqualTo("no records");
        assertThat(RecordCount.count(1, "record")).isEqualTo("1 record");
        assertThat(RecordCount.count(2, "record")).isEqualTo("2 records");
    }

    @Test
    void a_text_is_broken_at_spaces_and_a_line_may_be_as_long_as_the_width() {
        assertThat(RecordCount.wrapped("one two three", 7)).containsExactly("one two", "three");
        assertThat(RecordCount.wrapped("one two three", 6)).containsExactly("one", "two", "three");
        assertThat(RecordCount.wrapped("  one\n two ", 80)).containsExactly("one two");
    }

    @Test
    void a_word_that_is_longer_than_a_line_stays_whole() {
        assertThat(RecordCount.wrapped("a counterterrorism b", 5)).containsExactly("a", "counterterrorism", "b");
    }
}
