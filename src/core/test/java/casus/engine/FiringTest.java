package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import casus.bench.Shape;
import casus.casefile.CaseReader;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.runtime.KieSession;

class FiringTest {

    private static final RuleBase RULES =
            RuleBase.of(Rulebook.read(ShippedRules.texts(), "test").rulebook());

    @TempDir
    private Path temp;

    private Case subject(Shape shape, int size) {
        return CaseReader.read(shape.in(temp, size)).content().orElseThrow();
    }

    @Test
    void somebody_who_listens_hears_how_far_it_has_come() {
        List<Progress> heard = new ArrayList<>();

        Inferences inferences = InSession.reason(RULES.heardBy(heard::add), subject(Shape.ACCUSERS, 40));

        assertThat(heard)
                .extracting(Progress::stage)
                .startsWith(Progress.Stage.REASONING)
                .endsWith(Progress.Stage.GATHERING);
        assertThat(heard).extracting(Progress::firings).isSorted();
        assertThat(heard.get(heard.size() - 1).steps())
                .isEqualTo(inferences.derivations().size());
    }

    /** The closure of memberships alone fires more often than circular rules are allowed to. */
    @Test
    void a_case_that_is_merely_large_is_not_called_restless() {
        List<Progress> heard = new ArrayList<>();

        InSession.reason(RULES.heardBy(heard::add), subject(Shape.MEMBERSHIP, 60));

        assertThat(heard.get(heard.size() - 1).firings()).isGreaterThan(Rounds.FIRST);
    }

    @Test
    void the_rules_with_most_to_do_come_first() {
        KieSession session = RULES.base().newKieSession();
        try {
            Case subject = subject(Shape.MEMBERSHIP, 12);
            Session.frame(RULES, subject).forEach(session::insert);
            subject.records().forEach(session::insert);
            Firing firing = new Firing(progress -> {});
            firing.tally();

            assertThat(firing.toRest(session)).isEmpty();
            assertThat(firing.busiest()).hasSize(5).contains("camps.one-camp");
        } finally {
            session.dispose();
        }
    }

    @Test
    void what_has_no_room_is_reported_with_what_to_do() {
        RuleBase full = RULES.heardBy(progress -> {
            throw new OutOfMemoryError();
        });

        assertThatThrownBy(() -> InSession.reason(full, subject(Shape.ACCUSERS, 40)))
                .isInstanceOfSatisfying(
                        RestlessRules.class,
                        restless -> assertThat(restless.advice()).contains("-Xmx"))
                .hasMessageContaining("MB is used up");
    }

    @Test
    void what_others_gave_up_ends_soon() {
        KieSession session = RULES.base().newKieSession();
        try {
            Case subject = subject(Shape.ACCUSERS, 40);
            Session.frame(RULES, subject).forEach(session::insert);
            subject.records().forEach(session::insert);
            Firing firing = new Firing(progress -> {});
            firing.giveUp();

            assertThat(firing.toRest(session)).isEmpty();
            assertThat(firing.firings()).isZero();
        } finally {
            session.dispose();
        }
    }
}
