package casus.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the nodes of a JSON-LD document, without duplicates, in the order of their first use. */
final class Linked {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    /** Defines the names in the document, so that nothing has to be fetched to read it. */
    static final Map<String, Object> CONTEXT = context();

    private final Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        // a name that is not listed here belongs to the vocabulary of Casus
        context.put("@vocab", "urn:casus:vocabulary:");
        context.put("prov", PROV);
        context.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        context.put("label", "rdfs:label");
        context.put("value", "prov:value");
        for (String type : List.of(
                "Entity",
                "Activity",
                "Agent",
                "Person",
                "Organization",
                "SoftwareAgent",
                "Plan",
                "Bundle",
                "Association",
                "Quotation")) {
            context.put(type, "prov:" + type);
        }
        for (String link : List.of(
                "used",
                "wasGeneratedBy",
                "wasDerivedFrom",
                "wasAttributedTo",
                "wasAssociatedWith",
                "actedOnBehalfOf",
                "wasQuotedFrom",
                "hadPrimarySource",
                "qualifiedAssociation",
                "qualifiedQuotation",
                "agent",
                "entity",
                "hadPlan")) {
            context.put(link, Map.of("@id", "prov:" + link, "@type", "@id"));
        }
        for (String link : List.of("principal", "relayedBy", "among", "restsOn", "beside")) {
            context.put(link, Map.of("@type", "@id"));
        }
        return context;
    }

    /** {@return the nodes, in order} */
    List<Map<String, Object>> nodes() {
        return List.copyOf(nodes.values());
    }

    /** {@return true if a node exists} */
    boolean has(String iri) {
        return nodes.containsKey(iri);
    }

    /** {@return the node with a name, created if necessary, with these types added} */
    Map<String, Object> node(String iri, String... types) {
        Map<String, Object> node = nodes.computeIfAbsent(iri, any -> new LinkedHashMap<>(Map.of("@id", iri)));
        for (String type : types) {
            add(node, "@type", type);
        }
        return node;
    }

    /** Adds a value to a node, next to existing values under the same name. */
    static void add(Map<String, Object> node, String name, Object value) {
        @SuppressWarnings("unchecked") // every list here is one of these
        List<Object> values = (List<Object>) node.computeIfAbsent(name, any -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** Adds a value to a node unless it is null. */
    static void put(Map<String, Object> node, String name, @Nullable String value) {
        if (value != null) {
            node.put(name, value);
        }
    }
}
