package casus.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Finds the known name that somebody probably meant. */
@API(status = Status.INTERNAL)
public final class Nearest {

    private Nearest() {}

    /**
     * {@return the known name with the fewest edits from the word, ignoring case, if at most a third of the letters, but one even of
     * a word of two, would have to change} Of equally near names the first in order is taken.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        int most = Math.min(Math.max(1, wanted.length() / 3), wanted.length() - 1);
        return known.stream()
                .sorted()
                .min(Comparator.comparingInt(name -> edits(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(name -> edits(wanted, name.toLowerCase(Locale.ROOT)) <= most);
    }

    /** {@return a hint with the known name nearest to the word, {@code maybe `NAME`}, if one is near} */
    public static Optional<String> maybe(String word, Collection<String> known) {
        return to(word, known).map(near -> "maybe `" + near + "`");
    }

    /** {@return the number of insertions, deletions, replacements and swaps of neighbours between two words} */
    public static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
