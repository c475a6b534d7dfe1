package casus.model;

import java.util.Locale;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Names of characters, for messages about characters that look alike. */
@API(status = Status.INTERNAL)
public final class Signs {

    private Signs() {}

    /** {@return the name of a character, such as {@code U+2013, en dash}} */
    public static String called(int c) {
        String name = Character.getName(c);
        return code(c) + (name == null ? "" : ", " + name.toLowerCase(Locale.ROOT));
    }

    /** {@return the code point of a character, such as {@code U+2013}} */
    public static String code(int c) {
        return String.format("U+%04X", c);
    }

    /** {@return a hint on a name with a character that is easily mistaken for another; empty if it has none} */
    public static String hint(String name) {
        int foreign = foreign(name);
        return foreign < 0
                ? ""
                : ": it has a `" + Character.toString(name.codePointAt(foreign)) + "`, "
                        + called(name.codePointAt(foreign));
    }

    /** {@return the index of the first character of a text that is not plain ASCII, or -1} */
    public static int foreign(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return i;
            }
        }
        return -1;
    }
}
