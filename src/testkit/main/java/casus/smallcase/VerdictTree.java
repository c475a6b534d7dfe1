package casus.smallcase;

import casus.Result;
import casus.findings.Findings;
import casus.json.ExplanationTree;
import casus.json.WhyNotTree;
import casus.model.Term;
import casus.why.Limits;
import casus.why.QuotePlaces;
import casus.whynot.UnknownWords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A case that fails, as data: its place, and each fault with its explanation as {@code why} and {@code why-not} give it. */
public final class VerdictTree {

    private static final Limits SHORT = new Limits(2, 1);
    private static final QuotePlaces NOWHERE = citation -> Optional.empty();

    private VerdictTree() {}

    /** {@return the tree} */
    public static Map<String, Object> of(Verdict verdict) {
        Objects.requireNonNull(verdict, "there is no verdict; give one that `Verdict.of` returns");
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", verdict.expected().file());
        tree.put("line", verdict.expected().line());
        tree.put("case", verdict.expected().sentence());
        tree.put(
                "faults",
                verdict.faults().stream()
                        .map(fault -> fault(verdict.findings(), fault))
                        .toList());
        return tree;
    }

    private static Map<String, Object> fault(Findings findings, Fault fault) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", Term.of(fault.kind()));
        tree.put("line", fault.place().line());
        tree.put("column", fault.place().column());
        tree.put("about", fault.about());
        tree.put("what", fault.what());
        findings.conclusion(fault.about())
                .ifPresent(conclusion -> tree.put(
                        "why",
                        ExplanationTree.of(
                                findings, new Result(findings).why(conclusion).limited(SHORT), NOWHERE)));
        boolean rule = fault.kind() == Fault.Kind.SILENT || fault.kind() == Fault.Kind.FIRES;
        if (!rule && (fault.kind() == Fault.Kind.MISSING || !fault.wanted().isEmpty())) {
            try {
                tree.put(
                        "whyNot",
                        WhyNotTree.of(
                                findings,
                                new Result(findings).whyNot((fault.about() + " " + fault.wanted()).strip()),
                                NOWHERE));
            } catch (UnknownWords unknown) {
                tree.put("whyNot", null);
            }
        }
        findings.rulebook()
                .rule(fault.about())
                .filter(any -> fault.kind() == Fault.Kind.SILENT)
                .flatMap(silent -> RuleProgress.of(findings, silent))
                .ifPresent(progress -> {
                    tree.put(
                            "rule",
                            progress.rule().file() + ":" + progress.line().number());
                    tree.put("fails", progress.line().text());
                });
        return tree;
    }
}
