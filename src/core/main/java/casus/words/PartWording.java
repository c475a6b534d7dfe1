package casus.words;

import casus.inferences.Inferences;
import casus.model.SovereigntyStep;
import casus.model.Step;

/** The words for the contributions of single steps to a conclusion. */
public final class PartWording {

    private final Naming naming;

    /** Words with actors named by {@code naming}. */
    PartWording(Naming naming) {
        this.naming = naming;
    }

    /** {@return the contribution of a step to a conclusion, or the reason for the step if there is none} */
    public String of(Inferences inferences, Step step) {
        String part = of(step);
        return part.isEmpty()
                ? inferences.derivations(step).stream()
                        .findFirst()
                        .map(way -> naming.fill(way.rule().because(), way.names()))
                        .orElse("")
                : part;
    }

    /** {@return the contribution of a step to a conclusion; empty for a step that the rules resting on it explain} */
    public String of(Step step) {
        if (step instanceof Step.Unproven) {
            return "it is reported not to be verified or shown";
        }
        return step instanceof Step.Doubted || step instanceof SovereigntyStep.IssueDoubted
                ? "it is disputed"
                : FamilyWords.partOfAny(step, naming);
    }
}
