package casus.rulebook.rule;

import casus.model.Ledger;
import casus.model.RetaliationStep.Campaign;
import casus.model.RetaliationStep.Traded;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An absence of blows that the engine looks up in the {@link Ledger} of two camps, since it would otherwise compare every
 * blow with every other. It means the same without the index, and other readers of rules do not use it.
 *
 * @param index the fact that contains the index
 * @param keys how many constraints of the pattern, from the first, name the two camps
 * @param question what the index is asked, as a call of one of its methods
 */
record IndexedAbsence(Class<? extends Record> index, int keys, String question) {

    private static final List<String> KEYS = List.of("by", "at");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\((.*)\\)");
    private static final Pattern OTHER_EVENT = Pattern.compile("event\\s*!=\\s*\\{[\\w-]+}");

    /** {@return how to look up an absence, if it can be looked up} */
    static Optional<IndexedAbsence> of(Rule.Line line, FactPattern pattern) {
        List<Constraint> all = pattern.constraints();
        if (pattern.type() != Traded.class || all.size() < KEYS.size() || !keyed(all)) {
            return Optional.empty();
        }
        List<Constraint> rest = all.subList(KEYS.size(), all.size());
        List<String> tests = rest.stream()
                .filter(Constraint.Test.class::isInstance)
                .map(test -> ((Constraint.Test) test).text())
                .toList();
        List<Matcher> calls = tests.stream()
                .map(CALL::matcher)
                .filter(call -> call.matches() && known(call.group(1)))
                .toList();
        int others = (int) tests.stream()
                .filter(test -> OTHER_EVENT.matcher(test).matches())
                .count();
        boolean plain = rest.stream()
                .allMatch(part -> part instanceof Constraint.Test
                        || (part instanceof Constraint.Constant constant
                                && !constant.field().equals("event")));
        if (!plain || calls.size() != 1 || others + 1 != tests.size()) {
            return Optional.empty();
        }
        Matcher call = calls.get(0);
        // of blows alike in everything but their events one more than are excluded is enough
        return Optional.of(new IndexedAbsence(
                Campaign.class, KEYS.size(), call.group(1) + "(" + call.group(2).strip() + ", " + (others + 1) + ")"));
    }

    private static boolean keyed(List<Constraint> all) {
        return Stream.iterate(0, i -> i < KEYS.size(), i -> i + 1)
                .allMatch(i -> all.get(i) instanceof Constraint.Equal equal
                        && equal.field().equals(KEYS.get(i)));
    }

    private static boolean known(String method) {
        return Stream.of(Ledger.class.getDeclaredMethods())
                .anyMatch(known -> known.getName().equals(method));
    }
}
