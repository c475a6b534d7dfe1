package casus.why;

import casus.inferences.Inferences;
import casus.inferences.Mentions;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Id;
import casus.model.RecordId;
import casus.model.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Lists what was counted, and the records behind it. */
@API(status = Status.INTERNAL)
public final class CountedMembers {

    private CountedMembers() {}

    /** {@return what was counted, in order} */
    public static Why.Counted of(Inferences inferences, List<Fact> counted) {
        return new Why.Counted(counted.stream()
                .map(fact -> new Why.Member(fact, records(inferences, fact)))
                .toList());
    }

    /** Follows only facts about the same subject; otherwise everything that was ever counted would be behind each member. */
    private static List<RecordId> records(Inferences inferences, Fact counted) {
        Id thing = Mentions.of(counted).stream()
                .filter(id -> !(id instanceof ActorId))
                .findFirst()
                .orElse(null);
        Set<RecordId> records = new TreeSet<>();
        Set<Fact> seen = new HashSet<>(Set.of(counted));
        Deque<Fact> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Fact fact = open.pop();
            if (fact instanceof CaseRecord record) {
                records.add(record.id());
            } else if (fact instanceof Step step) {
                inferences.derivations(step).stream()
                        .flatMap(derivation -> derivation.premises().stream())
                        .flatMap(premise -> premise.needed().stream())
                        .filter(under -> (under instanceof Step || under instanceof CaseRecord)
                                && thing != null
                                && Mentions.of(under).contains(thing))
                        .filter(seen::add)
                        .forEach(open::push);
            }
        }
        return List.copyOf(records);
    }
}
