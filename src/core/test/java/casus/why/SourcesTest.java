package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CaseRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                    .content()
                    .orElseThrow())
            .inferences();

    private static final List<CaseRecord> RECORDS = STRIKES.subject().records();
    private static final Sources SOURCES = new Sources(STRIKES, RECORDS);

    @TempDir
    private Path temp;

    private static CaseRecord record(String id) {
        return RECORDS.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_word_of_an_organ_is_the_word_of_its_principal_s_camp() {
        assertThat(record("centcom-answer").voice()).isEqualTo(new ActorId("centcom"));
        Set<String> camp = SOURCES.of(record("centcom-answer"));

        assertThat(camp).hasSize(1);
        assertThat(SOURCES.isWordOf(camp.iterator().next(), record("centcom-answer")))
                .isTrue();
        assertThat(RECORDS.stream().filter(one -> one.voice().value().equals("austin")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(SOURCES.of(one)).isEqualTo(camp));
    }

    @Test
    void the_document_s_own_voice_is_whoever_published_it() {
        CaseRecord told = RECORDS.stream()
                .filter(one -> one.voice().equals(ActorId.NARRATOR) && one.principal() == null)
                .findFirst()
                .orElseThrow();

        assertThat(SOURCES.of(told)).allMatch(source -> source.startsWith("“") && source.endsWith("”"));
    }

    @Test
    void all_sources_are_those_of_the_records() {
        assertThat(SOURCES.all())
                .containsExactlyElementsOf(RECORDS.stream()
                        .flatMap(one -> SOURCES.of(one).stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private int voices(String early, String late) throws IOException {
        Path written = temp.resolve("case.json");
        Files.writeString(written, """
                {"case": "reprint", "title": "Reprint",
                 "documents": [
                   {"id": "early", "title": "Early", "date": "2031-03-02", %s},
                   {"id": "late", "title": "Late", "date": "2031-03-03", %s}],
                 "actors": [
                   {"id": "arland", "name": "Arland", "kind": "state"},
                   {"id": "borland", "name": "Borland", "kind": "state"}],
                 "events": [{"id": "raid", "title": "Raid", "kind": "raid", "date": "2031-03-01"}],
                 "records": [
                   {"type": "attack", "id": "one", "voice": "NARRATOR", "event": "raid", "authors": ["arland"],
                    "targets": ["borland"], "citations": [{"document": "early", "quote": "Arland raided Borland"}]},
                   {"type": "attack", "id": "other", "voice": "NARRATOR", "event": "raid", "authors": ["arland"],
                    "targets": ["borland"], "citations": [{"document": "late", "quote": "Arland raided Borland"}]}]}
                """.formatted(early, late));
        Inferences inferences = Casus.shipped()
                .reason(CaseReader.read(written).content().orElseThrow())
                .inferences();
        return new Sources(inferences, inferences.subject().records()).all().size();
    }

    @Test
    void documents_with_one_address_are_one_source_whatever_else_is_known_of_them() throws IOException {
        assertThat(voices("\"url\": \"https://news.example/1\"", "\"url\": \"https://news.example/1\""))
                .isEqualTo(1);
        assertThat(voices(
                        "\"url\": \"https://news.example/1\"",
                        "\"url\": \"https://news.example/1\", \"publisher\": \"Gazette\""))
                .isEqualTo(1);
        assertThat(voices("\"url\": \"https://news.example/1\"", "\"url\": \"https://news.example/2\""))
                .isEqualTo(2);
    }
}
