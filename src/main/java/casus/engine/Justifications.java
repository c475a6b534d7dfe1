package casus.engine;

import casus.model.Fact;
import casus.model.Id;
import casus.model.Step;
import casus.rulebook.Rule;
import casus.rulebook.Rulebook;
import casus.why.Derivation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.drools.core.common.EqualityKey;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.common.TruthMaintenanceSystem;
import org.drools.core.common.TruthMaintenanceSystemFactory;
import org.drools.tms.SimpleMode;
import org.drools.tms.TruthMaintenanceSystemEqualityKey;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;

/**
 * Reads every justification of every derived step out of a session, as values that outlive it. The only class that touches
 * the engine's truth maintenance, which is internal to the engine and may change with it.
 */
final class Justifications {

    private final Map<String, Reader> readers;

    Justifications(Rulebook rulebook) {
        this.readers = rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Reader::of));
    }

    /** What is the same for every firing of a rule. */
    private record Reader(Derivation.Rule rule, List<Line> lines) {

        /** @param variables of the facts that it matches */
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

    /** {@return every derivation of every step in the session, each step's in order and each told once; a step that was put in for no reason is a fault} */
    Map<Step, List<Derivation>> of(KieSession session, OwnRules own) {
        TruthMaintenanceSystem maintenance =
                TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
        Map<Step, List<Derivation>> derivations = new HashMap<>();
        for (Object fact : session.getObjects(Step.class::isInstance)) {
            EqualityKey key = maintenance.get(fact);
            List<Derivation> all = new ArrayList<>();
            // walked by hand: the set's own iterator fails as soon as there are two
            if (key.getStatus() == EqualityKey.STATED) {
                throw own.unreasoned(fact);
            }
            Object entry =
                    ((TruthMaintenanceSystemEqualityKey) key).getBeliefSet().getFirst();
            while (entry instanceof SimpleMode mode) {
                all.add(derivation(mode.getObject().getJustifier()));
                entry = mode.getNext();
            }
            derivations.put(
                    (Step) fact,
                    all.size() == 1
                            ? List.of(all.get(0))
                            : all.stream().distinct().sorted().toList());
        }
        return derivations;
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
                match.getObjects().stream().flatMap(Justifications::premise).toList();
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

    /** {@return a fact as a premise of its own, and the list that something was counted from, in an order of its own} */
    private static Stream<Derivation.Premise> premise(Object matched) {
        if (matched instanceof Fact fact) {
            return Stream.of(new Derivation.Premise("", List.of(fact), Derivation.Premise.Kind.FACTS));
        }
        if (!(matched instanceof Collection<?> list) || list.isEmpty()) {
            return Stream.empty();
        }
        List<Fact> members = list.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
        return members.isEmpty()
                ? Stream.empty()
                : Stream.of(new Derivation.Premise("", members, Derivation.Premise.Kind.MEMBERS));
    }
}
