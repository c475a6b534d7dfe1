package casus.why;

import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Id;
import casus.model.RecordId;
import casus.rulebook.FactPattern;
import casus.rulebook.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says of a condition that something is not there, what was looked for and among what. */
final class Absences {

    private final Findings findings;
    private final Map<CaseRecord, Set<Id>> mentions = new HashMap<>();

    Absences(Findings findings) {
        this.findings = findings;
    }

    /** {@return one absence for each negated pattern of a line, in its order} */
    List<Why> of(Rule.Line line, Map<String, Object> names) {
        List<Why> absences = new ArrayList<>();
        for (FactPattern pattern : line.sentence().patterns()) {
            if (pattern.negated()) {
                List<Id> about = about(pattern, line, names);
                absences.add(new Why.Absent(pattern.type().getSimpleName(), about, among(about), List.<Fact>of()));
            }
        }
        return absences;
    }

    private static List<Id> about(FactPattern pattern, Rule.Line line, Map<String, Object> names) {
        List<Id> asked = pattern.constraints().stream()
                .filter(FactPattern.Constraint.Equal.class::isInstance)
                .map(constraint -> line.fillers().get(((FactPattern.Constraint.Equal) constraint).slot()))
                .map(filler -> filler == null ? "" : names.getOrDefault(filler, ""))
                .filter(Id.class::isInstance)
                .map(Id.class::cast)
                .distinct()
                .toList();
        List<Id> things = asked.stream().filter(id -> !(id instanceof ActorId)).toList();
        return things.isEmpty() ? asked : things;
    }

    private List<RecordId> among(List<Id> about) {
        return findings.subject().records().stream()
                .filter(record -> mentions.computeIfAbsent(record, Mentions::of).containsAll(about)
                        || about.contains(record.id()))
                .map(CaseRecord::id)
                .sorted()
                .toList();
    }
}
