package casus.engine;

import casus.model.Case;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.rule.Translation;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One rule of the rulebook, compiled without any other. */
public final class Alone {

    private final RuleBase rules;
    private final Rule rule;

    /** Types of the facts that it asks for, or denies; the engine takes no notice of others, and is slow at that. */
    private final List<Class<?>> types;

    private Alone(RuleBase rules) {
        this.rules = rules;
        this.rule = rules.rulebook().rules().get(0);
        this.types = ((InternalRuleBase) rules.base())
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> node.getObjectType())
                        .filter(ClassObjectType.class::isInstance)
                        .<Class<?>>map(type -> ((ClassObjectType) type).getClassType())
                        .toList();
    }

    /** {@return a rule of a rulebook, alone} */
    public static Alone rule(Rulebook rulebook, Rule rule) {
        List<Rule> rules = List.of(rule);
        return new Alone(RuleBase.of(new Rulebook(
                rulebook.vocabulary(),
                rules,
                rulebook.tables(),
                List.of(new Rulebook.Source("alone.rules", Translation.of(rules))),
                rulebook.hash(),
                "test")));
    }

    /**
     * {@return what the names of the rule stood for, each time it fired}
     *
     * @param steps what all rules together derived from the case
     */
    public Set<Map<String, Object>> firings(Case subject, Collection<Step> steps) {
        Set<Map<String, Object>> firings = new HashSet<>();
        KieSession session = rules.base().newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    Map<String, Object> names = new TreeMap<>();
                    for (Rule.Line line : rule.when()) {
                        line.introduces()
                                .forEach(
                                        name -> names.put(name, event.getMatch().getDeclarationValue("$" + name)));
                    }
                    firings.add(names);
                }
            });
            Stream.of(Session.frame(rules, subject), subject.records().stream(), steps.stream())
                    .flatMap(facts -> facts)
                    .filter(fact -> types.stream().anyMatch(type -> type.isInstance(fact)))
                    .forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return firings;
    }
}
