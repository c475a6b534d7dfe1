package casus.setwise;

import java.util.List;

/**
 * A rule, read from the engine's language.
 *
 * @param because why its conclusion holds; empty for a rule in sentences
 * @param variables the names of its variables, by number; empty for a fact without a name
 * @param outer the numbers of the named variables that a match of all its conditions binds, in the order of their first use
 */
record RuleTerms(
        String id,
        String because,
        List<Condition> conditions,
        Term conclusion,
        List<String> variables,
        List<Integer> outer) {

    /** {@return the type of the facts it derives} */
    Class<?> derived() {
        return conclusion instanceof Term.New made
                ? made.type()
                : ((Term.Made) conclusion).method().getReturnType();
    }
}
