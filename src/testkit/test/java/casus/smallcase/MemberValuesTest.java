package casus.smallcase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import casus.casefile.sheet.CaseSheet;
import casus.model.Case;
import casus.model.EventId;
import casus.model.Retaliation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be expected of the members of a link between two events. */
class MemberValuesTest {

    private static final Case SUBJECT =
            CaseSheet.of("made-up.cases.yaml", """
                - case: made up
                  only: [retaliation]
                  actors: {arland: state, borland: state}
                  events: {raid: , answer: }
                """).cases().get(0).subject();

    private static final Retaliation LINK = new Retaliation(
            new EventId("answer"),
            new EventId("raid"),
            Retaliation.Status.STATED,
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static void check(String key, Object wanted) {
        MemberValues.check(LINK, key, wanted, SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({"by, arland", "cause, raid", "flags, vowed", "standing, disputed", "criticalVoices, NARRATOR"})
    void a_value_that_is_possible_is_passed(String key, String value) {
        assertThatCode(() -> check(key, List.of(value))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "by, arlnd, arland",
        "cause, riad, raid",
        "flags, vowd, vowed",
        "standing, disputd, disputed",
        "criticalVoices, borlnd, borland",
    })
    void a_misspelt_one_is_refused_with_the_nearest(String key, String value, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check(key, List.of(value)))
                .withMessageContainingAll("`" + value + "`", "`" + nearest + "`");
    }

    @Test
    void an_event_is_no_actor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("by", "raid"))
                .withMessageContaining("actor");
    }

    @Test
    void a_group_is_checked_member_by_member() {
        assertThatCode(() -> check("rivals", List.of(Map.of("cause", "raid", "by", "arland"))))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("rivals", List.of(Map.of("cuase", "raid"))))
                .withMessageContaining("member of `rivals`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("rivals", List.of(Map.of("cause", "riad"))))
                .withMessageContaining("`raid`");
    }

    @Test
    void a_text_is_no_group() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> check("rivals", "raid"))
                .withMessage("`raid` is a text, and `rivals` holds groups of cause, by; give maps, such as"
                        + " `Map.of(\"cause\", ...)`");
    }

    @Test
    void an_empty_text_stands_for_nothing_and_is_passed() {
        assertThatCode(() -> check("by", "")).doesNotThrowAnyException();
        assertThatCode(() -> check("rivals", "")).doesNotThrowAnyException();
    }
}
