package casus.engine;

import casus.rulebook.Rulebook;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** A rulebook, compiled and ready to reason by. Safe to share between threads. */
public final class RuleBase {

    private final Rulebook rulebook;
    private final KieBase base;

    private RuleBase(Rulebook rulebook, KieBase base) {
        this.rulebook = rulebook;
        this.base = base;
    }

    /** {@return the compiled rulebook; files compiled before are taken from where they are kept} */
    public static RuleBase of(Rulebook rulebook) {
        List<Model> models = new ArrayList<>();
        for (Rulebook.Source source : rulebook.sources()) {
            models.add(CompiledRules.load(source));
        }
        return new RuleBase(rulebook, KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** {@return what it was compiled from} */
    public Rulebook rulebook() {
        return rulebook;
    }

    KieBase base() {
        return base;
    }
}
