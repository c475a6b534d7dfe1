package casus.cli.desk;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.Conclusion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds conclusions by words of their handles. */
public final class HandleWords {

    /** The number of handles that are suggested. */
    private static final int OFFERED = 40;

    private HandleWords() {}

    /** {@return the words as typed; throws a {@link Failure} if there are none} */
    public static String asked(List<String> words) {
        String asked = String.join(" ", words);
        if (plain(asked).isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "the handle is empty",
                    "    help: name a conclusion, for example: attribution us-strikes; `casus reason CASE` lists all");
        }
        return asked;
    }

    /** {@return the words of a handle, separated by single spaces, without surrounding brackets} */
    public static String plain(String asked) {
        return asked.replaceAll("[\\s\\[\\]]+", " ").strip();
    }

    /** {@return the conclusions whose handles contain all of the words} */
    public static List<Conclusion> about(Inferences inferences, String wanted) {
        List<String> words = Arrays.asList(wanted.split(" ", -1));
        return inferences.conclusions().stream()
                .filter(conclusion ->
                        Arrays.asList(conclusion.handle().split(" ", -1)).containsAll(words))
                .toList();
    }

    /** {@return a line for each of the first handles, and the number of the others} */
    public static List<String> first(List<String> handles) {
        List<String> lines = new ArrayList<>(
                handles.stream().limit(OFFERED).map(handle -> "      " + handle).toList());
        if (handles.size() > OFFERED) {
            lines.add("      and " + Bound.number(handles.size() - OFFERED) + " more");
        }
        return lines;
    }
}
