package casus.why;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CaseRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Inferences STRIKES = Casus.shipped()
            .reason(CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
                    .content()
                    .orElseThrow())
            .inferences();

    private static final List<CaseRecord> RECORDS = STRIKES.subject().records();
    private static final Sources SOURCES = new Sources(STRIKES, RECORDS);

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
}
