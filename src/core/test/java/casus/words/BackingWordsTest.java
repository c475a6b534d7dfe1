package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.RecordId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one actor does for another is said with a verb, which a pole leaves without a subject. */
class BackingWordsTest {

    private static final Naming NAMING = AccountWordsTest.naming("arland", "borland", "front");

    @ParameterizedTest
    @CsvSource({
        "arms, arms Front, does not arm Front",
        "finances, finances Front, does not finance Front",
        "backs, backs Front, does not back Front"
    })
    void a_pole_on_backing_is_a_verb_and_whom_it_serves(String backing, String held, String denied) {
        Narrative contest = new Narrative(
                Judgement.Subject.ACTOR,
                "arland",
                Judgement.Dimension.BACKING,
                side("arland", "not-" + backing + "-front", "baseless"),
                side("borland", backing + "-front", "sponsorship"),
                Narrative.Status.OPPOSED,
                List.of(),
                List.of(),
                List.of());

        assertThat(new NarrativeWords().details(contest, NAMING))
                .isEqualTo("Arland, " + denied + " (baseless), against Borland, " + held + " (sponsorship)");
    }

    private static Narrative.Side side(String party, String pole, String label) {
        ActorId by = new ActorId(party);
        List<RecordId> records = List.of(new RecordId(party + "-says"));
        return new Narrative.Side(
                by,
                List.of(by),
                List.of(pole),
                label,
                records,
                List.of(new Narrative.Word(by, List.of(pole), label, records)));
    }
}
