package casus.inferences;

import casus.model.Attribution;
import casus.model.Conclusion;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** Answers questions about a conclusion by asking its family. */
@API(status = Status.INTERNAL)
public final class Families {

    private Families() {}

    private static Family<?> of(Conclusion.Family family) {
        return switch (family) {
            case ATTRIBUTION -> new AttributionFamily();
            case RETALIATION -> new RetaliationFamily();
            case CHAIN -> new ChainFamily();
            case SOVEREIGNTY -> new SovereigntyFamily();
            case NARRATIVE -> new NarrativeFamily();
            case LEGAL -> new LegalFamily();
        };
    }

    @SuppressWarnings("unchecked") // all conclusions of a family have one type
    private static Family<Conclusion> of(Conclusion conclusion) {
        return (Family<Conclusion>) of(conclusion.family());
    }

    /** {@return the conclusions assembled from derived steps, by family, then by handle} */
    static List<Conclusion> gather(Collection<Step> derived) {
        Steps steps = new Steps(derived);
        List<Conclusion> all = new ArrayList<>();
        for (Conclusion.Family family : Conclusion.Family.values()) {
            all.addAll(of(family).gather(steps, List.copyOf(all)));
        }
        return all.stream()
                .sorted(Comparator.comparing(Conclusion::family).thenComparing(Conclusion::handle))
                .toList();
    }

    /** {@return the steps that show that somebody disputes a conclusion, apart from its status} */
    public static List<Step> doubts(Inferences inferences, Conclusion conclusion) {
        return of(conclusion).doubts(conclusion).stream()
                .filter(doubt -> !inferences.derivations(doubt).isEmpty())
                .toList();
    }

    /** {@return true if somebody disputes a conclusion, according to its status or to a step} */
    public static boolean disputed(Inferences inferences, Conclusion conclusion) {
        return of(conclusion).disputed(conclusion)
                || !doubts(inferences, conclusion).isEmpty();
    }

    /** {@return true if two conclusions of different inferences are the same, though the second may be called otherwise} */
    public static boolean same(Conclusion one, Conclusion other) {
        return of(one).same(one, other);
    }

    /** {@return the step that says that what a conclusion rests on is reported not to be verified or shown; mostly none} */
    public static List<Step> unproven(Inferences inferences, Conclusion conclusion) {
        return conclusion instanceof Attribution it
                ? Stream.<Step>of(new Step.Unproven(it.event()))
                        .filter(step -> !inferences.derivations(step).isEmpty())
                        .toList()
                : List.of();
    }

    /** {@return true if the first may come or go with the second, as a link does with the chain it is part of} */
    public static boolean related(Conclusion one, Conclusion other) {
        return of(one).related(one, other);
    }

    /** {@return true if two conclusions are of one family and some step derives the status of both} */
    static boolean shareBasis(Conclusion one, Conclusion other) {
        return one.family() == other.family() && one.basis().stream().anyMatch(other.basis()::contains);
    }
}
