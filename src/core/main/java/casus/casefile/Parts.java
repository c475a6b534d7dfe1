package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Field;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Items;
import casus.casefile.tree.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges the sections of a case with those of a file that adds to it. */
final class Parts {

    private static final List<String> SECTIONS = List.of("documents", "actors", "places", "events", "records");

    private Parts() {}

    /**
     * {@return the case with the entries of another file appended, section by section; a file that adds nothing is reported}
     */
    static Fields joined(Fields whole, Node added, Report report) {
        Map<String, Field> sections = new LinkedHashMap<>(whole.byKey());
        if (!(added instanceof Fields parts)) {
            report.error(added, "this is " + added.sort() + "; wanted are " + Words.list(SECTIONS), null);
            return whole;
        }
        parts.byKey().forEach((key, field) -> {
            if (!SECTIONS.contains(key)) {
                report.error(
                        field.mark(),
                        Words.shown(key) + " cannot be added to a case",
                        Words.meant(key, SECTIONS, "what can be added is"));
            } else if (!(field.value() instanceof Items more)) {
                report.error(
                        field.value(),
                        "`" + key + "` is " + field.value().sort() + "; wanted is a list",
                        "put it in square brackets, even if it is only one");
            } else if (whole.at(key) instanceof Items own) {
                List<Node> both = new ArrayList<>(own.each());
                both.addAll(more.each());
                sections.put(key, new Field(field.mark(), new Items(own.mark(), both)));
            } else {
                sections.put(key, field);
            }
        });
        return new Fields(whole.mark(), sections);
    }
}
