package casus.words;

import casus.model.Chain;
import casus.model.EventId;
import casus.model.RetaliationStep;
import casus.model.Step;

/** The words for chains; their links are shown in full elsewhere. */
final class ChainWords implements FamilyWords<Chain> {

    @Override
    public String heading() {
        return "Chains";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "chain", "chains");
    }

    @Override
    public String subject(Chain it, Naming naming) {
        return naming.list(it.events().stream().map(EventId::value).toList(), ", answered by ");
    }

    @Override
    public String details(Chain it, Naming naming) {
        return "";
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof RetaliationStep.ChainJoint it) {
            return "an answer to " + it.next() + " goes on from " + it.reached();
        }
        return step instanceof RetaliationStep.ChainLink it
                ? it.response() + " answers " + it.cause() + ", which may be part of a chain that is "
                        + Naming.words(it.chain())
                : "";
    }
}
