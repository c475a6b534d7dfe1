package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordWriterTest {

    public record Names(List<String> names) {}

    public record Amount(BigDecimal amount) {}

    @Test
    void the_head_comes_first_as_it_is() {
        assertThat(RecordWriter.written("head 1\n", new Names(List.of()))).startsWith((byte) 'h', (byte) 'e');
    }

    @Test
    void a_text_is_written_once_however_often_it_stands_there() {
        int once = RecordWriter.written("", new Names(List.of("a".repeat(500)))).length;
        int often = RecordWriter.written("", new Names(Collections.nCopies(100, "a".repeat(500)))).length;

        assertThat(often - once).isLessThan(400);
    }

    @Test
    void the_same_values_are_the_same_bytes() {
        assertThat(RecordWriter.written("", new Names(List.of("b", "a"))))
                .isEqualTo(RecordWriter.written("", new Names(List.of("b", "a"))))
                .isNotEqualTo(RecordWriter.written("", new Names(List.of("a", "b"))));
    }

    @Test
    void what_no_rulebook_holds_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordWriter.written("", new Amount(BigDecimal.ONE)))
                .withMessageContaining("cannot be packed");
    }
}
