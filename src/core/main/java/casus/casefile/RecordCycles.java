package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds circular records: retractions that take each other back, and ties that make somebody belong to itself. Since voices
 * may say so, these are warnings.
 */
final class RecordCycles {

    /**
     * Ties that make one actor a part of another. A leader of a group that is run by him belongs to the group, not the other
     * way round.
     */
    private static final Set<String> PARTS = Set.of("partOf", "branchOf", "runBy");

    private RecordCycles() {}

    static void report(Fields root, Report report) {
        Map<String, List<String>> back = new LinkedHashMap<>();
        Map<String, Mark> marks = new LinkedHashMap<>();
        root.named("records").forEach((id, record) -> {
            String of = record.text("of");
            if ("retraction".equals(record.text("type")) && of != null && !of.equals(id)) {
                back.put(id, List.of(of));
                marks.put(id, record.markOf("of"));
            }
        });
        for (List<String> circle : Cycles.of(back)) {
            report.warning(
                    marks.getOrDefault(circle.get(0), root.mark()),
                    Words.shown(circle.get(0)) + " takes itself back: " + Cycles.route(circle),
                    "say in `of` what each takes back; of two words the later one takes back the earlier");
        }
        ties(root, report);
    }

    private static void ties(Fields root, Report report) {
        Map<String, List<String>> above = new LinkedHashMap<>();
        root.named("actors")
                .forEach(
                        (id, actor) -> Sense.texts(actor.at("partOf")).forEach(whole -> add(above, id, whole.value())));
        Map<List<String>, Mark> said = new LinkedHashMap<>();
        for (Node node : root.items("records")) {
            if (node instanceof Fields record
                    && "affiliation".equals(record.text("type"))
                    && PARTS.contains(String.valueOf(record.text("bond")))
                    && (record.at("modality") == null || "actual".equals(record.text("modality")))) {
                String member = String.valueOf(record.text("member"));
                String group = String.valueOf(record.text("group"));
                if (!member.equals(group)) {
                    add(above, member, group);
                    said.putIfAbsent(List.of(member, group), record.markOf("group"));
                }
            }
        }
        for (List<String> circle : Cycles.of(above)) {
            Mark mark = null;
            for (int i = 0; i < circle.size() && mark == null; i++) {
                mark = said.get(List.of(circle.get(i), circle.get((i + 1) % circle.size())));
            }
            if (mark != null) {
                report.warning(
                        mark,
                        "by what is said here " + Words.shown(circle.get(0)) + " is part of itself: "
                                + Cycles.route(circle),
                        "check which is the `member` and which the `group`; where two voices say opposite things, leave it");
            }
        }
    }

    private static void add(Map<String, List<String>> above, String member, String group) {
        above.computeIfAbsent(member, none -> new ArrayList<>()).add(group);
    }
}
