package casus.inferences;

import casus.model.Chain;
import casus.model.Conclusion;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Handles as they are printed and typed: long chains are shortened in the middle. */
@API(status = Status.INTERNAL)
public final class Handles {

    /** Stands for the events that are left out, one at least. */
    private static final String DOTS = "...";

    private static final String GAP = " to " + DOTS + " to ";

    private static final int LONGEST = 12;
    private static final int SHOWN = 3;

    private Handles() {}

    /** {@return the handle, a long chain as {@code chain a to b to c to ... to x to y to z}} */
    public static String brief(Conclusion conclusion) {
        if (!(conclusion instanceof Chain chain) || chain.events().size() <= LONGEST) {
            return conclusion.handle();
        }
        List<String> events = chain.events().stream().map(Object::toString).toList();
        return "chain " + String.join(" to ", events.subList(0, SHOWN)) + GAP
                + String.join(" to ", events.subList(events.size() - SHOWN, events.size()));
    }

    /** {@return true if a handle matches what was typed, which may be shortened as {@code reason} prints it} */
    public static boolean matches(String handle, String typed) {
        int gap = typed.indexOf(GAP);
        return gap < 0
                ? handle.equals(typed)
                : handle.startsWith(typed.substring(0, gap) + " to ")
                        && handle.endsWith(" to " + typed.substring(gap + GAP.length()))
                        && handle.length() > typed.length() - DOTS.length();
    }
}
