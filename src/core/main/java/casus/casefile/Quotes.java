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

/** Checks that quotes occur verbatim in their documents. */
final class Quotes {

    private static final int MOST_PLACES = 8;

    /** Further warnings of one kind are counted but not shown. */
    private static final int MOST_WARNINGS = 50;

    /** A quote that is searched for once, however many records cite it. */
    private record Sought(String document, String quote) {}

    /** A quote cited by one entry, which causes one warning. */
    private record Warned(@Nullable Id by, Sought words) {}

    private final Texts texts;
    private final Report report;
    private final Map<Sought, Found> looked = new HashMap<>();
    private final List<QuotePlace> places = new ArrayList<>();
    private final Repeated open = new Repeated(
            "do not say at which place their words are meant", "add offsets to those above, and check again");
    private final Repeated respelled = new Repeated(
            "stand only in another spelling", "copy the document's spelling in those above, and check again");
    private final Repeated negated = new Repeated("leave out a negation", "quote it with those above, and check again");

    private Quotes(Texts texts, Report report) {
        this.texts = texts;
        this.report = report;
    }

    /** {@return the places of the quotes that were found, in order} The others are reported. */
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
        if (found.alike().contains(place)) {
            respelled.warn(warned, cited, () -> respelled(cited, place, text));
        }
        text.negated(place).ifPresent(more -> negated.warn(warned, cited, () -> negated(cited, place, more, text)));
        if (wanted == null && usable.size() > 1) {
            open.warn(warned, cited, () -> open(cited, usable, text));
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
        report.warning(
                cited.at().markOf("quote"),
                Words.shown(cited.citation().quote()) + " stands " + all.size() + " times in "
                        + Words.shown(cited.citation().document().value())
                        + ", and the citation does not say which is meant",
                "add its `offset`, or quote more words: it begins at " + list(all, text));
    }

    private void respelled(Cited cited, Stretch place, SourceText text) {
        report.warning(
                cited.at().markOf("quote"),
                Words.shown(cited.citation().quote()) + " stands in "
                        + Words.shown(cited.citation().document().value()) + " only in another spelling",
                "marks can make another word of it; copy line " + text.line(place.from()) + " if that is what is meant"
                        + text.quotable(place).map(words -> ": `" + words + "`").orElse(""));
    }

    private void negated(Cited cited, Stretch place, Stretch more, SourceText text) {
        boolean before = more.from() < place.from();
        Stretch negation = before ? new Stretch(more.from(), place.from()) : new Stretch(place.to(), more.to());
        report.warning(
                cited.at().markOf("quote"),
                Words.shown(cited.citation().quote()) + " stands in "
                        + Words.shown(cited.citation().document().value()) + " right "
                        + (before ? "behind " : "before ") + Words.shown(text.shown(negation))
                        + ", which denies it",
                "quote both: `" + text.quotable(more).orElse(text.shown(more))
                        + "`; and see whether they still say what the record says");
    }

    private void rest() {
        List.of(open, respelled, negated).forEach(Repeated::rest);
    }

    /** Collects warnings of one kind, one for each citation; after the first ones only their number is reported. */
    private final class Repeated {

        private final Set<Warned> warned = new HashSet<>();
        private final String what;
        private final String help;
        private @Nullable Mark more;

        Repeated(String what, String help) {
            this.what = what;
            this.help = help;
        }

        void warn(Warned words, Cited cited, Runnable warning) {
            if (!warned.add(words)) {
                return;
            }
            if (warned.size() <= MOST_WARNINGS) {
                warning.run();
            } else if (more == null) {
                more = cited.at().markOf("quote");
            }
        }

        void rest() {
            if (more != null) {
                report.warning(more, (warned.size() - MOST_WARNINGS) + " more citations, from here on, " + what, help);
            }
        }
    }

    /** {@return the first places of a quote, and the number of the others} */
    private static String list(List<Stretch> places, SourceText text) {
        String first = places.stream()
                .limit(MOST_PLACES)
                .map(place -> "`" + place.from() + "` (line " + text.line(place.from()) + ")")
                .collect(Collectors.joining(", "));
        return places.size() > MOST_PLACES ? first + " and " + (places.size() - MOST_PLACES) + " more" : first;
    }

    private void missing(Cited cited, Found found, SourceText text) {
        Citation citation = cited.citation();
        if (text.isBlank()) {
            report.error(
                    cited.at().markOf("quote"),
                    Words.shown(citation.quote()) + " does not stand in "
                            + Words.shown(citation.document().value()) + ", whose text is empty",
                    elsewhere(citation)
                            .map(other -> other + "; cite that document")
                            .orElse("write or copy the text of the document into its file"));
            return;
        }
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

    /** {@return the place of a quote in the first other document that contains it} */
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
