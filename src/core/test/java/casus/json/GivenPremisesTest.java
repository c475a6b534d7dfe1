package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.CampStep.TakenBack;
import casus.model.Case;
import casus.model.RecordId;
import casus.model.TableRow;
import casus.why.QuotePlaces;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What JSON says of records, entities and rows of tables. */
class GivenPremisesTest {

    private static final Case SUBJECT = Drawn.subject("""
        documents: {told: {date: 2031-05-04, grade: {reliability: B, credibility: 2}, translatedFrom: fa, translatedBy: machine}}
        actors: {arland: state, spokesman: {kind: person, speaksFor: [arland]}, agency: media}
        events: {raid: {territory: arland}}
        records:
          - claim: {id: plain, voice: arland, event: raid}
          - denial:
              id: whole
              voice: spokesman
              relayedBy: agency
              event: raid
              modality: hypothetical
              grade: {reliability: C, credibility: 3}
              date: 2031-05
              citations: [{document: told, quote: never}]
          - consent: {id: consent, voice: arland, stage: given, state: arland, to: [agency], conditions: [by day]}
          - retraction: {id: later, voice: arland, of: plain}
        """);

    private static GivenPremises premises(QuotePlaces places) {
        Inferences inferences = new Drawn(SUBJECT, "")
                .follows(new TakenBack(new RecordId("plain"), new RecordId("later")), "machinery.back")
                .inferences();
        return new GivenPremises(inferences, places);
    }

    private static GivenPremise.Said said(String id) {
        return premises(citation -> Optional.empty())
                .said(SUBJECT.records().stream()
                        .filter(record -> record.id().value().equals(id))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void what_a_record_does_not_state_is_null_or_empty() {
        GivenPremise.Said plain = said("plain");

        assertThat(plain)
                .extracting(
                        GivenPremise.Said::principal,
                        GivenPremise.Said::relayedBy,
                        GivenPremise.Said::modality,
                        GivenPremise.Said::grade,
                        GivenPremise.Said::date)
                .containsOnlyNulls();
        assertThat(plain.conditions()).isEmpty();
        assertThat(plain.kind()).isEqualTo("record");
    }

    @Test
    void what_it_states_is_said_in_the_words_of_the_case() {
        GivenPremise.Said whole = said("whole");

        assertThat(whole.voice()).isEqualTo("spokesman");
        assertThat(whole.principals()).containsExactly("arland");
        assertThat(whole.speaker()).isEqualTo("spokesman (for arland), as agency has it, hypothetical");
        assertThat(List.of(
                        String.valueOf(whole.relayedBy()),
                        String.valueOf(whole.modality()),
                        String.valueOf(whole.grade()),
                        String.valueOf(whole.date())))
                .containsExactly("agency", "hypothetical", "C3", "2031-05");
        assertThat(said("consent").conditions()).containsExactly("by day");
    }

    @Test
    void a_record_names_those_that_take_it_back() {
        assertThat(said("plain").takenBackIn()).containsExactly("later");
        assertThat(said("whole").takenBackIn()).isEmpty();
    }

    @Test
    void a_quote_carries_what_is_known_of_its_document_and_its_place_if_the_text_is_there() {
        assertThat(said("whole").citations())
                .containsExactly(new GivenPremise.Citation("told", "never", "2031-05-04", "B2", "fa", "machine", null));
        assertThat(said("plain").citations())
                .containsExactly(new GivenPremise.Citation("paper", "as told", null, null, null, null, null));
    }

    @Test
    void only_of_a_quote_that_occurs_elsewhere_too_is_it_said_how_often() {
        assertThat(place(1)).isEqualTo(new GivenPremise.Place(3, 7, 40, 0));
        assertThat(place(2)).isEqualTo(new GivenPremise.Place(3, 7, 40, 2));
    }

    private static GivenPremise.Place place(int firstOf) {
        GivenPremise.Said said =
                (GivenPremise.Said) premises(citation -> Optional.of(new QuotePlaces.Place(3, 7, 40, 45, firstOf)))
                        .of(SUBJECT.records().get(0));
        return Optional.ofNullable(said.citations().get(0).place()).orElseThrow();
    }

    @Test
    void entities_are_coded_and_rows_are_of_a_table() {
        GivenPremises premises = premises(citation -> Optional.empty());
        GivenPremise event = premises.of(SUBJECT.events().get(0));
        GivenPremise row = premises.of(new TableRow.Window("soon", 48, true));

        assertThat(event).isInstanceOfSatisfying(GivenPremise.Coded.class, coded -> {
            assertThat(coded.id()).isEqualTo("raid");
            assertThat(coded.says()).startsWith("as coded, raid");
        });
        assertThat(row).isInstanceOfSatisfying(GivenPremise.Row.class, it -> {
            assertThat(it.table()).isEqualTo("windows");
            assertThat(it.says()).contains("soon");
        });
        assertThat(List.of(event.kind(), row.kind())).containsExactly("coded", "table");
    }
}
