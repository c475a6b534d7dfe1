package casus.casefile;

import casus.casefile.Binder.Cited;
import casus.casefile.text.SourceText;
import casus.casefile.text.SourceText.Found;
import casus.casefile.text.Stretch;
import casus.casefile.text.Words;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.model.Citation;
import casus.model.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that quotes stand word for word in their documents. */
final class Quotes {

    private static final int MOST_PLACES = 8;

    /** Warnings of one kind past this many are counted and not shown. */
    private static final int MOST_WARNINGS = 50;

    /** Words that are looked up once, however many records rest on them. */
    private record Sought(String document, String quote) {}

    /** Words that one entry cites, which are warned of once. */
    private record Warned(@Nullable Id by, Sought words) {}

    private final Texts texts;
    private final Report report;
    private final Map<Sought, Found> looked = new HashMap<>();
    private final List<QuotePlace> places = new ArrayList<>();
    private final Set<Warned> open = new HashSet<>();
    private final Set<Warned> respelled = new HashSet<>();
    private @Nullable Mark moreOpen;
    private @Nullable Mark moreRespelled;

    private Quotes(Texts texts, Report report) {
        this.texts = texts;
        this.report = report;
    }

    /** {@return where the quotes stand that were found, in order} The others are reported. */
    static List<QuotePlace> check(List<Cited> cited, Texts texts, Report report) {
        Quotes quotes = new Quotes(texts, report);
        cited.forEach(quotes::check);
        quotes.rest();
        return quotes.places;
    }

    private void check(Cited cited) {
        String document = cited.citation().document().value();
        SourceText text = texts.of(document);
        if (text != null) {
            Sought sought = new Sought(document, cited.citation().quote());
            place(cited, sought, looked.computeIfAbsent(sought, words -> text.find(words.quote())), text);
            return;
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

    private void place(Cited cited, Sought sought, Found found, SourceText text) {
        Integer wanted = cited.citation().offset();
        List<Stretch> usable = found.usable();
        if (usable.isEmpty()) {
            missing(cited, found, text);
            return;
        }
        Optional<Stretch> chosen = wanted == null ? Optional.of(usable.get(0)) : found.at(wanted);
        if (chosen.isEmpty()) {
            report.error(
                    cited.at().markOf("offset"),
                    Words.shown(sought.quote()) + " does not begin at `" + wanted + "`",
                    "it begins at " + list(usable, text));
            return;
        }
        Stretch place = chosen.get();
        Warned warned = new Warned(cited.by(), sought);
        if (found.alike().contains(place) && respelled.add(warned)) {
            respelled(cited, place, text);
        }
        if (wanted == null && usable.size() > 1 && open.add(warned)) {
            open(cited, usable, text);
        }
        if (cited.by() != null) {
            places.add(new QuotePlace(
                    cited.by(),
                    cited.citation(),
                    place.from(),
                    place.to(),
                    text.line(place.from()),
                    text.column(place.from()),
                    usable.size()));
        }
    }

    private void open(Cited cited, List<Stretch> all, SourceText text) {
        Mark mark = cited.at().markOf("quote");
        if (open.size() > MOST_WARNINGS) {
            moreOpen = moreOpen == null ? mark : moreOpen;
            return;
        }
        report.warning(
                mark,
                Words.shown(cited.citation().quote()) + " stands " + all.size() + " times in "
                        + Words.shown(cited.citation().document().value())
                        + ", and the citation does not say which is meant",
                "add its `offset`, or quote more words: it begins at " + list(all, text));
    }

    private void respelled(Cited cited, Stretch place, SourceText text) {
        Mark mark = cited.at().markOf("quote");
        if (respelled.size() > MOST_WARNINGS) {
            moreRespelled = moreRespelled == null ? mark : moreRespelled;
            return;
        }
        report.warning(
                mark,
                Words.shown(cited.citation().quote()) + " stands in "
                        + Words.shown(cited.citation().document().value()) + " only in another spelling",
                "marks can make another word of it; copy line " + text.line(place.from()) + " if that is what is meant"
                        + text.quotable(place).map(words -> ": `" + words + "`").orElse(""));
    }

    private void rest() {
        if (moreOpen != null) {
            report.warning(
                    moreOpen,
                    (open.size() - MOST_WARNINGS)
                            + " more citations, from here on, do not say at which place their words are" + " meant",
                    "add offsets to those above, and check again");
        }
        if (moreRespelled != null) {
            report.warning(
                    moreRespelled,
                    (respelled.size() - MOST_WARNINGS) + " more quotes, from here on, stand only in another spelling",
                    "copy the document's spelling in those above, and check again");
        }
    }

    /** {@return the first places of words, with how many more there are} */
    private static String list(List<Stretch> places, SourceText text) {
        String first = places.stream()
                .limit(MOST_PLACES)
                .map(place -> "`" + place.from() + "` (line " + text.line(place.from()) + ")")
                .collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? first + " and " + (places.size() - MOST_PLACES) + " more" : first;
    }

    private void missing(Cited cited, Found found, SourceText text) {
        Citation citation = cited.citation();
        Stretch inside = found.inside();
        String document = Words.shown(citation.document().value());
        List<String> larger = inside == null ? List.of() : text.largerWords(inside);
        report.error(
                cited.at().markOf("quote"),
                Words.shown(citation.quote())
                        + (larger.isEmpty()
                                ? " does not stand in " + document
                                : " stands in " + document + " only inside "
                                        + (larger.size() == 1 ? "a larger word: " : "larger words: ")
                                        + Words.list(larger)),
                report.crowded() ? null : instead(citation, inside, text));
    }

    private String instead(Citation citation, @Nullable Stretch inside, SourceText text) {
        Optional<Stretch> near = inside == null ? text.nearest(citation.quote()) : Optional.of(text.whole(inside));
        String here = near.map(words -> (inside == null ? "nearest, in line " : "whole words, in line ")
                        + text.line(words.from())
                        + text.quotable(words).map(offer -> ": `" + offer + "`").orElse("")
                        + (inside == null
                                ? "; quote the document's exact words"
                                : "; quote them if they still say what the record says"))
                .orElse("");
        return elsewhere(citation)
                .map(other ->
                        here.isEmpty() ? other + "; cite that document" : here + "; or cite another document: " + other)
                .orElse(
                        here.isEmpty()
                                ? "nothing like it stands there; quote the document's exact words, from one place"
                                : here);
    }

    /** {@return where the words stand in the first other document that has them} */
    private Optional<String> elsewhere(Citation citation) {
        for (Map.Entry<String, SourceText> other : texts.all().entrySet()) {
            List<Stretch> found = other.getValue().find(citation.quote()).places();
            if (!found.isEmpty()) {
                return Optional.of("it stands in " + Words.shown(other.getKey()) + ", line "
                        + other.getValue().line(found.get(0).from()));
            }
        }
        return Optional.empty();
    }
}
