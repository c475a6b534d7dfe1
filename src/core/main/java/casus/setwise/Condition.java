package casus.setwise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a rule in the engine's language. */
sealed interface Condition {

    /**
     * A fact of a type for which everything holds, one of all or, if there is a source, one of its elements.
     *
     * @param variable the number of its variable
     * @param checks in the order in which they are made
     */
    record Match(
            int variable,
            Class<?> type,
            List<Check> checks,
            @Nullable Term from) implements Condition {}

    /** Whether facts that match all of these exist. */
    record Existence(boolean there, List<Condition> of) implements Condition {}

    /** The values that a variable has in all matches, as a list. */
    record Collection(List<Condition> of, int collected, int list) implements Condition {}

    /**
     * A test of a fact, or, if there is a variable, a value of the fact that the variable stands for from here on.
     *
     * @param variable its number, -1 for a test
     */
    record Check(int variable, Term term) {}
}
