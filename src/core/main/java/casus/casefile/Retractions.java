package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds retractions of what somebody else said, who alone can take it back: they leave it standing. */
final class Retractions {

    private Retractions() {}

    static void report(Fields root, Report report) {
        Map<String, Fields> records = root.named("records");
        Map<String, Fields> actors = root.named("actors");
        records.forEach((id, record) -> {
            Fields of =
                    "retraction".equals(record.text("type")) ? records.get(String.valueOf(record.text("of"))) : null;
            if (of != null
                    && record.text("voice") != null
                    && of.text("voice") != null
                    && Collections.disjoint(side(record, actors), side(of, actors))) {
                report.warning(
                        record.markOf("of"),
                        Words.shown(id) + " takes back what is the word of somebody else: "
                                + Words.shown(String.valueOf(record.text("voice"))) + " retracts "
                                + Words.shown(String.valueOf(record.text("of"))) + " of "
                                + Words.shown(String.valueOf(of.text("voice"))),
                        "check `of` and both voices; who says that another is wrong makes a `rejection`, and who gives up a"
                                + " claim made in the same name a `disavowal`");
            }
        });
    }

    /** {@return the voice of a record, its principal, and all for whom these speak or whose members they are} */
    private static Set<String> side(Fields record, Map<String, Fields> actors) {
        Set<String> side = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Stream.of("voice", "principal")
                .flatMap(key -> Stream.ofNullable(record.text(key)))
                .forEach(open::add);
        while (!open.isEmpty()) {
            String one = open.remove();
            Fields actor = side.add(one) ? actors.get(one) : null;
            if (actor != null) {
                for (String tie : List.of("speaksFor", "partOf", "sameAs")) {
                    Sense.texts(actor.at(tie)).stream().map(Text::value).forEach(open::add);
                }
            }
        }
        return side;
    }
}
