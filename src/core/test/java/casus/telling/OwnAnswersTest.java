package casus.telling;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.CampStep;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OwnAnswersTest {

    private static final ActorId ARLAND = new ActorId("arland");
    private static final ActorId ARMY = new ActorId("army");
    private static final String HANDLE = "retaliation strike for raid";

    private static Retaliation link(String response, String cause, Retaliation.Status status, ActorId... by) {
        return new Retaliation(
                new EventId(response),
                new EventId(cause),
                status,
                List.of(by),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Map<String, Conclusion> told(ActorId principal, Conclusion known, Conclusion... told) {
        Map<String, Conclusion> telling = new TreeMap<>();
        for (Conclusion one : told) {
            telling.put(one.handle(), one);
        }
        List<Step> steps = List.of(new CampStep.ActsFor(ARMY, ARLAND));
        new OwnAnswers(Map.of(known.handle(), known), steps, principal).in(telling);
        return telling;
    }

    private static Retaliation answer(Map<String, Conclusion> telling) {
        return (Retaliation) Objects.requireNonNull(telling.get(HANDLE));
    }

    @Test
    void a_party_that_struck_states_its_own_answer() {
        Retaliation answer = answer(told(
                ARLAND,
                link("strike", "raid", Retaliation.Status.STATED, ARLAND, new ActorId("ally")),
                link("strike", "raid", Retaliation.Status.STATED_BY_OTHER)));

        assertThat(answer.status()).isEqualTo(Retaliation.Status.STATED);
        assertThat(answer.by()).containsExactly(ARLAND);
    }

    @Test
    void so_does_an_organ_that_acts_for_it() {
        assertThat(answer(told(
                                ARMY,
                                link("strike", "raid", Retaliation.Status.STATED, ARLAND),
                                link("strike", "raid", Retaliation.Status.STATED_BY_OTHER)))
                        .status())
                .isEqualTo(Retaliation.Status.STATED);
    }

    @Test
    void what_a_party_says_of_the_act_of_another_stays_the_word_of_a_third() {
        assertThat(answer(told(
                                new ActorId("borland"),
                                link("strike", "raid", Retaliation.Status.STATED, ARLAND),
                                link("strike", "raid", Retaliation.Status.STATED_BY_OTHER)))
                        .status())
                .isEqualTo(Retaliation.Status.STATED_BY_OTHER);
        assertThat(answer(told(
                                ARLAND,
                                link("strike", "raid", Retaliation.Status.REPORTED, ARLAND),
                                link("strike", "raid", Retaliation.Status.STATED_BY_OTHER)))
                        .status())
                .isEqualTo(Retaliation.Status.STATED_BY_OTHER);
    }

    @Test
    void a_chain_follows_its_links() {
        Retaliation known = link("strike", "raid", Retaliation.Status.STATED, ARLAND);
        Retaliation told = link("strike", "raid", Retaliation.Status.STATED_BY_OTHER);
        Retaliation other = link("reply", "strike", Retaliation.Status.STATED_BY_OTHER);
        List<EventId> events = List.of(new EventId("raid"), new EventId("strike"));
        Chain own = new Chain(events, Chain.Status.STATED_BY_OTHER, List.of(HANDLE), List.of(), List.of(), List.of());
        Chain mixed = new Chain(
                List.of(new EventId("raid"), new EventId("strike"), new EventId("reply")),
                Chain.Status.STATED_BY_OTHER,
                List.of(HANDLE, other.handle()),
                List.of(),
                List.of(),
                List.of());

        Map<String, Conclusion> telling = told(ARLAND, known, told, other, own, mixed);

        assertThat(((Chain) Objects.requireNonNull(telling.get(own.handle()))).status())
                .isEqualTo(Chain.Status.STATED);
        assertThat(((Chain) Objects.requireNonNull(telling.get(mixed.handle()))).status())
                .isEqualTo(Chain.Status.MIXED);
    }
}
