package casus.why;

import static casus.why.FindingsTree.map;

import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Grade;
import casus.model.Modality;
import casus.model.Step;
import casus.model.TableRow;
import casus.model.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An explanation as a tree of maps, lists, strings and numbers, in the order in which JSON tells them. What stands where is
 * a contract: {@code docs/why.schema.json}.
 */
public final class ExplanationTree {

    private final QuotePlaces places;
    private final Naming naming;
    private final Wording wording;
    private final Givens givens;
    private final Map<Step, Integer> shown = new HashMap<>();

    private ExplanationTree(Findings findings, QuotePlaces places) {
        this.places = places;
        naming = new Naming(findings.subject());
        wording = new Wording(naming);
        givens = new Givens(naming);
    }

    /** {@return the tree} A step that several lines rest on is told once; afterwards its number stands for it. */
    public static Map<String, Object> of(Findings findings, Explanation explanation, QuotePlaces places) {
        return new ExplanationTree(findings, places).whole(findings, explanation);
    }

    private Map<String, Object> whole(Findings findings, Explanation explanation) {
        Map<String, Object> tree = map(
                "handle",
                explanation.conclusion().handle(),
                "family",
                Term.of(explanation.conclusion().family()),
                "status",
                explanation.conclusion().term(),
                "flags",
                explanation.conclusion().flags(),
                "says",
                wording.sentence(explanation.conclusion()));
        FindingsTree.imprint(findings, tree);
        FindingsTree.asOf(findings, tree);
        FindingsTree.standing(findings, explanation.conclusion(), tree);
        tree.put("because", explanation.status().stream().map(this::part).toList());
        tree.put("beside", explanation.beside().stream().map(this::part).toList());
        return tree;
    }

    private Map<String, Object> part(Why.Derived step) {
        Map<String, Object> tree = map("says", wording.part(step.step()));
        tree.putAll(derived(step));
        return tree;
    }

    private Map<String, Object> derived(Why.Derived derived) {
        Integer known = shown.get(derived.step());
        if (known != null) {
            return map("kind", "derived", "step", known, "shownAbove", true);
        }
        int number = shown.size() + 1;
        shown.put(derived.step(), number);
        return map(
                "kind",
                "derived",
                "step",
                number,
                "ways",
                derived.ways().stream().map(this::way).toList());
    }

    private Map<String, Object> way(Why.Way way) {
        return map(
                "rule",
                way.rule().id(),
                "title",
                way.rule().title(),
                "because",
                naming.fill(way.rule().because(), way.names()),
                "reference",
                way.rule().reference(),
                "lines",
                way.lines().stream().map(line -> line(way, line)).toList());
    }

    private Map<String, Object> line(Why.Way way, Why.Line line) {
        List<List<Map<String, Object>>> alternatives = new ArrayList<>();
        for (List<Why> alternative : line.anyOf()) {
            alternatives.add(alternative.stream()
                    .filter(why -> !(why instanceof Why.Absent))
                    .map(this::why)
                    .toList());
        }
        return map(
                "says",
                naming.fill(line.sentence(), way.names()),
                "absence",
                line.absence(),
                "restsOnAnyOf",
                alternatives.stream().filter(each -> !each.isEmpty()).toList());
    }

    private Map<String, Object> why(Why why) {
        return why instanceof Why.Given given ? given(given.fact()) : derived((Why.Derived) why);
    }

    private Map<String, Object> given(Fact fact) {
        if (fact instanceof CaseRecord said) {
            return record(said);
        }
        if (fact instanceof TableRow row) {
            return map("kind", "table", "table", Givens.table(row), "says", givens.says(row));
        }
        return map(
                "kind",
                "coded",
                "id",
                fact instanceof Entity entity ? entity.id().value() : "",
                "says",
                givens.says(fact),
                "citations",
                Givens.citations(fact).stream().map(this::citation).toList());
    }

    private Map<String, Object> record(CaseRecord said) {
        Map<String, Object> tree = map(
                "kind", "record", "id", said.id().value(), "voice", said.voice().value());
        if (said.principal() != null) {
            tree.put("principal", said.principal().value());
        }
        if (said.said().relayedBy() != null) {
            tree.put("relayedBy", said.said().relayedBy().value());
        }
        if (said.modality() != Modality.ACTUAL) {
            tree.put("modality", Term.of(said.modality()));
        }
        Grade grade = said.said().grade();
        if (grade != null) {
            tree.put("grade", grade.toString());
        }
        tree.put("speaker", givens.speaker(said));
        tree.put(
                "citations",
                said.said().citations().stream().map(this::citation).toList());
        return tree;
    }

    private Map<String, Object> citation(Citation citation) {
        Map<String, Object> tree = map("document", citation.document().value(), "quote", citation.quote());
        places.of(citation).ifPresent(place -> {
            tree.put("line", place.line());
            tree.put("column", place.column());
            tree.put("offset", place.offset());
        });
        return tree;
    }
}
