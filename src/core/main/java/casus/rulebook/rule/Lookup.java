package casus.rulebook.rule;

import casus.model.Dated;
import casus.model.Entity.Event;
import casus.model.RetaliationStep.Blow;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.FactPattern.Constraint;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two conditions of a rule of which the engine evaluates the later one first: an event is a blow of one party at another, and its
 * date lies near that of a known event. The engine then looks up the event in {@link Dated} instead of comparing every blow with
 * every other. The rule means the same, and other readers of rules do not use this.
 *
 * @param blow index of the condition that the event is a blow
 * @param by the name of the party that struck
 * @param at the name of the party that was struck, known or not
 * @param event the name of the event
 * @param ahead index of a later condition that says which party was struck, and is evaluated before, -1 if there is none: of
 *     all that a party struck, only those are looked up
 * @param dates index of the condition about dates
 * @param pattern index, in that condition, of the pattern that compares dates
 * @param question what {@link Dated} is asked, as a call of one of its methods
 */
record Lookup(int blow, String by, String at, String event, int ahead, int dates, int pattern, String question) {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\s*\\(.*\\)");

    /** {@return the lookup of a rule, if it has one} */
    static Optional<Lookup> in(Rule rule) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < rule.when().size(); i++) {
            Rule.Line line = rule.when().get(i);
            Optional<Lookup> found = at(rule, i, known);
            if (found.isPresent()) {
                return found;
            }
            known.addAll(line.introduces());
        }
        return Optional.empty();
    }

    private static Optional<Lookup> at(Rule rule, int i, Set<String> known) {
        Rule.Line line = rule.when().get(i);
        List<FactPattern> patterns = line.sentence().patterns();
        if (patterns.size() != 1 || patterns.get(0).negated() || patterns.get(0).type() != Blow.class) {
            return Optional.empty();
        }
        Optional<String> event = name(line, patterns.get(0), "event");
        Optional<String> by = name(line, patterns.get(0), "by").filter(known::contains);
        Optional<String> at = name(line, patterns.get(0), "at");
        if (event.filter(name -> !known.contains(name)).isEmpty() || by.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        for (int j = i + 1; j < rule.when().size(); j++) {
            Rule.Line dates = rule.when().get(j);
            if (dates.part() > 0 || line.part() > 0 || !uses(dates, known, event.get())) {
                continue;
            }
            for (int k = 0; k < dates.sentence().patterns().size(); k++) {
                FactPattern pattern = dates.sentence().patterns().get(k);
                Optional<String> question = question(pattern);
                if (question.isPresent() && name(dates, pattern, "id").equals(event)) {
                    return Optional.of(new Lookup(
                            i, by.get(), at.get(), event.get(), ahead(rule, i, known, at.get()), j, k, question.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static int ahead(Rule rule, int i, Set<String> known, String at) {
        for (int j = i + 1; j < rule.when().size() && !known.contains(at); j++) {
            Rule.Line line = rule.when().get(j);
            List<FactPattern> patterns = line.sentence().patterns();
            if (line.part() == 0
                    && patterns.size() == 1
                    && !patterns.get(0).negated()
                    && binds(line, patterns.get(0), at)
                    && line.fillers().values().stream()
                            .allMatch(filler -> !Rule.isName(filler) || filler.equals(at) || known.contains(filler))) {
                return j;
            }
        }
        return -1;
    }

    private static boolean binds(Rule.Line line, FactPattern pattern, String name) {
        return pattern.constraints().stream()
                .anyMatch(part -> part instanceof Constraint.Equal equal
                        && name.equals(line.fillers().get(equal.slot())));
    }

    /** {@return true if a line uses, beside the event and what it introduces itself, only what is known} */
    private static boolean uses(Rule.Line line, Set<String> known, String event) {
        return line.fillers().values().stream()
                .allMatch(filler -> !Rule.isName(filler)
                        || filler.equals(event)
                        || known.contains(filler)
                        || line.introduces().contains(filler));
    }

    private static Optional<String> name(Rule.Line line, FactPattern pattern, String field) {
        return pattern.constraints().stream()
                .filter(part ->
                        part instanceof Constraint.Equal equal && equal.field().equals(field))
                .map(part -> Objects.requireNonNull(line.fillers().get(((Constraint.Equal) part).slot())))
                .filter(Rule::isName)
                .findFirst();
    }

    /** {@return the comparison of dates that can be looked up} */
    private static Optional<String> question(FactPattern pattern) {
        if (pattern.negated() || pattern.type() != Event.class) {
            return Optional.empty();
        }
        return pattern.constraints().stream()
                .filter(Constraint.Test.class::isInstance)
                .map(test -> ((Constraint.Test) test).text())
                .filter(test -> known(CALL.matcher(test)))
                .findFirst();
    }

    private static boolean known(Matcher call) {
        return call.matches()
                && Stream.of(Dated.class.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals(call.group(1)));
    }
}
