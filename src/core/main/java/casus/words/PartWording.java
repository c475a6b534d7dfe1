package casus.words;

import casus.findings.Findings;
import casus.model.SovereigntyStep;
import casus.model.Step;

/** The words for what single steps add to a conclusion. */
public final class PartWording {

    private final Naming naming;

    /** Words in which actors are named as {@code naming} has it. */
    PartWording(Naming naming) {
        this.naming = naming;
    }

    /** {@return what a step adds to a conclusion, or the reason for it where it adds nothing to any} */
    public String of(Findings findings, Step step) {
        String part = of(step);
        return part.isEmpty()
                ? findings.derivations(step).stream()
                        .findFirst()
                        .map(way -> naming.fill(way.rule().because(), way.names()))
                        .orElse("")
                : part;
    }

    /** {@return what a step adds to a conclusion; empty for a step that the rules resting on it explain} */
    public String of(Step step) {
        return step instanceof Step.Doubted || step instanceof SovereigntyStep.IssueDoubted
                ? "it is disputed"
                : FamilyWords.partOfAny(step, naming);
    }
}
