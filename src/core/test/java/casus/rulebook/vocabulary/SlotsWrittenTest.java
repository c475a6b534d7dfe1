package casus.rulebook.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import casus.rulebook.text.Mistakes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsWrittenTest {

    private static final Sentence KNOWN = Sentence.of(
            "{one:actor} is near {other:actor}",
            "OneCamp( one == {one}, other == {other} )",
            "of one camp",
            "vocabulary",
            7);

    private final List<Problem> problems = new ArrayList<>();

    private List<String> slots(String text) {
        return List.copyOf(new SlotsWritten(List.of(KNOWN), new Mistakes("my.rules", problems))
                .of(text, 3, 11)
                .keySet());
    }

    @Test
    void the_slots_of_a_sound_text_come_in_its_order() {
        assertThat(slots("{striker:actor} strikes {other:actor} in {raid:event}"))
                .containsExactly("striker", "other", "raid");
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{striker:state} strikes | slot-type | 20 | maybe `actor`",
                "{striker:actr} strikes | slot-type | 20 | maybe `actor`",
                "{Striker:actor} strikes | bad-sentence | 11 | small letter",
                "{a:actor} strikes {a:actor} | slot-twice | 29 | name of its own",
                "{a:actor} is near {b:actor} | sentence-overlap | 11 | vocabulary:7",
            })
    void a_mistake_is_reported_at_its_place(String text, String kind, int column, String help) {
        slots(text);

        assertThat(problems).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(kind);
            assertThat(one.line()).isEqualTo(3);
            assertThat(one.column()).isEqualTo(column);
            assertThat(one.help()).contains(help);
        });
    }

    @Test
    void what_no_sentence_may_be_is_said() {
        slots("{a:actor}");

        assertThat(problems).extracting(Problem::what).containsExactly("a sentence has words of letters from a to z");
    }
}
