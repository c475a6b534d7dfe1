package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.casefile.CaseReader;
import casus.casefile.GivenTexts;
import casus.casefile.Reading;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The article is not part of the project; where it lies beside the checkout, every quote is looked up in it. */
class QuotesOfTheFirstDocumentTest {

    private static final Path ARTICLE = Path.of("../shared/seed/us-strikes-iraq-2024-01-24.txt");

    @Test
    void every_quote_stands_in_the_article() {
        assumeTrue(Files.exists(ARTICLE), "the article is not beside this checkout; its quotes are not looked up");
        Reading reading = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"), GivenTexts.lone(ARTICLE));
        assertThat(reading.problems()).isEmpty();
        long citations = reading.content().orElseThrow().records().stream()
                .mapToLong(record -> record.said().citations().size())
                .sum();
        assertThat(reading.quotes()).hasSizeGreaterThanOrEqualTo((int) citations);
    }
}
