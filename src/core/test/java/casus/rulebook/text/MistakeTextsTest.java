package casus.rulebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every kind is described, and {@code docs/checks.md} lists them; {@code -Dbless=true} writes it anew. */
class MistakeTextsTest {

    private static final Path PAGE = Path.of("docs/checks.md");

    @Test
    void every_kind_is_described_in_one_sentence() {
        assertThat(MistakeTexts.all()).containsOnlyKeys(Mistake.values());
        assertThat(MistakeTexts.all().values()).allSatisfy(text -> {
            assertThat(text.meaning()).matches("[a-z`@].*[^.]");
            assertThat(text.advice()).matches("[a-z`@].*[^.]");
        });
    }

    @Test
    void the_page_lists_every_kind() throws IOException {
        StringBuilder page = new StringBuilder("""
                # What `casus rules check` looks for

                Made from the table of kinds by a test. An **error** keeps a rule or a row from being used, or from ever coming to
                anything. A **warning** is likely a slip. Where it is none, the author says so beside it, with a reason: in a rule by
                `@allow("kind: reason")` above `when`, once for each kind; in a table by a comment `# allow kind: reason`, which is for
                the rows right below it, up to the next comment or empty line.

                | kind | | what is wrong | what to do |
                |---|---|---|---|
                """);
        MistakeTexts.all()
                .forEach((kind, text) -> page.append("| `%s` | %s | %s | %s |%n"
                        .formatted(kind.kind(), Term.of(kind.severity()), text.meaning(), text.advice())));
        if (Boolean.getBoolean("bless")) {
            Files.writeString(PAGE, page.toString());
        }
        assertThat(page.toString()).isEqualTo(Files.readString(PAGE));
    }
}
