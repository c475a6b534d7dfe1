package casus.picture;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Grade;
import casus.model.RecordId;
import casus.model.Step;
import casus.model.When;
import casus.why.QuotePlaces;
import casus.why.Why;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.StandingWording;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The reasons of a page as collapsible branches that end in quotes. A step that was shown before becomes a link. */
final class HtmlTree {

    /** The number of levels that are initially open: reasons, their conditions, and one more. */
    private static final int OPEN = 4;

    private final Map<DocumentId, Entity.Document> documents = new HashMap<>();
    private final QuotePlaces places;
    private final Marks marks;
    private final Naming naming;
    private final Wording wording;
    private final Givens givens;
    private final Html html;
    private final Map<Step, String> shown = new HashMap<>();
    private final Map<Object, String> given = new HashMap<>();
    private final Set<RecordId> records = new HashSet<>();
    private final Set<DocumentId> quoted = new TreeSet<>();
    private int quotes;

    HtmlTree(Inferences inferences, QuotePlaces places, Marks marks, Html html) {
        inferences.subject().documents().forEach(document -> documents.put(document.id(), document));
        this.places = places;
        this.marks = marks;
        this.html = html;
        naming = new Naming(inferences.subject());
        wording = new Wording(naming);
        givens = new Givens(inferences.subject(), naming);
    }

    /** {@return the documents quoted so far, in order of name} */
    Set<DocumentId> quoted() {
        return quoted;
    }

    /** {@return the id of the element that first shows a record} */
    static String id(RecordId record) {
        return "record-" + record.value();
    }

    /** Writes the reasons for some steps; {@code named} if each has its own heading. */
    void write(List<Why.Derived> steps, boolean named) {
        html.open("ul", "class", "tree");
        for (Why.Derived step : steps) {
            if (named) {
                part(step);
            } else {
                ways(step, 0);
            }
        }
        html.end();
    }

    /** Writes records that no conclusion rests on or shows. */
    void also(List<CaseRecord> also) {
        html.open("ul", "class", "tree");
        for (CaseRecord said : also) {
            begin("step", 0).element("span", naming.record(said));
            under();
            record(said);
            finish();
        }
        html.end();
    }

    private void part(Why.Derived step) {
        String part = wording.parts().of(step.step());
        if (shown.containsKey(step.step())) {
            html.open("li").open("div", "class", "leaf step", "tabindex", "-1").element("span", part);
            above(step.step());
            html.close().end();
            return;
        }
        begin("step", 0).element("span", part);
        under();
        ways(step, 1);
        finish();
    }

    /** Opens a branch, including its summary element. */
    private Html begin(String kind, int level) {
        return html.open("li")
                .open("details", "class", kind, "open", level < OPEN ? "" : null)
                .open("summary");
    }

    private void under() {
        html.close().open("ul");
    }

    private void finish() {
        html.close().close().end();
    }

    private void above(Step step) {
        html.text(" ").element("a", "as shown above", "class", "above", "href", "#" + shown.get(step));
    }

    private void ways(Why.Derived derived, int level) {
        String before = shown.get(derived.step());
        if (before != null) {
            html.open("li").open("div", "class", "leaf again", "tabindex", "-1");
            html.element("span", wording.parts().of(derived.step()));
            above(derived.step());
            html.close().end();
            return;
        }
        String id = "s" + (shown.size() + 1);
        shown.put(derived.step(), id);
        html.open("li", "class", "anchor", "id", id).end();
        for (Why.Way way : derived.ways()) {
            begin("way", level)
                    .element("span", "because " + naming.fill(way.rule().because(), way.names()));
            String reference = way.rule().reference();
            html.text(" ").open("small").element("code", way.rule().id());
            html.text(reference.isEmpty() ? "" : " · " + reference).close();
            under();
            List<Why.Line> foregone =
                    way.lines().stream().filter(Why.Line::foregone).toList();
            way.lines().stream()
                    .filter(line -> !way.idle(line) && !foregone.contains(line))
                    .forEach(line -> line(line, way.names(), level + 1));
            foregone(foregone, way.names());
            finish();
        }
        more(derived.more(), "way");
    }

    /** Writes absences that hold as a matter of course, closed until somebody opens them. */
    private void foregone(List<Why.Line> lines, Map<String, Object> names) {
        if (!lines.isEmpty()) {
            begin("line absence", OPEN).element("small", Wording.foregone(lines.size()));
            under();
            lines.forEach(line -> line(line, names, OPEN));
            finish();
        }
    }

    private void line(Why.Line line, Map<String, Object> names, int level) {
        if (line.sentence().isEmpty()) {
            // machinery has no words of its own
            line.anyOf().forEach(alternative -> alternative.forEach(why -> why(why, level)));
            return;
        }
        String says = naming.fill(line.sentence(), names);
        if (line.bare() && line.more() == 0) {
            html.open("li").open("div", "class", "leaf line", "tabindex", "-1").element("span", says);
            if (line.absence()) {
                html.text(" ").element("small", "nothing in the record says otherwise");
            }
            html.close().end();
            return;
        }
        begin(line.absence() ? "line absence" : "line", level).element("span", says);
        under();
        boolean first = true;
        for (List<Why> alternative : line.anyOf()) {
            if (!first && !alternative.isEmpty()) {
                html.open("li", "class", "or").text("or").end();
            }
            first = first && alternative.isEmpty();
            alternative.forEach(why -> why(why, level + 1));
        }
        more(line.more(), "alternative");
        finish();
    }

    private void more(int more, String what) {
        if (more > 0) {
            html.open("li", "class", "more")
                    .text("and " + more + " more " + what + (more == 1 ? "" : "s"))
                    .end();
        }
    }

    private void why(Why why, int level) {
        if (why instanceof Why.Derived derived) {
            ways(derived, level);
        } else if (why instanceof Why.Absent absent) {
            absent(absent);
        } else if (why instanceof Why.Counted counted) {
            html.open("li").open("div", "class", "leaf", "tabindex", "-1");
            html.element("small", "counted: " + wording.members(counted))
                    .close()
                    .end();
        } else if (((Why.Given) why).fact() instanceof CaseRecord said) {
            record(said);
        } else {
            given(((Why.Given) why).fact());
        }
    }

    private void absent(Why.Absent absent) {
        String before = given.putIfAbsent(absent, "g" + (given.size() + 1));
        html.open("li", "id", before == null ? given.get(absent) : null);
        html.open("div", "class", "leaf absent", "tabindex", "-1");
        html.element("span", "Nothing of the kind in the record").text(" ");
        if (before != null) {
            html.element("a", "as shown above", "class", "above", "href", "#" + before)
                    .close()
                    .end();
            return;
        }
        html.open("small").text(wording.absent(absent, false));
        names(absent.among().stream().map(RecordId::value).toList(), ": ");
        if (!absent.alike().isEmpty()) {
            names(absent.alike().stream().map(HtmlTree::name).toList(), "; like it, but not the same: ");
        }
        html.close().close().end();
    }

    private static String name(Fact fact) {
        return fact instanceof CaseRecord said
                ? said.id().value()
                : Naming.words(fact.getClass().getSimpleName()).strip();
    }

    private void names(List<String> names, String before) {
        if (!names.isEmpty()) {
            html.text(before).text(String.join(", ", names));
        }
    }

    /** Writes the quotes of a record. */
    void record(CaseRecord said) {
        boolean first = records.add(said.id());
        html.open("li", "id", first ? id(said.id()) : null);
        for (Citation citation : said.said().citations()) {
            List<String> about = new ArrayList<>();
            about.add(givens.speaker(said) + givens.conditions(said));
            ActorId principal = said.principal();
            if (principal != null && !principal.equals(said.voice())) {
                about.add("put down to " + naming.actor(principal));
            }
            When date = said.said().date();
            if (date != null) {
                about.add("said " + Givens.date(date));
            }
            quote(citation, about, said.said().grade(), said.id().value());
        }
        html.end();
    }

    private void given(Fact fact) {
        String before = given.putIfAbsent(fact, "g" + (given.size() + 1));
        html.open("li", "id", before == null ? given.get(fact) : null);
        html.open("div", "class", "leaf given", "tabindex", "-1").text(givens.says(fact));
        if (before != null) {
            html.text(" ")
                    .element("a", "as shown above", "class", "above", "href", "#" + before)
                    .close()
                    .end();
            return;
        }
        html.close();
        Givens.citations(fact).forEach(citation -> quote(citation, List.of("the document"), null, ""));
        html.end();
    }

    private void quote(Citation citation, List<String> about, @Nullable Grade own, String record) {
        quoted.add(citation.document());
        String id = "q" + ++quotes;
        Entity.Document document = documents.get(citation.document());
        html.open("figure", "class", "leaf quote", "id", id, "tabindex", "-1");
        html.open("blockquote", "dir", "auto")
                .text("“" + citation.quote() + "”")
                .close();
        html.open("figcaption").text(String.join(" · ", about)).text(" · ");
        String place = citation.document()
                + places.of(citation)
                        .map(at -> ", line " + at.line()
                                + (at.open() ? " (or elsewhere: the words stand " + at.firstOf() + " times)" : ""))
                        .orElse("");
        marks.of(citation, id)
                .ifPresentOrElse(
                        mark -> html.element("a", place + " [" + mark.number() + "]", "href", "#" + mark.id()),
                        () -> html.text(place));
        String translation = givens.translation(citation);
        html.text(translation.isEmpty() ? "" : " · " + translation);
        When published = document == null ? null : document.date();
        if (published != null) {
            html.text(" · published " + Givens.date(published));
        }
        Grade grade = own == null && document != null ? document.grade() : null;
        if (grade != null) {
            html.text(" · " + StandingWording.grades(List.of(grade.toString())));
        }
        if (!record.isEmpty()) {
            html.text(" ").element("code", record);
        }
        html.close().close();
    }
}
