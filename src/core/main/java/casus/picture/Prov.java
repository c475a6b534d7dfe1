package casus.picture;

import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.ActorKind;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Conclusion;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.Grade;
import casus.model.Modality;
import casus.model.Step;
import casus.model.TableRow;
import casus.model.Term;
import casus.model.When;
import casus.why.Explanation;
import casus.why.Why;
import casus.words.Givens;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An explanation in the terms of W3C PROV-O, as a tree of maps, lists and strings that is JSON-LD 1.1 when written as JSON.
 * {@code docs/renderings.md} describes the mapping.
 */
public final class Prov {

    private final Inferences inferences;
    private final Imprint imprint;
    private final Iris iris;
    private final Linked linked = new Linked();
    private final Map<ActorId, Entity.Actor> actors = new TreeMap<>();
    private final Map<DocumentId, Entity.Document> documents = new TreeMap<>();

    private Prov(Inferences inferences) {
        this.inferences = inferences;
        imprint = Imprint.of(inferences);
        iris = new Iris(imprint);
        inferences.subject().actors().forEach(actor -> actors.put(actor.id(), actor));
        inferences.subject().documents().forEach(document -> documents.put(document.id(), document));
    }

    /** {@return the tree} The bundle comes first, then its contents, starting with the conclusion. */
    public static Map<String, Object> of(Inferences inferences, Explanation explanation) {
        return new Prov(inferences).whole(explanation);
    }

    private Map<String, Object> whole(Explanation explanation) {
        ReasonGraph graph = ReasonGraph.of(inferences, explanation);
        Conclusion conclusion = explanation.conclusion();
        bundle(conclusion);
        graph.nodes().forEach(this::node);
        Map<String, ReasonGraph.Node> byId = new LinkedHashMap<>();
        graph.nodes().forEach(node -> byId.put(node.id(), node));
        for (ReasonGraph.Edge edge : graph.edges()) {
            ReasonGraph.Node from = byId.get(edge.from());
            ReasonGraph.Node to = byId.get(edge.to());
            if (from != null && to != null) {
                edge(from, to, edge.beside());
            }
        }
        reached(conclusion, explanation);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@context", Linked.CONTEXT);
        tree.put("@graph", linked.nodes());
        return tree;
    }

    private void bundle(Conclusion conclusion) {
        Map<String, Object> bundle = linked.node(iris.bundle(conclusion), "Bundle", "Entity");
        bundle.put("label", "why " + conclusion.handle());
        bundle.put("caseId", imprint.subject());
        bundle.put("caseHash", imprint.hash());
        bundle.put("rulebookHash", imprint.rulebook());
        bundle.put("rulebookVersion", imprint.version());
        if (imprint.asOf() != null) {
            bundle.put("asOf", imprint.asOf());
        }
        Linked.add(bundle, "wasAttributedTo", iris.program());
        linked.node(iris.program(), "Agent", "SoftwareAgent").put("label", "Casus " + imprint.version());
    }

    private void node(ReasonGraph.Node node) {
        String says = String.join(" — ", node.words());
        if (node.of() instanceof Conclusion conclusion) {
            Map<String, Object> entity = linked.node(iris.of(conclusion), "Entity", "Conclusion");
            entity.put("label", conclusion.handle());
            entity.put("says", says);
            entity.put("family", Term.of(conclusion.family()));
            entity.put("status", conclusion.term());
            conclusion.flags().forEach(flag -> Linked.add(entity, "flag", flag));
        } else if (node.of() instanceof Step step) {
            linked.node(iris.of(step), "Entity", "Step").put("label", says);
        } else if (node.of() instanceof ReasonGraph.Firing firing) {
            firing(firing, node.words().get(0));
        } else if (node.of() instanceof CaseRecord said) {
            record(said, says);
        } else if (node.of() instanceof TableRow row) {
            Map<String, Object> entity = linked.node(iris.of(row), "Entity", "TableRow");
            entity.put("label", says);
            entity.put("table", Givens.table(row));
        } else if (node.of() instanceof Fact fact) {
            Map<String, Object> entity = linked.node(iris.of(fact), "Entity", "Coded");
            entity.put("label", says);
            Givens.citations(fact).forEach(citation -> quote(entity, citation));
        } else if (node.of() instanceof Why.Absent absent) {
            Map<String, Object> entity = linked.node(iris.absence(absent, says), "Entity", "Absence");
            entity.put("label", says);
            entity.put("lookedFor", absent.type());
            absent.among().forEach(record -> Linked.add(entity, "among", iris.of(record)));
        } else if (node.of() instanceof Why.Counted counted) {
            Map<String, Object> entity = linked.node(iris.count(counted), "Entity", "Count");
            entity.put("label", says);
            counted.members().stream()
                    .flatMap(member -> member.records().stream())
                    .distinct()
                    .forEach(record -> Linked.add(entity, "among", iris.of(record)));
        }
    }

    private void firing(ReasonGraph.Firing firing, String because) {
        Map<String, Object> activity = linked.node(iris.of(firing), "Activity", "RuleFiring");
        activity.put("label", because);
        String rule = iris.rule(firing.way().rule().id());
        Map<String, Object> plan = linked.node(rule, "Entity", "Plan");
        plan.put("label", firing.way().rule().title());
        plan.put("ruleId", firing.way().rule().id());
        if (!firing.way().rule().reference().isEmpty()) {
            plan.put("reference", firing.way().rule().reference());
        }
        plan.put("rulebookHash", imprint.rulebook());
        Linked.add(activity, "wasAssociatedWith", iris.program());
        Map<String, Object> association = new LinkedHashMap<>();
        association.put("@type", "Association");
        association.put("agent", iris.program());
        association.put("hadPlan", rule);
        activity.put("qualifiedAssociation", association);
    }

    private void record(CaseRecord said, String says) {
        Map<String, Object> entity = linked.node(iris.of(said.id()), "Entity", "Record");
        entity.put("label", says);
        entity.put("recordType", type(said));
        String voice = agent(said.voice());
        Linked.add(linked.node(voice), "@type", "Voice");
        Linked.add(entity, "wasAttributedTo", voice);
        ActorId principal = said.principal();
        if (principal != null && !principal.equals(said.voice())) {
            String behind = agent(principal);
            Linked.add(entity, "principal", behind);
            Linked.add(linked.node(voice), "actedOnBehalfOf", behind);
        }
        ActorId relay = said.said().relayedBy();
        if (relay != null) {
            Linked.add(entity, "relayedBy", agent(relay));
        }
        if (said.modality() != Modality.ACTUAL) {
            entity.put("modality", Term.of(said.modality()));
        }
        Grade grade = said.said().grade();
        if (grade != null) {
            entity.put("grade", grade.toString());
        }
        When date = said.said().date();
        if (date != null) {
            entity.put("date", date.text());
        }
        said.said().citations().forEach(citation -> {
            quote(entity, citation);
            Linked.add(entity, "hadPrimarySource", iris.of(citation.document()));
        });
    }

    /** {@return the type as case files spell it: {@code noComment}} */
    private static String type(CaseRecord said) {
        String name = said.getClass().getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private void quote(Map<String, Object> entity, Citation citation) {
        Entity.Document document = documents.get(citation.document());
        String iri = iris.of(citation.document());
        Map<String, Object> source = linked.node(iri, "Entity", "Document");
        source.put("label", document == null ? citation.document().value() : document.title());
        if (document != null) {
            Linked.put(source, "publisher", document.publisher());
            Linked.put(source, "url", document.url());
            Linked.put(source, "sha256", document.sha256());
            When date = document.date();
            Linked.put(source, "date", date == null ? null : date.text());
            Grade grade = document.grade();
            Linked.put(source, "grade", grade == null ? null : grade.toString());
        }
        Linked.add(entity, "wasQuotedFrom", iri);
        Map<String, Object> quotation = new LinkedHashMap<>();
        quotation.put("@type", "Quotation");
        quotation.put("entity", iri);
        quotation.put("value", citation.quote());
        Linked.add(entity, "qualifiedQuotation", quotation);
    }

    /** {@return the IRI of an agent, described together with the actors whose word its word counts as} */
    private String agent(ActorId id) {
        String iri = iris.of(id);
        if (linked.has(iri)) {
            return iri;
        }
        Entity.Actor actor = actors.get(id);
        Map<String, Object> agent = linked.node(
                iri, "Agent", actor == null ? "Agent" : actor.kind() == ActorKind.PERSON ? "Person" : "Organization");
        agent.put("label", actor == null ? "the document" : actor.name());
        if (actor != null) {
            actor.speaksFor().forEach(principal -> Linked.add(agent, "actedOnBehalfOf", agent(principal)));
        }
        return iri;
    }

    private void edge(ReasonGraph.Node from, ReasonGraph.Node to, boolean beside) {
        if (to.of() instanceof ReasonGraph.Firing firing) {
            if (from.kind() == ReasonGraph.Kind.REST) {
                leftOut(linked.node(iris.of(firing)), from);
                return;
            }
            Linked.add(linked.node(iris.of(firing)), "used", iri(from));
            Linked.add(linked.node(iris.of(firing.step())), "wasDerivedFrom", iri(from));
        } else if (from.of() instanceof ReasonGraph.Firing firing) {
            Linked.add(linked.node(iri(to)), "wasGeneratedBy", iris.of(firing));
        } else if (from.kind() == ReasonGraph.Kind.REST) {
            leftOut(linked.node(iri(to)), from);
        } else {
            Linked.add(linked.node(iri(to)), "wasDerivedFrom", iri(from));
            Linked.add(linked.node(iri(to)), beside ? "beside" : "restsOn", iri(from));
        }
    }

    /** Links the conclusion to the activities that derived the steps of its status. */
    private void reached(Conclusion conclusion, Explanation explanation) {
        for (Why.Derived step : explanation.status()) {
            Object firings = linked.node(iris.of(step.step())).get("wasGeneratedBy");
            if (firings instanceof Collection<?> all) {
                all.forEach(firing -> Linked.add(linked.node(iris.of(conclusion)), "wasGeneratedBy", firing));
            }
        }
    }

    private String iri(ReasonGraph.Node node) {
        Object of = node.of();
        if (of instanceof Conclusion conclusion) {
            return iris.of(conclusion);
        }
        if (of instanceof ReasonGraph.Firing firing) {
            return iris.of(firing);
        }
        if (of instanceof Why.Counted counted) {
            return iris.count(counted);
        }
        return of instanceof Why.Absent absent
                ? iris.absence(absent, String.join(" — ", node.words()))
                : iris.of((Fact) of);
    }

    private static void leftOut(Map<String, Object> node, ReasonGraph.Node rest) {
        node.merge("leftOut", rest.of(), (a, b) -> (Integer) a + (Integer) b);
    }
}
