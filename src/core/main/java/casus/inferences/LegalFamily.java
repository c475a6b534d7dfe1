package casus.inferences;

import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.LegalPlea;
import casus.model.LegalStep;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Assembles pleas and the elements of their tests. */
final class LegalFamily implements Family<LegalPlea> {

    @Override
    public List<LegalPlea> gather(Steps steps, List<Conclusion> gathered) {
        List<LegalPlea> tests = new ArrayList<>();
        steps.all(LegalStep.PleaStands.class).forEach(plea -> {
            List<LegalStep.PleaRejected> rejections = steps.all(LegalStep.PleaRejected.class, plea.event()).stream()
                    .filter(r -> same(plea, r.user(), r.state()) && r.ground() == plea.ground())
                    .toList();
            List<LegalStep.ElementStands> elements = steps.all(LegalStep.ElementStands.class, plea.event()).stream()
                    .filter(e -> same(plea, e.user(), e.state()) && e.ground() == plea.ground())
                    .sorted(Comparator.comparing(LegalStep.ElementStands::element))
                    .toList();
            if (elements.isEmpty()) {
                return; // the table of elements has no test for this ground
            }
            List<LegalStep.EitherElement> either = steps.all(LegalStep.EitherElement.class, plea.event()).stream()
                    .filter(e -> same(plea, e.user(), e.state()) && e.ground() == plea.ground())
                    .toList();
            List<LegalStep.NotAbroad> atHome = plea.state().equals(ActorId.NO_STATE)
                    ? steps.all(LegalStep.NotAbroad.class, plea.event()).stream()
                            .filter(n -> n.user().equals(plea.user()))
                            .toList()
                    : List.of();
            // what is open rests on nothing, so that a line of its own would say no more than the list of elements does
            List<Step> detail = new ArrayList<>(elements.stream()
                    .filter(e -> e.standing() != LegalPlea.Standing.OPEN)
                    .toList());
            detail.addAll(either);
            detail.addAll(rejections);
            detail.addAll(atHome);
            tests.add(new LegalPlea(
                    plea.event(),
                    plea.user(),
                    plea.state().equals(ActorId.NO_STATE) ? null : plea.state(),
                    plea.ground(),
                    plea.status(),
                    Steps.names(rejections, LegalStep.PleaRejected::party),
                    elements.stream()
                            .map(e -> new LegalPlea.ElementStanding(
                                    e.element(), e.standing(), reference(e, steps), alternatives(e.element(), either)))
                            .toList(),
                    atHome.stream()
                            .map(LegalStep.NotAbroad::why)
                            .distinct()
                            .sorted()
                            .map(Term::of)
                            .toList(),
                    List.of(plea),
                    detail));
        });
        return tests;
    }

    private static boolean same(LegalStep.PleaStands plea, ActorId user, ActorId state) {
        return plea.user().equals(user) && plea.state().equals(state);
    }

    private static List<LegalPlea.Element> alternatives(
            LegalPlea.Element element, List<LegalStep.EitherElement> either) {
        return either.stream()
                .filter(e -> e.element() == element || e.other() == element)
                .map(e -> e.element() == element ? e.other() : e.element())
                .distinct()
                .sorted()
                .toList();
    }

    private static String reference(LegalStep.ElementStands element, Steps steps) {
        return steps.all(LegalStep.Tested.class, element.event()).stream()
                .filter(t -> t.ground() == element.ground() && t.element() == element.element())
                .map(t -> t.reference().text())
                .findFirst()
                .orElse("");
    }

    @Override
    public List<Step> doubts(LegalPlea it) {
        return List.of();
    }

    @Override
    public boolean disputed(LegalPlea it) {
        return it.status() == LegalPlea.Status.DISPUTED;
    }

    @Override
    public boolean related(LegalPlea it, Conclusion other) {
        return Families.shareBasis(it, other);
    }
}
