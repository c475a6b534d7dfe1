package casus.json;

import static casus.json.FindingsTree.map;

import casus.findings.Findings;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Grade;
import casus.model.Modality;
import casus.model.RecordId;
import casus.model.Step;
import casus.model.TableRow;
import casus.model.Term;
import casus.model.When;
import casus.why.Explanation;
import casus.why.Grounding;
import casus.why.QuotePlaces;
import casus.why.Standing;
import casus.why.Supports;
import casus.why.Why;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * An explanation as a tree of maps, lists, strings and numbers, in the order in which JSON tells them. What stands where is
 * a contract: {@code docs/why.schema.json}.
 */
@API(status = Status.MAINTAINED)
public final class ExplanationTree {

    private final Findings findings;
    private final QuotePlaces places;
    private final Naming naming;
    private final Wording wording;
    private final Givens givens;
    private final Map<RecordId, NavigableSet<RecordId>> takenBack;
    private final Map<Step, Integer> numbers = new HashMap<>();
    private final Set<Step> told = new HashSet<>();
    private final Map<Why.Absent, Integer> absences = new HashMap<>();

    ExplanationTree(Findings findings, QuotePlaces places) {
        this.places = places;
        naming = new Naming(findings.subject());
        wording = new Wording(naming);
        givens = new Givens(findings.subject(), naming);
        this.findings = findings;
        takenBack = Givens.takenBack(findings);
    }

    /** {@return the tree} A step that several lines rest on is told once; afterwards its number stands for it. */
    public static Map<String, Object> of(Findings findings, Explanation explanation, QuotePlaces places) {
        return new ExplanationTree(findings, places).whole(explanation);
    }

    private Map<String, Object> whole(Explanation explanation) {
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
        supports(explanation.grounding(), tree);
        tree.put("because", explanation.status().stream().map(this::part).toList());
        tree.put("beside", explanation.beside().stream().map(this::part).toList());
        return tree;
    }

    private void supports(Grounding grounding, Map<String, Object> tree) {
        Supports supports = grounding.supports();
        Standing standing = grounding.standing();
        FindingsTree.standing(standing, tree);
        tree.put(
                "independent",
                standing.counted().stream()
                        .map(source -> map(
                                "voices",
                                FindingsTree.ids(source.voices()),
                                "records",
                                FindingsTree.ids(source.records()),
                                "critical",
                                source.critical()))
                        .toList());
        tree.put("fragility", wording.standing().fragility(standing));
        tree.put("supports", supports.minimal().stream().map(FindingsTree::ids).toList());
        if (!supports.complete()) {
            tree.put("supportsComplete", false);
        }
        tree.put("criticalRecords", FindingsTree.ids(supports.critical()));
        tree.put("voices", FindingsTree.ids(supports.voices(findings)));
    }

    private Map<String, Object> part(Why.Derived step) {
        Map<String, Object> tree = map("says", wording.parts().of(findings, step.step()));
        tree.putAll(derived(step));
        return tree;
    }

    private Map<String, Object> derived(Why.Derived derived) {
        int number = numbers.computeIfAbsent(derived.step(), any -> numbers.size() + 1);
        if (told.contains(derived.step())) {
            return map("kind", "derived", "step", number, "shownAbove", true);
        }
        if (derived.more() == 0 || !derived.ways().isEmpty()) {
            told.add(derived.step());
        }
        Map<String, Object> tree = map(
                "kind",
                "derived",
                "step",
                number,
                "ways",
                derived.ways().stream().map(this::way).toList());
        return more(derived.more(), tree);
    }

    private static Map<String, Object> more(int more, Map<String, Object> tree) {
        if (more > 0) {
            tree.put("more", more);
        }
        return tree;
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
            alternatives.add(alternative.stream().map(this::why).toList());
        }
        return more(
                line.more(),
                map(
                        "says",
                        naming.fill(line.sentence(), way.names()),
                        "absence",
                        line.absence(),
                        "restsOnAnyOf",
                        alternatives.stream().filter(each -> !each.isEmpty()).toList()));
    }

    private Map<String, Object> why(Why why) {
        if (why instanceof Why.Given given) {
            return given(given.fact());
        }
        if (why instanceof Why.Absent absent) {
            return absent(absent);
        }
        return why instanceof Why.Counted counted ? counted(counted) : derived((Why.Derived) why);
    }

    private Map<String, Object> absent(Why.Absent absent) {
        Integer before = absences.get(absent);
        if (before != null) {
            return map("kind", "absent", "absence", before, "shownAbove", true);
        }
        absences.put(absent, absences.size() + 1);
        return map(
                "kind",
                "absent",
                "absence",
                absences.size(),
                "type",
                Naming.small(absent.type()),
                "says",
                wording.absent(absent, false),
                "about",
                FindingsTree.ids(absent.about()),
                "among",
                FindingsTree.ids(absent.among()),
                "alike",
                absent.alike().stream().map(this::alike).toList());
    }

    private Map<String, Object> alike(Fact fact) {
        return fact instanceof Step step
                ? map(
                        "kind",
                        "step",
                        "type",
                        Naming.small(step.getClass().getSimpleName()),
                        "says",
                        wording.parts().of(findings, step))
                : given(fact);
    }

    private Map<String, Object> counted(Why.Counted counted) {
        return map(
                "kind",
                "counted",
                "says",
                wording.counted(counted),
                "members",
                counted.members().stream()
                        .map(member ->
                                map("says", Wording.member(member), "records", FindingsTree.ids(member.records())))
                        .toList());
    }

    /** {@return what was given, as data} */
    Map<String, Object> given(Fact fact) {
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
        When date = said.said().date();
        if (date != null) {
            tree.put("date", date.text());
        }
        NavigableSet<RecordId> retractions = takenBack.get(said.id());
        if (retractions != null) {
            tree.put("takenBackIn", FindingsTree.ids(retractions));
        }
        tree.put("principals", FindingsTree.ids(givens.principals(said)));
        tree.put("speaker", givens.speaker(said));
        tree.put(
                "citations",
                said.said().citations().stream().map(this::citation).toList());
        return tree;
    }

    private Map<String, Object> citation(Citation citation) {
        Map<String, Object> tree = map("document", citation.document().value(), "quote", citation.quote());
        givens.document(citation.document()).ifPresent(document -> {
            When date = document.date();
            if (date != null) {
                tree.put("date", date.text());
            }
            Grade grade = document.grade();
            if (grade != null) {
                tree.put("grade", grade.toString());
            }
        });
        places.of(citation).ifPresent(place -> {
            tree.put("line", place.line());
            tree.put("column", place.column());
            tree.put("offset", place.offset());
            if (place.open()) {
                tree.put("firstOf", place.firstOf());
            }
        });
        return tree;
    }
}
