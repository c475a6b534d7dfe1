package casus.casefile.tree;

import casus.casefile.text.Words;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a case file with its place. */
public sealed interface Node {

    /** The maximum number of digits of a number that is evaluated. */
    int LONGEST = 100;

    /** {@return the place where the value begins} */
    Mark mark();

    /** {@return its type in a coder's words, with the value itself if it is one word} */
    String sort();

    /** {@return how to write it as a text, or null if it is one or cannot become one} */
    default @Nullable String quoted() {
        return null;
    }

    private static String quote(String word) {
        return "put it in quotes if the word is meant: `\"" + word + "\"`";
    }

    /**
     * A place in a file.
     *
     * @param file that was read in addition to the case file, or empty for the case file
     * @param line from 1, or 0 for the whole file
     * @param column from 1, or 0 for the whole line
     */
    record Mark(String file, int line, int column) {
        public static final Mark WHOLE_FILE = new Mark(0, 0);

        public Mark(int line, int column) {
            this("", line, column);
        }
    }

    /** A key, its place, and its value. */
    record Field(Mark mark, Node value) {}

    /** An object: keys and values in the order of the file. */
    record Fields(Mark mark, Map<String, Field> byKey) implements Node {

        @Nullable
        public Node at(String key) {
            Field field = byKey.get(key);
            return field == null ? null : field.value();
        }

        /** {@return the text under a key, or null if the value is missing or not a text} */
        @Nullable
        public String text(String key) {
            return at(key) instanceof Text text ? text.value() : null;
        }

        /** {@return the list under a key; empty if there is none} */
        public List<Node> items(String key) {
            return at(key) instanceof Items items ? items.each() : List.of();
        }

        /** {@return the entries of a list by id; of duplicates, the first} */
        public Map<String, Fields> named(String key) {
            Map<String, Fields> named = new LinkedHashMap<>();
            for (Node node : items(key)) {
                String id = node instanceof Fields entry ? entry.text("id") : null;
                if (id != null && node instanceof Fields entry) {
                    named.putIfAbsent(id, entry);
                }
            }
            return named;
        }

        /** {@return the place of a key's value, or of the object if there is no such key} */
        public Mark markOf(String key) {
            Node value = at(key);
            return value == null ? mark : value.mark();
        }

        @Override
        public String sort() {
            return "a group of keys";
        }
    }

    /** A list. */
    record Items(Mark mark, List<Node> each) implements Node {
        @Override
        public String sort() {
            return "a list";
        }
    }

    /** A text. */
    record Text(Mark mark, String value) implements Node {
        @Override
        public String sort() {
            return "the text " + Words.shown(value);
        }
    }

    /**
     * A number.
     *
     * @param digits as written; in YAML also {@code 0x1F}, {@code 0o17}, {@code +5} or {@code .inf}
     */
    record Figure(Mark mark, String digits) implements Node {

        /** {@return the number, or null if it is not finite} */
        @Nullable
        public BigDecimal number() {
            if (digits.length() > LONGEST) {
                return null;
            }
            try {
                return digits.startsWith("0x")
                        ? new BigDecimal(new BigInteger(digits.substring(2), 16))
                        : digits.startsWith("0o")
                                ? new BigDecimal(new BigInteger(digits.substring(2), 8))
                                : new BigDecimal(digits);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /** {@return the number in plain notation} */
        public String plain() {
            BigDecimal number = number();
            return number == null || Math.abs(number.scale()) > LONGEST ? digits : number.toPlainString();
        }

        /** {@return true for a positive whole number with too many digits to be evaluated} */
        public boolean endless() {
            return digits.length() > LONGEST && digits.matches("\\+?\\d+");
        }

        /** {@return true if other readers of YAML read it as an octal number} */
        public boolean padded() {
            return digits.matches("[-+]?0[0-9]+");
        }

        @Override
        public String sort() {
            return "the number " + Words.shown(digits);
        }

        @Override
        public String quoted() {
            return quote(digits);
        }
    }

    /**
     * True or false.
     *
     * @param written as written; in YAML also in capitals
     */
    record Flag(Mark mark, boolean set, String written) implements Node {
        @Override
        public String sort() {
            return "the truth value " + Words.shown(written);
        }

        @Override
        public String quoted() {
            return quote(written);
        }
    }

    /**
     * Null, or in YAML an empty value.
     *
     * @param written as written, possibly empty
     */
    record Nothing(Mark mark, String written) implements Node {
        @Override
        public String sort() {
            return written.isEmpty()
                    ? "empty"
                    : Words.shown(written) + (written.equals("null") ? "" : ", which is null");
        }

        @Override
        public @Nullable String quoted() {
            return written.isEmpty() ? null : quote(written);
        }
    }

    /** A value whose mistake was already reported; nothing more is reported about it. */
    record Unread(Mark mark) implements Node {
        @Override
        public String sort() {
            return "what cannot be read";
        }
    }
}
