package casus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import casus.rulebook.Rulebook;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide to writing rules names is there and sound; {@link PagesTest} walks it from its first step to its last. */
class RuleWritingTest {

    private static final Page GUIDE = Page.of("docs/rule-writing.md");

    @Test
    void every_kind_of_mistake_it_names_is_one() {
        List<String> known = Arrays.stream(Mistake.values()).map(Mistake::kind).toList();
        String guide = GUIDE.text();
        String table = guide.substring(guide.indexOf("## Avoid and prefer"), guide.indexOf("## In your editor"));
        List<String> named = Pattern.compile("\\(`([a-z-]+)`\\)")
                .matcher(table)
                .results()
                .map(kind -> kind.group(1))
                .toList();

        assertThat(named).hasSizeGreaterThan(8).isSubsetOf(known);
    }

    @Test
    void the_colours_it_speaks_of_are_there() {
        assertThat(Path.of("editor/casus/package.json")).exists();
    }

    @Test
    void its_rule_is_sound_beside_the_shipped_ones() {
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        List<String> written = GUIDE.blocks().stream()
                .filter(block -> block.file().equals("my-rules/protests.rules"))
                .map(Page.Block::text)
                .toList();
        texts.add(new RuleText("my-rules/protests.rules", written.get(written.size() - 1), false));

        assertThat(Rulebook.read(texts, "1").problems()).isEmpty();
    }
}
