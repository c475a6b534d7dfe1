package casus.casefile.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes plain values in YAML flow style, on one line. */
final class Flow {

    private static final Pattern BARE = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /** Words that some version of YAML does not read as a text. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private Flow() {}

    /** {@return the value on one line} */
    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(String.valueOf(entry.getKey())) + ": " + of(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Flow::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof String text ? text(text) : String.valueOf(value);
    }

    /** {@return the text, in quotes if it could be read as something else} */
    static String text(String text) {
        if (BARE.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT))) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (c < ' ' || (c >= 0x7f && c < 0xa0) || c == '\u2028' || c == '\u2029' || c == '\ufeff') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
