package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownFramesTest {

    private static final String CASE = """
            case: words
            title: Words
            documents: [{id: paper, title: A made-up paper}]
            actors: [{id: arland, name: Arland, kind: state}]
            events: [{id: strike, title: A strike}]
            records:
              - {type: accusation, id: charge, voice: arland, event: strike, accused: [arland], citations: [{document: paper, quote: as told}]}
              - type: characterization
                id: word
                voice: arland
                aboutKind: %s
                about: %s
                frame: %s
                citations: [{document: paper, quote: as told}]
            """;

    @TempDir
    Path temporary = Path.of("");

    @Test
    void an_unknown_word_is_reported_with_its_line_and_the_nearest_known_one() throws IOException {
        assertThat(problems("event", "strike", "unlawfull"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(13))
                .satisfies(problem -> assertThat(problem.column()).isEqualTo(12))
                .satisfies(problem -> assertThat(problem.file()).endsWith("case.yaml"))
                .satisfies(
                        problem -> assertThat(problem.what()).startsWith("the word `unlawfull` of the record `word`"))
                .satisfies(problem -> assertThat(problem.help()).startsWith("maybe `unlawful`"));
    }

    @Test
    void a_verdict_is_a_known_word_about_a_statement_and_about_nothing_else() throws IOException {
        assertThat(problems("statement", "charge", "baseless")).isEmpty();
        assertThat(problems("event", "strike", "baseless")).hasSize(1);
    }

    private List<Problem> problems(String kind, String about, String frame) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("words"));
        Files.writeString(folder.resolve("case.yaml"), CASE.formatted(kind, about, frame));
        return Casus.shipped().read(folder).problems().stream()
                .filter(problem -> problem.what().startsWith("the word"))
                .toList();
    }
}
