package casus.why;

import casus.model.ActorId;
import casus.model.LegalStep;
import casus.model.LegalTest;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How pleas and the elements of their tests are gathered, told in words and laid out as data. */
final class LegalTests {

    private LegalTests() {}

    /** {@return one for each ground with a test that a user of force pleads for an event on a state's territory} */
    static List<LegalTest> of(Steps steps) {
        List<LegalTest> tests = new ArrayList<>();
        steps.all(LegalStep.PleaStands.class).forEach(plea -> {
            List<LegalStep.PleaRejected> rejections = steps.all(LegalStep.PleaRejected.class, plea.event()).stream()
                    .filter(r -> same(plea, r.user(), r.state()) && r.ground() == plea.ground())
                    .toList();
            List<LegalStep.ElementStands> elements = steps.all(LegalStep.ElementStands.class, plea.event()).stream()
                    .filter(e -> same(plea, e.user(), e.state()) && e.ground() == plea.ground())
                    .sorted(Comparator.comparing(LegalStep.ElementStands::element))
                    .toList();
            if (elements.isEmpty()) {
                return; // the table of elements has no test of this ground, so there is nothing to lay out
            }
            List<Step> detail = new ArrayList<>(elements);
            detail.addAll(rejections);
            tests.add(new LegalTest(
                    plea.event(),
                    plea.user(),
                    plea.state(),
                    plea.ground(),
                    plea.status(),
                    Steps.names(rejections, LegalStep.PleaRejected::party),
                    elements.stream()
                            .map(e -> new LegalTest.Finding(e.element(), e.standing(), reference(e, steps)))
                            .toList(),
                    List.of(),
                    List.of(plea),
                    detail));
        });
        return tests;
    }

    private static boolean same(LegalStep.PleaStands plea, ActorId user, ActorId state) {
        return plea.user().equals(user) && plea.state().equals(state);
    }

    private static String reference(LegalStep.ElementStands element, Steps steps) {
        return steps.all(LegalStep.Tested.class, element.event()).stream()
                .filter(t -> t.ground() == element.ground() && t.element() == element.element())
                .map(t -> t.reference().text())
                .findFirst()
                .orElse("");
    }

    /** {@return the elements by where they stand, in words} */
    static String details(LegalTest it, Naming naming) {
        Map<LegalTest.Standing, List<LegalTest.Finding>> byStanding = it.elements().stream()
                .collect(Collectors.groupingBy(LegalTest.Finding::standing, TreeMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>();
        byStanding.forEach((standing, findings) -> parts.add(Naming.words(standing) + " by the record: "
                + findings.stream().map(f -> Naming.words(f.element())).collect(Collectors.joining(", "))));
        naming.add(parts, "spoken against by ", it.rejectedBy());
        return String.join("; ", parts).replace("open by the record", "left open");
    }

    /** {@return where an element stands, in words} */
    static String element(LegalStep.ElementStands it) {
        return Naming.words(it.element()) + ": " + Naming.words(it.standing());
    }

    /** {@return the members as data} */
    static Map<String, Object> members(LegalTest it) {
        return FindingsTree.map(
                "event",
                it.event().value(),
                "user",
                it.user().value(),
                "state",
                it.state().value(),
                "ground",
                Term.of(it.ground()),
                "rejectedBy",
                FindingsTree.ids(it.rejectedBy()),
                "elements",
                it.elements().stream()
                        .map(f -> FindingsTree.map(
                                "element",
                                Term.of(f.element()),
                                "standing",
                                Term.of(f.standing()),
                                "reference",
                                f.reference()))
                        .toList());
    }
}
