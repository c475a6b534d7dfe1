package casus.inferences;

import casus.casefile.sheet.CaseSheet;
import casus.model.Case;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.Rulebook;
import casus.rulebook.Written;
import casus.rulebook.text.RuleText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Inferences drawn by hand, without the engine: which steps follow from what, and by which rule. */
public final class Drawn {

    /** Rulebooks by the text of own rules: reading one takes longer than what is drawn. */
    private static final Map<String, Rulebook> READ = new ConcurrentHashMap<>();

    private final Case subject;
    private final Rulebook rulebook;
    private final Map<Step, List<Derivation>> derivations = new LinkedHashMap<>();

    /**
     * Nothing drawn yet.
     *
     * @param rules the text of own rules, beside none
     */
    public Drawn(Case subject, String rules) {
        this.subject = subject;
        this.rulebook = READ.computeIfAbsent(
                rules,
                text -> Written.read(new RuleText("my.rules", text, false)).rulebook());
    }

    /** {@return a case in the short form of small cases, without its first line} */
    public static Case subject(String text) {
        CaseSheet sheet = CaseSheet.of("made-up.cases.yaml", "- case: made up\n  only: [chain]\n" + text.indent(2));
        if (!sheet.problems().isEmpty()) {
            throw new IllegalArgumentException(sheet.problems().toString());
        }
        return sheet.cases().get(0).subject();
    }

    /** Lets a step follow from facts, one on each line of a rule. */
    public Drawn follows(Step step, String rule, Fact... from) {
        return follows(step, rule, Map.of(), from);
    }

    /** Lets a step follow from facts, one on each line of a rule, under names. */
    public Drawn follows(Step step, String rule, Map<String, Object> names, Fact... from) {
        SortedMap<String, Object> sorted = new TreeMap<>(names);
        derivations
                .computeIfAbsent(step, any -> new ArrayList<>())
                .add(new Derivation(
                        new Derivation.Rule(rule, "title", "because", "", rule.startsWith("machinery"), "my.rules", 1),
                        sorted,
                        Stream.of(from)
                                .map(fact ->
                                        new Derivation.Premise("a line", List.of(fact), Derivation.Premise.Kind.FACTS))
                                .toList()));
        return this;
    }

    /** {@return everything drawn so far} */
    public Inferences inferences() {
        return Inferences.of(subject, rulebook, new LinkedHashMap<>(derivations));
    }
}
