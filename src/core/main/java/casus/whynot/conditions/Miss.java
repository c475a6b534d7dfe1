package casus.whynot.conditions;

import casus.model.CaseRecord;
import casus.model.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one thing by which a fact does not do what a condition asks for. */
public sealed interface Miss {

    /** {@return the fact that comes close} */
    Fact fact();

    /**
     * A field holds something else.
     *
     * @param slot of the sentence that says what is asked for; empty if the meaning says it
     * @param found null if the field holds nothing
     * @param asked any of these would do; none where the field must be empty
     * @param not true if it must be none of those that are asked
     */
    record Value(
            Fact fact,
            String field,
            Optional<String> slot,
            @Nullable Object found,
            List<Object> asked,
            boolean not) implements Miss {}

    /**
     * A question to the model has another answer.
     *
     * @param question the name of it, for example {@code followsWithin}
     * @param between what it is asked of, then what it is asked about
     */
    record Answer(Fact fact, String question, List<Object> between) implements Miss {}

    /** A record speaks in another mood than the actual. */
    record Mood(CaseRecord fact) implements Miss {}

    /** A record is nobody's word: it was taken back. */
    record Word(CaseRecord fact) implements Miss {}
}
