package casus.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import casus.model.ActorId;
import casus.model.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    public record Everything(
            @Nullable String text,
            int number,
            boolean truth,
            Class<?> type,
            Role role,
            Optional<ActorId> some,
            Optional<ActorId> none,
            List<ActorId> list,
            Set<String> set,
            Map<String, Integer> map) {}

    public record Figure(int number) {}

    public record Pair(ActorId one, ActorId other) {}

    private static final Everything ALL = new Everything(
            "Öl \u2014 \ud83d\ude80 \u202e",
            300,
            true,
            int.class,
            Role.SPONSORED,
            Optional.of(new ActorId("arland")),
            Optional.empty(),
            List.of(new ActorId("arland"), new ActorId("borland")),
            new LinkedHashSet<>(List.of("z", "a", "m")),
            new LinkedHashMap<>(Map.of("only", 1)));

    private static Object roundTrip(Record record) {
        return Objects.requireNonNull(new RecordReader(RecordWriter.written("head", record), 4).next());
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was() {
        assertThat(roundTrip(ALL)).isEqualTo(ALL);
        assertThat(((Everything) roundTrip(ALL)).set()).containsExactly("z", "a", "m");
        Everything without = new Everything(
                null,
                0,
                false,
                String.class,
                Role.ORDERED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                Map.of());
        assertThat(roundTrip(without)).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE, -1, Integer.MIN_VALUE})
    void every_number_comes_back(int number) {
        assertThat(roundTrip(new Figure(number))).isEqualTo(new Figure(number));
    }

    @Test
    void what_was_one_value_is_one_value_again() {
        ActorId arland = new ActorId("arland");

        Pair pair = (Pair) roundTrip(new Pair(arland, arland));

        assertThat(pair.one()).isSameAs(pair.other());
    }

    @Test
    void collections_cannot_be_changed() {
        Everything read = (Everything) roundTrip(ALL);

        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> read.list().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> read.set().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> read.map().clear());
    }

    @Test
    void a_record_of_a_class_that_is_not_there_was_packed_for_another_casus() {
        byte[] packed = RecordWriter.written("", new Pair(new ActorId("a"), new ActorId("b")));
        byte[] other = new String(packed, StandardCharsets.ISO_8859_1)
                .replace("ActorId", "ActorXx")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatIllegalStateException()
                .isThrownBy(() -> new RecordReader(other, 0).next())
                .withMessageContaining("packed for another Casus");
    }

    @Test
    void nothing_where_something_must_stand_was_not_packed_whole() {
        byte[] packed = {RecordWriter.SOMETHING, RecordWriter.NULL};

        assertThatIllegalStateException()
                .isThrownBy(() -> new RecordReader(packed, 0).next())
                .withMessageContaining("build again");
    }

    @Test
    void of_a_part_of_the_bytes_no_record_is_made() {
        byte[] packed = RecordWriter.written("", ALL);
        List<Integer> read = new ArrayList<>();
        for (int length = 1; length < packed.length; length++) {
            byte[] part = Arrays.copyOf(packed, length);
            try {
                new RecordReader(part, 0).next();
                read.add(length);
            } catch (RuntimeException e) {
                // there is no end to read
            }
        }
        assertThat(read).isEmpty();
    }
}
