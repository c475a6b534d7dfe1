package casus.inferences;

import casus.model.Fact;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a rule derived a step.
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
     * @param machinery true for counting and closure, which explanations leave out
     * @param line in its file, from 1; 0 for machinery
     */
    public record Rule(
            String id, String title, String because, String reference, boolean machinery, String file, int line) {}

    /**
     * The facts behind one line of a rule.
     *
     * @param sentence the line with names in braces; empty for machinery
     * @param facts what it matched or counted; empty for a line that only states an absence
     */
    public record Premise(String sentence, List<Fact> facts, Kind kind) {

        /** How a line uses facts. */
        public enum Kind {
            /** It requires all of them. */
            FACTS,
            /** It states, at least in part, an absence; it also requires the facts it matched. */
            ABSENCE,
            /**
             * It counts them, or takes the first or last of them; with fewer facts it would still hold, with another number.
             */
            MEMBERS
        }

        /**
         * {@return the premise of machinery that a matched fact is, or that the facts of a counted list are, in a stable order;
         * none for anything else}
         */
        @API(status = Status.INTERNAL)
        public static Stream<Premise> matched(@Nullable Object matched) {
            if (matched instanceof Fact fact) {
                return Stream.of(new Premise("", List.of(fact), Kind.FACTS));
            }
            if (!(matched instanceof Collection<?> list)) {
                return Stream.empty();
            }
            List<Fact> members = list.stream()
                    .filter(Fact.class::isInstance)
                    .map(Fact.class::cast)
                    .distinct()
                    .map(member -> Map.entry(member.toString(), member))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .toList();
            return members.isEmpty() ? Stream.empty() : Stream.of(new Premise("", members, Kind.MEMBERS));
        }

        /** {@return true if the line states an absence, at least in part} */
        public boolean absence() {
            return kind == Kind.ABSENCE;
        }

        /** {@return the facts that the line requires} */
        public List<Fact> needed() {
            return kind == Kind.MEMBERS ? List.of() : facts;
        }
    }

    /** {@return the names in braces of a sentence, in order, with repetitions} */
    public static List<String> namesIn(String sentence) {
        return NAME.matcher(sentence).results().map(name -> name.group(1)).toList();
    }

    /** {@return derivations in their order, each once} Compares texts that are made once and, of premises, only for equal names. */
    public static List<Derivation> inOrder(Collection<Derivation> derivations) {
        return derivations.stream()
                .distinct()
                .map(Read::new)
                .sorted(Comparator.<Read, String>comparing(
                                read -> read.derivation.rule().id())
                        .thenComparing(read -> read.names)
                        .thenComparing(Read::premises))
                .map(read -> read.derivation)
                .toList();
    }

    /** A derivation with its texts. */
    private static final class Read {

        private final Derivation derivation;
        private final String names;
        private @Nullable String premises;

        Read(Derivation derivation) {
            this.derivation = derivation;
            this.names = derivation.names().toString();
        }

        String premises() {
            String text = premises;
            if (text == null) {
                text = derivation.premises().toString();
                premises = text;
            }
            return text;
        }
    }

    /** Orders by rule, then by names, then by premises, so that equal sets of derivations always have the same order. */
    @Override
    public int compareTo(Derivation other) {
        return ORDER.compare(this, other);
    }
}
