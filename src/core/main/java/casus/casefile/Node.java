package casus.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a case file that knows where it stands. */
sealed interface Node {

    /** {@return where the value begins} */
    Mark mark();

    /** {@return what it is, in a coder's words, with its article} */
    String sort();

    /**
     * A place in a file.
     *
     * @param file that was read in addition to the case file, or empty for the case file
     * @param line from 1, or 0 for the whole file
     * @param column from 1, or 0 for the whole line
     */
    record Mark(String file, int line, int column) {
        static final Mark WHOLE_FILE = new Mark(0, 0);

        Mark(int line, int column) {
            this("", line, column);
        }
    }

    /** A key, where it stands, and what follows it. */
    record Field(Mark mark, Node value) {}

    /** Keys and values in braces, in the order of the file. */
    record Fields(Mark mark, Map<String, Field> byKey) implements Node {

        @Nullable
        Node at(String key) {
            Field field = byKey.get(key);
            return field == null ? null : field.value();
        }

        /** {@return the text under a key, or null if there is none or it is something else} */
        @Nullable
        String text(String key) {
            return at(key) instanceof Text text ? text.value() : null;
        }

        /** {@return the list under a key, empty if there is none} */
        List<Node> items(String key) {
            return at(key) instanceof Items items ? items.each() : List.of();
        }

        /** {@return the entries of a list that have a name, by it; of two with one name the first} */
        Map<String, Fields> named(String key) {
            Map<String, Fields> named = new LinkedHashMap<>();
            for (Node node : items(key)) {
                String id = node instanceof Fields entry ? entry.text("id") : null;
                if (id != null && node instanceof Fields entry) {
                    named.putIfAbsent(id, entry);
                }
            }
            return named;
        }

        /** {@return where the value of a key begins, or where the braces open if there is no such key} */
        Mark markOf(String key) {
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
            return "a text";
        }
    }

    /** A number as it is written. */
    record Figure(Mark mark, String digits) implements Node {
        @Override
        public String sort() {
            return "a number";
        }
    }

    /** True or false. */
    record Flag(Mark mark, boolean set) implements Node {
        @Override
        public String sort() {
            return set ? "`true`" : "`false`";
        }
    }

    /** Null, or in YAML nothing at all. */
    record Nothing(Mark mark) implements Node {
        @Override
        public String sort() {
            return "null";
        }
    }
}
