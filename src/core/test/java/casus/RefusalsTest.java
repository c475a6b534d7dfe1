package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Act;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.RecordId;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import casus.why.Explanation;
import casus.why.Standing;
import casus.why.Supports;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the front door does not answer, since any answer would mislead. */
class RefusalsTest {

    private static final Casus CASUS = Casus.shipped();
    private static final Case STRIKES = read("us-strikes-iraq-2024-01-24");
    private static final Inferences STANDS = CASUS.reason(STRIKES).inferences();

    private static Case read(String name) {
        return CaseReader.read(Path.of("facts", name)).content().orElseThrow();
    }

    @Test
    void what_is_not_there_cannot_be_supposed_away_nor_what_is_there_be_added() {
        Supposition supposed = Supposition.NONE
                .without(new RecordId("centcom-anser"))
                .without(new ActorId("centcm"))
                .without(new DocumentId("artcle"))
                .with(STRIKES.records().get(0))
                .with(new Act.Attack(
                        new RecordId("more"),
                        STRIKES.records().get(0).said(),
                        new EventId("us-strike"),
                        List.of(),
                        List.of()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASUS.whatIf(new Result(STANDS), supposed))
                .withMessageContainingAll(
                        "there is no record `centcom-anser`, maybe `centcom-answer`",
                        "there is no actor `centcm`, maybe `centcom`",
                        "there is no document `artcle`, maybe `article`",
                        "there is a record `" + STRIKES.records().get(0).id() + "` already",
                        "`more` speaks of an unknown event `us-strike`, maybe `us-strikes`");
    }

    @Test
    void a_case_that_is_not_sound_is_not_reasoned_over() {
        List<CaseRecord> records = new ArrayList<>(STRIKES.records());
        records.add(records.get(0));
        records.add(new Act.Attack(
                new RecordId("No Name"),
                records.get(0).said(),
                new EventId("us-strike"),
                List.of(),
                List.of(new ActorId("kataib"))));
        String[] wrong = {
            "there are two records `" + records.get(0).id() + "`",
            "`No Name` is no name",
            "`No Name` speaks of an unknown event `us-strike`, maybe `us-strikes`",
            "`No Name` speaks of an unknown actor `kataib`"
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASUS.reason(STRIKES.withRecords(records)))
                .withMessageContainingAll(wrong);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASUS.open(STRIKES.withRecords(records)))
                .withMessageContainingAll(wrong);
    }

    @Test
    @SuppressWarnings("NullAway") // what a program that is not checked may do
    void a_record_that_lacks_a_part_is_named() {
        Act.Attack lacking =
                new Act.Attack(new RecordId("lacking"), STRIKES.records().get(0).said(), null, List.of(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASUS.reason(STRIKES.with(lacking)))
                .withMessage("the Attack `lacking` has no `event`");
    }

    @Test
    void a_value_does_not_change_with_the_list_it_was_made_of() {
        List<CaseRecord> records = new ArrayList<>(STRIKES.records());
        Case made = new Case(
                STRIKES.id(),
                STRIKES.title(),
                STRIKES.hash(),
                STRIKES.documents(),
                STRIKES.actors(),
                STRIKES.places(),
                STRIKES.events(),
                records);
        List<ActorId> authors = new ArrayList<>(List.of(new ActorId("us")));
        Act.Attack attack = new Act.Attack(
                new RecordId("attack"), STRIKES.records().get(0).said(), new EventId("us-strikes"), authors, List.of());
        records.clear();
        authors.clear();

        assertThat(made).isEqualTo(STRIKES);
        assertThat(attack.authors()).containsExactly(new ActorId("us"));
    }

    @Test
    void nothing_is_said_of_a_conclusion_that_does_not_follow() {
        Inferences others = CASUS.reason(read("iran-pakistan-2024")).inferences();
        Conclusion strange = others.conclusions().get(0);
        String refusal = "`" + strange.handle() + "`, " + strange.term() + ", does not follow in these inferences";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASUS.verify(new Result(STANDS), strange, 5))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Standing.of(STANDS, strange))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Supports.of(STANDS, strange))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Explanation.of(STANDS, strange))
                .withMessageStartingWith(refusal);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CASUS.verify(new Result(others), strange, 0))
                .withMessageContaining("try at least 1");
    }

    @Test
    void a_rulebook_with_mistakes_is_refused_with_all_of_them() {
        Rulebook.Reading reading = Casus.rulebook(List.of(
                new RuleText("own.rules", "rule \"A\"\n    @id(\"mine.a\")\nwhen\n    Nothing is so\nend\n", false)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Casus.of(reading))
                .withMessageContaining("own.rules:4:5: error: `Nothing is so`")
                .withMessageContaining("own.rules:1:1: error: ");
    }

    @Test
    void no_time_is_refused_and_little_is_reported_as_it_is() {
        for (Duration none : List.of(Duration.ZERO, Duration.ofSeconds(-1))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CASUS.within(none))
                    .withMessageContaining("no time to reason in");
        }
        assertThatThrownBy(() -> CASUS.within(Duration.ofMillis(1)).reason(STRIKES))
                .hasMessageStartingWith("reasoning took longer than 1 millisecond and");
    }

    @Test
    @SuppressWarnings("NullAway") // what a program that is not checked may do
    void a_listener_must_be_somebody_and_any_fault_of_one_lets_the_others_hear() {
        List<String> heard = new ArrayList<>();
        LiveSession session = CASUS.open(STRIKES);
        try (session) {
            assertThatNullPointerException()
                    .isThrownBy(() -> session.listen(null))
                    .withMessage("there is no listener to call; give one, such as `difference -> ...`");
            session.listen(difference -> {
                throw new AssertionError("as a test may");
            });
            session.listen(difference -> heard.add("second"));
            assertThatThrownBy(() -> session.withdraw(List.of(new RecordId("centcom-answer"))))
                    .isInstanceOf(AssertionError.class);
            assertThat(heard).containsExactly("second");
            assertThat(session.result().inferences().records()).doesNotContainKey(new RecordId("centcom-answer"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() ->
                            session.withdraw(List.of(new RecordId("centcom-strikes"), new RecordId("centcom-strikes"))))
                    .withMessage("`centcom-strikes` is to be taken out twice");
        }
        assertThat(session.isClosed()).isTrue();
    }
}
