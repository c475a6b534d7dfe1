package casus.picture;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Writes HTML. Names of elements and attributes are constants of Casus; every text and every value is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an attribute whose value is null is omitted
     */
    Html open(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(Spelled.line(value)))
                        .append('"');
            }
        }
        out.append('>');
        open.push(element);
        return this;
    }

    /** Closes the element opened last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and ends the line of the source. */
    Html end() {
        close();
        out.append('\n');
        return this;
    }

    /** Writes a text on one line. */
    Html text(String text) {
        out.append(escaped(Spelled.line(text)));
        return this;
    }

    /** Writes a text with its line breaks. */
    Html lines(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int i = 0; i < lines.length; i++) {
            out.append(i == 0 ? "" : "\n").append(escaped(Spelled.line(lines[i])));
        }
        return this;
    }

    /** Writes a complete element. */
    Html element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** {@return the HTML so far; well-formed once every element is closed} */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not ended: " + open);
        }
        return out.toString();
    }
}
