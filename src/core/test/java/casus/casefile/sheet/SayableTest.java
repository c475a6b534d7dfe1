package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SayableTest {

    private static Sayable of(String handle) {
        return Sayable.of(handle).orElseThrow();
    }

    @Test
    void the_first_word_of_a_handle_is_the_family() {
        assertThat(of("  attribution raid").statuses()).contains("claimed", "contested");
        assertThat(of("retaliation strike for raid").statuses())
                .contains("stated")
                .doesNotContain("claimed");
        assertThat(Sayable.of("strike retaliation")).isEmpty();
        assertThat(Sayable.of("")).isEmpty();
    }

    @Test
    void members_are_what_the_conclusion_shows_and_its_standing() {
        assertThat(of("attribution raid").members())
                .contains("claimedBy", "accused", "standing", "grades")
                .doesNotContain("basis", "detail");
    }

    @Test
    void words_are_those_of_the_domain_and_names_have_none() {
        assertThat(of("attribution raid").words("flags")).contains("hotPotato");
        assertThat(of("attribution raid").words("claimedBy")).isEmpty();
        assertThat(of("attribution raid").words("no such key")).isEmpty();
    }

    @Test
    void the_elements_of_a_list_have_keys_with_their_words() {
        assertThat(of("attribution raid").inner("accused")).containsKeys("who", "by", "role", "strength");
        assertThat(of("attribution raid").inner("accused").get("role")).contains("perpetrator");
        assertThat(of("attribution raid").inner("claimedBy")).isEmpty();
    }
}
