package casus.casefile.text;

import casus.model.Bound;
import casus.model.Nearest;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** Formats words of a file for messages. */
public final class Words {

    private static final int LONGEST = 80;
    private static final int FEW = 14;

    /** If no name is near, up to this many known ones are listed, which covers all types of record. */
    private static final int MOST_LISTED = 60;

    private Words() {}

    /** {@return the text in backticks on one line, shortened if long, without terminal control characters} */
    public static String shown(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST * 2L).forEach(c -> {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '`') {
                line.append('?');
            } else {
                line.appendCodePoint(c);
            }
        });
        String shown = line.toString().strip();
        if (shown.codePointCount(0, shown.length()) > LONGEST) {
            shown = shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "...";
        }
        return "`" + shown + "`";
    }

    /** {@return the text with a sign for each space around it, which nobody sees otherwise} */
    public static String spaced(String text) {
        int first = 0;
        int last = text.length();
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return "␣".repeat(first) + text.substring(first, last) + "␣".repeat(text.length() - last);
    }

    /** {@return the text without invisible characters and backticks, so that it can be shown in full and copied} */
    static String visible(String text) {
        StringBuilder seen = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '`') {
                seen.append('\'');
            } else if (c == Script.SOFT_HYPHEN && Folding.Blank.at(text, i).lineEnd()) {
                i = Folding.Blank.at(text, i).end();
            } else if (Script.joiner(c) || Script.blank(c) || !Script.invisible(c)) {
                seen.appendCodePoint(c);
            }
        }
        return seen.toString();
    }

    /** {@return the text with each run of white space replaced by one space} */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (!Script.blank(c)) {
                line.appendCodePoint(c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        });
        return line.toString().strip();
    }

    /**
     * {@return the names in backticks, separated by commas, in the order given; if there are many, the number of the rest}
     */
    public static String list(Collection<String> names) {
        String list = names.stream().limit(MOST_LISTED).map(Words::shown).collect(Collectors.joining(", "));
        int more = names.size() - MOST_LISTED;
        return more > 0 ? list + " and " + Bound.number(more) + " more" : list;
    }

    /**
     * {@return the known name that was probably meant, then all of them if they are few}
     *
     * @param lead introduces the list, for example "known are"
     */
    public static String meant(String word, Collection<String> known, String lead) {
        String wanted = shortened(word);
        int most = Math.max(1, wanted.length() / 3);
        Optional<String> nearest = Nearest.to(
                wanted,
                known.stream()
                        .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                        .toList());
        String all = known.isEmpty() || (nearest.isPresent() && known.size() > FEW) ? "" : lead + " " + list(known);
        return nearest.map(name -> "did you mean " + shown(name) + "?" + (all.isEmpty() ? "" : " "))
                        .orElse("")
                + all;
    }

    /** {@return a word, cut to a length that can be compared quickly} */
    public static String shortened(String word) {
        return word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    }
}
