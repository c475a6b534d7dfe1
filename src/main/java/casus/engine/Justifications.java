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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final Map<String, Rule> rules;
    private final IdentityHashMap<Rule.Line, String> templates = new IdentityHashMap<>();

    Justifications(Rulebook rulebook) {
        this.rules = rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** {@return every derivation of every step in the session, each step's in order and each told once} */
    Map<Step, List<Derivation>> of(KieSession session) {
        TruthMaintenanceSystem maintenance =
                TruthMaintenanceSystemFactory.get().getOrCreateTruthMaintenanceSystem((ReteEvaluator) session);
        Map<Step, List<Derivation>> derivations = new HashMap<>();
        for (Object fact : session.getObjects(Step.class::isInstance)) {
            EqualityKey key = maintenance.get(fact);
            List<Derivation> all = new ArrayList<>();
            // walked by hand: the set's own iterator fails as soon as there are two
            Object entry =
                    ((TruthMaintenanceSystemEqualityKey) key).getBeliefSet().getFirst();
            while (entry instanceof SimpleMode mode) {
                all.add(derivation(mode.getObject().getJustifier()));
                entry = mode.getNext();
            }
            derivations.put((Step) fact, all.stream().distinct().sorted().toList());
        }
        return derivations;
    }

    private Derivation derivation(Match match) {
        Rule rule = rules.get(match.getRule().getName());
        return rule == null ? machinery(match) : derivation(rule, match);
    }

    private Derivation derivation(Rule rule, Match match) {
        SortedMap<String, Object> names = new TreeMap<>();
        List<Derivation.Premise> premises = new ArrayList<>();
        for (Rule.Line line : rule.when()) {
            line.introduces().forEach(name -> names.put(name, match.getDeclarationValue("$" + name)));
            List<Fact> facts = new ArrayList<>();
            for (int i = 0; i < line.sentence().patterns().size(); i++) {
                if (!line.sentence().patterns().get(i).negated()) {
                    facts.add((Fact) match.getDeclarationValue(line.variable(i)));
                }
            }
            premises.add(new Derivation.Premise(
                    templates.computeIfAbsent(line, Rule.Line::template),
                    List.copyOf(facts),
                    line.sentence().speaksOfAbsence()
                            ? Derivation.Premise.Kind.ABSENCE
                            : Derivation.Premise.Kind.FACTS));
        }
        return new Derivation(
                new Derivation.Rule(
                        rule.id(), rule.title(), rule.because(), rule.reference(), false, rule.file(), rule.line()),
                Collections.unmodifiableSortedMap(names),
                List.copyOf(premises));
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
