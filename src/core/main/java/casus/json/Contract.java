package casus.json;

import casus.model.Attribution;
import casus.model.Retaliation;
import casus.model.Sovereignty;
import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Annotations for what the Java types of an answer do not express. The schemas in docs are generated from the records and
 * these annotations; they are not checked when an answer is made.
 */
@API(status = Status.MAINTAINED)
public final class Contract {

    /** SHA-256, in hexadecimal digits. */
    public static final String HASH = "[0-9a-f]{64}";

    /** A day, such as {@code 2024-01-24}. */
    public static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    /** An Admiralty grade, such as {@code B2}. */
    public static final String GRADE = "[A-F][1-6]";

    private Contract() {}

    /** A text that is a constant of one of these enumerations, in the spelling of {@link casus.model.Term}. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    public @interface Word {

        /** {@return the enumerations} */
        Class<? extends Enum<?>>[] value();

        /** {@return the words that never occur} */
        String[] except() default {};
    }

    /** A flag of a conclusion. */
    @Word({Attribution.Flag.class, Retaliation.Flag.class, Sovereignty.Flag.class})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    public @interface Flag {}

    /** A text that matches a regular expression as a whole. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    public @interface Pattern {

        /** {@return the expression} */
        String value();
    }

    /** The least value of a number, the least length of a text, or the least size of a list. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    public @interface Least {

        /** {@return the bound} */
        int value();
    }

    /** A list without duplicates. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    public @interface Distinct {}

    /** A status, or members, of any family; next to a component called {@code family}, of that one. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE_USE)
    public @interface OfFamily {}

    /** A truth value that is omitted if it is true. */
    @JacksonAnnotationsInside
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = LeftOutIfTrue.True.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.RECORD_COMPONENT, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
    public @interface LeftOutIfTrue {

        /** Equals the value to omit, which is how Jackson compares. */
        final class True {

            @Override
            public boolean equals(@Nullable Object other) {
                return Boolean.TRUE.equals(other) || other instanceof True;
            }

            @Override
            public int hashCode() {
                return Boolean.hashCode(true);
            }
        }
    }
}
