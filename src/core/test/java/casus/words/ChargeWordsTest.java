package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Role;
import casus.model.Strength;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChargeWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "corland", "front");
    private static final ActorId FRONT = new ActorId("front");

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_part_is_said_of_one_and_of_several(Role role) {
        String one = ChargeWords.had(actors("arland"), role, List.of(), NAMING);
        String two = ChargeWords.had(actors("arland", "borland"), role, List.of(), NAMING);

        assertThat(one).startsWith("Arland ").doesNotContain("null", "_");
        assertThat(two).startsWith("Arland and Borland ").doesNotContain(" is ", " was ");
        assertThat(ChargeWords.having(role, List.of(), NAMING)).matches("(having|being) .+");
    }

    @Test
    void no_event_is_harboured_but_those_who_did_it() {
        assertThat(ChargeWords.had(actors("arland"), Role.HARBOURED, List.of(), NAMING))
                .isEqualTo("Arland harboured those behind it");
        assertThat(ChargeWords.had(actors("arland"), Role.HARBOURED, List.of(FRONT), NAMING))
                .isEqualTo("Arland harboured Front");
        assertThat(ChargeWords.having(Role.SUPPORTED, List.of(FRONT), NAMING)).isEqualTo("having supported Front");
    }

    @Test
    void to_be_accused_without_more_is_to_be_accused_of_doing_it() {
        assertThat(ChargeWords.charges(
                        List.of(charge("arland", "borland", Role.PERPETRATOR, Strength.ASSERTS)), NAMING))
                .containsExactly("Arland accused by Borland");
        assertThat(ChargeWords.charges(List.of(charge("arland", "borland", Role.ORDERED, Strength.SUSPECTS)), NAMING))
                .containsExactly("Arland accused by Borland (suspects) of having ordered it");
    }

    @Test
    void charges_of_one_party_with_one_part_are_told_together() {
        assertThat(ChargeWords.charges(
                        List.of(
                                charge("arland", "borland", Role.PERPETRATOR, Strength.ASSERTS),
                                charge("arland", "borland", Role.ORDERED, Strength.ASSERTS),
                                charge("arland", "corland", Role.PERPETRATOR, Strength.ASSERTS)),
                        NAMING))
                .containsExactly(
                        "Arland accused by Borland and Corland", "Arland accused by Borland of having ordered it");
    }

    private static Attribution.Charge charge(String who, String by, Role role, Strength strength) {
        return new Attribution.Charge(new ActorId(who), new ActorId(by), role, strength, List.of());
    }

    @Test
    void things_alike_come_together_in_the_order_of_the_first() {
        assertThat(ChargeWords.together(List.of("b1", "a1", "b2"), text -> text.charAt(0)))
                .containsExactly(List.of("b1", "b2"), List.of("a1"));
    }
}
