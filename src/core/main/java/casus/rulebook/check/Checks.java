package casus.rulebook.check;

import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.ladder.Ladder;
import casus.rulebook.rule.Machinery;
import casus.rulebook.rule.Omission;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Characters;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SentenceForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Checks sound rules and tables for probable slips. This finds more than reading does, and costs more; reading finds what
 * cannot be used at all.
 */
public final class Checks {

    private final Rulebook rulebook;
    private final List<RuleText> texts;
    private final List<String> without;

    /**
     * Checks of a rulebook.
     *
     * @param texts the files of the rulebook
     * @param without ids of rules that were also left out
     */
    public Checks(Rulebook rulebook, List<RuleText> texts, List<String> without) {
        this.rulebook = rulebook;
        this.texts = List.copyOf(texts);
        this.without = List.copyOf(without);
    }

    /**
     * {@return the problems in some of the files, checked against all of them, including allowed ones}
     *
     * @param allowances to which the allowances in these files are added
     */
    public List<Problem> of(Predicate<String> files, Allowances allowances) {
        List<Problem> problems = new ArrayList<>();
        Predicate<Rule> asked = rule -> files.test(rule.file());
        for (Rule rule : rulebook.rules()) {
            if (asked.test(rule)) {
                one(rule, problems);
                allowances.of(rule);
            }
        }
        new TwinChecks(rulebook.rules(), problems).of(asked);
        List<Machinery> machinery = new ArrayList<>();
        TableChecks tables = new TableChecks(rulebook.tables(), problems);
        for (RuleText text : texts) {
            if (text.name().endsWith(".drl") && text.trusted()) {
                machinery.addAll(Machinery.read(text.text()));
                if (files.test(text.file())) {
                    Machinery.faults(text, problems);
                }
            } else if (text.name().endsWith(".csv") && files.test(text.file())) {
                tables.of(text, allowances);
            }
        }
        idle(files, problems);
        Ladder ladder = new Ladder(rulebook.rules(), machinery, rulebook.tables());
        ladder.unfounded(asked, problems);
        ladder.loops(asked, problems);
        ladder.rounds(asked, problems);
        List<Omission> omissions = new ArrayList<>();
        texts.forEach(text -> omissions.addAll(Omission.in(text)));
        without.forEach(id -> omissions.add(Omission.of(id)));
        OmissionChecks.of(texts, omissions, ladder.unfounded(asked.negate()), problems);
        return problems;
    }

    /** {@return the ids of the rules whose conditions share no name, so that the engine joins everything with everything} */
    public static List<String> unjoined(Rulebook rulebook) {
        List<String> ids = new ArrayList<>();
        for (Rule rule : rulebook.rules()) {
            List<Problem> problems = new ArrayList<>();
            NameChecks.of(rule, problems);
            if (problems.stream().anyMatch(one -> one.kind().equals(Mistake.LOOSE_CONDITIONS.kind()))) {
                ids.add(rule.id());
            }
        }
        return List.copyOf(ids);
    }

    /** {@return the ids of the rules in the engine's own language} */
    public List<String> machinery() {
        return texts.stream()
                .filter(text -> text.trusted() && text.name().endsWith(".drl"))
                .flatMap(text -> Machinery.read(text.text()).stream())
                .map(Machinery::id)
                .toList();
    }

    private void idle(Predicate<String> files, List<Problem> problems) {
        Set<Sentence> used = new HashSet<>();
        rulebook.rules().forEach(rule -> rule.written().forEach(line -> used.add(line.sentence())));
        rulebook.vocabulary().sentences().forEach(one -> one.parts().forEach(part -> used.add(part.sentence())));
        // a rule with a mistake is not in the list, but still uses its sentences
        List<List<SentenceForm.Token>> lines = texts.stream()
                .filter(text -> text.name().endsWith(".rules") && files.test(text.file()))
                .flatMap(text -> text.text().lines())
                .map(SentenceForm::tokens)
                .toList();
        for (Sentence one : rulebook.vocabulary().sentences()) {
            if (!one.parts().isEmpty()
                    && !used.contains(one)
                    && files.test(one.file())
                    && lines.stream().noneMatch(line -> one.form().match(line).isPresent())) {
                problems.add(Mistake.IDLE_SENTENCE.at(
                        one.file(),
                        one.line(),
                        1,
                        "no rule uses the sentence " + Characters.shown(one.text()),
                        "use it, or take it out"));
            }
        }
    }

    private void one(Rule rule, List<Problem> problems) {
        NameChecks.of(rule, problems);
        LogicChecks.of(rule, rulebook.tables(), problems);
        if (rule.reference().isBlank() || rule.reference().equals(Rule.NO_REFERENCE_YET)) {
            problems.add(Mistake.MISSING_REFERENCE.at(
                    rule.file(),
                    rule.line(),
                    1,
                    NameChecks.called(rule) + " does not say where its judgement comes from",
                    "write for example @reference(\"UN Charter, Art. 51\")"));
        }
    }
}
