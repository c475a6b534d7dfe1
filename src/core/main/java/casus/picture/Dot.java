package casus.picture;

import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.why.Explanation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A graph in the DOT language of Graphviz. */
public final class Dot {

    private static final int WIDTH = 44;

    private Dot() {}

    /** {@return the derivation, drawn from the records upwards to the conclusion} */
    public static String of(Inferences inferences, Explanation explanation) {
        ReasonGraph graph = ReasonGraph.of(inferences, explanation);
        StringBuilder dot = begun(inferences, explanation.conclusion().handle(), "BT");
        graph.nodes()
                .forEach(node -> dot.append("  ")
                        .append(node.id())
                        .append(" [label=")
                        .append(label(node.words()))
                        .append(", class=")
                        .append(node.kind().name().toLowerCase(Locale.ROOT))
                        .append(look(node.kind()))
                        .append("];\n"));
        graph.edges()
                .forEach(edge -> dot.append("  ")
                        .append(edge.from())
                        .append(" -> ")
                        .append(edge.to())
                        .append(edge.beside() ? " [style=dashed]" : "")
                        .append(";\n"));
        return dot.append("}\n").toString();
    }

    /** {@return a chain's events from left to right, with the links between them} */
    public static String of(Inferences inferences, Timeline timeline) {
        StringBuilder dot = begun(inferences, timeline.handle(), "LR");
        for (int i = 0; i < timeline.stops().size(); i++) {
            dot.append("  e")
                    .append(i + 1)
                    .append(" [label=")
                    .append(label(timeline.stops().get(i).words()));
            dot.append(", class=event, shape=box, style=rounded];\n");
        }
        for (int i = 0; i < timeline.links().size(); i++) {
            Timeline.Link link = timeline.links().get(i);
            dot.append("  e").append(i + 1).append(" -> e").append(i + 2).append(" [label=");
            dot.append(label(link.words()));
            dot.append(link.inferred() ? ", style=dashed" : "").append("];\n");
        }
        return dot.append("}\n").toString();
    }

    private static StringBuilder begun(Inferences inferences, String handle, String direction) {
        Imprint imprint = Imprint.of(inferences);
        String asOf = imprint.asOf();
        StringBuilder dot = new StringBuilder("digraph ").append(quoted(handle)).append(" {\n");
        attribute("rulebook", quoted(imprint.rulebook()), dot);
        attribute("rulebookVersion", quoted(imprint.version()), dot);
        attribute("case", quoted(imprint.subject()), dot);
        attribute("caseHash", quoted(imprint.hash()), dot);
        if (asOf != null) {
            attribute("asOf", quoted(asOf), dot);
        }
        attribute("label", label(List.of(handle, imprint.brief() + (asOf == null ? "" : " · as of " + asOf))), dot);
        attribute("rankdir", direction, dot);
        // separate statements, since the parser used with dagre fails on `graph [...]`
        attribute("fontname", quoted("Helvetica"), dot);
        attribute("fontsize", "11", dot);
        attribute("nodesep", "0.3", dot);
        attribute("ranksep", "0.4", dot);
        return dot.append("  node [fontname=\"Helvetica\", fontsize=10, color=\"#8a8578\", margin=\"0.14,0.08\"];\n")
                .append("  edge [color=\"#8a8578\", arrowsize=0.6, fontname=\"Helvetica\", fontsize=9];\n");
    }

    private static void attribute(String name, String value, StringBuilder dot) {
        dot.append("  ").append(name).append('=').append(value).append(";\n");
    }

    private static String look(ReasonGraph.Kind kind) {
        return switch (kind) {
            case CONCLUSION -> ", shape=box, style=\"filled,bold\", fillcolor=\"#f3e9d2\"";
            case STEP -> ", shape=box, style=rounded";
            case FIRING -> ", shape=plain, fontcolor=\"#5c584e\"";
            case RECORD -> ", shape=note, style=filled, fillcolor=\"#e6efe9\"";
            case CODED, COUNT -> ", shape=box, style=filled, fillcolor=\"#efefef\"";
            case ROW -> ", shape=box, style=filled, fillcolor=\"#e8ebf3\"";
            case ABSENCE -> ", shape=box, style=dashed, fontcolor=\"#5c584e\"";
            case REST -> ", shape=plain, fontcolor=\"#8a8578\"";
        };
    }

    /** {@return a label of several paragraphs, wrapped and left-aligned} */
    static String label(List<String> words) {
        return words.stream()
                .flatMap(line -> RecordCount.wrapped(Spelled.line(line), WIDTH).stream())
                .map(line -> escaped(line) + "\\l")
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** {@return a text quoted for DOT} */
    static String quoted(String text) {
        return "\"" + escaped(Spelled.line(text)) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
