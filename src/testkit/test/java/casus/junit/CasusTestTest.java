package casus.junit;

import static casus.verify.given.Records.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.EventConditions.test;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import casus.Casus;
import casus.LiveSession;
import casus.Result;
import casus.model.Case;
import casus.model.RecordId;
import casus.verify.Outcome;
import casus.verify.Verifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** The extension, run as JUnit runs it. */
class CasusTestTest {

    private static final String IRAQ = "facts/us-strikes-iraq-2024-01-24";
    private static final String LINK = "retaliation us-strikes for al-asad-attack";

    private static EngineExecutionResults run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute();
    }

    @Test
    void a_session_that_a_constructor_is_given_ends_with_its_test() {
        Constructed.SESSIONS.clear();

        run(Constructed.class).testEvents().assertStatistics(events -> events.succeeded(2));

        assertThat(Constructed.SESSIONS).hasSize(2).allMatch(LiveSession::isClosed);
    }

    @CasusTest
    static class Constructed {

        static final List<LiveSession> SESSIONS = Collections.synchronizedList(new ArrayList<>());

        Constructed(@GivenCase(IRAQ) LiveSession session) {
            assertThat(SESSIONS).allMatch(LiveSession::isClosed);
            SESSIONS.add(session);
        }

        @Test
        void one() {
            assertThat(SESSIONS).isNotEmpty();
        }

        @Test
        void other() {
            assertThat(SESSIONS).isNotEmpty();
        }
    }

    @Test
    void every_kind_of_parameter_is_given() {
        Injected.SESSIONS.clear();
        run(Injected.class)
                .testEvents()
                .assertStatistics(stats -> stats.started(7).succeeded(7));
        assertThat(Injected.SESSIONS)
                .singleElement()
                .satisfies(session -> assertThatIllegalStateException()
                        .isThrownBy(session::result)
                        .withMessageContaining("closed"));
    }

    @CasusTest
    static class Injected {

        static final List<LiveSession> SESSIONS = Collections.synchronizedList(new ArrayList<>());

        @Test
        void a_verifier(Verifier verifier) {
            verifier.given(claim("raid").by("front"))
                    .concludes("attribution raid")
                    .withStatus("claimed");
        }

        @Test
        void a_case_and_what_follows(
                @GivenCase(IRAQ) Case subject, @GivenCase(IRAQ) Result result, @GivenCase(IRAQ) Outcome outcome) {
            assertThat(result.subject()).isEqualTo(subject);
            outcome.concludes(LINK).withStatus("stated");
        }

        @Test
        void a_session(@GivenCase(IRAQ) LiveSession session) {
            SESSIONS.add(session);
            session.withdraw(List.of(new RecordId("centcom-answer")));
            assertThat(session.result().inferences().conclusion(LINK)).isEmpty();
        }

        @Test
        @Rules(onlyTopic = "retaliation", settings = "windows.strong=96")
        void rules_of_its_own(Casus casus, @GivenCase(IRAQ) Outcome outcome) {
            assertThat(casus.rulebook().hash())
                    .isNotEqualTo(Verifier.shipped().casus().rulebook().hash());
            outcome.concludes(LINK).and().doesNotConclude("attribution us-strikes");
        }

        @Test
        @Rules(own = "examples/own-rules/rules", instead = true)
        void own_rules_instead_of_the_shipped_ones(Casus casus, @GivenCase(IRAQ) Outcome outcome) {
            assertThat(casus.rulebook().rules()).hasSize(1);
            outcome.doesNotConclude(LINK);
        }

        @Test
        @Rules(without = {"retaliation.stated", "retaliation.reported"})
        void the_shipped_rules_but_for_some(Casus casus, @GivenCase(IRAQ) Outcome outcome) {
            assertThat(casus.rulebook().rule("retaliation.stated")).isEmpty();
            outcome.doesNotConclude(LINK, "stated");
        }

        @Nested
        @Rules(onlyRule = "retaliation.reported")
        class Within {
            @Test
            void rules_of_the_class_around_it(@GivenCase(IRAQ) Outcome outcome) {
                outcome.concludes("retaliation yemen-strikes for red-sea-attacks")
                        .and()
                        .doesNotConclude(LINK);
            }
        }
    }

    @Test
    void what_cannot_be_given_is_reported() {
        run(Refused.class)
                .testEvents()
                .assertStatistics(stats -> stats.started(7).failed(7))
                .assertThatEvents()
                .haveExactly(1, failing("of_no_rules", "name the folder of yours in `own`"))
                .haveExactly(1, failing("without_no_such_rule", "maybe `retaliation.stated`"))
                .haveExactly(1, failing("of_no_case", "write for example `@GivenCase(\"facts/raid\") Result it`"))
                .haveExactly(1, failing("of_no_such_case", "there are mistakes in the case in facts/no-such-case"))
                .haveExactly(1, failing("of_no_such_type", "`@GivenCase` gives no String"))
                .haveExactly(1, failing("of_no_such_rule", "maybe `retaliation.stated`"))
                .haveExactly(1, failing("expecting_what_is_not_so", "status should be reported and is stated"));
    }

    private static Condition<Event> failing(String method, String words) {
        return event(test(method), finishedWithFailure(message(reported -> reported.contains(words))));
    }

    @CasusTest
    static class Refused {

        @Test
        void of_no_case(Result result) {
            throw new AssertionError("must not run: " + result);
        }

        @Test
        void of_no_such_case(@GivenCase("facts/no-such-case") Result result) {
            throw new AssertionError("must not run: " + result);
        }

        @Test
        void of_no_such_type(@GivenCase(IRAQ) String text) {
            throw new AssertionError("must not run: " + text);
        }

        @Test
        @Rules(onlyRule = "retaliation.statd")
        void of_no_such_rule(Casus casus) {
            throw new AssertionError("must not run by " + casus.rulebook().hash());
        }

        @Test
        @Rules(instead = true)
        void of_no_rules(Casus casus) {
            throw new AssertionError("must not run by " + casus.rulebook().hash());
        }

        @Test
        @Rules(without = "retaliation.statd")
        void without_no_such_rule(Casus casus) {
            throw new AssertionError("must not run by " + casus.rulebook().hash());
        }

        @Test
        void expecting_what_is_not_so(@GivenCase(IRAQ) Outcome outcome) {
            outcome.concludes(LINK).withStatus("reported");
        }
    }

    @Test
    void tests_that_run_at_the_same_time_share_one_compiled_rulebook() {
        Parallel.SEEN.clear();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Parallel.class))
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "2")
                .execute()
                .testEvents()
                .assertStatistics(stats -> stats.started(2).succeeded(2));
        assertThat(Parallel.SEEN).hasSize(1);
    }

    @CasusTest
    @Execution(ExecutionMode.CONCURRENT)
    static class Parallel {

        static final Set<Casus> SEEN = ConcurrentHashMap.newKeySet();
        private static final CountDownLatch BOTH = new CountDownLatch(2);

        @Test
        void one(@GivenCase(IRAQ) LiveSession session, Casus casus) throws InterruptedException {
            both(session, casus);
        }

        @Test
        void other(@GivenCase(IRAQ) LiveSession session, Casus casus) throws InterruptedException {
            both(session, casus);
        }

        private static void both(LiveSession session, Casus casus) throws InterruptedException {
            SEEN.add(casus);
            BOTH.countDown();
            assertThat(BOTH.await(30, TimeUnit.SECONDS)).as("both run at once").isTrue();
            session.withdraw(List.of(new RecordId("centcom-answer")));
            assertThat(session.result().inferences().conclusion(LINK)).isEmpty();
        }
    }
}
