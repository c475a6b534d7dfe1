package casus.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.instanceOf;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import casus.verify.Verifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.FileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Small cases as tests, run as JUnit runs them. */
class CaseFilesTest {

    private static EngineExecutionResults run(Class<?> type) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(type))
                .execute();
    }

    @Test
    void small_cases_are_tests_with_the_line_they_stand_at(@TempDir Path folder) throws Exception {
        Path sheet = folder.resolve("raid.cases.yaml");
        Files.writeString(sheet, """
                - case: A claimed raid is claimed
                  records:
                    - claim: {voice: front, event: raid}
                  actors: [front]
                  events: [raid]
                  concludes: {attribution raid: claimed}

                - case: A claimed raid is accused
                  same as: A claimed raid is claimed
                  concludes: {attribution raid: accused}

                - case: A raid
                  same as: A claimed raid is claimd
                  not: [attribution raid]
                """);
        Sheets.folder = folder.toString();
        EngineExecutionResults results = run(Sheets.class);
        results.testEvents()
                .assertStatistics(stats -> stats.started(3).succeeded(1).failed(2))
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(
                                instanceOf(AssertionError.class),
                                message(reported -> reported.contains("status should be accused and is claimed")
                                        && reported.contains("concluded was")))))
                .haveExactly(
                        1,
                        event(finishedWithFailure(message(
                                reported -> reported.contains("no case `A claimed raid is claimd` stands above")))));
        assertThat(results.testEvents().started().map(Event::getTestDescriptor))
                .extracting(TestDescriptor::getDisplayName, CaseFilesTest::line)
                .containsExactly(
                        tuple("is written without mistakes", 13),
                        tuple("A claimed raid is claimed", 1),
                        tuple("A claimed raid is accused", 8));
    }

    private static int line(TestDescriptor descriptor) {
        TestSource source = descriptor.getSource().orElseThrow();
        return ((FileSource) source).getPosition().orElseThrow().getLine();
    }

    @Test
    void a_folder_without_cases_is_a_failure(@TempDir Path folder) {
        Sheets.folder = folder.toString();
        run(Sheets.class)
                .allEvents()
                .assertThatEvents()
                .haveExactly(
                        1,
                        event(finishedWithFailure(message(reported -> reported.contains(
                                "put them beside the rules, in files whose names end in .cases.yaml")))));
    }

    @CasusTest
    static class Sheets {

        static String folder = "";

        @TestFactory
        Stream<DynamicNode> cases(Verifier verifier) {
            return CaseFiles.in(folder, verifier);
        }
    }
}
