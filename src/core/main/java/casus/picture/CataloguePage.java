package casus.picture;

import casus.model.TableRow;
import casus.picture.catalogue.Anchors;
import casus.picture.catalogue.Catalogue;
import casus.picture.catalogue.Examples;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import casus.rulebook.vocabulary.Sentence;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A catalogue as one {@link WebPage}: rules by topic, sentences and tables, with links from each to the others. */
@API(status = Status.INTERNAL)
public final class CataloguePage {

    private final Catalogue catalogue;
    private final Html html = new Html();

    private CataloguePage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** {@return the page, to be written to a file in UTF-8} */
    public static String of(Catalogue catalogue) {
        CataloguePage page = new CataloguePage(catalogue);
        page.body();
        return new WebPage(
                        "catalogue.html",
                        WebPage.resource("page.css") + WebPage.resource("catalogue.css"),
                        WebPage.resource("catalogue.js"))
                .of(
                        Map.of(
                                "rulebook", catalogue.rulebook().hash(),
                                "version", catalogue.rulebook().version()),
                        page.html.toString());
    }

    private void body() {
        List<Catalogue.Topic> topics = catalogue.topics();
        List<Sentence> sentences = catalogue.rulebook().vocabulary().sentences();
        Map<String, List<TableRow>> tables = catalogue.tables();
        html.open("header").element("h1", "The rules");
        html.element(
                "p",
                RecordCount.count(catalogue.rulebook().rules().size(), "rule") + ", "
                        + RecordCount.count(sentences.size(), "sentence") + " they may use, "
                        + RecordCount.count(tables.size(), "table")
                        + ". Every condition leads to its sentence, every sentence to"
                        + " the rules that use it.",
                "class",
                "says");
        html.open("p", "class", "find", "hidden", "")
                .element("label", "Find ", "for", "find")
                .element("input", "", "id", "find", "type", "search", "placeholder", "words, or an id")
                .element("output", "", "for", "find");
        html.end().end();
        html.open("nav", "aria-label", "Topics").open("ul");
        topics.forEach(topic ->
                item("topic-" + topic.name(), topic.name(), topic.rules().size()));
        item("sentences", "sentences", sentences.size());
        item("tables", "tables", tables.size());
        html.close().end();
        html.open("main");
        for (Catalogue.Topic topic : topics) {
            section("topic-" + topic.name(), topic.name());
            topic.rules().forEach(this::rule);
            html.end();
        }
        section("sentences", "sentences");
        sentences.forEach(this::sentence);
        html.end();
        section("tables", "tables");
        tables.forEach(this::table);
        html.end().end();
        foot();
    }

    private void item(String anchor, String name, int count) {
        html.open("li")
                .element("a", name, "href", "#" + anchor)
                .element("small", " " + count)
                .close();
    }

    private void section(String anchor, String heading) {
        html.open("section", "id", anchor, "aria-label", heading).element("h2", heading);
    }

    private void entry(String anchor, String title, String id) {
        html.open("details", "class", "entry", "id", anchor).open("summary").element("span", title);
        if (!id.isEmpty()) {
            html.text(" ").element("code", id);
        }
        html.end();
    }

    private void rule(Rule rule) {
        entry(Anchors.rule(rule), rule.title(), rule.id());
        html.element("h3", "when").open("ul", "class", "lines");
        rule.when().forEach(this::line);
        html.end().element("h3", "then").open("ul", "class", "lines");
        line(rule.then());
        html.end();
        html.open("p").element("small", "because ").text(rule.because()).end();
        if (!rule.reference().isEmpty()) {
            html.open("p").element("small", "see ").text(rule.reference()).end();
        }
        Examples.Judged judged = catalogue.examples().of(rule);
        judged.example().ifPresent(this::example);
        cases("Fires in these cases", judged.fires());
        cases("Silent in these cases", judged.silent());
        html.element("p", rule.file() + ":" + rule.line(), "class", "source").end();
    }

    private void line(Rule.Line line) {
        html.open("li")
                .element("a", line.text(), "href", "#" + Anchors.sentence(line.sentence()))
                .close();
    }

    private void example(Examples.Example example) {
        html.open("figure", "class", "example").open("figcaption");
        html.text("For example: ").element("em", example.subject()).close();
        html.open("p").element("strong", example.then()).close();
        html.element("p", "because " + example.because()).open("ul");
        example.when().forEach(line -> html.element("li", line));
        html.close().end();
    }

    private void cases(String how, List<String> sentences) {
        if (!sentences.isEmpty()) {
            html.element("h3", how).open("ul", "class", "cases");
            sentences.forEach(sentence -> html.element("li", sentence));
            html.end();
        }
    }

    private void sentence(Sentence sentence) {
        entry(Anchors.sentence(sentence), sentence.example(), "");
        html.element("p", sentence.gloss()).element("p", catalogue.example(sentence), "class", "example");
        users("Concluded by", catalogue.concluding(sentence));
        users("Asked by", catalogue.asking(sentence));
        html.end();
    }

    private void users(String how, List<Rule> rules) {
        if (!rules.isEmpty()) {
            html.element("h3", how).open("ul", "class", "lines");
            rules.forEach(rule -> html.open("li")
                    .element("a", rule.title(), "href", "#" + Anchors.rule(rule))
                    .close());
            html.end();
        }
    }

    private void table(String name, List<TableRow> rows) {
        entry(Anchors.table(name), name, RecordCount.count(rows.size(), "row"));
        if (catalogue.purposes().containsKey(name)) {
            html.element("p", String.valueOf(catalogue.purposes().get(name)));
        }
        List<Sentence> sentences = catalogue.asking(name);
        if (!sentences.isEmpty()) {
            html.element("h3", "Asked by").open("ul", "class", "lines");
            sentences.forEach(sentence -> html.open("li")
                    .element("a", sentence.example(), "href", "#" + Anchors.sentence(sentence))
                    .close());
            html.end();
        }
        html.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", "the table of " + name);
        html.open("table").open("thead").open("tr");
        Rows.columns(rows.get(0)).forEach(column -> html.element("th", column, "scope", "col"));
        html.close().close().open("tbody");
        for (TableRow row : rows) {
            html.open("tr");
            Rows.cells(row).forEach(cell -> html.element("td", cell));
            html.end();
        }
        html.close().close().close().end();
    }

    private void foot() {
        html.open("footer").open("dl").element("dt", "Rulebook").open("dd");
        html.text(catalogue.rulebook().version() + " ")
                .element("code", catalogue.rulebook().hash(), "id", "rulebook-hash");
        html.close().close().end();
    }
}
