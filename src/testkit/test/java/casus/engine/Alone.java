package casus.engine;

import casus.model.Case;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.core.impl.InternalRuleBase;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/** One rule of the shipped rulebook as it was compiled, in a network that it shares with no other. */
public final class Alone {

    private static final Map<String, org.drools.model.Rule> COMPILED = CompiledRules.shipped().stream()
            .map(CompiledRules::shipped)
            .flatMap(model -> model.getRules().stream())
            .collect(Collectors.toMap(org.drools.model.Rule::getName, Function.identity()));

    private final RuleBase rules;
    private final Rule rule;
    private final KieBase base;

    /** Types of the facts that it asks for, or denies; the engine takes no notice of others, and is slow at that. */
    private final List<Class<?>> types;

    private Alone(RuleBase rules, Rule rule, KieBase base) {
        this.rules = rules;
        this.rule = rule;
        this.base = base;
        this.types = ((InternalRuleBase) base)
                .getRete().getObjectTypeNodes().stream()
                        .map(node -> node.getObjectType())
                        .filter(ClassObjectType.class::isInstance)
                        .<Class<?>>map(type -> ((ClassObjectType) type).getClassType())
                        .toList();
    }

    /** {@return a rule of the shipped rulebook, in a network of its own} */
    public static Alone rule(Rulebook rulebook, Rule rule) {
        Model alone = new ModelImpl().addRule(Objects.requireNonNull(COMPILED.get(rule.id()), rule.id()));
        return new Alone(RuleBase.of(rulebook), rule, KieBaseBuilder.createKieBaseFromModel(alone));
    }

    /**
     * {@return what the names of the rule stood for, each time it fired}
     *
     * @param steps what all rules together derived from the case
     */
    public Set<Map<String, Object>> firings(Case subject, Collection<Step> steps) {
        Set<Map<String, Object>> firings = new HashSet<>();
        KieSession session = base.newKieSession();
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
