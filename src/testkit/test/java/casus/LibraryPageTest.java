package casus;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The blocks of {@code docs/library.md} compile, run, and print the output shown under them. */
class LibraryPageTest {

    private static final RunnablePage PAGE = new RunnablePage(
            Path.of("docs/library.md"),
            List.of(
                    "casus.*",
                    "casus.casefile.*",
                    "casus.model.*",
                    "casus.rulebook.*",
                    "casus.rulebook.text.*",
                    "casus.difference.*",
                    "casus.inferences.*",
                    "casus.telling.*",
                    "casus.why.*",
                    "casus.whynot.*",
                    "java.nio.file.*",
                    "java.time.*",
                    "java.util.*"),
            List.of());

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void every_block_prints_what_stands_under_it(@TempDir Path folder) throws Exception {
        PAGE.check(folder, type -> {
            throw new AssertionError("this page declares no class: " + type);
        });
    }
}
