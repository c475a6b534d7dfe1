package casus.cli.screen;

import casus.model.Bound;
import casus.page.Page;
import casus.page.Page.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts very long lines and states how much is left out. */
final class Bounded {

    private static final int MOST = Bound.PRINTED.most();

    private Bounded() {}

    /** {@return the line, or the first part of a very long one} */
    static Page.Line line(Page.Line line) {
        int length =
                line.spans().stream().mapToInt(span -> span.text().length()).sum();
        if (length <= MOST) {
            return line;
        }
        List<Span> kept = new ArrayList<>();
        int left = MOST;
        for (Span span : line.spans()) {
            String text = first(span.text(), left);
            kept.add(new Span(span.tone(), text, span.whole()));
            left -= text.length();
        }
        kept.add(Span.dim(more(length)));
        return new Page.Line(line.lead(), line.hang(), kept);
    }

    /** {@return the text, or the first part of a very long one} */
    static String text(String text) {
        return text.length() <= MOST ? text : first(text, MOST) + more(text.length());
    }

    /** {@return the first characters of a text, without splitting a letter} */
    private static String first(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String more(int length) {
        return "... and " + Bound.number(length - MOST) + " characters more";
    }
}
