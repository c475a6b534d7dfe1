package casus.inferences;

import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import java.util.List;

/** Assembles chains from links. */
final class ChainFamily implements Family<Chain> {

    @Override
    public List<Chain> gather(Steps steps, List<Conclusion> gathered) {
        return Chains.of(
                gathered.stream()
                        .filter(Retaliation.class::isInstance)
                        .map(Retaliation.class::cast)
                        .toList(),
                steps.all(RetaliationStep.ChainLink.class).toList(),
                steps.all(RetaliationStep.ChainJoint.class).toList());
    }

    /** A chain is disputed if one of its links is. */
    @Override
    public List<Step> doubts(Chain it) {
        return it.basis().stream()
                .map(RetaliationStep.Retaliates.class::cast)
                .<Step>map(link -> new Step.Doubted(Conclusion.Family.RETALIATION, link.response(), link.cause()))
                .toList();
    }

    @Override
    public boolean disputed(Chain it) {
        return false;
    }

    @Override
    public boolean related(Chain it, Conclusion other) {
        return other instanceof Chain beside && it.events().stream().anyMatch(beside.events()::contains);
    }
}
