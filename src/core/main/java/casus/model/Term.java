package casus.model;

import java.util.Locale;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Spells the constants of the domain's enumerations as files, rules and JSON do: {@code SELF_DEFENCE} is {@code selfDefence}. */
@API(status = Status.INTERNAL)
public final class Term {

    private Term() {}

    /** {@return the constant in lower camel case; a single letter stays as it is} */
    public static String of(Enum<?> constant) {
        if (constant.name().length() == 1) {
            return constant.name();
        }
        String[] words = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder term = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            term.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return term.toString();
    }

    /** {@return a term as words in lower case: {@code targetIdentity} is {@code target identity}} */
    public static String words(String term) {
        return term.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
