package casus.rulebook.rule;

import casus.rulebook.text.Allowance;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SlotType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * A rule as its author wrote it.
 *
 * @param id stable, unique in a rulebook, for example {@code retaliation.stated}
 * @param title one sentence
 * @param because why the conclusion holds, with names in braces
 * @param reference the source of the judgement, empty if none is given
 * @param file path of its file
 * @param line of its title, from 1
 * @param replaces id of the shipped rule it replaces, empty if none
 * @param allowed warnings that its author has answered
 */
@API(status = Status.MAINTAINED)
public record Rule(
        String id,
        String title,
        String because,
        String reference,
        List<Line> when,
        Line then,
        String file,
        int line,
        String replaces,
        @API(status = Status.INTERNAL) List<Allowance> allowed) {

    /** The reference in the draft of a rule that somebody still has to complete. */
    public static final String NO_REFERENCE_YET = "to be filled in: where this judgement comes from";

    /**
     * One condition, or the conclusion.
     *
     * @param text as written
     * @param number of the line in its file, from 1
     * @param column of the first word, from 1
     * @param fillers the content of each slot
     * @param introduces the names that this line uses first
     * @param whole the line as its author wrote it, if this is a part of what a defined sentence stands for; else null
     * @param part its index among these parts, from 1; else 0
     */
    public record Line(
            String text,
            int number,
            int column,
            Sentence sentence,
            Map<String, String> fillers,
            Set<String> introduces,
            @Nullable Line whole,
            int part) {

        /** {@return the line as its author wrote it} */
        public Line written() {
            return whole == null ? this : whole;
        }

        /** {@return an identifier unique among the lines of its file, in letters and digits} */
        String tag() {
            return part == 0 ? Integer.toString(number) : number + "p" + part;
        }

        /** {@return true if it only puts two actors in order of name, so that the rule looks at each pair once} */
        public boolean ordersNames() {
            return sentence.ordersNames();
        }

        /** {@return the column of the content of a slot, from 1} */
        public int columnOf(String slot) {
            return part > 0
                    ? column
                    : column + sentence.match(text).orElseThrow().starts().getOrDefault(slot, 0);
        }

        /** {@return the text with every name in braces, ready to be filled in} */
        public String template() {
            String template = sentence.text();
            for (Map.Entry<String, String> filler : fillers.entrySet()) {
                SlotType type = sentence.slot(filler.getKey());
                String value = filler.getValue();
                template = template.replace(
                        "{" + filler.getKey() + ":" + type.name() + "}", isName(value) ? "{" + value + "}" : value);
            }
            return template;
        }

        /** {@return the variable that the engine binds to the fact matched by the nth pattern} */
        public String variable(int nth) {
            String local = sentence.patterns().get(nth).local();
            return local.isEmpty() ? "$l" + tag() + "_" + nth : "$" + local + "_" + tag();
        }
    }

    /** {@return the conditions as their author wrote them} */
    public List<Line> written() {
        return when.stream().map(Line::written).distinct().toList();
    }

    /** {@return true if a filler is a name rather than a word} */
    public static boolean isName(String filler) {
        return Character.isUpperCase(filler.charAt(0));
    }
}
