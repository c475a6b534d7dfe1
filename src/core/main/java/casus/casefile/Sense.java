package casus.casefile;

import casus.casefile.form.Form.Group;
import casus.casefile.text.Script;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.model.Citation;
import casus.model.Remark.Count;
import casus.model.When;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds entries that are well-formed but impossible or empty. */
final class Sense {

    /** A quote should be a fragment, short enough to be cited freely. */
    private static final int MOST_WORDS = 10;

    /** The number of letters counted as one word in a script without spaces. */
    private static final int LETTERS_A_WORD = 4;

    /** Two keys that must not name the same thing, and the absurd statement that would result. */
    private record Apart(String one, String other, String absurd) {}

    private static final Map<String, Apart> APART = Map.of(
            "response", new Apart("response", "causes", "answers itself"),
            "responseDenial", new Apart("response", "causes", "does not answer itself anyway"),
            "sequence", new Apart("event", "after", "comes after itself"),
            "series", new Apart("series", "members", "counts itself among its members"),
            "affiliation", new Apart("member", "group", "belongs to itself"),
            "sponsorship", new Apart("sponsor", "sponsored", "backs itself"));

    /** Sets of keys of which an entry needs at least one to state anything that a rule can use. */
    private static final Map<String, List<String>> ANY_OF = Map.of(
            "denial", List.of("event", "answers"),
            "rejection", List.of("event", "answers", "about"),
            "refusal", List.of("of", "content"),
            "evidence", List.of("event", "of"),
            "casualties", List.of("killed", "injured"));

    private Sense() {}

    /** Checks the keys of a group, even if some of them are invalid. */
    static void ofKeys(Group group, Fields fields, Report report) {
        Apart apart = APART.get(group.name());
        if (apart != null) {
            apart(apart, fields, report);
        }
        List<String> anyOf = ANY_OF.get(group.name());
        if (anyOf != null && anyOf.stream().noneMatch(fields.byKey()::containsKey)) {
            report.warning(
                    fields.mark(),
                    "`" + group.name() + "` says nothing about anything",
                    "add one of " + Words.list(anyOf));
        }
        String occurrence = fields.text("occurrence");
        if (group.name().equals("event")
                && occurrence != null
                && !occurrence.equals("established")
                && fields.items("allegedBy").isEmpty()) {
            report.warning(
                    fields.markOf("occurrence"),
                    "the event is " + Words.shown(occurrence) + " by nobody",
                    "say in `allegedBy` on whose word it happened");
        }
    }

    private static void apart(Apart apart, Fields fields, Report report) {
        Set<String> ones = new HashSet<>();
        texts(fields.at(apart.one())).forEach(text -> ones.add(text.value()));
        for (Text text : texts(fields.at(apart.other()))) {
            if (ones.contains(text.value())) {
                report.error(
                        text.mark(),
                        Words.shown(text.value()) + " " + apart.absurd(),
                        "`" + apart.one() + "` and `" + apart.other() + "` name different things");
            }
        }
    }

    /** Checks a value that is valid by itself. */
    static void ofValue(Object value, Fields fields, Report report) {
        if (value instanceof Count count) {
            order(count.low(), count.best(), "low", "best", fields, report);
            order(count.best(), count.high(), "best", "high", fields, report);
            if (count.best() == null) {
                order(count.low(), count.high(), "low", "high", fields, report);
            }
            if (count.low() == null && count.best() == null && count.high() == null) {
                report.error(fields.mark(), "a count without a number", "add `low`, `best` or `high`, or leave it out");
            }
        } else if (value instanceof Citation citation) {
            length(citation.quote().strip(), fields, report);
            if (!quotes(citation)) {
                report.error(
                        fields.markOf("quote"),
                        Words.shown(citation.quote()) + " has no letter and no digit, and so quotes no word",
                        "quote the words that carry the statement");
            }
        }
    }

    /** {@return true if a quote contains a word or a number} */
    static boolean quotes(Citation citation) {
        return citation.quote().codePoints().anyMatch(Script::ofWord);
    }

    private static void length(String quote, Fields fields, Report report) {
        int words = 0;
        int letters = 0;
        for (String part : quote.split("[\\s\\h]+", -1)) {
            int unspaced = (int) part.codePoints()
                    .filter(c -> Script.unspaced(c) && !Script.mark(c))
                    .count();
            boolean more = part.codePoints().anyMatch(c -> Script.ofWord(c) && !Script.unspaced(c));
            letters += unspaced;
            words += unspaced == 0 || more ? 1 : 0;
        }
        if (words * LETTERS_A_WORD + letters > MOST_WORDS * LETTERS_A_WORD) {
            report.warning(
                    fields.markOf("quote"),
                    Words.shown(quote) + " has more than " + MOST_WORDS + " words"
                            + (letters > 0 ? " or " + MOST_WORDS * LETTERS_A_WORD + " letters" : ""),
                    "quote the fragment that carries the statement");
        }
    }

    private static void order(
            @Nullable Integer small, @Nullable Integer big, String less, String more, Fields fields, Report report) {
        if (small != null && big != null && small > big) {
            report.error(
                    fields.markOf(less),
                    "`" + less + "` is " + small + " and `" + more + "` is " + big,
                    "`low` is at most `best`, and `best` at most `high`");
        }
    }

    /** Checks what entries state about each other, even if some of them are invalid. */
    static void ofCase(Fields root, Report report) {
        Cycles.report(root, "actors", "partOf", "is part of itself", report);
        Cycles.report(root, "actors", "speaksFor", "speaks for itself", report);
        Cycles.report(root, "places", "within", "lies within itself", report);
        Namesakes.report(root, report);
        Reprints.report(root, report);
        RecordCycles.report(root, report);
        Retractions.report(root, report);
        Dates.report(root, report);
        Answers.report(root, report);
        Orders.report(root, report);
    }

    /** {@return the date written in a text, or null if it is not a date} */
    static @Nullable When day(@Nullable Node node) {
        try {
            return node instanceof Text text ? When.parse(text.value()) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** {@return the texts under a key, which contains one or a list} */
    static List<Text> texts(@Nullable Node node) {
        if (node instanceof Text text) {
            return List.of(text);
        }
        return node instanceof Node.Items items
                ? items.each().stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .toList()
                : List.of();
    }
}
