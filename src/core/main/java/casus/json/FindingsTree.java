package casus.json;

import casus.findings.Chains;
import casus.findings.Derivation;
import casus.findings.Families;
import casus.findings.Findings;
import casus.findings.Imprint;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Id;
import casus.model.Term;
import casus.why.Grounding;
import casus.why.Standing;
import casus.why.Supports;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a tree of maps, lists, strings and nulls, in the order in which JSON and YAML tell them. What stands where is
 * a contract: {@code docs/reason.schema.json}.
 */
@API(status = Status.MAINTAINED)
public final class FindingsTree {

    private FindingsTree() {}

    /** {@return the tree} */
    public static Map<String, Object> of(Findings findings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        imprint(findings, tree);
        asOf(findings, tree);
        tree.put(
                "conclusions",
                findings.conclusions().stream()
                        .map(conclusion -> conclusion(findings, conclusion))
                        .toList());
        if (!Chains.complete(findings.conclusions())) {
            tree.put("chainsComplete", false);
        }
        return tree;
    }

    private static Map<String, Object> conclusion(Findings findings, Conclusion conclusion) {
        Grounding grounding = Grounding.of(findings, conclusion);
        Supports supports = grounding.supports();
        Map<String, Object> tree = map(
                "handle",
                conclusion.handle(),
                "family",
                Term.of(conclusion.family()),
                "status",
                conclusion.term(),
                "members",
                Families.members(conclusion),
                "flags",
                conclusion.flags(),
                "rules",
                rules(findings, conclusion),
                "supports",
                supports.minimal().stream().map(FindingsTree::ids).toList());
        if (!supports.complete()) {
            tree.put("supportsComplete", false);
        }
        tree.put("criticalRecords", ids(supports.critical()));
        tree.put("voices", ids(supports.voices(findings)));
        standing(grounding.standing(), tree);
        return tree;
    }

    /** Adds which records and which rules it came about from. */
    static void imprint(Findings findings, Map<String, Object> tree) {
        Imprint imprint = Imprint.of(findings);
        tree.put("case", map("id", imprint.subject(), "hash", imprint.hash()));
        tree.put("rulebook", map("hash", imprint.rulebook(), "version", imprint.version()));
    }

    /** Adds the day as of which it was asked and how many records were left out for it; null for the case as it stands. */
    static void asOf(Findings findings, Map<String, Object> tree) {
        Case.AsOf asOf = findings.subject().asOf();
        tree.put("asOf", asOf == null ? null : asOf.day().toString());
        tree.put("leftOut", asOf == null ? null : map("saidLater", asOf.later(), "undated", asOf.undated()));
    }

    /** Adds how a conclusion stands with those who speak. */
    static void standing(Standing standing, Map<String, Object> tree) {
        tree.put("standing", Term.of(standing.kind()));
        tree.put("independentVoices", standing.voices());
        tree.put("criticalVoices", ids(standing.critical()));
        tree.put("grades", standing.grades());
    }

    /** {@return the ids of the rules that derived the status, in the order of the steps and their derivations} */
    static List<String> rules(Findings findings, Conclusion conclusion) {
        return conclusion.basis().stream()
                .flatMap(step -> findings.derivations(step).stream())
                .map(Derivation::rule)
                .filter(rule -> !rule.machinery())
                .map(Derivation.Rule::id)
                .distinct()
                .toList();
    }

    /** {@return the ids as texts, in their order} */
    static List<String> ids(Collection<? extends Id> ids) {
        return new ArrayList<>(ids.stream().map(Id::value).toList());
    }

    /** {@return a map of keys and values in turn, in their order} */
    static Map<String, Object> map(@Nullable Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
