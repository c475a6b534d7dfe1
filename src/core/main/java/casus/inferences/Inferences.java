package casus.inferences;

import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Fact;
import casus.model.Nearest;
import casus.model.RecordId;
import casus.model.Step;
import casus.rulebook.Rulebook;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What follows from a case by a rulebook: the conclusions and their derivations. A value, independent of the engine.
 *
 * @param subject the case reasoned about
 * @param rulebook the rulebook used
 * @param conclusions by family, then by handle
 * @param derivations every way in which each step was derived, in order; machinery included
 * @param records the records of the case by name
 */
public record Inferences(
        Case subject,
        Rulebook rulebook,
        List<Conclusion> conclusions,
        Map<Step, List<Derivation>> derivations,
        Map<RecordId, CaseRecord> records) {

    /**
     * {@return inferences with the conclusions assembled from derived steps; the map is kept and must not be changed
     * afterwards}
     */
    public static Inferences of(Case subject, Rulebook rulebook, Map<Step, List<Derivation>> derivations) {
        return new Inferences(
                subject,
                rulebook,
                Families.gather(derivations.keySet()),
                Collections.unmodifiableMap(derivations),
                subject.records().stream().collect(Collectors.toUnmodifiableMap(CaseRecord::id, Function.identity())));
    }

    /** {@return the conclusion of that handle, or of another by which it may be called; white space does not matter} */
    public Optional<Conclusion> conclusion(String handle) {
        String wanted = handle.strip().replaceAll("\\s+", " ");
        return conclusions.stream().filter(c -> c.isNamed(wanted)).findFirst();
    }

    /** {@return the handle that was probably meant} */
    public Optional<String> nearest(String handle) {
        return Nearest.to(
                handle.strip(), conclusions.stream().map(Conclusion::handle).toList());
    }

    /** {@return the records with these ids, in order of id; unknown ids are skipped} */
    public List<CaseRecord> records(Collection<RecordId> names) {
        return names.stream()
                .distinct()
                .sorted()
                .flatMap(name -> Stream.ofNullable(records.get(name)))
                .toList();
    }

    /** {@return every fact that conditions may match: everything given, and every derived step} */
    public List<Fact> facts() {
        return Stream.<Stream<? extends Fact>>of(
                        subject.frame(),
                        rulebook.tables().stream(),
                        subject.records().stream(),
                        derivations.keySet().stream())
                .<Fact>flatMap(Function.identity())
                .toList();
    }

    /**
     * {@return the conclusion, if it follows here}
     *
     * @throws IllegalArgumentException if it does not
     */
    public Conclusion following(Conclusion conclusion) {
        if (!conclusion.isCarriedBy(derivations.keySet()) && !conclusions.contains(conclusion)) {
            throw new IllegalArgumentException("`" + conclusion.handle() + "`, " + conclusion.term()
                    + ", does not follow in these inferences; ask them for it by `conclusion(handle)`");
        }
        return conclusion;
    }

    /** {@return the size of the inferences, in one line} */
    @Override
    public String toString() {
        return "Inferences[" + subject.id() + ": " + conclusions.size() + " conclusions from " + records.size()
                + " records by rulebook " + rulebook.version() + "]";
    }

    /** {@return every way in which a step was derived, in order; empty if it does not follow} */
    public List<Derivation> derivations(Step step) {
        return derivations.getOrDefault(step, List.of());
    }
}
