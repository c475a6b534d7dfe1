package casus.cli.command;

import casus.Supported;
import casus.model.RecordId;
import casus.page.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells how the supports of a conclusion stood their trial. */
final class Verified {

    private Verified() {}

    /** {@return all of it in one sentence, or the support that failed} */
    static String sentence(Supported supported) {
        for (Supported.Trial trial : supported.trials()) {
            if (!trial.suffices()) {
                return "Checked by running again: " + joined(trial.support()) + " is not enough.";
            }
            if (!trial.spared().isEmpty()) {
                return "Checked by running again: " + joined(trial.support()) + " can do without "
                        + joined(trial.spared()) + ".";
            }
        }
        int number = supported.trials().size();
        String which = supported.all() ? "" : "the first ";
        String guards = supported.trials().stream()
                .filter(trial -> !trial.guards().isEmpty())
                .map(trial -> "; " + joined(trial.support()) + " only with " + joined(trial.guards())
                        + ", which keep out what would stand against it")
                .collect(Collectors.joining());
        return "Checked by running again: " + which
                + (number == 1 ? "1 support suffices, none of its" : number + " supports suffice, none of their")
                + " records can be spared" + guards + ".";
    }

    /** {@return a page with the sentence as its last line} */
    static Page under(Page page, Supported supported) {
        Page.Draft draft = new Page.Draft();
        page.lines()
                .forEach(line ->
                        draft.line(line.lead(), line.hang(), line.spans().toArray(Page.Span[]::new)));
        return draft.gap().line("", "  ", Page.Span.plain(sentence(supported))).page();
    }

    /** {@return all of it as data} */
    static Map<String, Object> tree(Supported supported) {
        List<Map<String, Object>> trials = new ArrayList<>();
        for (Supported.Trial trial : supported.trials()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("support", names(trial.support()));
            tree.put("guards", names(trial.guards()));
            tree.put("suffices", trial.suffices());
            tree.put("spared", names(trial.spared()));
            trials.add(tree);
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("holds", supported.holds());
        tree.put("all", supported.all());
        tree.put("trials", trials);
        return tree;
    }

    private static String joined(Collection<RecordId> records) {
        return String.join(" + ", names(records));
    }

    private static List<String> names(Collection<RecordId> records) {
        return records.stream().map(RecordId::value).toList();
    }
}
