package casus.casefile.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the fragment of a text that is most similar to a quote. Shared groups of three letters vote for its place; only the
 * best few places are then compared letter by letter.
 */
final class Fragments {

    private static final int GRAM = 3;
    private static final int SLOTS = 1 << 16;
    private static final int MOST_VOTES = 5_000;
    private static final int PLACES = 4;
    private static final int LONGEST = 200;

    private record Match(int start, int end, int edits) {}

    private final String lower;
    private final int[] slotStarts = new int[SLOTS + 1];
    private final int[] positions;

    Fragments(String text) {
        this.lower = lower(text);
        int grams = Math.max(0, lower.length() - GRAM + 1);
        positions = new int[grams];
        for (int i = 0; i < grams; i++) {
            slotStarts[slot(lower, i) + 1]++;
        }
        for (int slot = 0; slot < SLOTS; slot++) {
            slotStarts[slot + 1] += slotStarts[slot];
        }
        int[] next = slotStarts.clone();
        for (int i = 0; i < grams; i++) {
            positions[next[slot(lower, i)]++] = i;
        }
    }

    /** {@return the nearest fragment, if no more than two letters in five differ} */
    Optional<Stretch> nearest(String quote) {
        String wanted = lower(quote.length() > LONGEST ? quote.substring(0, LONGEST) : quote);
        return places(wanted).stream()
                .map(place -> match(wanted, place))
                .min(Comparator.comparingInt(Match::edits).thenComparingInt(Match::start))
                .filter(match -> match.edits() * 5 <= wanted.length() * 2 && match.end() > match.start())
                .map(match -> new Stretch(match.start(), match.end()));
    }

    /** {@return probable offsets of the quote, the most probable first} */
    private List<Integer> places(String wanted) {
        int width = Math.max(8, wanted.length() / 2);
        List<Integer> grams = new ArrayList<>();
        for (int i = 0; i + GRAM <= wanted.length(); i++) {
            grams.add(i);
        }
        grams.sort(Comparator.comparingInt(i -> count(slot(wanted, i))));
        Map<Integer, Integer> votes = new HashMap<>();
        int cast = 0;
        for (int gram : grams) {
            int slot = slot(wanted, gram);
            for (int i = slotStarts[slot]; i < slotStarts[slot + 1] && cast < MOST_VOTES; i++, cast++) {
                int begin = Math.max(0, positions[i] - gram);
                votes.merge(begin / width, 2, Integer::sum);
                votes.merge((begin + width / 2) / width - (begin % width < width / 2 ? 1 : 0), 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Integer, Integer>>comparingInt(Map.Entry::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .limit(PLACES)
                .map(vote -> Math.max(0, vote.getKey() * width))
                .toList();
    }

    /** {@return the part of the text around a place that is most similar to the quote} */
    private Match match(String wanted, int place) {
        int from = Math.max(0, place - wanted.length());
        int to = Math.min(lower.length(), place + 3 * wanted.length() + 16);
        int[] cost = new int[wanted.length() + 1];
        int[] start = new int[wanted.length() + 1];
        for (int i = 0; i <= wanted.length(); i++) {
            cost[i] = i;
            start[i] = from;
        }
        Match best = new Match(from, from, wanted.length());
        for (int j = from; j < to; j++) {
            int diagonalCost = cost[0];
            int diagonalStart = start[0];
            start[0] = j + 1;
            for (int i = 1; i <= wanted.length(); i++) {
                int replaced = diagonalCost + (wanted.charAt(i - 1) == lower.charAt(j) ? 0 : 1);
                int replacedStart = diagonalStart;
                diagonalCost = cost[i];
                diagonalStart = start[i];
                int inserted = cost[i] + 1;
                int deleted = cost[i - 1] + 1;
                if (replaced <= inserted && replaced <= deleted) {
                    cost[i] = replaced;
                    start[i] = replacedStart;
                } else if (inserted <= deleted) {
                    cost[i] = inserted;
                } else {
                    cost[i] = deleted;
                    start[i] = start[i - 1];
                }
            }
            if (cost[wanted.length()] < best.edits()) {
                best = new Match(start[wanted.length()], j + 1, cost[wanted.length()]);
            }
        }
        return best;
    }

    private int count(int slot) {
        return slotStarts[slot + 1] - slotStarts[slot];
    }

    private static int slot(String text, int at) {
        int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return (hash ^ (hash >>> 16)) & (SLOTS - 1);
    }

    /** Lower-cases character by character, which keeps the length; lower-casing a whole string may not. */
    private static String lower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Character.toLowerCase(lower[i]);
        }
        return String.valueOf(lower);
    }
}
