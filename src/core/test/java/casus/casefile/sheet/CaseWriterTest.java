package casus.casefile.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.sheet.ShortCase.Entry;
import casus.inferences.Drawn;
import casus.model.Case;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A case is written without what the short form adds by itself. */
class CaseWriterTest {

    private static List<Entry> entries(String text) {
        return CaseWriter.write(Drawn.subject(text)).entries();
    }

    @Test
    void what_the_short_form_adds_is_left_out() {
        assertThat(entries("""
                actors: [arland]
                events: [raid]
                records:
                  - claim: {event: raid}
                """))
                .containsExactly(
                        new Entry("actor", Map.of("id", "arland")),
                        new Entry("event", Map.of("id", "raid")),
                        new Entry("claim", Map.of("id", "claim-1", "event", "raid")));
    }

    @Test
    void what_differs_from_it_is_written() {
        assertThat(entries("""
                documents: {wire: {date: 2031-05}}
                actors: {front: armedGroup, arland: {name: Arland}}
                events: {raid: {title: The raid}}
                records:
                  - accusation:
                      id: charge
                      voice: arland
                      event: raid
                      accused: [front]
                      role: ordered
                      grade: {reliability: B, credibility: 2}
                      citations: [{document: wire, quote: them}]
                """))
                .containsExactly(
                        new Entry("document", Map.of("id", "wire", "date", "2031-05")),
                        new Entry("actor", Map.of("id", "front", "kind", "armedGroup")),
                        new Entry("actor", Map.of("id", "arland", "name", "Arland")),
                        new Entry("event", Map.of("id", "raid", "title", "The raid")),
                        new Entry(
                                "accusation",
                                Map.of(
                                        "id", "charge",
                                        "voice", "arland",
                                        "event", "raid",
                                        "accused", List.of("front"),
                                        "role", "ordered",
                                        "grade", Map.of("reliability", "B", "credibility", 2),
                                        "citations", List.of(Map.of("document", "wire", "quote", "them")))));
    }

    @Test
    void what_is_written_reads_as_the_same_case() {
        Case raid = Drawn.subject("""
                documents: {wire: {date: 2031-05}}
                actors: {front: armedGroup, arland: state}
                places: {harbour: , shore: {within: harbour}}
                events: {raid: {date: 2031-05-02, place: shore, territory: arland}}
                records:
                  - claim: {voice: front, event: raid, modality: hypothetical}
                  - noComment: {citations: [{document: wire, quote: nothing}]}
                """);
        ShortCase.Read again = CaseWriter.write(raid).read("again", raid.title());

        assertThat(again.problems()).isEmpty();
        assertThat(again.subject()).hasValueSatisfying(read -> {
            assertThat(read.records()).isEqualTo(raid.records());
            assertThat(read.actors()).isEqualTo(raid.actors());
            assertThat(read.places()).isEqualTo(raid.places());
            assertThat(read.events()).isEqualTo(raid.events());
            assertThat(read.documents()).containsExactlyInAnyOrderElementsOf(raid.documents());
        });
    }
}
