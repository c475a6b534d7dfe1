package casus.page;

import casus.inferences.Imprint;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Text for reading, independent of a screen: lines of spans, each with a tone. The screen wraps it to its width, colours the
 * tones and removes unsafe characters from others' words.
 *
 * @param lines in order
 */
@API(status = Status.MAINTAINED)
public record Page(List<Line> lines) {

    /** {@return the page as plain text without wrapping, each line ending in a line break} */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Line line : lines) {
            StringBuilder text = new StringBuilder(line.lead());
            line.spans().forEach(span -> text.append(span.text()));
            plain.append(text.toString().stripTrailing()).append('\n');
        }
        return plain.toString();
    }

    /** {@return the page with an imprint as its last line} */
    public Page with(Imprint imprint) {
        Draft draft = new Draft();
        lines.forEach(line -> draft.line(line.lead(), line.hang(), line.spans().toArray(Span[]::new)));
        return draft.line("", "  ", Span.dim(imprint.brief())).page();
    }

    /** The role of a span, which determines its colour. */
    public enum Tone {
        PLAIN,
        HEADING,
        STATUS,
        FLAG,
        HANDLE,
        QUOTE,
        DIM
    }

    /**
     * Words of one tone.
     *
     * @param whole true if it is not broken between lines and keeps its spaces
     */
    public record Span(Tone tone, String text, boolean whole) {

        /** {@return words of a tone} */
        public static Span of(Tone tone, String text) {
            return new Span(tone, text, false);
        }

        /** {@return plain words} */
        public static Span plain(String text) {
            return of(Tone.PLAIN, text);
        }

        /** {@return less important words} */
        public static Span dim(String text) {
            return of(Tone.DIM, text);
        }

        /** {@return words that stay on one line and keep their spaces} */
        public static Span whole(Tone tone, String text) {
            return new Span(tone, text, true);
        }
    }

    /**
     * A line, which may take several lines on the screen.
     *
     * @param lead prefix of the first line, for drawing only
     * @param hang prefix of the further lines
     */
    public record Line(String lead, String hang, List<Span> spans) {}

    /** Part of a tree: a line with branches below it. */
    record Branch(List<Span> spans, List<Branch> under) {}

    /** Builds a page line by line. */
    public static final class Draft {

        private final List<Line> lines = new ArrayList<>();

        /** Adds a line without indentation. */
        public Draft line(Span... spans) {
            return line("", "", spans);
        }

        /** Adds a line that begins with {@code lead} and continues under {@code hang}. */
        public Draft line(String lead, String hang, Span... spans) {
            lines.add(new Line(lead, hang, List.of(spans)));
            return this;
        }

        /** Adds an empty line. */
        public Draft gap() {
            return line();
        }

        Draft tree(Branch root) {
            lines.add(new Line("", "  ", root.spans()));
            under(root, "");
            return this;
        }

        private void under(Branch branch, String margin) {
            for (int i = 0; i < branch.under().size(); i++) {
                Branch child = branch.under().get(i);
                boolean last = i == branch.under().size() - 1;
                String below = margin + (last ? "   " : "│  ");
                String hang = below + (child.under().isEmpty() ? "  " : "│ ");
                lines.add(new Line(margin + (last ? "└─ " : "├─ "), hang, child.spans()));
                under(child, below);
            }
        }

        /** {@return the page} */
        public Page page() {
            return new Page(List.copyOf(lines));
        }
    }
}
