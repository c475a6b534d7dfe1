package casus.whynot.conditions;

import casus.model.CaseRecord;
import casus.model.Entity.Event;
import casus.model.Fact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The only respect in which a fact does not match a condition. */
public sealed interface Miss {

    /** {@return the fact that nearly matches} */
    Fact fact();

    /**
     * A field has another value.
     *
     * @param slot of the sentence, with the required value; empty if the meaning requires it
     * @param found null if the field is empty
     * @param asked the values that would match; empty if the field must be empty
     * @param not true if the value must be none of those in {@code asked}
     */
    record Value(
            Fact fact,
            String field,
            Optional<String> slot,
            @Nullable Object found,
            List<Object> asked,
            boolean not) implements Miss {}

    /**
     * A method of the model has another result.
     *
     * @param question its name, for example {@code followsWithin}
     * @param between the object of the call, then its arguments
     */
    record Answer(Fact fact, String question, List<Object> between) implements Miss {

        /** {@return true if two events are asked to have come in an order that their dates rule out} */
        public boolean isReversed() {
            if (between.size() < 2
                    || !(between.get(0) instanceof Event one)
                    || !(between.get(1) instanceof Event other)) {
                return false;
            }
            return switch (question) {
                case "mayComeBefore", "surelyComesBefore" -> !one.mayComeBefore(other);
                case "followsWithin" -> !other.mayComeBefore(one);
                default -> false;
            };
        }
    }

    /** A record has a modality other than actual. */
    record Mood(CaseRecord fact) implements Miss {}

    /** A record was taken back. */
    record Word(CaseRecord fact) implements Miss {}
}
