package casus.json;

import static org.assertj.core.api.Assertions.assertThat;

import casus.inferences.Drawn;
import casus.inferences.Inferences;
import casus.json.WhyNotAnswer.NotFollowed;
import casus.json.WhyNotAnswer.Sought;
import casus.json.WhyNotAnswer.SoughtAbove;
import casus.model.ActorId;
import casus.model.AuthorshipStep.Author;
import casus.model.AuthorshipStep.Footing;
import casus.model.Case;
import casus.model.EventId;
import casus.rulebook.Written;
import casus.whynot.WhyNot;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why a raid and an answer are not linked by a rule that needs an author and a word. */
class MissingStepsTest {

    private static final Case SUBJECT = Drawn.subject("""
        actors: {arland: state, borland: state}
        events: {raid: , answer: }
        records:
          - response: {id: word, voice: borland, response: answer, causes: [raid]}
        """);

    private static final String LINK = "retaliation answer for raid stated";

    private static final Inferences WITH_AUTHOR = new Drawn(SUBJECT, Written.STATED)
            .follows(new Author(new EventId("answer"), new ActorId("arland"), Footing.FIRM), "mine.author")
            .inferences();

    private static WhyNotAnswer answer(Inferences inferences, WhyNot whyNot) {
        return new MissingSteps(inferences, citation -> Optional.empty()).answer(whyNot);
    }

    private static List<WhyNotAnswer.Condition> conditions(Inferences inferences) {
        Sought sought = (Sought)
                answer(inferences, WhyNot.of(inferences, LINK)).missing().get(0);
        assertThat(sought.rules()).hasSize(1);
        return sought.rules().get(0).conditions();
    }

    @Test
    void an_attempt_names_its_rule_and_how_far_it_gets() {
        WhyNotAnswer answer = answer(WITH_AUTHOR, WhyNot.of(WITH_AUTHOR, LINK));

        assertThat(answer.answer()).isEqualTo("absent");
        assertThat(answer.there()).isEmpty();
        assertThat(answer.missing()).singleElement().isInstanceOfSatisfying(Sought.class, sought -> {
            assertThat(sought.step()).isEqualTo(1);
            WhyNotAnswer.Attempt attempt = sought.rules().get(0);
            assertThat(attempt.rule()).isEqualTo("mine.stated");
            assertThat(attempt.reference()).isEqualTo("UN Charter, Art. 51 practice");
            assertThat(attempt.holding()).isEqualTo(1);
            assertThat(attempt.engineFault()).isFalse();
        });
    }

    @Test
    void only_the_first_condition_that_fails_says_what_is_near() {
        Inferences nothing = new Drawn(SUBJECT, Written.STATED).inferences();

        assertThat(conditions(WITH_AUTHOR))
                .extracting(WhyNotAnswer.Condition::outcome)
                .containsExactly("holds", "fails");
        assertThat(conditions(WITH_AUTHOR).get(0).nearest()).isNull();
        assertThat(conditions(WITH_AUTHOR).get(1).nearest()).isNotNull();
        assertThat(conditions(nothing).get(0).nearest()).isNotNull();
        assertThat(conditions(nothing).get(1).nearest()).isNull();
    }

    @Test
    void what_is_sought_twice_is_told_once_and_keeps_its_number() {
        WhyNot.Missing link = WhyNot.of(WITH_AUTHOR, LINK).missing().get(0);
        WhyNot.Missing deep = new WhyNot.Missing(
                WhyNot.of(WITH_AUTHOR, "retaliation raid for answer stated")
                        .missing()
                        .get(0)
                        .wanted(),
                List.of(),
                false);
        WhyNot whyNot = WhyNot.of(WITH_AUTHOR, LINK);

        WhyNotAnswer answer = answer(
                WITH_AUTHOR,
                new WhyNot(
                        whyNot.asked(),
                        whyNot.family(),
                        whyNot.answer(),
                        whyNot.there(),
                        List.of(deep, link, link, deep),
                        3));

        assertThat(answer.missing())
                .extracting(Object::getClass)
                .<Object>extracting(type -> type)
                .containsExactly(NotFollowed.class, Sought.class, SoughtAbove.class, NotFollowed.class);
        assertThat(answer.missing().get(2)).isEqualTo(new SoughtAbove(1));
        assertThat(answer.moreCauses()).isEqualTo(3);
    }
}
