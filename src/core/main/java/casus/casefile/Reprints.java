package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds documents with the same address or text. Those with one address count as one voice; a text may have been printed
 * twice by two who each stand by it, so those with one text count as two unless the coder gives them one origin.
 */
final class Reprints {

    private Reprints() {}

    /** Warns of every document that shares its address or its text with an earlier one. */
    static void report(Fields root, Report report) {
        for (String key : new String[] {"url", "text"}) {
            Map<String, String> known = new HashMap<>();
            root.named("documents").forEach((id, document) -> {
                for (Text value : Sense.texts(document.at(key))) {
                    String earlier = known.putIfAbsent(value.value(), id);
                    if (earlier != null) {
                        report.warning(
                                value.mark(),
                                "the documents " + Words.shown(earlier) + " and " + Words.shown(id) + " have one `"
                                        + key + "`, " + Words.shown(value.value())
                                        + (key.equals("url")
                                                ? ", and count as one voice"
                                                : ", but count as two voices"),
                                "keep one of them, and let its records cite it"
                                        + (key.equals("url") ? "" : "; or give both one `origin`"));
                    }
                }
            });
        }
    }
}
