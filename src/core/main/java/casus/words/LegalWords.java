package casus.words;

import casus.model.LegalPlea;
import casus.model.LegalStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words for pleas and the elements of their tests. */
final class LegalWords implements FamilyWords<LegalPlea> {

    @Override
    public String heading() {
        return "Legal elements";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "plea of a ground", "pleas of a ground");
    }

    @Override
    public String subject(LegalPlea it, Naming naming) {
        return naming.actor(it.user()) + " pleads " + Naming.words(it.ground()) + " for " + it.event() + " in "
                + naming.actor(it.state());
    }

    @Override
    public String details(LegalPlea it, Naming naming) {
        Map<LegalPlea.Standing, List<LegalPlea.ElementStanding>> byStanding = it.elements().stream()
                .collect(Collectors.groupingBy(LegalPlea.ElementStanding::standing, TreeMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>();
        byStanding.forEach((standing, findings) -> parts.add(Naming.words(standing) + " by the record: "
                + findings.stream().map(f -> Naming.words(f.element())).collect(Collectors.joining(", "))));
        naming.add(parts, "spoken against by ", it.rejectedBy());
        return String.join("; ", parts).replace("open by the record", "left open");
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof LegalStep.PleaStands it) {
            return naming.actor(it.user()) + " pleads " + Naming.words(it.ground());
        }
        if (step instanceof LegalStep.PleaRejected it) {
            return naming.actor(it.party()) + " speaks against it";
        }
        return step instanceof LegalStep.ElementStands it
                ? Naming.words(it.element()) + ": " + Naming.words(it.standing())
                : "";
    }
}
