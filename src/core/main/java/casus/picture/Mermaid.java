package casus.picture;

import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.why.Explanation;
import java.util.List;
import java.util.stream.Collectors;

/** A diagram in the language of Mermaid. */
public final class Mermaid {

    /** A diagram is an overview; other formats contain the whole quote. */
    private static final int LONGEST = 180;

    private static final String PLAIN = ",“”‘’–—…· ";

    private Mermaid() {}

    /** {@return the derivation as a flowchart, from the records upwards to the conclusion} */
    public static String of(Inferences inferences, Explanation explanation) {
        ReasonGraph graph = ReasonGraph.of(inferences, explanation);
        StringBuilder text = begun(inferences, explanation.conclusion().handle(), "BT");
        for (ReasonGraph.Node node : graph.nodes()) {
            boolean step = node.kind() == ReasonGraph.Kind.STEP;
            text.append("  ")
                    .append(node.id())
                    .append(step ? "(" : "[")
                    .append(label(node.words()))
                    .append(step ? ")" : "]")
                    .append(":::")
                    .append(look(node.kind()))
                    .append('\n');
        }
        graph.edges()
                .forEach(edge -> text.append("  ")
                        .append(edge.from())
                        .append(edge.beside() ? " -.-> " : " --> ")
                        .append(edge.to())
                        .append('\n'));
        return text.append("  classDef conclusion fill:#f3e9d2,stroke:#8a6d2f,color:#222\n")
                .append("  classDef inner fill:#fff,stroke:#8a8578,color:#222\n")
                .append("  classDef firing fill:none,stroke:none,color:#777\n")
                .append("  classDef said fill:#e6efe9,stroke:#5f7f6c,color:#222\n")
                .append("  classDef frame fill:#efefef,stroke:#8a8578,color:#222\n")
                .append("  classDef absence fill:none,stroke:#8a8578,stroke-dasharray:4 3,color:#777\n")
                .toString();
    }

    /** {@return a chain's events from left to right, with the links between them} */
    public static String of(Inferences inferences, Timeline timeline) {
        StringBuilder text = begun(inferences, timeline.handle(), "LR");
        for (int i = 0; i < timeline.stops().size(); i++) {
            text.append("  e")
                    .append(i + 1)
                    .append('(')
                    .append(label(timeline.stops().get(i).words()))
                    .append(")\n");
        }
        for (int i = 0; i < timeline.links().size(); i++) {
            Timeline.Link link = timeline.links().get(i);
            text.append("  e").append(i + 1).append(link.inferred() ? " -.->|" : " -->|");
            text.append(label(link.words())).append("| e").append(i + 2).append('\n');
        }
        return text.toString();
    }

    private static StringBuilder begun(Inferences inferences, String handle, String direction) {
        Imprint imprint = Imprint.of(inferences);
        String asOf = imprint.asOf() == null ? "" : " · as of " + imprint.asOf();
        return new StringBuilder("---\ntitle: ")
                .append(Dot.quoted(handle + " · " + imprint.brief() + asOf))
                .append("\n---\n%% rulebook ")
                .append(bare(imprint.version()))
                .append(' ')
                .append(imprint.rulebook())
                .append("\n%% case ")
                .append(bare(imprint.subject()))
                .append(' ')
                .append(imprint.hash())
                .append(imprint.asOf() == null ? "" : "\n%% as of " + imprint.asOf())
                .append("\nflowchart ")
                .append(direction)
                .append('\n');
    }

    private static String look(ReasonGraph.Kind kind) {
        return switch (kind) {
            case CONCLUSION -> "conclusion";
            case STEP -> "inner";
            case FIRING, REST -> "firing";
            case RECORD -> "said";
            case CODED, ROW, COUNT -> "frame";
            case ABSENCE -> "absence";
        };
    }

    /** Uses line feeds, since a label that contains {@code <br/>} would be read as Markdown. */
    private static String label(List<String> words) {
        return words.stream()
                .map(Mermaid::shortened)
                .map(Mermaid::escaped)
                .collect(Collectors.joining("\n", "\"", "\""));
    }

    private static String shortened(String text) {
        String line = Spelled.line(text);
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 1));
        return line.substring(0, end) + (line.endsWith("”") ? "…”" : "…");
    }

    /** {@return the words of a comment, without characters that could end it or act as a directive} */
    private static String bare(String text) {
        return Spelled.line(text).replaceAll("[^\\w.+-]", "_");
    }

    /** Escapes everything except letters, digits and harmless punctuation as character numbers. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                safe.appendCodePoint(c);
            } else {
                safe.append('#').append(c).append(';');
            }
        });
        return safe.toString();
    }
}
