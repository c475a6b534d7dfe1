package casus.why;

import casus.model.AuthorshipStep;
import casus.model.LegalStep;
import casus.model.NarrativeStep;
import casus.model.RetaliationStep;
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

    /** {@return what a step adds to a conclusion; empty for a step that is told by the rules that rest on it} */
    public String of(Step step) {
        if (step instanceof AuthorshipStep.Position position) {
            return Attributions.position(position, naming);
        }
        if (step instanceof AuthorshipStep.Found it) {
            return Attributions.finding(it.who(), it.by(), it.role(), it.strength(), naming);
        }
        if (step instanceof AuthorshipStep.AttributionFlag it) {
            return Wording.flag(Naming.term(it.flag()));
        }
        if (step instanceof RetaliationStep.RetaliationFlag it) {
            return Wording.flag(Naming.term(it.flag()));
        }
        if (step instanceof AuthorshipStep.Attributed it) {
            return it.event() + " stands as " + Naming.words(it.status());
        }
        if (step instanceof RetaliationStep.Retaliates it) {
            return it.response() + " answers " + it.cause() + ", " + Naming.words(it.status());
        }
        if (step instanceof AuthorshipStep.Author it) {
            return it.event() + " is the work of " + naming.actor(it.actor())
                    + (it.footing() == AuthorshipStep.Footing.OPEN ? ", which is open" : "");
        }
        if (step instanceof AuthorshipStep.Struck it) {
            return it.event() + " struck " + naming.actor(it.party());
        }
        if (step instanceof SovereigntyStep.Intrusion it) {
            return "force of " + naming.actor(it.user()) + " in " + naming.actor(it.state());
        }
        if (step instanceof SovereigntyStep.Justified it) {
            return naming.actor(it.party()) + " gives " + Naming.words(it.ground()) + " as its ground";
        }
        if (step instanceof SovereigntyStep.Controlled it) {
            return naming.actor(it.controller()) + " is said to hold the ground";
        }
        if (step instanceof SovereigntyStep.ThirdParty it) {
            return naming.actor(it.party()) + ", a third party, " + Naming.words(it.attitude()) + " it";
        }
        if (step instanceof SovereigntyStep.Told it) {
            return naming.actor(it.party()) + " was told of it";
        }
        if (step instanceof SovereigntyStep.IssueFlag it) {
            return Wording.flag(Naming.term(it.flag()));
        }
        if (step instanceof LegalStep.PleaStands it) {
            return naming.actor(it.user()) + " pleads " + Naming.words(it.ground());
        }
        if (step instanceof LegalStep.PleaRejected it) {
            return naming.actor(it.party()) + " speaks against it";
        }
        if (step instanceof LegalStep.ElementStands it) {
            return LegalTests.element(it);
        }
        if (step instanceof NarrativeStep.Contest it) {
            return naming.actor(it.partyA()) + " for " + it.poleA() + ", " + naming.actor(it.partyB()) + " for "
                    + it.poleB();
        }
        if (step instanceof NarrativeStep.Framing it) {
            return naming.actor(it.party()) + " says “" + it.frame() + "”, that is " + it.pole();
        }
        if (step instanceof Step.Doubted) {
            return "it is disputed";
        }
        if (step instanceof NarrativeStep.Dropped it) {
            return naming.actor(it.party()) + " told it as " + it.pole() + " before, and the opposite since";
        }
        return Retaliations.part(step, naming);
    }
}
