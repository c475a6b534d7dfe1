package casus.picture;

import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.RecordId;
import casus.why.Explanation;
import casus.why.Grounding;
import casus.why.QuotePlaces;
import casus.why.Standing;
import casus.why.Supports;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.StandingWording;
import casus.words.Wording;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** An explanation as one {@link WebPage}. */
public final class HtmlPage {

    private static final int SUPPORTS_SHOWN = 6;

    private final Inferences inferences;
    private final Conclusion conclusion;
    private final Imprint imprint;
    private final Naming naming;
    private final Wording wording;
    private final Html html = new Html();

    private HtmlPage(Inferences inferences, Conclusion conclusion) {
        this.inferences = inferences;
        this.conclusion = conclusion;
        imprint = Imprint.of(inferences);
        naming = new Naming(inferences.subject());
        wording = new Wording(naming);
    }

    /**
     * {@return the page, to be written to a file in UTF-8}
     *
     * @param documents the available texts; the page shows those it quotes
     */
    public static String of(
            Inferences inferences, Explanation explanation, QuotePlaces places, Map<DocumentId, String> documents) {
        HtmlPage page = new HtmlPage(inferences, explanation.conclusion());
        page.body(explanation, places, documents);
        Map<String, String> texts = Map.of(
                "title",
                explanation.conclusion().handle() + " · " + inferences.subject().title(),
                "rulebook",
                page.imprint.rulebook(),
                "version",
                page.imprint.version(),
                "case",
                page.imprint.subject(),
                "hash",
                page.imprint.hash(),
                "asOf",
                page.imprint.asOf() == null ? "" : page.imprint.asOf());
        return new WebPage("page.html", WebPage.resource("page.css"), WebPage.resource("page.js"))
                .of(texts, page.html.toString());
    }

    private void body(Explanation explanation, QuotePlaces places, Map<DocumentId, String> texts) {
        Supports supports = explanation.grounding().supports();
        head(explanation.grounding());
        Marks marks = new Marks(places, texts);
        HtmlTree tree = new HtmlTree(inferences, places, marks, html);
        html.open("main");
        html.open("div", "class", "reasons");
        if (conclusion instanceof Chain chain) {
            timeline(Timeline.of(inferences, chain));
        }
        supports(supports.minimal(), supports.complete());
        html.open("section", "aria-labelledby", "why").open("div", "class", "bar");
        html.element("h2", "Why", "id", "why");
        html.open("p", "class", "tools", "hidden", "")
                .element("button", "Open all", "type", "button", "data-all", "open")
                .element("button", "Close all", "type", "button", "data-all", "close")
                .close()
                .end();
        tree.write(explanation.status(), explanation.status().size() > 1);
        html.end();
        if (!explanation.beside().isEmpty()) {
            html.open("section", "aria-labelledby", "beside").element("h2", "Beside the status", "id", "beside");
            tree.write(explanation.beside(), true);
            html.end();
        }
        if (!explanation.also().isEmpty()) {
            html.open("section", "aria-labelledby", "also").element("h2", "Also on record", "id", "also");
            tree.also(explanation.also());
            html.end();
        }
        html.end();
        documents(tree.quoted(), texts, marks);
        html.end();
        foot();
    }

    private void head(Grounding grounding) {
        html.open("header").element("p", inferences.subject().title(), "class", "case", "dir", "auto");
        html.element("h1", conclusion.handle());
        html.open("p", "class", "says").element("strong", Wording.status(conclusion), "class", "status");
        html.text(" — " + wording.sentence(conclusion)).end();
        if (!conclusion.flags().isEmpty()) {
            html.open("ul", "class", "flags");
            conclusion.flags().forEach(flag -> html.element("li", Wording.flag(flag)));
            html.end();
        }
        Standing standing = grounding.standing();
        String rests = wording.standing()
                .rests(inferences, conclusion, grounding.supports().voices(inferences), standing);
        String grades = StandingWording.grades(standing.grades());
        if (!rests.isEmpty()) {
            html.element("p", rests, "class", "standing");
        }
        if (!grades.isEmpty()) {
            html.element("p", "Its records are " + grades + ".", "class", "standing");
        }
        Case.AsOf asOf = inferences.subject().asOf();
        if (asOf != null) {
            html.element("p", Wording.asOf(asOf), "class", "standing");
        }
        html.end();
    }

    private void timeline(Timeline timeline) {
        html.open("section", "aria-labelledby", "timeline").element("h2", "In order of time", "id", "timeline");
        html.open("ol", "class", "timeline");
        for (int i = 0; i < timeline.stops().size(); i++) {
            Timeline.Stop stop = timeline.stops().get(i);
            html.open("li")
                    .element("time", stop.date())
                    .element("strong", stop.event().value());
            html.element("span", stop.title(), "dir", "auto").element("small", stop.authors());
            if (i < timeline.links().size()) {
                Timeline.Link link = timeline.links().get(i);
                html.open("p", "class", link.inferred() ? "link inferred" : "link");
                html.text("answered, ").element("em", link.status());
                html.text(link.says().isEmpty() ? "" : ": " + link.says());
                link.flags().forEach(flag -> html.text(" · " + flag));
                html.close();
            }
            html.close();
        }
        html.close().end();
    }

    private void supports(List<NavigableSet<RecordId>> minimal, boolean complete) {
        List<NavigableSet<RecordId>> sets =
                minimal.stream().filter(set -> !set.isEmpty()).toList();
        if (sets.isEmpty()) {
            return;
        }
        html.open("section", "class", "supports", "aria-labelledby", "supports");
        html.element("h2", "Enough for it", "id", "supports").open("ul");
        sets.stream().limit(SUPPORTS_SHOWN).forEach(this::support);
        html.close();
        if (sets.size() > SUPPORTS_SHOWN) {
            html.open("details")
                    .element("summary", RecordCount.count(sets.size() - SUPPORTS_SHOWN, "more set") + " of records");
            html.open("ul");
            sets.stream().skip(SUPPORTS_SHOWN).forEach(this::support);
            html.close().close();
        }
        if (!complete) {
            html.element("p", "There are more, too many to follow all.");
        }
        html.end();
    }

    private void support(NavigableSet<RecordId> set) {
        html.open("li");
        String between = "";
        for (RecordId record : set) {
            html.text(between).element("a", record.value(), "href", "#" + HtmlTree.id(record));
            between = " + ";
        }
        html.close();
    }

    private void documents(Set<DocumentId> quoted, Map<DocumentId, String> texts, Marks marks) {
        if (quoted.isEmpty()) {
            return;
        }
        html.open("section", "class", "documents", "aria-labelledby", "quoted").element("h2", "Quoted", "id", "quoted");
        for (Entity.Document document : inferences.subject().documents()) {
            if (!quoted.contains(document.id())) {
                continue;
            }
            html.open("article").element("h3", document.title(), "dir", "auto");
            html.open("p", "class", "source").element("code", document.id().value());
            for (String part : source(document)) {
                html.text(" · " + part);
            }
            html.end();
            String text = texts.get(document.id());
            if (text == null) {
                html.element("p", "Its text was not at hand; --document gives it.", "class", "source");
            } else {
                marks.write(document.id(), text, html);
            }
            html.end();
        }
        html.end();
    }

    private static List<String> source(Entity.Document document) {
        return Stream.of(
                        document.publisher(),
                        document.date() == null ? null : Givens.date(document.date()),
                        document.url(),
                        document.grade() == null ? null : "graded " + document.grade())
                .filter(Objects::nonNull)
                .toList();
    }

    private void foot() {
        html.open("footer").open("p");
        html.text("Casus says what follows from whose word, never what is true.")
                .close();
        html.open("dl").element("dt", "Rulebook").open("dd").text(imprint.version() + " ");
        html.element("code", imprint.rulebook(), "id", "rulebook-hash").close();
        html.element("dt", "Case").open("dd").text(imprint.subject() + " ");
        html.element("code", imprint.hash(), "id", "case-hash").close();
        if (imprint.asOf() != null) {
            html.element("dt", "As of").element("dd", imprint.asOf());
        }
        html.close().end();
    }
}
