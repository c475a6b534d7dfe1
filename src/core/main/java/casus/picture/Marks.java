package casus.picture;

import casus.model.Citation;
import casus.model.DocumentId;
import casus.why.QuotePlaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Places of quotes in the documents of a page, linked in both directions. */
final class Marks {

    private static final Pattern PARAGRAPH = Pattern.compile("\\R[ \\t]*\\R\\s*");
    private static final int WIDEST = 130;
    private static final int FILLED = 60;

    private record Stretch(DocumentId document, int from, int to) {}

    /**
     * A quoted passage.
     *
     * @param number from 1, in the order of the quotes
     * @param from start offset, in characters from the start of the text
     * @param to end offset, exclusive
     * @param quotes ids of the elements that quote it, in order
     */
    record Mark(int number, DocumentId document, int from, int to, List<String> quotes) {

        String id() {
            return "m" + number;
        }
    }

    private final QuotePlaces places;
    private final Map<DocumentId, String> texts;
    private final Map<Stretch, Mark> marks = new LinkedHashMap<>();

    Marks(QuotePlaces places, Map<DocumentId, String> texts) {
        this.places = places;
        this.texts = texts;
    }

    /** {@return the mark of a citation that an element quotes; empty if the text was not available} */
    Optional<Mark> of(Citation citation, String quote) {
        String text = texts.get(citation.document());
        return text == null
                ? Optional.empty()
                : places.of(citation)
                        .filter(place -> place.end() > place.offset() && place.end() <= text.length())
                        .map(place -> {
                            Mark mark = marks.computeIfAbsent(
                                    new Stretch(citation.document(), place.offset(), place.end()),
                                    at -> new Mark(
                                            marks.size() + 1, at.document(), at.from(), at.to(), new ArrayList<>()));
                            mark.quotes().add(quote);
                            return mark;
                        });
    }

    /** Writes the text of a document with its marks, each followed by links back to the elements that quote it. */
    void write(DocumentId document, String text, Html html) {
        List<Mark> here = marks.values().stream()
                .filter(mark -> mark.document().equals(document))
                .toList();
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
        here.forEach(mark -> {
            edges.add(mark.from());
            edges.add(mark.to());
        });
        boolean flows = flows(text);
        html.open("div", "class", flows ? "text flowing" : "text", "dir", "auto");
        int from = edges.pollFirst();
        for (int to : edges) {
            int begin = from;
            boolean marked = here.stream().anyMatch(mark -> mark.from() <= begin && mark.to() >= to);
            List<Mark> begun =
                    here.stream().filter(mark -> mark.from() == begin).toList();
            // quotes may start at the same place and overlap, so each has its own anchor
            begun.stream()
                    .skip(1)
                    .forEach(mark -> html.open("a", "id", mark.id()).close());
            if (marked) {
                html.open("mark", "id", begun.isEmpty() ? null : begun.get(0).id());
            }
            lines(text.substring(from, to), flows, html);
            if (marked) {
                html.close();
            }
            here.stream().filter(mark -> mark.to() == to).forEach(mark -> back(mark, html));
            from = to;
        }
        html.end();
    }

    /** {@return true for a text whose lines were wrapped to a fixed width} */
    private static boolean flows(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream().allMatch(line -> line.length() <= WIDEST)
                && lines.stream().filter(line -> line.length() >= FILLED).count() * 2 >= lines.size();
    }

    private static void lines(String text, boolean flows, Html html) {
        if (!flows) {
            html.lines(text);
            return;
        }
        String[] paragraphs = PARAGRAPH.split(text, -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                html.open("span", "class", "gap").close();
            }
            html.lines(paragraphs[i]);
        }
    }

    private static void back(Mark mark, Html html) {
        html.open("sup");
        for (int i = 0; i < mark.quotes().size(); i++) {
            String shown = i == 0 ? String.valueOf(mark.number()) : "↑";
            html.element(
                    "a",
                    shown,
                    "href",
                    "#" + mark.quotes().get(i),
                    "aria-label",
                    "back to quote " + mark.number() + (i == 0 ? "" : ", place " + (i + 1)));
        }
        html.close();
    }
}
