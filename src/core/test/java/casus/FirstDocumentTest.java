package casus;

import static org.assertj.core.api.Assertions.assertThat;

import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.RecordId;
import casus.model.Retaliation;
import casus.model.Role;
import casus.model.Sovereignty;
import casus.model.Strength;
import casus.why.Supports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What follows from the first coded document, and nothing else. */
class FirstDocumentTest {

    private static final Casus CASUS = Casus.shipped();
    private static final Case SUBJECT = CaseReader.read(Path.of("facts/us-strikes-iraq-2024-01-24"))
            .content()
            .orElseThrow();
    private static final Inferences FINDINGS = CASUS.reason(SUBJECT).inferences();

    private static Set<String> found(Inferences inferences, Conclusion.Family... families) {
        return inferences.conclusions().stream()
                .filter(c -> Arrays.asList(families).contains(c.family()))
                .map(c -> c.handle() + ": " + c.term() + (c.flags().isEmpty() ? "" : " " + c.flags()))
                .collect(Collectors.toSet());
    }

    private static Inferences without(String... records) {
        Case less = SUBJECT;
        for (String record : records) {
            less = less.without(new RecordId(record));
        }
        return CASUS.reason(less).inferences();
    }

    private static <C extends Conclusion> C conclusion(String handle, Class<C> type) {
        return type.cast(FINDINGS.conclusion(handle).orElseThrow());
    }

    private static List<ActorId> actors(String... ids) {
        return Arrays.stream(ids).map(ActorId::new).toList();
    }

    @Test
    void every_event_has_the_attribution_that_the_document_supports() {
        assertThat(found(FINDINGS, Conclusion.Family.ATTRIBUTION))
                .containsExactlyInAnyOrder(
                        "attribution us-strikes: acknowledged",
                        "attribution al-asad-attack: claimed",
                        "attribution recent-attacks: unattributed",
                        "attribution pattern-of-assaults: reported",
                        "attribution baghdad-drone-strike: unattributed",
                        "attribution red-sea-attacks: reported",
                        "attribution yemen-strikes: reported",
                        "attribution iran-strikes-syria: reported",
                        "attribution iran-strikes-iraq: reported",
                        "attribution iran-strikes-pakistan: reported",
                        "attribution damascus-airstrike: accused",
                        "attribution gaza-offensive: accused");
    }

    @Test
    void the_strikes_are_acknowledged_by_the_us_and_reported_as_theirs() {
        Attribution strikes = conclusion("attribution us-strikes", Attribution.class);
        assertThat(strikes.acknowledgedBy()).isEqualTo(actors("us"));
        assertThat(strikes.reported()).isEqualTo(actors("us"));
        assertThat(supports("attribution us-strikes")).containsExactly(Set.of("centcom-strikes"));
        assertThat(Supports.of(FINDINGS, strikes).voices(FINDINGS)).isEqualTo(actors("centcom"));
    }

    @Test
    void the_claimed_attack_is_imputed_to_the_party_struck_and_never_reported_as_its_work() {
        Attribution attack = conclusion("attribution al-asad-attack", Attribution.class);
        assertThat(attack.claimedBy()).isEqualTo(actors("islamic-resistance-in-iraq"));
        assertThat(attack.imputed())
                .containsExactly(new Attribution.Holding(new ActorId("kataib-hezbollah"), new ActorId("us")));
        assertThat(attack.reported()).isEmpty();
        assertThat(attack.accused()).isEmpty();
        assertThat(attack.sponsorAlleged()).isEmpty();
    }

    @Test
    void a_charge_without_claim_or_denial_stays_a_charge() {
        Attribution strike = conclusion("attribution damascus-airstrike", Attribution.class);
        assertThat(strike.accused())
                .containsExactly(new Attribution.Charge(
                        new ActorId("israel"), new ActorId("iran"), Role.PERPETRATOR, Strength.ASSERTS, List.of()));
        assertThat(strike.claimedBy()).isEmpty();
        assertThat(strike.deniedBy()).isEmpty();
    }

    @Test
    void only_what_somebody_calls_an_answer_is_one() {
        assertThat(found(FINDINGS, Conclusion.Family.RETALIATION, Conclusion.Family.CHAIN))
                .containsExactlyInAnyOrder(
                        "retaliation us-strikes for al-asad-attack: stated [orderUnknown, struckPartyIsNotClaimant]",
                        "retaliation us-strikes for recent-attacks: reported [anotherGrain, orderUnknown]",
                        "retaliation yemen-strikes for red-sea-attacks: reported [orderUnknown]",
                        "chain al-asad-attack to us-strikes: stated",
                        "chain red-sea-attacks to yemen-strikes: reported");
        Retaliation link = conclusion("retaliation us-strikes for al-asad-attack", Retaliation.class);
        assertThat(link.by()).isEqualTo(actors("us"));
        assertThat(link.against()).isEqualTo(actors("kataib-hezbollah"));
        assertThat(link.conditionalOn()).isEmpty();
        assertThat(supports(link.handle()))
                .containsExactlyInAnyOrder(
                        Set.of("centcom-answer", "centcom-strikes"), Set.of("centcom-answer", "us-struck-in-iraq"));
    }

    @Test
    void foreign_force_raises_an_issue_and_a_domestic_group_none() {
        assertThat(found(FINDINGS, Conclusion.Family.SOVEREIGNTY))
                .containsExactlyInAnyOrder(
                        "sovereignty us-strikes by us in iraq: protested",
                        "sovereignty yemen-strikes by uk and us in yemen: latent",
                        "sovereignty iran-strikes-syria by iran in syria: latent",
                        "sovereignty iran-strikes-iraq by iran in iraq: latent",
                        "sovereignty iran-strikes-pakistan by iran in pakistan: latent",
                        "sovereignty damascus-airstrike by israel in syria: conditional");
        Sovereignty strikes = conclusion("sovereignty us-strikes by us in iraq", Sovereignty.class);
        assertThat(strikes.justifiedBy()).isEqualTo(actors("us"));
        Sovereignty yemen = conclusion("sovereignty yemen-strikes by uk and us in yemen", Sovereignty.class);
        assertThat(yemen.controlledBy()).isEqualTo(actors("houthis"));
        assertThat(yemen.justifiedBy()).isEmpty();
    }

    @Test
    void two_sides_that_tell_one_thing_differently_contest_it_and_one_side_alone_does_not() {
        assertThat(found(FINDINGS, Conclusion.Family.NARRATIVE))
                .containsExactlyInAnyOrder(
                        "narrative us-strikes on legality between iraq and us: opposed",
                        "narrative kataib-hezbollah on actorStatus between NARRATOR and us: opposed",
                        "narrative target of us-strikes on targetIdentity between iraq and us: opposed",
                        "narrative us-strikes on effect between iraq and us: diverging");
        Narrative legality = conclusion("narrative us-strikes on legality between iraq and us", Narrative.class);
        assertThat(legality.aboutKind()).isEqualTo(Judgement.Subject.EVENT);
        assertThat(legality.a())
                .isEqualTo(new Narrative.Side(
                        new ActorId("iraq"),
                        List.of(new ActorId("iraq")),
                        List.of("wrongful"),
                        "sovereignty",
                        List.of(new RecordId("iraq-denounces")),
                        List.of(new Narrative.Word(
                                new ActorId("iraq"),
                                List.of("wrongful"),
                                "sovereignty",
                                List.of(new RecordId("iraq-denounces"))))));
        assertThat(legality.b())
                .isEqualTo(new Narrative.Side(
                        new ActorId("us"),
                        List.of(new ActorId("us")),
                        List.of("rightful"),
                        "proportionate",
                        List.of(new RecordId("austin-proportionate")),
                        List.of(new Narrative.Word(
                                new ActorId("us"),
                                List.of("rightful"),
                                "proportionate",
                                List.of(new RecordId("austin-proportionate"))))));
    }

    @Test
    void without_centcoms_statement_only_the_reported_link_is_left() {
        assertThat(found(without("centcom-answer"), Conclusion.Family.RETALIATION, Conclusion.Family.CHAIN))
                .containsExactlyInAnyOrder(
                        "retaliation us-strikes for recent-attacks: reported [orderUnknown]",
                        "retaliation yemen-strikes for red-sea-attacks: reported [orderUnknown]",
                        "chain recent-attacks to us-strikes: reported",
                        "chain red-sea-attacks to yemen-strikes: reported");
    }

    @Test
    void without_the_claim_nobody_carried_out_the_attack() {
        assertThat(found(without("al-asad-claim"), Conclusion.Family.ATTRIBUTION))
                .contains("attribution al-asad-attack: unattributed");
    }

    @Test
    void without_the_condemnation_there_is_neither_protest_nor_contest_over_legality() {
        Inferences less = without("iraq-denounces");
        assertThat(found(less, Conclusion.Family.SOVEREIGNTY)).contains("sovereignty us-strikes by us in iraq: latent");
        assertThat(found(less, Conclusion.Family.NARRATIVE))
                .noneMatch(found -> found.contains("legality"))
                .hasSize(3);
    }

    @Test
    void a_justification_changes_nothing_about_the_status_of_sovereignty() {
        Inferences less = without("centcom-degrade");
        Sovereignty issue = (Sovereignty)
                less.conclusion("sovereignty us-strikes by us in iraq").orElseThrow();
        assertThat(issue.status()).isEqualTo(Sovereignty.Status.PROTESTED);
        assertThat(issue.justifiedBy()).isEmpty();
    }

    @Test
    void each_support_by_itself_carries_its_conclusion_and_none_of_its_records_can_be_spared() {
        for (Conclusion conclusion : FINDINGS.conclusions()) {
            for (Set<RecordId> support : Supports.of(FINDINGS, conclusion).minimal()) {
                assertThat(statusOn(support, conclusion))
                        .as("%s on %s", conclusion.handle(), support)
                        .isEqualTo(conclusion.term());
                for (RecordId record : support) {
                    Set<RecordId> less =
                            support.stream().filter(id -> !id.equals(record)).collect(Collectors.toSet());
                    assertThat(statusOn(less, conclusion))
                            .as("%s on %s without %s", conclusion.handle(), support, record)
                            .isNotEqualTo(conclusion.term());
                }
            }
        }
    }

    private static String statusOn(Set<RecordId> records, Conclusion conclusion) {
        List<CaseRecord> few = SUBJECT.records().stream()
                .filter(record -> records.contains(record.id()))
                .toList();
        return CASUS.reason(SUBJECT.withRecords(few))
                .conclusion(conclusion.handle())
                .map(Conclusion::term)
                .orElse("nothing");
    }

    @Test
    void every_conclusion_rests_on_at_least_one_record_and_every_record_has_a_quote() {
        for (Conclusion conclusion : FINDINGS.conclusions()) {
            Supports supports = Supports.of(FINDINGS, conclusion);
            assertThat(supports.complete()).isTrue();
            assertThat(supports.minimal()).as(conclusion.handle()).isNotEmpty().allMatch(set -> !set.isEmpty());
        }
        assertThat(SUBJECT.records())
                .allMatch(record -> record.said().citations().stream()
                        .allMatch(citation -> citation.quote().split("\\s+").length <= 10));
    }

    @Test
    void the_order_of_records_changes_nothing() {
        for (int seed = 0; seed < 10; seed++) {
            List<CaseRecord> shuffled = new ArrayList<>(SUBJECT.records());
            Collections.shuffle(shuffled, new Random(seed));
            Inferences again = CASUS.reason(SUBJECT.withRecords(shuffled)).inferences();
            assertThat(again.conclusions()).isEqualTo(FINDINGS.conclusions());
            assertThat(again.derivations()).isEqualTo(FINDINGS.derivations());
        }
    }

    @Test
    void events_of_the_document_are_all_coded() {
        assertThat(SUBJECT.events())
                .extracting(event -> event.id())
                .contains(
                        new EventId("us-strikes"),
                        new EventId("al-asad-attack"),
                        new EventId("recent-attacks"),
                        new EventId("pattern-of-assaults"),
                        new EventId("baghdad-drone-strike"),
                        new EventId("red-sea-attacks"),
                        new EventId("yemen-strikes"),
                        new EventId("iran-strikes-syria"),
                        new EventId("iran-strikes-iraq"),
                        new EventId("iran-strikes-pakistan"),
                        new EventId("damascus-airstrike"),
                        new EventId("gaza-offensive"));
    }

    private static List<Set<String>> supports(String handle) {
        return Supports.of(FINDINGS, FINDINGS.conclusion(handle).orElseThrow()).minimal().stream()
                .map(set -> set.stream().map(RecordId::value).collect(Collectors.toSet()))
                .toList();
    }
}
