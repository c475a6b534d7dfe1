package casus.cli.desk;

import casus.Casus;
import casus.cli.option.RuleArguments;
import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Rules under test.
 *
 * @param files of those that the tested folder holds, as rules name them
 * @param rows of the tables that it holds
 */
public record TestedRules(Casus casus, Set<String> files, Set<TableRow> rows) {

    /**
     * {@return the shipped rules with those of a folder that is tested, and of another if one is named} What a file of the
     * folder says word for word as a shipped one does is not taken twice.
     */
    public static TestedRules of(Path tested, @Nullable Path other, List<String> without, Desk desk) {
        List<Problem> problems = new ArrayList<>();
        List<RuleText> own = new ArrayList<>();
        Set<String> files = new TreeSet<>();
        List<RuleText> tables = new ArrayList<>();
        Path folder =
                Files.isDirectory(tested) ? tested : tested.toAbsolutePath().getParent();
        if (folder != null) {
            Map<String, String> shipped = new HashMap<>();
            ShippedRules.texts().forEach(text -> shipped.put(text.text(), text.file()));
            for (RuleText text : RulebookFolder.readAny(folder, problems)) {
                String file = shipped.get(text.text());
                files.add(file == null ? text.file() : file);
                if (text.file().endsWith(".csv")) {
                    tables.add(text);
                }
                if (file == null) {
                    own.add(text);
                }
            }
        }
        if (other != null && !other.equals(tested)) {
            own.addAll(RulebookFolder.read(other, problems));
        }
        // of one file of cases the rules beside it are read, but not all of them need be in it
        return new TestedRules(
                desk.heard(Casus.of(desk.sound(own, problems, false, without, RuleArguments.Asked.of(folder)))),
                Files.isDirectory(tested) ? files : Set.of(),
                Set.copyOf(Rulebook.read(tables, "").rulebook().tables()));
    }
}
