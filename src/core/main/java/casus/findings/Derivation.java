package casus.findings;

import casus.model.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * One way in which a rule came to a step.
 *
 * @param names what the rule's names stand for: ids, words of the domain, dates
 * @param premises in the order of the rule's lines
 */
public record Derivation(Rule rule, SortedMap<String, Object> names, List<Premise> premises)
        implements Comparable<Derivation> {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final Comparator<Derivation> ORDER = Comparator.<Derivation, String>comparing(
                    d -> d.rule().id())
            .thenComparing(d -> d.names().toString())
            .thenComparing(d -> d.premises().toString());

    /**
     * The rule that fired, as far as an explanation needs it.
     *
     * @param because a sentence with names in braces
     * @param machinery true for plumbing that explanations pass over
     * @param line in its file, from 1; 0 for machinery
     */
    public record Rule(
            String id, String title, String because, String reference, boolean machinery, String file, int line) {}

    /**
     * What one line of the rule rested on.
     *
     * @param sentence the line with names in braces; empty for machinery
     * @param facts what it matched or counted, empty for a line that only says that something is not there
     */
    public record Premise(String sentence, List<Fact> facts, Kind kind) {

        /** What a line does with facts. */
        public enum Kind {
            /** It needs them all. */
            FACTS,
            /** It says, at least in part, that something is not there; it needs what it matched beside. */
            ABSENCE,
            /** It counts them, or takes the first or last of them; with fewer it would hold as well, of another number. */
            MEMBERS
        }

        /** {@return true if the line says, at least in part, that something is not there} */
        public boolean absence() {
            return kind == Kind.ABSENCE;
        }

        /** {@return what the line cannot do without} */
        public List<Fact> needed() {
            return kind == Kind.MEMBERS ? List.of() : facts;
        }
    }

    /** {@return the names in braces of a sentence, in order, as often as they stand there} */
    public static List<String> namesIn(String sentence) {
        return NAME.matcher(sentence).results().map(name -> name.group(1)).toList();
    }

    /** Orders by rule, then by names, then by premises, so that the same derivations always come in the same order. */
    @Override
    public int compareTo(Derivation other) {
        return ORDER.compare(this, other);
    }
}
