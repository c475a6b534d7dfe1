package casus.casefile.form;

import casus.casefile.text.Words;
import casus.model.Id;
import casus.model.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form of a value in a case file. */
public sealed interface Form {

    /** {@return a description of the form, in a coder's words, with its article} */
    String wanted();

    /**
     * A text.
     *
     * @param pattern a regular expression that must be found in the text
     * @param rule the pattern in words
     */
    record Text(Pattern pattern, String rule) implements Form {
        @Override
        public String wanted() {
            return "a text";
        }
    }

    /** The id of an entry. */
    record Name(Class<? extends Id> kind) implements Form {
        public static final Pattern PATTERN = Pattern.compile("^[a-z0-9]+(-[a-z0-9]+)*$");

        @Override
        public String wanted() {
            return "a name in lower case joined by hyphens";
        }
    }

    /**
     * A reference to another entry of the case.
     *
     * @param only the kinds of actor or types of record allowed, empty if any
     * @param narrator whether the document's own voice is allowed
     */
    record Reference(Class<? extends Id> kind, Set<String> only, boolean narrator) implements Form {
        @Override
        public String wanted() {
            return "the id of " + (only.isEmpty() ? Kinds.withArticle(kind) : String.join(" or ", only));
        }
    }

    /**
     * A reference whose kind is given by a neighbouring key.
     *
     * @param kindKey the neighbouring key
     * @param kinds the kind for each value of that key
     */
    record Pointer(String kindKey, Map<String, Class<? extends Id>> kinds) implements Form {
        @Override
        public String wanted() {
            return "an id of what `" + kindKey + "` says";
        }
    }

    /** A date. */
    record Day() implements Form {
        @Override
        public String wanted() {
            return "a date in quotes, such as \"2024-01-20\"";
        }
    }

    /** A whole number within bounds. */
    record Whole(int least, int most) implements Form {
        @Override
        public String wanted() {
            return "a whole number" + (most == Integer.MAX_VALUE ? " from " + least : " from " + least + " to " + most);
        }
    }

    /** True or false. */
    record Flag() implements Form {
        @Override
        public String wanted() {
            return "`true` or `false`";
        }
    }

    /** One of a few words, in the order of the model. */
    record Choice(List<Enum<?>> among) implements Form {
        @Override
        public String wanted() {
            return "one of " + Words.list(terms());
        }

        public List<String> terms() {
            return among.stream().map(Term::of).toList();
        }

        static Choice all(Class<?> type) {
            return new Choice(Arrays.stream(type.getEnumConstants())
                    .<Enum<?>>map(constant -> (Enum<?>) constant)
                    .toList());
        }
    }

    /** A list of values of one form. */
    record Items(Form item, boolean atLeastOne) implements Form {
        @Override
        public String wanted() {
            return "a list";
        }
    }

    /**
     * An object.
     *
     * @param name a record type, or a word such as {@code citation}
     * @param type the record of the model that it becomes
     * @param keys in the order of the model
     */
    record Group(String name, Class<?> type, Map<String, Key> keys) implements Form {
        @Override
        public String wanted() {
            return "a group of keys in braces";
        }
    }

    /**
     * An object whose keys depend on its type.
     *
     * @param types by name, in the order of the model
     * @param shared the keys that all types have
     */
    record Typed(Map<String, Group> types, Group shared) implements Form {
        @Override
        public String wanted() {
            return "a record: a group of keys in braces";
        }
    }

    /**
     * One key of a group.
     *
     * @param required whether it must be present
     * @param otherwise the meaning of its absence; null for "not stated"
     */
    record Key(
            String name,
            Form form,
            boolean required,
            @Nullable Object otherwise) {}
}
