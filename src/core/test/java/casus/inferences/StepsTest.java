package casus.inferences;

import static org.assertj.core.api.Assertions.assertThat;

import casus.model.ActorId;
import casus.model.AuthorshipStep;
import casus.model.CampStep;
import casus.model.EventId;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final List<Step> DERIVED = List.of(
            author("strike", "borland"),
            author("raid", "front"),
            author("raid", "arland"),
            new CampStep.OneCamp(new ActorId("arland"), new ActorId("army")));

    private static AuthorshipStep.Struck author(String event, String actor) {
        return new AuthorshipStep.Struck(new EventId(event), new ActorId(actor));
    }

    @Test
    void the_order_in_which_rules_fired_does_not_matter() {
        List<Step> turned = new ArrayList<>(DERIVED);
        Collections.reverse(turned);

        assertThat(new Steps(turned).all(AuthorshipStep.Struck.class))
                .containsExactlyElementsOf(
                        new Steps(DERIVED).all(AuthorshipStep.Struck.class).toList());
    }

    @Test
    void steps_are_found_by_their_type_and_the_first_id_that_they_name() {
        Steps steps = new Steps(DERIVED);

        assertThat(steps.all(AuthorshipStep.Struck.class, new EventId("raid")))
                .containsExactly(author("raid", "arland"), author("raid", "front"));
        assertThat(steps.all(AuthorshipStep.Struck.class, new EventId("arland")))
                .isEmpty();
        assertThat(steps.all(AuthorshipStep.Conceded.class)).isEmpty();
        assertThat(steps.all(CampStep.OneCamp.class, new ActorId("arland"))).hasSize(1);
    }

    @Test
    void names_come_once_and_in_order() {
        List<AuthorshipStep.Struck> authors =
                List.of(author("raid", "front"), author("strike", "front"), author("raid", "arland"));

        assertThat(Steps.names(authors, AuthorshipStep.Struck::party))
                .containsExactly(new ActorId("arland"), new ActorId("front"));
    }
}
