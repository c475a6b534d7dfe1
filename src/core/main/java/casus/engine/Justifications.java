package casus.engine;

import casus.inferences.Derivation;
import casus.model.Fact;
import casus.model.Id;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Reads every justification of every derived step out of a session, as values that outlive it. The only class that uses the
 * engine's truth maintenance, which is internal to the engine and may change with it. One serves all
 * sessions of a rulebook.
 */
final class Justifications {

    private final Map<String, Reader> readers;

    Justifications(Rulebook rulebook) {
        this.readers = rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Reader::of));
    }

    /** The parts that all firings of a rule share. */
    private record Reader(Derivation.Rule rule, List<Line> lines) {

        /**
         * @param variables of the facts that it matches
         */
        private record Line(
                String sentence, Derivation.Premise.Kind kind, Map<String, String> names, List<String> variables) {}

        static Reader of(Rule rule) {
            return new Reader(
                    new Derivation.Rule(
                            rule.id(), rule.title(), rule.because(), rule.reference(), false, rule.file(), rule.line()),
                    rule.when().stream().map(Reader::line).toList());
        }

        private static Line line(Rule.Line line) {
            return new Line(
                    line.template(),
                    line.sentence().speaksOfAbsence() ? Derivation.Premise.Kind.ABSENCE : Derivation.Premise.Kind.FACTS,
                    line.introduces().stream().collect(Collectors.toMap(Function.identity(), name -> "$" + name)),
                    IntStream.range(0, line.sentence().patterns().size())
                            .filter(i -> !line.sentence().patterns().get(i).negated())
                            .mapToObj(line::variable)
                            .toList());
        }
    }

    /**
     * {@return every derivation of every step in the session, in order and without duplicates}
     *
     * @throws FaultyRule if a rule inserted a step in a way for which the engine keeps no reason
     */
    Map<Step, List<Derivation>> of(KieSession session, OwnRules own) {
        Map<Step, List<Derivation>> derivations = new HashMap<>();
        for (Object step : session.getObjects(Step.class::isInstance)) {
            List<Derivation> all = new ArrayList<>();
            if (unreasoned(session, step)) {
                throw own.unreasoned(step);
            }
            each(session, step, match -> all.add(derivation(match)));
            derivations.put((Step) step, all.size() == 1 ? List.of(all.get(0)) : Derivation.inOrder(all));
        }
        return derivations;
    }

    /** {@return true if a step was inserted as if it were given} */
    static boolean unreasoned(KieSession session, Object step) {
        EqualityKey key = key(session, step);
        return key == null || key.getStatus() == EqualityKey.STATED;
    }

    private static @Nullable EqualityKey key(KieSession session, Object step) {
        return TruthMaintenanceSystemFactory.get()
                .getOrCreateTruthMaintenanceSystem((ReteEvaluator) session)
                .get(step);
    }

    /** Passes every firing that justifies a step to a consumer. */
    static void each(KieSession session, Object step, Consumer<Match> taker) {
        EqualityKey key = key(session, step);
        if (key == null || key.getStatus() == EqualityKey.STATED) {
            return;
        }
        // walked by hand, since the set's own iterator fails with more than one element
        Object entry = ((TruthMaintenanceSystemEqualityKey) key).getBeliefSet().getFirst();
        while (entry instanceof SimpleMode mode) {
            taker.accept(mode.getObject().getJustifier());
            entry = mode.getNext();
        }
    }

    /**
     * Makes the engine evaluate again what a firing matches. A rule that removes its own premise while being evaluated is
     * marked as evaluated nonetheless.
     */
    static void lookAgain(Match match) {
        ((InternalMatch) match)
                .getRuleAgendaItem()
                .getRuleExecutor()
                .getPathMemory()
                .queueRuleAgendaItem();
    }

    /**
     * The fact types that a rule requires.
     *
     * @param held the types of the facts that its firings name
     * @param hidden the types of facts that only have to exist, or that are counted
     */
    record Asked(Set<Class<?>> held, Set<Class<?>> hidden) {

        static Asked by(org.kie.api.definition.rule.Rule rule) {
            Asked asked = new Asked(new HashSet<>(), new HashSet<>());
            asked.add(((RuleImpl) rule).getLhs(), asked.held);
            return asked;
        }

        Stream<Class<?>> types() {
            return Stream.concat(held.stream(), hidden.stream());
        }

        private void add(RuleConditionElement element, Set<Class<?>> types) {
            if (element instanceof GroupElement group && group.isNot()) {
                return;
            }
            if (element instanceof Pattern pattern
                    && pattern.getSource() == null
                    && pattern.getObjectType() instanceof ClassObjectType type) {
                types.add(type.getClassType());
            }
            boolean open = element instanceof GroupElement group && !group.isExists();
            element.getNestedElements().forEach(nested -> add(nested, open ? types : hidden));
        }
    }

    private Derivation derivation(Match match) {
        Reader reader = readers.get(match.getRule().getName());
        return reader == null ? machinery(match) : derivation(reader, match);
    }

    private static Derivation derivation(Reader reader, Match match) {
        SortedMap<String, Object> names = new TreeMap<>();
        List<Derivation.Premise> premises = new ArrayList<>();
        for (Reader.Line line : reader.lines()) {
            line.names().forEach((name, variable) -> names.put(name, match.getDeclarationValue(variable)));
            List<Fact> facts = new ArrayList<>();
            for (String variable : line.variables()) {
                facts.add((Fact) match.getDeclarationValue(variable));
            }
            premises.add(new Derivation.Premise(line.sentence(), List.copyOf(facts), line.kind()));
        }
        return new Derivation(reader.rule(), Collections.unmodifiableSortedMap(names), List.copyOf(premises));
    }

    private static Derivation machinery(Match match) {
        SortedMap<String, Object> names = new TreeMap<>();
        for (String id : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(id);
            if (value instanceof Id) {
                names.put(id.substring(1), value);
            }
        }
        List<Derivation.Premise> premises =
                match.getObjects().stream().flatMap(Derivation.Premise::matched).toList();
        org.kie.api.definition.rule.Rule rule = match.getRule();
        return new Derivation(
                new Derivation.Rule(
                        rule.getName(),
                        "",
                        // the engine keeps the quotation marks of some annotations
                        String.valueOf(rule.getMetaData().getOrDefault("because", ""))
                                .replaceAll("^\"|\"$", ""),
                        "",
                        true,
                        "",
                        0),
                Collections.unmodifiableSortedMap(names),
                premises);
    }
}
