package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Chain;
import casus.model.EventId;
import casus.model.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberTextTest {

    private static final Chain CHAIN = new Chain(
            List.of(new EventId("raid"), new EventId("strike")),
            Chain.Status.STATED,
            List.of("retaliation strike for raid"),
            List.of(),
            List.of(),
            List.of());

    @Test
    void values_are_written_as_in_cases() {
        assertThat(MemberText.plain(new ActorId("arland"))).isEqualTo("arland");
        assertThat(MemberText.plain(Role.PERPETRATOR)).isEqualTo("perpetrator");
        assertThat(MemberText.plain(List.of(new EventId("a"), new EventId("b"))))
                .isEqualTo(List.of("a", "b"));
        assertThat(MemberText.plain(null)).isEqualTo("");
    }

    @Test
    void a_conclusion_shows_its_members_without_its_steps() {
        assertThat(MemberText.of(CHAIN))
                .containsEntry("events", List.of("raid", "strike"))
                .containsEntry("status", "stated")
                .doesNotContainKeys("basis", "detail");
        assertThat(MemberText.line(CHAIN))
                .startsWith(CHAIN.handle() + ": stated, ")
                .contains("events [raid, strike]")
                .doesNotContain("flags");
    }

    @Test
    void lists_agree_in_any_order_and_with_every_element_once() {
        assertThat(MemberText.agree(List.of("a", "b"), List.of("b", "a"))).isTrue();
        assertThat(MemberText.agree(List.of("a", "a"), List.of("a", "b"))).isFalse();
        assertThat(MemberText.agree(List.of("a"), List.of("a", "b"))).isFalse();
        assertThat(MemberText.agree(List.of(), null)).isTrue();
    }

    @Test
    void maps_agree_in_the_keys_that_are_wanted() {
        Map<String, Object> actual = Map.of("who", "arland", "by", "borland");

        assertThat(MemberText.agree(Map.of("who", "arland"), actual)).isTrue();
        assertThat(MemberText.agree(Map.of("who", "borland"), actual)).isFalse();
        assertThat(MemberText.agree(Map.of("role", "perpetrator"), actual)).isFalse();
        assertThat(MemberText.agree(List.of(Map.of("who", "arland")), List.of(actual)))
                .isTrue();
    }

    @Test
    void texts_agree_by_what_they_say_and_nothing_is_the_empty_text() {
        assertThat(MemberText.agree(3, "3")).isTrue();
        assertThat(MemberText.agree("", null)).isTrue();
        assertThat(MemberText.agree("a", null)).isFalse();
    }

    @Test
    void what_is_shown_is_short_and_begins_with_what_the_other_lacks() {
        assertThat(MemberText.shown(null)).isEqualTo("nothing");
        assertThat(MemberText.shown(Collections.nCopies(10, "a"))).endsWith("2 more]");
        assertThat(MemberText.shown(Arrays.asList("a", "b", "c"), List.of("a", "b")))
                .isEqualTo("[c, a, b]");
        assertThat(MemberText.shown(Map.of("who", "arland"))).isEqualTo("{who: arland}");
    }
}
