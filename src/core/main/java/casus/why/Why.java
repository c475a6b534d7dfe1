package casus.why;

import casus.inferences.Derivation;
import casus.model.Fact;
import casus.model.Id;
import casus.model.RecordId;
import casus.model.Step;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Why something holds, as a tree in which equal branches are equal values. */
public sealed interface Why {

    /** A record, an entity of the coder's frame, or a row of a table. */
    record Given(Fact fact) implements Why {}

    /**
     * A derived step.
     *
     * @param ways every way in which rules derived it, in order; firings that differ in one line only are one way, whose
     *     line has alternatives
     * @param more how many ways are left out by {@link Limits}
     */
    record Derived(Step step, List<Way> ways, int more) implements Why {}

    /**
     * An absence: no fact of a kind, among a number of records that could have stated it.
     *
     * @param type of what was looked for, as the model names it, for example {@code Denial}
     * @param about its subject: events, places and records, or actors if there are none of these; in the order of the
     *     sentence
     * @param among the records that name all of these, in order of id
     * @param alike facts of that type about the same subject that differ otherwise, in order
     * @param foregone true if no fact of that kind is about the subject at all, so that the absence holds as a matter of course
     */
    record Absent(String type, List<Id> about, List<RecordId> among, List<Fact> alike, boolean foregone)
            implements Why {}

    /**
     * A count. With fewer members the number would be another, and nothing else.
     *
     * @param members in order; never empty
     */
    record Counted(List<Member> members) implements Why {}

    /**
     * A fact that was counted, with the records behind it that mention it.
     *
     * @param records in order of id
     */
    record Member(Fact fact, List<RecordId> records) {}

    /**
     * One firing of one rule, or several that differ in one line.
     *
     * @param names what the rule's names stand for
     * @param lines one for each condition of the rule, in its order
     */
    record Way(Derivation.Rule rule, SortedMap<String, Object> names, List<Line> lines) {

        /** {@return whether a line rests on nothing and only states that something is itself, so that it can be left out} */
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
     * @param absence true if it states an absence, at least in part
     * @param anyOf alternatives, each of which suffices as a whole; never empty, though an alternative may be
     * @param more how many alternatives are left out by {@link Limits}
     */
    record Line(String sentence, boolean absence, List<List<Why>> anyOf, int more) {

        /** {@return everything it rests on, one alternative after another} */
        public Stream<Why> all() {
            return anyOf.stream().flatMap(List::stream);
        }

        /** {@return true if it states nothing but absences that hold as a matter of course} */
        public boolean foregone() {
            return absence
                    && more == 0
                    && !bare()
                    && all().allMatch(why -> why instanceof Absent absent && absent.foregone());
        }

        /** {@return true if it rests on nothing that could be shown} */
        public boolean bare() {
            return anyOf.stream().allMatch(List::isEmpty);
        }
    }
}
