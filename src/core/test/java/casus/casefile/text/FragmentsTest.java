package casus.casefile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FragmentsTest {

    private static final String TEXT = "The ministry said that its forces had struck the depot. "
            + "A spokesman denied that any strike took place. "
            + "Neighbours condemned the attack on the depot in the strongest terms.";

    private static String nearest(String quote) {
        return new Fragments(TEXT)
                .nearest(quote)
                .map(found -> TEXT.substring(found.from(), found.to()))
                .orElse("nothing");
    }

    @Test
    void a_quote_with_a_slip_is_found_where_it_stands() {
        assertThat(nearest("its forses had struk the depot")).isEqualTo("its forces had struck the depot");
        assertThat(nearest("A spokesman denied any strike took place"))
                .isEqualTo("A spokesman denied that any strike took place");
    }

    @Test
    void case_does_not_matter() {
        assertThat(nearest("NEIGHBOURS CONDEMNED THE ATTACK")).isEqualTo("Neighbours condemned the attack");
    }

    @Test
    void more_than_two_letters_in_five_may_not_differ() {
        assertThat(nearest("the price of grain rose again")).isEqualTo("nothing");
    }

    @Test
    void of_equals_the_first_is_taken() {
        Fragments twice = new Fragments("a strike took place and a strike took place");

        assertThat(twice.nearest("a strike tok place")).contains(new Stretch(0, 19));
    }

    @Test
    void of_a_long_quote_the_beginning_is_looked_for() {
        assertThat(nearest(TEXT.replace("depot", "dep0t") + " and so on".repeat(30)))
                .startsWith("The ministry said");
    }

    @Test
    void a_text_or_quote_of_fewer_than_three_letters_has_no_fragment() {
        assertThat(new Fragments("").nearest("abc")).isEmpty();
        assertThat(new Fragments("ab").nearest("abc")).isEmpty();
    }
}
