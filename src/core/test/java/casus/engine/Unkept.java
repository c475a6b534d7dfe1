package casus.engine;

import casus.model.Case;
import casus.model.Step;
import casus.rulebook.Rulebook;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;

/**
 * The same rules without truth maintenance: steps are inserted plainly and equal ones once, so that nothing is known
 * afterwards of where they came from. What keeping reasons costs is measured against it.
 */
public final class Unkept {

    private final RuleBase rules;
    private final KieBase base;

    private Unkept(RuleBase rules, KieBase base) {
        this.rules = rules;
        this.base = base;
    }

    /** {@return the rulebook, compiled so; takes a minute} */
    public static Unkept of(Rulebook rulebook) {
        List<Model> models = rulebook.sources().stream()
                .map(source -> new Rulebook.Source(source.file(), source.text().replace("insertLogical(", "insert(")))
                .map(CompiledRules::load)
                .toList();
        return new Unkept(
                RuleBase.of(rulebook), KieBaseBuilder.createKieBaseFromModel(models, EqualityBehaviorOption.EQUALITY));
    }

    /** {@return a session in which everything has been reasoned, to be disposed of} */
    public KieSession reasoned(Case subject) {
        KieSession session = base.newKieSession();
        Session.frame(rules, subject).forEach(session::insert);
        subject.records().forEach(session::insert);
        session.fireAllRules();
        return session;
    }

    /** {@return how many steps there are} */
    public static int steps(KieSession session) {
        return session.getObjects(Step.class::isInstance).size();
    }
}
