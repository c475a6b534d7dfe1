package casus.words;

import casus.model.ActorId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.Step;
import java.util.List;

/** The words for contested narratives. */
final class NarrativeWords implements FamilyWords<Narrative> {

    @Override
    public String heading() {
        return "Contested narratives";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "contested narrative", "contested narratives");
    }

    @Override
    public String subject(Narrative it, Naming naming) {
        String about = it.aboutKind() == Judgement.Subject.ACTOR ? naming.actor(new ActorId(it.about())) : it.about();
        return (it.aboutKind() == Judgement.Subject.TARGET ? "the target of " : "") + about + ", "
                + Naming.words(it.dimension());
    }

    @Override
    public String details(Narrative it, Naming naming) {
        return side(it.a(), naming) + " against " + side(it.b(), naming).replaceAll(",$", "");
    }

    private static String side(Narrative.Side side, Naming naming) {
        // a figure is its own label
        boolean plain = side.label().equals(String.join(", ", side.poles()));
        return naming.actor(side.voice()) + ", " + naming.list(side.poles())
                + (plain ? "," : " (“" + naming.list(List.of(side.label().split(", ")), ", ") + "”),");
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof NarrativeStep.Contest it) {
            return naming.actor(it.partyA()) + " for " + it.poleA() + ", " + naming.actor(it.partyB()) + " for "
                    + it.poleB();
        }
        if (step instanceof NarrativeStep.Framing it) {
            return naming.actor(it.party()) + " says “" + it.frame() + "”, that is " + it.pole();
        }
        return step instanceof NarrativeStep.Dropped it
                ? naming.actor(it.party()) + " presented it as " + it.pole() + " before, and the opposite since"
                : "";
    }
}
