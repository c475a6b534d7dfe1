package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.casefile.form.Form;
import casus.casefile.form.Forms;
import casus.model.Case;
import casus.verify.given.Entities;
import casus.verify.given.Given;
import casus.verify.given.Records;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case written short says what it said, and a test can say short whatever a case can. */
class ShortCaseTest {

    static Stream<Path> worked() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("facts"))) {
            return folders.filter(folder -> Files.exists(folder.resolve("case.json"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("worked")
    void a_worked_case_written_short_reads_the_same(Path folder) {
        same(CaseReader.read(folder).content().orElseThrow());
    }

    @Test
    void small_cases_written_short_read_the_same() {
        List<SmallCase> all = CaseSheet.in(Path.of("rules")).stream()
                .flatMap(sheet -> sheet.cases().stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(400);
        all.forEach(small -> same(small.subject()));
    }

    private static void same(Case subject) {
        ShortCase.Read read = ShortCase.of(subject).read("again", "again");
        assertThat(read.problems()).as(subject.title()).isEmpty();
        Case again = read.subject().orElseThrow();
        assertThat(again.actors()).isEqualTo(subject.actors());
        assertThat(again.places()).isEqualTo(subject.places());
        assertThat(again.events()).isEqualTo(subject.events());
        assertThat(again.records()).isEqualTo(subject.records());
        assertThat(again.documents()).containsAll(subject.documents());
    }

    @Test
    void words_that_mean_something_else_in_yaml_are_put_in_quotes() {
        assertThat(List.of(
                        "raid", "no", "Null", "12", "2024-03-01", "2024", "a: b", "-x", "say \"so\"", "two\nlines", ""))
                .extracting(Flow::text)
                .containsExactly(
                        "raid",
                        "\"no\"",
                        "\"Null\"",
                        "\"12\"",
                        "\"2024-03-01\"",
                        "\"2024\"",
                        "\"a: b\"",
                        "\"-x\"",
                        "\"say \\\"so\\\"\"",
                        "\"two\\nlines\"",
                        "\"\"");
    }

    @Test
    void there_is_a_method_for_every_type_of_record_and_every_key_of_it() throws Exception {
        Map<String, Set<String>> said = new TreeMap<>();
        for (Method factory : Records.class.getMethods()) {
            if (Modifier.isStatic(factory.getModifiers())) {
                Given given = (Given) call(factory, null);
                assertThat(factory.getName()).isEqualTo(given.entry().type());
                said.computeIfAbsent(given.entry().type(), type -> new TreeSet<>())
                        .addAll(said(given));
            }
        }
        Map<String, Set<String>> wanted = new TreeMap<>();
        Forms.RECORDS.types().forEach((type, form) -> {
            Set<String> keys = new TreeSet<>(form.keys().keySet());
            keys.remove("type");
            wanted.put(type, keys);
        });
        assertThat(said).isEqualTo(wanted);
    }

    @Test
    void what_entities_say_are_keys_of_theirs() throws Exception {
        for (Method factory : Entities.class.getMethods()) {
            if (Modifier.isStatic(factory.getModifiers())) {
                Given given = (Given) call(factory, null);
                Form.Group form =
                        Objects.requireNonNull(Forms.entity(given.entry().type()));
                assertThat(said(given)).isSubsetOf(form.keys().keySet());
            }
        }
    }

    /** {@return the keys that are there once every method has been called} */
    private static Set<String> said(Given given) throws Exception {
        for (Method method : given.getClass().getMethods()) {
            if (Given.class.isAssignableFrom(method.getReturnType()) && !Modifier.isStatic(method.getModifiers())) {
                assertThat(call(method, given))
                        .as("a method gives back what it changes")
                        .isSameAs(given);
            }
        }
        Map<String, Object> keys = given.entry().keys();
        return keys.keySet();
    }

    private static Object call(Method method, @Nullable Object on) throws Exception {
        Object[] values = Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class
                        ? (Object) 1
                        : type == boolean.class ? true : type == String.class ? "x" : new String[] {"x"})
                .toArray();
        return method.invoke(on, values);
    }
}
