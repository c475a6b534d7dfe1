package casus.casefile;

import casus.casefile.Binder.Cited;
import casus.casefile.Node.Mark;
import casus.model.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks that quotes stand word for word in their documents. */
final class Quotes {

    /** Words that are looked up once, however many records rest on them. */
    private record Sought(String document, String quote) {}

    private Quotes() {}

    /** {@return where the quotes stand that were found, in order} The others are reported. */
    static List<QuotePlace> check(List<Cited> cited, Texts texts, Report report) {
        List<QuotePlace> places = new ArrayList<>();
        Map<Sought, List<Integer>> looked = new HashMap<>();
        for (Cited each : cited) {
            String document = each.citation().document().value();
            SourceText text = texts.of(document);
            if (text != null) {
                place(
                                each,
                                looked.computeIfAbsent(
                                        new Sought(document, each.citation().quote()),
                                        sought -> text.find(sought.quote())),
                                text,
                                texts,
                                report)
                        .ifPresent(places::add);
                continue;
            }
            Mark mark = texts.unmentioned(document);
            if (mark != null) {
                report.warning(
                        mark,
                        "quotes of " + Words.shown(document) + " were not checked: there is no text of it",
                        "give it with " + Words.shown("--document " + document + "=FILE")
                                + ", or name a file beside the case in `text`");
            }
        }
        return places;
    }

    private static Optional<QuotePlace> place(
            Cited cited, List<Integer> found, SourceText text, Texts texts, Report report) {
        Citation citation = cited.citation();
        Integer wanted = citation.offset();
        if (found.isEmpty()) {
            report.error(
                    cited.at().markOf("quote"),
                    Words.shown(citation.quote()) + " does not stand in "
                            + Words.shown(citation.document().value()),
                    report.crowded() ? null : instead(citation, text, texts));
            return Optional.empty();
        }
        if (wanted != null && !found.contains(wanted)) {
            report.error(
                    cited.at().markOf("offset"),
                    Words.shown(citation.quote()) + " does not begin at `" + wanted + "`",
                    "it begins at "
                            + found.stream()
                                    .limit(8)
                                    .map(offset -> "`" + offset + "` (line " + text.line(offset) + ")")
                                    .collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        int offset = wanted == null ? found.get(0) : wanted;
        return cited.by() == null
                ? Optional.empty()
                : Optional.of(new QuotePlace(
                        cited.by(),
                        citation,
                        offset,
                        text.end(offset, citation.quote()),
                        text.line(offset),
                        text.column(offset),
                        found.size()));
    }

    private static String instead(Citation citation, SourceText text, Texts texts) {
        for (Map.Entry<String, SourceText> other : texts.all().entrySet()) {
            List<Integer> found = other.getValue().find(citation.quote());
            if (!found.isEmpty()) {
                return "it stands in " + Words.shown(other.getKey()) + ", line "
                        + other.getValue().line(found.get(0)) + "; cite that document";
            }
        }
        return text.nearest(citation.quote())
                .map(near -> "nearest, in line " + text.line(near.offset()) + ": " + Words.shown(near.text())
                        + "; quote the document's exact words")
                .orElse("nothing like it stands there; quote the document's exact words, from one place");
    }
}
