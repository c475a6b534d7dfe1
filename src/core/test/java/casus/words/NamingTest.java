package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.model.ActorId;
import casus.model.Certainty;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final casus.model.Case SUBJECT = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();

    @Test
    void words_are_joined_by_commas_and_one_and() {
        assertThat(Naming.and(List.of())).isEmpty();
        assertThat(Naming.and(List.of("a"))).isEqualTo("a");
        assertThat(Naming.and(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Naming.and(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void of_a_long_list_the_rest_is_counted() {
        assertThat(Naming.some(List.of("a", "b", "c"), 3)).isEqualTo("a, b and c");
        assertThat(Naming.some(List.of("a", "b", "c", "d"), 2)).isEqualTo("a, b and 2 more");
        assertThat(new Naming(SUBJECT, 2).list(List.of("a", "b", "c"), "; ")).isEqualTo("a; b; 1 more");
        assertThat(new Naming(SUBJECT).list(List.of("a", "b", "c"), "; ")).isEqualTo("a; b; c");
    }

    @Test
    void what_is_left_out_of_clauses_is_counted_in_the_singular_or_the_plural() {
        assertThat(clauses("a", "b")).containsExactly("a", "b");
        assertThat(clauses("a", "b", "c")).containsExactly("a", "b", "and 1 more charge");
        assertThat(clauses("a", "b", "c", "d")).containsExactly("a", "b", "and 2 more charges");
    }

    private static List<String> clauses(String... clauses) {
        List<String> parts = new ArrayList<>();
        new Naming(SUBJECT, 2).add(parts, "charge", Stream.of(clauses));
        return parts;
    }

    @Test
    void an_actor_is_called_by_its_name_and_the_document_is_nobody() {
        Naming naming = new Naming(SUBJECT);

        assertThat(naming.actor(SUBJECT.actors().get(0).id()))
                .isEqualTo(SUBJECT.actors().get(0).name());
        assertThat(naming.actor(ActorId.NARRATOR)).isEqualTo("the document");
        assertThat(naming.actor(new ActorId("nobody-here"))).isEqualTo("nobody-here");
    }

    @Test
    void a_template_is_filled_with_names_and_plain_words() {
        assertThat(new Naming(SUBJECT)
                        .fill(
                                "{who} says {what}, {unknown}",
                                Map.of("who", ActorId.NARRATOR, "what", Certainty.CANNOT_TELL)))
                .isEqualTo("the document says cannot tell, unknown");
        assertThat(new Naming(SUBJECT).fill("{x}", Map.of("x", "$1 \\ {y}"))).isEqualTo("$1 \\ {y}");
    }
}
