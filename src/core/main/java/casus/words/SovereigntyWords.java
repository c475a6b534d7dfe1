package casus.words;

import casus.model.Sovereignty;
import casus.model.SovereigntyStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.List;

/** The words for sovereignty issues. */
final class SovereigntyWords implements FamilyWords<Sovereignty> {

    @Override
    public String heading() {
        return "Sovereignty";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "sovereignty issue", "sovereignty issues");
    }

    @Override
    public String subject(Sovereignty it, Naming naming) {
        return it.event() + ", action of " + naming.actors(it.user()) + " in " + naming.actor(it.state());
    }

    @Override
    public String details(Sovereignty it, Naming naming) {
        List<String> parts = new ArrayList<>();
        naming.add(parts, "grounds given by ", it.justifiedBy());
        naming.add(parts, "the ground said to be held by ", it.controlledBy());
        naming.add(parts, "condemned by third parties: ", it.condemnedBy());
        naming.add(parts, "endorsed by third parties: ", it.endorsedBy());
        naming.add(parts, "notified of it: ", it.notified());
        return String.join("; ", parts);
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof SovereigntyStep.Intrusion it) {
            return "action of " + naming.actor(it.user()) + " in " + naming.actor(it.state());
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
            return naming.actor(it.party()) + " was notified of it";
        }
        return step instanceof SovereigntyStep.IssueFlag it ? Wording.flag(Naming.term(it.flag())) : "";
    }
}
