package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.EventId;
import casus.model.Judgement.Dimension;
import casus.model.Judgement.Subject;
import casus.model.Narrative;
import casus.model.Narrative.Status;
import casus.model.NarrativeStep.CommonSide;
import casus.model.NarrativeStep.Contest;
import casus.model.NarrativeStep.Dropped;
import casus.model.NarrativeStep.Framing;
import casus.model.NarrativeStep.Manner;
import casus.model.RecordId;
import casus.model.Step;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contests about one raid, gathered from who frames it how. */
class NarrativeFamilyTest {

    private static final EventId RAID = new EventId("raid");
    private static final NarrativeFamily NARRATIVES = new NarrativeFamily();

    private static List<Narrative> gather(Step... steps) {
        return NARRATIVES.gather(new Steps(List.of(steps)), List.of());
    }

    private static Step contest(Dimension dimension, String one, String pole, String other, String opposite) {
        return contest(dimension, one, pole, other, opposite, Status.OPPOSED);
    }

    private static Step contest(
            Dimension dimension, String one, String pole, String other, String opposite, Status status) {
        return new Contest(
                Subject.EVENT, RAID, dimension, new ActorId(one), pole, new ActorId(other), opposite, status);
    }

    private static Step framing(String party, String pole, String frame, String record) {
        return new Framing(
                Subject.EVENT,
                RAID,
                Dimension.LEGALITY,
                pole,
                new ActorId(party),
                frame,
                new RecordId(record),
                Manner.WORDS);
    }

    private static Step dropped(String party, String pole, String record) {
        return new Dropped(Subject.EVENT, RAID, Dimension.LEGALITY, pole, new ActorId(party), new RecordId(record));
    }

    private static Step legality(String one, String other) {
        return contest(Dimension.LEGALITY, one, "rightful", other, "wrongful");
    }

    @Test
    void each_matter_has_a_contest_of_its_own() {
        assertThat(gather(
                        legality("arland", "borland"),
                        contest(Dimension.MOTIVE, "arland", "defence", "borland", "pretext")))
                .extracting(Narrative::handle)
                .containsExactly(
                        "narrative raid on legality between arland and borland",
                        "narrative raid on motive between arland and borland");
    }

    @Test
    void a_side_says_its_poles_in_the_words_and_by_the_records_of_its_parties() {
        Narrative.Side side = gather(
                        legality("arland", "corland"),
                        legality("borland", "corland"),
                        framing("arland", "rightful", "lawful", "second"),
                        framing("arland", "rightful", "just", "first"),
                        framing("borland", "rightful", "lawful", "third"),
                        framing("borland", "wrongful", "crime", "fourth"),
                        framing("corland", "wrongful", "crime", "fifth"))
                .get(0)
                .a();

        assertThat(side.parties()).isEqualTo(actors("arland", "borland"));
        assertThat(side.poles()).containsExactly("rightful");
        assertThat(side.label()).isEqualTo("just, lawful");
        assertThat(side.records()).isEqualTo(records("first", "second", "third"));
        assertThat(side.words())
                .containsExactly(
                        new Narrative.Word(
                                new ActorId("arland"), List.of("rightful"), "just, lawful", records("first", "second")),
                        new Narrative.Word(new ActorId("borland"), List.of("rightful"), "lawful", records("third")));
    }

    private static List<ActorId> actors(String... ids) {
        return Stream.of(ids).map(ActorId::new).toList();
    }

    private static List<RecordId> records(String... ids) {
        return Stream.of(ids).map(RecordId::new).toList();
    }

    @Test
    void a_word_that_its_speaker_has_dropped_is_none_of_its_words_but_a_detail() {
        Step dropped = dropped("arland", "rightful", "early");
        Narrative contest = gather(
                        legality("arland", "corland"),
                        framing("arland", "rightful", "just", "early"),
                        framing("arland", "rightful", "lawful", "late"),
                        dropped)
                .get(0);

        assertThat(contest.a().label()).isEqualTo("lawful");
        assertThat(contest.detail()).contains(dropped).hasSize(2);
    }

    @Test
    void why_two_poles_stand_on_one_side_is_a_detail_where_both_are_taken() {
        Step together = new CommonSide(Subject.EVENT, RAID, Dimension.LEGALITY, "rightful", "excused");
        Step excused = contest(Dimension.LEGALITY, "borland", "excused", "corland", "wrongful");

        assertThat(gather(legality("arland", "corland"), excused, together))
                .singleElement()
                .satisfies(it -> assertThat(it.detail()).containsExactly(together));
        assertThat(gather(legality("arland", "corland"), together))
                .singleElement()
                .satisfies(it -> assertThat(it.detail()).isEmpty());
    }

    @Test
    void it_is_disputed_if_the_sides_oppose_each_other_and_not_if_they_diverge() {
        Narrative opposed = gather(legality("arland", "corland")).get(0);
        Narrative diverging = gather(contest(Dimension.MOTIVE, "arland", "calm", "corland", "warn", Status.DIVERGING))
                .get(0);

        assertThat(NARRATIVES.disputed(opposed)).isTrue();
        assertThat(NARRATIVES.disputed(diverging)).isFalse();
        assertThat(NARRATIVES.doubts(opposed)).isEmpty();
    }

    @Test
    void it_is_the_same_as_one_on_the_same_matter_with_a_party_more() {
        Narrative two = gather(legality("borland", "corland")).get(0);
        Narrative three = gather(legality("arland", "corland"), legality("borland", "corland"))
                .get(0);
        Narrative others = gather(legality("dorland", "esland")).get(0);

        assertThat(NARRATIVES.same(two, three)).isTrue();
        assertThat(NARRATIVES.same(two, others)).isFalse();
        assertThat(NARRATIVES.related(two, others)).isTrue();
    }
}
