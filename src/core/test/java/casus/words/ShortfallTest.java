package casus.words;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.model.CampStep.TakenBack;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.TableRow.Bar;
import casus.model.TableRow.Window;
import casus.model.Territory.Consent;
import casus.rulebook.Written;
import casus.rulebook.rule.Rule;
import casus.whynot.conditions.Conditions.Near;
import casus.whynot.conditions.Miss;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** In what one respect a fact does not match. */
class ShortfallTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: {date: 2031-05-01}, answer: {date: 2031-05-04, kind: airstrike}, march: {date: 2031-05}, vague: }
        records:
          - claim: {id: threat, voice: arland, event: raid, modality: hypothetical}
          - claim: {id: undone, voice: arland, event: raid}
          - claim: {id: nobodys, voice: arland, event: raid, date: 2031-05-06}
          - retraction: {id: later, voice: arland, of: undone}
          - consent: {id: consent, voice: arland, stage: given, state: arland, to: [borland], purposes: [transit], valid: 2031-04}
          - consent: {id: any, voice: arland, stage: given, state: arland, to: [borland]}
        """);

    private static final Inferences INFERENCES = new Drawn(SUBJECT, Written.STATED)
            .follows(new TakenBack(new RecordId("undone"), new RecordId("later")), "machinery.back")
            .inferences();

    /** Striker says that Response answers Cause. */
    private static final Rule.Line ANSWERS =
            INFERENCES.rulebook().rules().get(0).when().get(1);

    private static Optional<String> says(Miss miss, Fact... others) {
        Naming naming = new Naming(SUBJECT);
        Phrases phrases = new Phrases(INFERENCES, naming, new Givens(SUBJECT, naming));
        return new Shortfall(phrases, INFERENCES)
                .says(ANSWERS, new Near(new TreeMap<>(Map.of("Cause", new EventId("raid"))), List.of(others), miss));
    }

    private static Optional<String> answers(String question, Object... between) {
        return says(new Miss.Answer((Fact) between[0], question, List.of(between)));
    }

    private static CaseRecord said(String id) {
        return SUBJECT.records().stream()
                .filter(record -> record.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Entity.Event event(String id) {
        return SUBJECT.events().stream()
                .filter(event -> event.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_record_is_not_actual_or_not_anybodys_word_or_no_longer() {
        assertThat(says(new Miss.Mood(said("threat")))).contains("threat speaks of it as hypothetical, not as actual");
        assertThat(says(new Miss.Word(said("undone")))).contains("undone is taken back in later");
        assertThat(says(new Miss.Word(said("nobodys")))).contains("nobodys is put down to nobody");
    }

    @Test
    void a_slot_with_another_value_is_said_as_the_line_with_that_value() {
        assertThat(says(slot("vague"))).contains("some striker says that some response answers vague");
    }

    @Test
    void what_would_then_answer_itself_is_not_worth_saying() {
        assertThat(says(slot("raid"))).isEmpty();
    }

    private static Miss slot(String found) {
        String response = ANSWERS.fillers().entrySet().stream()
                .filter(filler -> filler.getValue().equals(found.equals("raid") ? "Response" : "Cause"))
                .findFirst()
                .orElseThrow()
                .getKey();
        return new Miss.Value(said("undone"), "response", Optional.of(response), new EventId(found), List.of(), false);
    }

    @Test
    void a_field_names_what_it_has_and_what_is_asked_for() {
        Miss other = new Miss.Value(said("undone"), "relayedBy", Optional.empty(), null, List.of("x", "y"), false);
        Miss not = new Miss.Value(said("undone"), "relayedBy", Optional.empty(), "x", List.of("x"), true);
        Miss none = new Miss.Value(said("undone"), "relayedBy", Optional.empty(), "x", List.of(), false);

        assertThat(says(other)).get().asString().endsWith(": relayed by is nothing, and x or y is asked for");
        assertThat(says(not)).get().asString().endsWith(": relayed by is x, and another than x is asked for");
        assertThat(says(none)).get().asString().endsWith(": relayed by is x, and none is asked for");
    }

    @Test
    void a_window_that_is_off_is_named_and_other_rows_are_not() {
        Window window = new Window("soon", 36, false);

        assertThat(says(new Miss.Value(window, "on", Optional.empty(), false, List.of(true), false)))
                .contains("the window soon, 36 hours, is off in the table of windows");
        assertThat(says(new Miss.Value(window, "hours", Optional.empty(), 36, List.of(48), false)))
                .isEmpty();
    }

    @Test
    void events_too_far_apart_say_how_far_and_what_the_window_allows() {
        Window window = new Window("soon", 48, true);
        Miss exact = new Miss.Answer(event("answer"), "followsWithin", List.of(event("answer"), event("raid"), 24));

        assertThat(says(exact, window)).contains("raid and answer are 3 days apart; the window `soon` allows 1 day");
        assertThat(answers("followsWithin", event("answer"), event("raid"), 30))
                .contains("raid and answer are 3 days apart; the window allows 30 hours");
    }

    @Test
    void events_in_the_wrong_order_or_in_none_say_their_dates() {
        assertThat(answers("followsWithin", event("raid"), event("answer"), 48))
                .contains("answer is dated 2031-05-04; raid is dated 2031-05-01: raid did not come later");
        assertThat(answers("isBefore", event("raid"), event("answer")))
                .contains("raid is dated 2031-05-01; answer is dated 2031-05-04: raid came first");
        assertThat(answers("isBefore", event("answer"), event("march")))
                .get()
                .asString()
                .endsWith(": the dates leave the order open");
        assertThat(answers("isBefore", event("raid"), event("vague")))
                .contains("raid is dated 2031-05-01; vague is undated");
        assertThat(answers("isBefore", event("raid"), event("raid"))).isEmpty();
    }

    @Test
    void a_consent_says_its_purposes_or_its_time() {
        Consent consent = (Consent) said("consent");

        assertThat(answers("isForKindOf", consent, event("answer")))
                .contains("consent is for transit; answer is of the kind airstrike");
        assertThat(answers("isForKindOf", said("any"), event("raid")))
                .contains("any is for any purpose; raid is of no kind that is known");
        assertThat(answers("covers", consent, event("raid")))
                .contains("consent is valid 2031-04; raid is dated 2031-05-01");
        assertThat(answers("covers", said("any"), event("raid"))).contains("any is undated; raid is dated 2031-05-01");
    }

    @Test
    void records_say_their_dates_where_one_must_come_after_the_other() {
        assertThat(answers("saidAfter", said("nobodys"), said("undone")))
                .contains("nobodys is dated 2031-05-06; undone is undated");
        assertThat(answers("isLike", said("nobodys"), said("undone"))).isEmpty();
    }

    @Test
    void a_blow_that_would_surprise_nobody_says_how_many_were_to_be_expected() {
        assertThat(answers("leavesSurprising", new Bar("surprise", 50), 10, 20, 48))
                .contains(
                        "10 other blows in 20 days let 1.00 blows be expected in 2 days; the table of bars allows 0.50");
    }
}
