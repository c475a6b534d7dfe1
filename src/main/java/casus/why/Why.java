package casus.why;

import casus.model.Fact;
import casus.model.Step;
import java.util.List;
import java.util.SortedMap;

/** Why something holds. A tree, though equal branches are equal values. */
public sealed interface Why {

    /** Somebody said it, the coder laid it down, or an expert put it in a table. */
    record Given(Fact fact) implements Why {}

    /**
     * Rules derived it.
     *
     * @param ways every way in which they did, in order
     */
    record Derived(Step step, List<Way> ways) implements Why {}

    /**
     * One firing of one rule.
     *
     * @param names what the rule's names stand for
     * @param lines one for each condition of the rule, in its order
     */
    record Way(Derivation.Rule rule, SortedMap<String, Object> names, List<Line> lines) {}

    /**
     * One condition of a rule and what it rested on.
     *
     * @param sentence with names in braces
     * @param absence true if it says that something is not there
     * @param because empty where nothing but an absence carries it
     */
    record Line(String sentence, boolean absence, List<Why> because) {}
}
