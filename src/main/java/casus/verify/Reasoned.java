package casus.verify;

import casus.casefile.SmallCase;
import casus.why.Derivation;
import casus.why.Findings;
import casus.why.conditions.Conditions;
import casus.why.conditions.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A case and what followed from it, ready to be asked which rules would fire if they were otherwise. For one thread at a time. */
final class Reasoned {

    private final SmallCase small;
    private final Findings findings;
    private final Map<String, List<Derivation>> byRule = new HashMap<>();
    private @Nullable Conditions conditions;
    private @Nullable Facts facts;
    private final @Nullable Reasoned sharing;

    /** @param sharing whose readings of meanings are used too, or null for the first */
    Reasoned(SmallCase small, Findings findings, @Nullable Reasoned sharing) {
        this.small = small;
        this.findings = findings;
        this.sharing = sharing;
        findings.derivations().values().forEach(ways -> ways.forEach(way -> byRule.computeIfAbsent(
                        way.rule().id(), id -> new ArrayList<>())
                .add(way)));
    }

    SmallCase small() {
        return small;
    }

    Findings findings() {
        return findings;
    }

    Facts facts() {
        if (facts == null) {
            facts = findings.facts();
        }
        return facts;
    }

    Conditions conditions() {
        if (conditions == null) {
            conditions = sharing == null ? new Conditions(facts()) : sharing.conditions().over(facts());
        }
        return conditions;
    }

    /** {@return every way in which a rule came to a step} */
    List<Derivation> firings(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
