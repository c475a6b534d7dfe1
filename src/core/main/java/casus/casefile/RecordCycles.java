package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.model.Term;
import casus.model.Tie.Bond;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds circular records: retractions that take each other back, statements said after one another, and ties that make somebody belong to itself. Since voices
 * may say so, these are warnings.
 */
final class RecordCycles {

    /**
     * Ties that put one below another by the meaning of the word, so that a circle of them is a slip of the coder's. Which ties are
     * membership is judgement, and stands in the table of memberships; by it somebody who leads a group belongs to it, though the
     * group may well be run by him. No conclusion depends on this set, only a warning.
     */
    private static final Set<String> BELOW =
            Stream.of(Bond.PART_OF, Bond.BRANCH_OF, Bond.RUN_BY).map(Term::of).collect(Collectors.toUnmodifiableSet());

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
        orders(root, report);
        ties(root, report);
    }

    private static void orders(Fields root, Report report) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        Map<String, Mark> marks = new LinkedHashMap<>();
        root.named("records")
                .forEach((id, record) -> Sense.texts(record.at("saidAfter")).stream()
                        .filter(earlier -> !earlier.value().equals(id))
                        .forEach(earlier -> {
                            add(before, id, earlier.value());
                            marks.putIfAbsent(id, earlier.mark());
                        }));
        for (List<String> circle : Cycles.of(before)) {
            report.warning(
                    marks.getOrDefault(circle.get(0), root.mark()),
                    Words.shown(circle.get(0)) + " was said after itself: " + Cycles.route(circle),
                    "say in `saidAfter` what was said before; of two statements the later one names the earlier");
        }
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
                    && BELOW.contains(String.valueOf(record.text("bond")))
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
