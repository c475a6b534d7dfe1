package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.model.ActorId;
import casus.model.Authorship;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.Id;
import casus.model.Role;
import casus.telling.Telling;
import casus.telling.Tellings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows for somebody who believes some only, and what that one's words deny. */
class TellingsTest {

    private static final Casus CASUS = Casus.shipped();
    private static final Case STRIKES = read("us-strikes-iraq-2024-01-24");
    private static final String PLEA = "legal degradeCapability of us for us-strikes in iraq";
    private static final String ANSWER = "retaliation us-strikes for al-asad-attack";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_telling_is_what_reasoning_over_its_records_alone_comes_to(boolean narrator) {
        Tellings tellings = CASUS.tell(STRIKES, actors("us", "iraq"), narrator);

        assertThat(tellings.tellings()).hasSize(2);
        for (Telling telling : tellings.tellings()) {
            Set<ActorId> voices = voices(telling.principal());
            Case fresh = STRIKES.withRecords(STRIKES.records().stream()
                    .filter(record -> telling.principal().equals(record.principal())
                            || (record.principal() == null && voices.contains(record.voice()))
                            || (narrator && record.voice().equals(ActorId.NARRATOR)))
                    .toList());
            assertThat(telling.own()).isNotEmpty();
            assertThat(telling.inferences()).isEqualTo(CASUS.reason(fresh).inferences());
        }
    }

    /** Who speaks for a principal, according to the coder's mandates. */
    private static Set<ActorId> voices(ActorId principal) {
        return STRIKES.actors().stream()
                .filter(actor ->
                        actor.id().equals(principal) || actor.speaksFor().contains(principal))
                .map(Entity.Actor::id)
                .collect(Collectors.toSet());
    }

    @Test
    void silence_is_no_denial() {
        Tellings.Row answer = row(CASUS.tell(STRIKES, actors("us", "iraq"), false), ANSWER);

        assertThat(answer.accord()).isEqualTo(Tellings.Accord.ASSERTED_BY_SOME);
        assertThat(answer.cells().get(0).conclusion()).isNotNull();
        assertThat(answer.cells().get(1)).isEqualTo(new Tellings.Cell(null, List.of(), List.of(), List.of()));
    }

    @Test
    void a_plea_that_a_state_speaks_against_is_denied_by_its_words() {
        Tellings.Row plea = row(CASUS.tell(STRIKES, actors("us", "iraq"), false), PLEA);

        assertThat(plea.accord()).isEqualTo(Tellings.Accord.DENIED);
        assertThat(plea.cells().get(0).conclusion()).isNotNull();
        assertThat(plea.cells().get(0).deniedBy()).isEmpty();
        assertThat(names(plea.cells().get(1).deniedBy())).containsExactly("iraq-denounces");
    }

    @Test
    void both_sides_of_an_opposed_narrative_are_reported_by_their_poles() {
        Tellings.Row legality = row(
                CASUS.tell(STRIKES, actors("us", "iraq"), false),
                "narrative us-strikes on legality between iraq and us");

        assertThat(legality.accord()).isEqualTo(Tellings.Accord.DENIED);
        assertThat(legality.cells().get(0).poles()).containsExactly("rightful");
        assertThat(legality.cells().get(1).poles()).containsExactly("wrongful");
    }

    @Test
    void an_answer_that_no_telling_comes_to_may_still_be_denied() {
        Tellings tellings = CASUS.tell(read("balakot-2019"), actors("pakistan"), false);
        Tellings.Row answer = row(tellings, "retaliation kashmir-strikes for balakot-strike");

        assertThat(answer.accord()).isEqualTo(Tellings.Accord.DENIED);
        assertThat(answer.cells().get(0).conclusion()).isNull();
        assertThat(names(answer.cells().get(0).deniedBy())).containsExactly("pakistan-no-retaliation");
    }

    @Test
    void a_denial_of_another_part_denies_nothing_of_what_is_reported() {
        Case notpetya = read("notpetya-2017");
        Case other = notpetya.withRecords(notpetya.records().stream()
                .map(record -> record instanceof Authorship.Denial it
                        ? new Authorship.Denial(it.id(), it.said(), it.event(), Role.LAUNCH_SITE, null, List.of())
                        : record)
                .toList());

        assertThat(denied(notpetya)).contains("kremlin-dismisses", "peskov-denies");
        assertThat(denied(other)).isEmpty();
    }

    private static List<String> denied(Case subject) {
        return names(row(CASUS.tell(subject, actors("uk", "russia"), false), "attribution notpetya")
                .cells()
                .get(1)
                .deniedBy());
    }

    @Test
    void a_denial_of_a_lesser_part_alone_denies_in_part() {
        Tellings.Row attacks =
                row(CASUS.tell(read("congo-uganda-1998"), actors("uganda", "drc"), false), "attribution adf-attacks");

        assertThat(attacks.accord()).isEqualTo(Tellings.Accord.DENIED_IN_PART);
        assertThat(attacks.cells().get(1).deniedParts())
                .containsExactly(new Tellings.Part(new ActorId("drc"), Role.SUPPORTED));
    }

    @Test
    void an_author_that_one_owns_and_the_other_charges_is_granted_by_both() {
        Tellings.Row strike = row(
                CASUS.tell(read("deir-ez-zor-2007"), actors("israel", "syria"), false), "attribution al-kibar-strike");

        assertThat(strike.cells())
                .extracting(cell -> Objects.requireNonNull(cell.conclusion()).term())
                .containsExactly("acknowledged", "accused");
        assertThat(strike.accord()).isEqualTo(Tellings.Accord.GRANTED_BY_ALL);
    }

    @Test
    void who_has_owned_up_denies_no_longer() {
        Tellings.Row lockerbie =
                row(CASUS.tell(read("lockerbie-1988"), actors("us", "libya"), false), "attribution pan-am-103");

        assertThat(lockerbie.cells().get(1).conclusion())
                .isNotNull()
                .matches(it -> it.term().equals("conceded"));
        assertThat(lockerbie.cells().get(1).deniedBy()).isEmpty();
    }

    @Test
    void a_word_taken_back_stays_with_the_word_that_takes_it_back() {
        Telling libya = CASUS.tell(read("lockerbie-1988"), actors("libya"), false)
                .tellings()
                .get(0);

        assertThat(names(libya.own()))
                .contains("libya-accepts-responsibility", "ghanem-denies-guilt", "libya-takes-back-denial");
    }

    @Test
    void one_voice_of_a_side_has_a_telling_of_its_own() {
        Telling centcom =
                CASUS.tell(STRIKES, actors("centcom"), false).tellings().get(0);

        assertThat(centcom.inferences().subject().records())
                .isNotEmpty()
                .allMatch(record -> record.voice().value().equals("centcom"));
    }

    @Test
    void the_order_of_records_changes_nothing_and_twice_asked_is_reported_once() {
        List<CaseRecord> records = new ArrayList<>(STRIKES.records());
        Collections.shuffle(records, new Random(5));

        Tellings shuffled = CASUS.tell(STRIKES.withRecords(records), actors("iraq", "us", "iraq"), true);
        Tellings tellings = CASUS.tell(STRIKES, actors("iraq", "us"), true);

        assertThat(shuffled.rows()).isEqualTo(tellings.rows());
        assertThat(shuffled.tellings()).extracting(Telling::own).isEqualTo(own(tellings));
        assertThat(tellings.rows())
                .isSortedAccordingTo((a, b) -> a.family() == b.family()
                        ? a.handle().compareTo(b.handle())
                        : a.family().compareTo(b.family()));
    }

    private static List<?> own(Tellings tellings) {
        return tellings.tellings().stream().map(Telling::own).toList();
    }

    @Test
    void nobody_and_strangers_are_refused() {
        assertThatThrownBy(() -> CASUS.tell(STRIKES, List.of(), true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CASUS.tell(STRIKES, actors("us", "utopia"), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("utopia");
    }

    private static Tellings.Row row(Tellings tellings, String handle) {
        return tellings.rows().stream()
                .filter(row -> row.handle().equals(handle))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> names(List<? extends Id> ids) {
        return ids.stream().map(Id::value).toList();
    }

    private static List<ActorId> actors(String... names) {
        return Stream.of(names).map(ActorId::new).toList();
    }

    private static Case read(String folder) {
        return CaseReader.read(Path.of("facts", folder)).content().orElseThrow();
    }
}
