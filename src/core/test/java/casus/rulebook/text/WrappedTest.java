package casus.rulebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class WrappedTest {

    private static final Predicate<String> WHOLE = "one two three"::equals;

    private static Optional<Wrapped> of(String... lines) {
        return Wrapped.of(List.of(lines), 0, WHOLE);
    }

    @Test
    void lines_that_are_whole_only_together_are_joined_by_spaces() {
        assertThat(of("  one", "  two", "three  ", "four")).contains(new Wrapped("one two three", 2));
        assertThat(of("one two", "three")).contains(new Wrapped("one two three", 1));
    }

    @Test
    void what_never_becomes_whole_is_not_wrapped() {
        assertThat(of("one", "two")).isEmpty();
        assertThat(of("one", "two", "four")).isEmpty();
    }

    @Test
    void it_ends_where_something_else_begins() {
        assertThat(of("one two", "", "three")).isEmpty();
        assertThat(of("one two", "# a comment", "three")).isEmpty();
        assertThat(Wrapped.of(List.of("one", "then two"), 0, "one then two"::equals))
                .isEmpty();
        assertThat(of("x", "one two three")).isEmpty();
    }

    @Test
    void it_takes_five_lines_at_the_most() {
        assertThat(Wrapped.of(List.of("a", "b", "c", "d", "e"), 0, "a b c d e"::equals))
                .contains(new Wrapped("a b c d e", 4));
        assertThat(Wrapped.of(List.of("a", "b", "c", "d", "e", "f"), 0, "a b c d e f"::equals))
                .isEmpty();
    }
}
