package casus.words;

import casus.model.ActorId;
import casus.model.LegalPlea;
import casus.model.LegalStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
                + naming.actor(Objects.requireNonNullElse(it.state(), ActorId.NO_STATE));
    }

    @Override
    public String details(LegalPlea it, Naming naming) {
        Map<LegalPlea.Standing, List<String>> byStanding = new TreeMap<>();
        Set<LegalPlea.Element> told = EnumSet.noneOf(LegalPlea.Element.class);
        it.elements().stream()
                .sorted(Comparator.comparing(LegalPlea.ElementStanding::standing))
                .filter(found -> !told.contains(found.element()))
                .forEach(found -> {
                    byStanding
                            .computeIfAbsent(found.standing(), any -> new ArrayList<>())
                            .add(words(found, told));
                    told.addAll(toldWith(found, it.elements()));
                });
        List<String> parts = new ArrayList<>();
        byStanding.forEach((standing, elements) -> parts.add(
                (standing == LegalPlea.Standing.OPEN ? "left open: " : Naming.words(standing) + " by the record: ")
                        + String.join(", ", elements)));
        naming.add(parts, "spoken against by ", it.rejectedBy());
        return String.join("; ", parts);
    }

    private static String words(LegalPlea.ElementStanding found, Set<LegalPlea.Element> told) {
        String others = found.alternatives().stream()
                .filter(other -> !told.contains(other))
                .map(other -> " (or else " + Naming.words(other) + ")")
                .collect(Collectors.joining());
        told.add(found.element());
        return Naming.words(found.element()) + others;
    }

    /** {@return the alternatives of an element of which nothing more is to be said, as they stand alike or are not needed} */
    private static List<LegalPlea.Element> toldWith(
            LegalPlea.ElementStanding found, List<LegalPlea.ElementStanding> elements) {
        return elements.stream()
                .filter(other -> found.alternatives().contains(other.element()))
                .filter(other -> other.standing() == found.standing()
                        || (found.standing() == LegalPlea.Standing.SUPPORTED
                                && other.standing() == LegalPlea.Standing.OPEN))
                .map(LegalPlea.ElementStanding::element)
                .toList();
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof LegalStep.PleaStands it) {
            return naming.actor(it.user()) + " pleads " + Naming.words(it.ground());
        }
        if (step instanceof LegalStep.PleaRejected it) {
            return naming.actor(it.party()) + " speaks against it";
        }
        if (step instanceof LegalStep.EitherElement it) {
            return Naming.words(it.element()) + " and " + Naming.words(it.other()) + ": one of them will do";
        }
        if (step instanceof LegalStep.NotAbroad it) {
            return Wording.flag(Naming.term(it.why()));
        }
        return step instanceof LegalStep.ElementStands it
                ? Naming.words(it.element()) + ": " + Naming.words(it.standing())
                : "";
    }
}
