package casus.engine;

import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.Case;
import casus.model.Step;
import casus.rulebook.check.Checks;
import casus.setwise.Cost;
import casus.setwise.SetRules;
import casus.setwise.Watch;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reasons over one case without the engine's session, within the limits of time, firings and memory. */
final class SetReasoning implements Watch {

    /** The number of rules named as the busiest. */
    private static final int BUSIEST = 5;

    private final RuleBase rules;
    private final long end;
    private @Nullable Sight last;

    private SetReasoning(RuleBase rules) {
        this.rules = rules;
        this.end = System.nanoTime() + rules.limit().toNanos();
    }

    /**
     * {@return what follows from a case}
     *
     * @throws RestlessRules if it takes more time, firings or memory than one case may need
     */
    static Inferences reason(RuleBase rules, SetRules sets, Case subject) {
        SetReasoning reasoning = new SetReasoning(rules);
        return reasoning.limited(() -> {
            Map<Step, List<Derivation>> derivations = sets.derive(subject, reasoning);
            reasoning.report(Progress.Stage.GATHERING);
            return Inferences.of(subject, rules.rulebook(), derivations);
        });
    }

    private <T> T limited(Supplier<T> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError e) {
            Sight seen = last;
            throw RestlessRules.large(
                    seen == null ? 0 : seen.firings(), seen == null ? List.of() : seen.busiest(BUSIEST));
        }
    }

    /** {@return what each rule costs on a case, in order of id; rules that lack facts of some type are left out} */
    static List<Cost> costs(RuleBase rules, SetRules sets, Case subject) {
        SetReasoning reasoning = new SetReasoning(rules);
        reasoning.limited(() -> sets.derive(subject, reasoning));
        Sight seen = reasoning.last;
        return seen == null ? List.of() : seen.costs();
    }

    @Override
    public void see(Sight sight) {
        last = sight;
        long firings = sight.firings();
        if (Thread.interrupted()) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reasoning");
        }
        if (firings > Bound.FIRINGS.most()) {
            throw RestlessRules.many(firings, sight.busiest(BUSIEST));
        }
        if (System.nanoTime() - end > 0) {
            throw RestlessRules.late(rules.limit(), firings, sight.busiest(BUSIEST), Checks.unjoined(rules.rulebook()));
        }
        report(Progress.Stage.REASONING);
    }

    private void report(Progress.Stage stage) {
        Sight sight = last;
        if (sight != null) {
            rules.listener().accept(new Progress(stage, sight.firings(), sight.steps()));
        }
    }
}
