package casus.mutation;

import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.smallcase.TestRun;
import casus.whynot.conditions.Conditions;
import casus.whynot.conditions.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A case and what follows from it, prepared for questions about which changed rules would fire. Not thread-safe. */
final class Reasoned {

    private final SmallCase small;
    private final Inferences inferences;
    private final Map<String, List<Derivation>> byRule = new HashMap<>();
    private final Map<Class<?>, Facts> tables = new HashMap<>();
    private @Nullable Conditions conditions;
    private @Nullable Facts facts;
    private final @Nullable Reasoned sharing;

    /**
     * @param sharing another case whose interpretation of meanings is shared, or null for the first
     */
    Reasoned(SmallCase small, Inferences inferences, @Nullable Reasoned sharing) {
        this.small = small;
        this.inferences = inferences;
        this.sharing = sharing;
        inferences
                .derivations()
                .values()
                .forEach(ways ->
                        ways.forEach(way -> byRule.computeIfAbsent(way.rule().id(), id -> new ArrayList<>())
                                .add(way)));
    }

    /** {@return the cases of a run, which share the interpretation of meanings} */
    static List<Reasoned> all(TestRun run) {
        List<Reasoned> all = new ArrayList<>();
        run.verdicts()
                .forEach(verdict -> all.add(
                        new Reasoned(verdict.expected(), verdict.inferences(), all.isEmpty() ? null : all.get(0))));
        return List.copyOf(all);
    }

    /**
     * {@return the cases, those closest to a rule first, since they are most likely to detect its change}
     *
     * @param id of the rule
     * @param file that contains it; empty for none
     */
    static List<Reasoned> nearest(List<Reasoned> cases, String id, String file) {
        String beside = file.replaceAll("\\.rules$", "").replaceAll(".*/(?=[^/]+/)", "") + CaseSheet.ENDING;
        return cases.stream()
                .sorted(Comparator.comparingInt(reasoned -> reasoned.small.fires(id) || reasoned.small.silent(id)
                        ? 0
                        : reasoned.small.file().endsWith(beside) ? 1 : 2))
                .toList();
    }

    SmallCase small() {
        return small;
    }

    Inferences inferences() {
        return inferences;
    }

    Facts facts() {
        if (facts == null) {
            Facts own = new Facts(inferences.facts());
            for (Map.Entry<Class<?>, Facts> rows : tables().entrySet()) {
                own = own.with(rows.getKey(), rows.getValue());
            }
            facts = own;
        }
        return facts;
    }

    /** The tables are the same in every case. */
    private Map<Class<?>, Facts> tables() {
        if (sharing != null) {
            return sharing.tables();
        }
        if (tables.isEmpty()) {
            inferences.rulebook().tables().stream()
                    .collect(Collectors.groupingBy(Object::getClass))
                    .forEach((kind, rows) -> tables.put(kind, new Facts(rows)));
        }
        return tables;
    }

    Conditions conditions() {
        if (conditions == null) {
            conditions = sharing == null
                    ? new Conditions(facts())
                    : sharing.conditions().over(facts());
        }
        return conditions;
    }

    /** {@return every firing of a rule} */
    List<Derivation> firings(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
