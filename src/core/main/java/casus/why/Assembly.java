package casus.why;

import casus.model.Conclusion;
import casus.model.Retaliation;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the steps that rules derived into the conclusions people ask for. It decides nothing: every status, flag and
 * member is a step that some rule laid down.
 */
final class Assembly {

    private Assembly() {}

    /** {@return the conclusions, by family, then by handle} */
    static List<Conclusion> of(Collection<Step> derived) {
        Steps steps = new Steps(derived);
        List<Retaliation> links = Retaliations.of(steps);
        List<Conclusion> all = new ArrayList<>(Attributions.of(steps));
        all.addAll(links);
        all.addAll(Chains.of(links));
        all.addAll(Issues.of(steps));
        all.addAll(Contests.of(steps));
        all.addAll(LegalTests.of(steps));
        return all.stream()
                .sorted(Comparator.comparing(Conclusion::family).thenComparing(Conclusion::handle))
                .toList();
    }
}
