package casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import casus.smallcase.WorkedCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The blocks of {@code docs/testing.md} compile, run, and print the output shown under them; its test class passes. */
class TestingPageTest {

    private static final RunnablePage PAGE = new RunnablePage(
            Path.of("docs/testing.md"),
            List.of(
                    "static casus.verify.Without.*",
                    "static casus.verify.given.Entities.*",
                    "static casus.verify.given.Records.*",
                    "casus.junit.*",
                    "casus.model.Case",
                    "casus.mutation.*",
                    "casus.scaffold.*",
                    "casus.smallcase.*",
                    "casus.verify.*",
                    "java.util.stream.Stream",
                    "org.junit.jupiter.api.*"),
            List.of(Test.class, AnnotationSupport.class, WorkedCase.class));

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void every_block_does_what_the_page_says(@TempDir Path folder) throws Exception {
        List<Class<?>> run = new ArrayList<>();
        PAGE.check(folder, type -> {
            run.add(type);
            EngineTestKit.engine("junit-jupiter")
                    .selectors(selectClass(type))
                    .execute()
                    .testEvents()
                    .assertStatistics(stats -> stats.started(5).succeeded(5));
        });
        assertThat(run).hasSize(1);
    }
}
