package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What every page of documentation shows is so: its commands print that and end so, and its links lead somewhere. */
class PagesTest {

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> each_command_prints_what_its_page_shows() {
        List<Page> pages = Page.all().stream()
                .filter(page -> !page.blocks("console").isEmpty())
                .toList();
        assertThat(pages)
                .extracting(page -> page.file().toString())
                .contains("README.md", "docs/tour.md", "docs/rule-writing.md");
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.file().toString(), () -> assertThat(mistakes(page)).isEmpty()));
    }

    /** Files are written as they occur on the page, into a folder for that page. */
    private List<String> mistakes(Page page) {
        Path folder = temp.resolve(page.file());
        Set<String> written = new HashSet<>();
        List<String> mistakes = new ArrayList<>();
        for (Page.Block block : page.blocks()) {
            if (!block.file().isEmpty()) {
                Shell.write(folder.resolve(block.file()), block.text());
                written.add(block.file().replaceFirst("/.*", ""));
            } else if (block.language().equals("console")) {
                mistakes.addAll(new ConsoleBlock(written, folder).mistakes(block.text()));
            }
        }
        return mistakes;
    }

    @Test
    void no_command_with_its_output_escapes_this_test() {
        assertThat(Page.all().stream()
                        .filter(page -> page.blocks().stream()
                                .filter(block -> !block.language().equals("console"))
                                .anyMatch(block -> block.text().lines().anyMatch(line -> line.startsWith("$ "))))
                        .map(Page::file))
                .isEmpty();
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(Page.all().stream()
                        .flatMap(page -> page.brokenLinks().stream().map(link -> page.file() + " links to " + link)))
                .isEmpty();
    }
}
