package casus.verify.given;

import static casus.verify.given.Records.accusation;
import static casus.verify.given.Records.characterization;
import static casus.verify.given.Records.evidence;
import static casus.verify.given.Records.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import casus.casefile.form.Forms;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What tests give as records are records of the case format. */
class RecordsTest {

    private static Stream<Method> beginnings() {
        return Stream.of(Records.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && Statement.class.isAssignableFrom(method.getReturnType()));
    }

    private static Object call(Method method, Object on) {
        Object[] given = Stream.of(method.getParameterTypes())
                .map(type -> type == String.class
                        ? "word"
                        : type == String[].class ? new String[] {"word"} : type == int.class ? (Object) 1 : true)
                .toArray();
        try {
            return method.invoke(on, given);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " of " + on, e);
        }
    }

    private static Stream<Method> continuations(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !method.isBridge()
                        && !Modifier.isStatic(method.getModifiers())
                        && Given.class.isAssignableFrom(method.getReturnType()));
    }

    @Test
    void every_type_of_record_can_be_given() {
        assertThat(beginnings()
                        .map(method -> ((Given) call(method, method)).entry().type())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Forms.RECORDS.types().keySet());
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_said_of_it_is_written_under_a_key_of_its_type() {
        return beginnings().map(begin -> DynamicTest.dynamicTest(begin.toString(), () -> {
            Given bare = (Given) call(begin, begin);
            Map<String, ?> keys = Forms.RECORDS.types().get(bare.entry().type()).keys();

            assertThat(keys.keySet()).containsAll(bare.entry().keys().keySet());
            assertThat(continuations(begin.getReturnType())).isNotEmpty().allSatisfy(method -> {
                Given given = (Given) call(begin, begin);
                Map<String, Object> before = given.entry().keys();
                call(method, given);
                assertThat(keys.keySet())
                        .as(method.getName())
                        .containsAll(given.entry().keys().keySet());
                assertThat(given.entry().keys()).as(method.getName()).isNotEqualTo(before);
            });
        }));
    }

    @Test
    void words_go_where_the_sentence_puts_them() {
        assertThat(accusation("raid").by("arland").of("front", "borland").role("ordered").entry().keys())
                .isEqualTo(Map.of(
                        "event", "raid",
                        "voice", "arland",
                        "accused", List.of("front", "borland"),
                        "role", "ordered"));
        assertThat(evidence("a photo").against().entry().keys()).containsEntry("supports", false);
        assertThat(characterization("terrorism").onTargetOf("raid").entry().keys())
                .isEqualTo(Map.of("frame", "terrorism", "aboutKind", "target", "about", "raid"));
        assertThat(location("raid").launchedFrom().entry().keys()).containsEntry("launchedFrom", true);
    }

    @Test
    void what_is_null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> accusation("raid").of("front", null))
                .withMessage("the `accused` of this `accusation` is null; give a text");
    }
}
