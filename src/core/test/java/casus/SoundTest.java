package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import casus.inferences.Drawn;
import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.RecordId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a case that a program puts together may not lack. */
class SoundTest {

    private static final Case RAID = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: {territory: borland}}
        records:
          - claim: {id: word, voice: arland, event: raid}
          - retraction: {id: later, voice: arland, of: word}
        """);

    private static final CaseRecord WORD = RAID.records().get(0);

    private static Case with(List<Entity.Actor> actors, List<Entity.Event> events) {
        return new Case(
                RAID.id(), RAID.title(), RAID.hash(), RAID.documents(), actors, RAID.places(), events, RAID.records());
    }

    private static Entity.Actor actor(String id, String... partOf) {
        return new Entity.Actor(
                new ActorId(id),
                id,
                ActorKind.STATE,
                List.of(),
                Arrays.stream(partOf).map(ActorId::new).toList(),
                List.of(),
                List.of());
    }

    @Test
    void a_sound_case_is_returned_even_if_a_record_that_others_name_is_missing() {
        assertThat(Sound.whole(RAID)).isSameAs(RAID);
        assertThatCode(() -> Sound.whole(RAID.withRecords(List.of(RAID.records().get(1)))))
                .doesNotThrowAnyException();
    }

    @Test
    void every_unknown_name_is_told_with_the_nearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.whole(with(List.of(actor("arlant"), actor("borland")), RAID.events())))
                .withMessage("`word` speaks of an unknown actor `arland`, maybe `arlant`; "
                        + "`later` speaks of an unknown actor `arland`, maybe `arlant`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.whole(with(RAID.actors(), List.of())))
                .withMessage("`word` speaks of an unknown event `raid`");
    }

    @Test
    void entities_name_only_what_is_there() {
        List<Entity.Actor> actors = new ArrayList<>(RAID.actors());
        actors.add(actor("navy", "arlund"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.whole(with(actors, RAID.events())))
                .withMessage("`navy` speaks of an unknown actor `arlund`, maybe `arland`");
    }

    @Test
    void names_are_well_formed_and_not_given_twice() {
        List<Entity.Actor> actors = new ArrayList<>(RAID.actors());
        actors.add(actor("The Navy"));
        actors.add(actor("arland"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.whole(with(actors, RAID.events())))
                .withMessage(
                        "`The Navy` is no name: write a to z in small letters and digits, words joined by hyphens; "
                                + "there are two actors `arland`");
    }

    @Test
    void a_supposition_leaves_out_what_is_there_and_adds_what_fits() {
        Supposition out = Supposition.NONE.without(new RecordId("wort"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.possible(RAID, out))
                .withMessage("there is no record `wort`, maybe `word`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.possible(RAID, Supposition.NONE.with(WORD)))
                .withMessageStartingWith("there is a record `word` already");
        assertThatCode(() ->
                        Sound.possible(RAID, Supposition.NONE.without(WORD.id()).with(WORD)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_change_may_put_a_record_in_the_place_of_another() {
        assertThat(Sound.wrong(RAID, List.of(WORD), Set.of(WORD.id()))).isEmpty();
        assertThat(Sound.wrong(RAID, List.of(WORD), List.of()))
                .containsExactly(
                        "there is a record `word` already; take it out in the same change to put another in its"
                                + " place");
        assertThat(Sound.wrong(RAID, List.of(), List.of(WORD.id(), WORD.id())))
                .containsExactly("`word` is to be taken out twice");
        assertThat(Sound.wrong(RAID, List.of(WORD, WORD), List.of(WORD.id())))
                .containsExactly("`word` is to be put in twice");
    }

    @Test
    void entities_that_come_may_name_one_another() {
        assertThat(Sound.wrong(RAID, List.of(actor("navy", "fleet"), actor("fleet", "arland"))))
                .isEmpty();
        assertThat(Sound.wrong(RAID, List.of(actor("arland")))).containsExactly("there is an actor `arland` already");
    }

    @Test
    void of_many_mistakes_the_rest_are_counted() {
        List<String> many =
                IntStream.range(0, 1000).mapToObj(i -> "mistake " + i).toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sound.refuse(many))
                .withMessageMatching("(?s)mistake 0; .*; and [0-9,]+ more mistakes");
        assertThatCode(() -> Sound.refuse(List.of())).doesNotThrowAnyException();
    }

    @Test
    void lists_are_there_and_hold_no_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Sound.present(null, "records"))
                .withMessage("there is no list of records; give one, which may be empty");
        assertThatNullPointerException()
                .isThrownBy(() -> Sound.present(Arrays.asList("x", null), "records"))
                .withMessage("one of the records is null; leave it out");
    }
}
