package casus.words;

import casus.model.ActorId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.Step;
import casus.model.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for contested narratives. */
final class NarrativeWords implements FamilyWords<Narrative> {

    /** Kinds of record, which nobody utters. */
    private static final Set<String> KINDS = Stream.concat(
                    Stream.of(NarrativeStep.Saying.values()).map(Term::of), Stream.of("response", "responseDenial"))
            .collect(Collectors.toUnmodifiableSet());

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
        String said = said(side.label(), side.poles(), naming);
        List<Narrative.Word> words = side.words();
        if (words.stream().map(Narrative.Word::label).distinct().count() > 1) {
            List<String> each = words.stream()
                    .map(word -> naming.actor(word.by()) + " " + said(word.label(), List.of(), naming))
                    .toList();
            said = naming.list(each, "; ");
        }
        return naming.actors(side.parties()) + ", " + naming.list(side.poles())
                + (said.isEmpty() ? "," : " (" + said + "),");
    }

    /** {@return what is said, in quotation marks where it is a word; empty if it is the poles, as a figure is} */
    private static String said(String label, List<String> poles, Naming naming) {
        return label.equals(String.join(", ", poles))
                ? ""
                : naming.list(
                        List.of(label.split(", ")).stream()
                                .map(word -> KINDS.contains(word) ? Naming.words(word) : "“" + word + "”")
                                .toList(),
                        ", ");
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof NarrativeStep.Contest it) {
            return naming.actor(it.partyA()) + " for " + it.poleA() + ", " + naming.actor(it.partyB()) + " for "
                    + it.poleB();
        }
        if (step instanceof NarrativeStep.Framing it) {
            String word = KINDS.contains(it.frame()) ? " by " + Naming.words(it.frame()) : " “" + it.frame() + "”";
            return naming.actor(it.party()) + " says" + word + ", that is " + it.pole();
        }
        return step instanceof NarrativeStep.Dropped it
                ? naming.actor(it.party()) + " told it as " + it.pole() + " before, and otherwise since"
                : "";
    }
}
