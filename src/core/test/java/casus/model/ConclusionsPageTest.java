package casus.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on conclusions names every family, status and flag. */
class ConclusionsPageTest {

    private static String page(String name) throws IOException {
        Path here = Path.of("docs", name);
        return Files.readString(Files.exists(here) ? here : Path.of("../../docs", name));
    }

    @Test
    void every_family_and_status_has_its_row() throws IOException {
        List<String> rows = page("conclusions.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .toList();
        for (Conclusion.Family family : Conclusion.Family.values()) {
            assertThat(rows).anyMatch(row -> row.startsWith("| " + Term.of(family) + " | `" + Term.of(family) + " "));
            if (family != Conclusion.Family.CHAIN) {
                for (Enum<?> status : family.statuses()) {
                    assertThat(rows).anyMatch(row -> row.startsWith("| `" + Term.of(status) + "` | "));
                }
            }
        }
    }

    @Test
    void every_flag_is_explained_there_or_beside_the_members() throws IOException {
        String pages = page("conclusions.md") + page("reason-json.md");
        assertThat(Stream.of(
                                Attribution.Flag.values(),
                                Retaliation.Flag.values(),
                                Sovereignty.Flag.values(),
                                LegalPlea.Flag.values())
                        .flatMap(Arrays::stream)
                        .map(Term::of))
                .allSatisfy(flag -> assertThat(pages).contains("`" + flag + "`"));
    }
}
