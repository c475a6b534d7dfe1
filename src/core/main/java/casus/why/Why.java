package casus.why;

import casus.findings.Derivation;
import casus.model.Fact;
import casus.model.Id;
import casus.model.RecordId;
import casus.model.Step;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Why something holds. A tree, though equal branches are equal values. */
public sealed interface Why {

    /** Somebody said it, the coder laid it down, or an expert put it in a table. */
    record Given(Fact fact) implements Why {}

    /**
     * Rules derived it.
     *
     * @param ways every way in which they did, in order; firings that differ in one line only are one way, whose line has
     *     alternatives
     * @param more how many ways are left out by {@link Limits}
     */
    record Derived(Step step, List<Way> ways, int more) implements Why {}

    /**
     * It is not there: nothing of a kind, among so much that it could be there.
     *
     * @param type of what was looked for, as the model names it, for example {@code Denial}
     * @param about what it would be about: events, places and records, or actors if there are none of these; in the order of
     *     the sentence
     * @param among the records that speak of all of these, in order of name
     * @param alike what there is of that type about the same, but otherwise not as looked for, in order
     */
    record Absent(String type, List<Id> about, List<RecordId> among, List<Fact> alike) implements Why {}

    /**
     * These were counted. With fewer of them the count would be another and nothing else.
     *
     * @param members in order; never empty
     */
    record Counted(List<Member> members) implements Why {}

    /**
     * Something that was counted, and the records behind it that speak of it.
     *
     * @param records in order of name
     */
    record Member(Fact fact, List<RecordId> records) {}

    /**
     * One firing of one rule, or several that differ in one line.
     *
     * @param names what the rule's names stand for
     * @param lines one for each condition of the rule, in its order
     */
    record Way(Derivation.Rule rule, SortedMap<String, Object> names, List<Line> lines) {

        /** {@return whether a line of it rests on nothing and says of something that it is itself, which need not be read} */
        public boolean idle(Line line) {
            if (line.absence() || line.more() > 0 || !line.bare()) {
                return false;
            }
            List<Object> said = Derivation.namesIn(line.sentence()).stream()
                    .map(name -> names.getOrDefault(name, name))
                    .toList();
            return said.size() > 1 && said.stream().distinct().count() == 1;
        }
    }

    /**
     * One condition of a rule and what it rested on.
     *
     * @param sentence with names in braces; empty for machinery
     * @param absence true if it says, at least in part, that something is not there
     * @param anyOf any one of these suffices, and all of one is needed; never empty, though one may be
     * @param more how many alternatives are left out by {@link Limits}
     */
    record Line(String sentence, boolean absence, List<List<Why>> anyOf, int more) {

        /** {@return everything it rests on, alternatives one after another} */
        public Stream<Why> all() {
            return anyOf.stream().flatMap(List::stream);
        }

        /** {@return true if it rests on nothing that could be shown} */
        public boolean bare() {
            return anyOf.stream().allMatch(List::isEmpty);
        }
    }
}
