package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.function.IntBinaryOperator;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.ClassNode;

class MergedClassTest {

    static final class Sum implements IntBinaryOperator {
        @Override
        public int applyAsInt(int one, int other) {
            return one + other;
        }
    }

    /** Calls another of its methods, and jumps, so that its code has frames. */
    static final class Farther implements IntBinaryOperator {
        @Override
        public int applyAsInt(int one, int other) {
            Farther self = this;
            return one > other ? self.distance(one, other) : distance(other, one);
        }

        int distance(int from, int to) {
            return from - to;
        }
    }

    static final class Wide implements ToLongBiFunction<Long, Double> {
        @Override
        public long applyAsLong(Long one, Double other) {
            return one + other.longValue();
        }
    }

    static final class Keeps implements Supplier<String> {
        private final String kept = String.valueOf(1);

        @Override
        public String get() {
            return kept;
        }
    }

    static final class Makes implements Supplier<Object> {
        @Override
        public Object get() {
            return new Makes();
        }
    }

    static final class Linked implements Supplier<Object> {
        @Override
        public Object get() {
            return (Supplier<String>) () -> "linked";
        }
    }

    static final class Joins implements Supplier<Object> {
        @Override
        public Object get() {
            return "joined by " + Thread.currentThread().getName().length();
        }
    }

    private static ClassNode node(Class<?> type) {
        ClassNode node = new ClassNode();
        try (InputStream bytes = type.getResourceAsStream("/" + type.getName().replace('.', '/') + ".class")) {
            new ClassReader(Objects.requireNonNull(bytes)).accept(node, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return node;
    }

    private static Object[] instances(MergedClass merged) throws ReflectiveOperationException {
        Class<?> loaded = MethodHandles.lookup().defineClass(merged.bytes());
        Field all = loaded.getDeclaredField(MergedClass.ALL);
        all.setAccessible(true);
        return (Object[]) Objects.requireNonNull(all.get(null));
    }

    @Test
    void each_instance_does_what_its_class_did() throws ReflectiveOperationException {
        MergedClass merged =
                new MergedClass("casus/engine/MergedOperators", List.of("java/util/function/IntBinaryOperator"));

        assertThat(merged.add(node(Sum.class))).isZero();
        assertThat(merged.add(node(Farther.class))).isEqualTo(1);
        assertThat(merged.add(node(Sum.class))).isEqualTo(2);

        Object[] all = instances(merged);
        assertThat(all).hasSize(3);
        assertThat(((IntBinaryOperator) all[0]).applyAsInt(2, 5)).isEqualTo(7);
        assertThat(((IntBinaryOperator) all[1]).applyAsInt(2, 5)).isEqualTo(3);
        assertThat(((IntBinaryOperator) all[1]).applyAsInt(5, 2)).isEqualTo(3);
        assertThat(((IntBinaryOperator) all[2]).applyAsInt(1, 1)).isEqualTo(2);
        assertThat(all[0]).isNotEqualTo(all[2]);
    }

    @Test
    void arguments_and_results_may_take_two_places() throws ReflectiveOperationException {
        MergedClass merged = new MergedClass("casus/engine/MergedWide", List.of("java/util/function/ToLongBiFunction"));
        merged.add(node(Wide.class));

        @SuppressWarnings("unchecked") // it is made of one
        ToLongBiFunction<Long, Double> wide = (ToLongBiFunction<Long, Double>) instances(merged)[0];

        assertThat(wide.applyAsLong(1L << 40, 2.0)).isEqualTo((1L << 40) + 2);
    }

    @Test
    void a_class_with_state_or_that_names_itself_stays_alone() {
        assertThat(MergedClass.admits(node(Sum.class))).isTrue();
        assertThat(MergedClass.admits(node(Farther.class))).isTrue();
        assertThat(MergedClass.admits(node(Keeps.class))).isFalse();
        assertThat(MergedClass.admits(node(Makes.class))).isFalse();
        assertThat(MergedClass.admits(node(Linked.class))).isFalse();
    }

    @Test
    void an_instance_that_lacks_a_method_of_the_others_is_refused() {
        MergedClass merged = new MergedClass("casus/engine/MergedPartly", List.of("java/util/function/Supplier"));
        merged.add(node(Joins.class));
        merged.add(node(Sum.class));

        assertThatIllegalStateException().isThrownBy(merged::bytes).withMessageContaining("lack");
    }
}
