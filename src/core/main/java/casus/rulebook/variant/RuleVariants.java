package casus.rulebook.variant;

import casus.model.Problem;
import casus.model.TableRow;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Language;
import casus.rulebook.rule.Rule;
import casus.rulebook.rule.RuleDraft;
import casus.rulebook.text.Mistakes;
import casus.rulebook.vocabulary.FactPattern;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes one part of a rule so that it is still a rule: a condition is left out or negated, a word or a name is made to
 * stand for anything, a word is replaced by the next of its kind. Each change should make some case fail; otherwise no case
 * shows why the part is needed.
 */
public final class RuleVariants {

    /** The description of a line that is left out. */
    public static final String LEFT_OUT = "left out";

    private final Rulebook rulebook;
    private final Rule rule;
    private final List<Variant> variants = new ArrayList<>();

    private RuleVariants(Rulebook rulebook, Rule rule) {
        this.rulebook = rulebook;
        this.rule = rule;
    }

    /** {@return every way to change a rule, in order of lines} */
    public static List<Variant> of(Rulebook rulebook, Rule rule) {
        RuleVariants all = new RuleVariants(rulebook, rule);
        rule.when().forEach(all::condition);
        all.words(rule.then());
        return List.copyOf(all.variants);
    }

    /**
     * {@return the rule without a condition; empty if a later line only compares a name that it binds, so that no rule is
     * left}
     */
    public static Optional<Rule> without(Rulebook rulebook, Rule rule, Rule.Line line) {
        return new RuleVariants(rulebook, rule).read(line, null);
    }

    private void condition(Rule.Line line) {
        add(line, LEFT_OUT, read(line, null));
        contrary(line);
        words(line);
        names(line);
    }

    private void add(Rule.Line line, String change, Optional<Rule> changed) {
        changed.ifPresent(rule -> variants.add(new Variant(
                rule.id(), rule.file(), line.number(), line.text(), change, rulebook.with(this.rule, rule))));
    }

    /** Only a line that binds no new name can be negated, since an absence binds none. */
    private void contrary(Rule.Line line) {
        List<FactPattern> patterns = line.sentence().patterns();
        FactPattern last = patterns.get(patterns.size() - 1);
        boolean turns = last.negated() ? patterns.size() == 1 || last.local().isEmpty() : patterns.size() == 1;
        if (!turns || !line.introduces().isEmpty()) {
            return;
        }
        List<FactPattern> turned = new ArrayList<>(patterns);
        turned.set(turned.size() - 1, new FactPattern(!last.negated(), last.local(), last.type(), last.constraints()));
        Sentence old = line.sentence();
        Sentence sentence = new Sentence(
                old.text(),
                old.gloss(),
                old.meaning(),
                old.slots(),
                List.copyOf(turned),
                old.file(),
                old.line(),
                old.form(),
                old.parts());
        List<Rule.Line> lines = new ArrayList<>(rule.when());
        lines.set(
                lines.indexOf(line),
                new Rule.Line(
                        line.text(),
                        line.number(),
                        line.column(),
                        sentence,
                        line.fillers(),
                        line.introduces(),
                        line.whole(),
                        line.part()));
        add(line, "turned into its contrary", Optional.of(with(lines)));
    }

    private Rule with(List<Rule.Line> lines) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.because(),
                rule.reference(),
                List.copyOf(lines),
                rule.then(),
                rule.file(),
                rule.line(),
                rule.replaces(),
                rule.allowed());
    }

    private void words(Rule.Line line) {
        line.fillers().forEach((slot, filler) -> {
            if (Rule.isName(filler)) {
                return;
            }
            SlotType type = line.sentence().slot(slot);
            if (!line.equals(rule.then())) {
                add(
                        line,
                        "read with any " + type.name() + " for `" + filler + "`",
                        read(line, put(line, slot, fresh())));
            }
            List<String> words = type.named() ? windows() : type.words();
            int at = words.indexOf(filler);
            if (words.size() > 1 && at >= 0) {
                String next = words.get((at + 1) % words.size());
                add(line, "read with `" + next + "` for `" + filler + "`", read(line, put(line, slot, next)));
            }
        });
    }

    private void names(Rule.Line line) {
        line.fillers().forEach((slot, filler) -> {
            if (Rule.isName(filler) && !line.introduces().contains(filler)) {
                add(line, "read with anything for `" + filler + "`", read(line, put(line, slot, fresh())));
            }
        });
    }

    private String fresh() {
        Set<String> taken = new LinkedHashSet<>();
        rule.when().forEach(line -> taken.addAll(line.fillers().values()));
        String name = "Any";
        while (taken.contains(name)) {
            name += "Other";
        }
        return name;
    }

    private List<String> windows() {
        return rulebook.tables().stream()
                .filter(TableRow.Window.class::isInstance)
                .map(row -> ((TableRow.Window) row).name())
                .toList();
    }

    /** {@return the line with another filler in a slot} */
    private static String put(Rule.Line line, String slot, String instead) {
        Map<String, String> fillers = new LinkedHashMap<>(line.fillers());
        fillers.put(slot, instead);
        String text = line.sentence().text();
        for (Map.Entry<String, String> filler : fillers.entrySet()) {
            text = text.replace(
                    "{" + filler.getKey() + ":"
                            + line.sentence().slot(filler.getKey()).name() + "}",
                    filler.getValue());
        }
        return text;
    }

    /** {@return the rule with another text for a line, or without it; empty if that is not a rule} */
    private Optional<Rule> read(Rule.Line line, @Nullable String instead) {
        List<Problem> problems = new ArrayList<>();
        RuleDraft draft = new RuleDraft(
                rule.title(),
                rule.line(),
                Language.of(rulebook.vocabulary()),
                new Mistakes(rule.file(), problems),
                true);
        draft.note("@id(\"" + rule.id() + "\")", rule.line(), 1);
        draft.note("@because(\"it is changed\")", rule.line(), 1);
        for (Rule.Line each : rule.when()) {
            String text = each.equals(line) ? instead : each.text();
            if (text != null) {
                draft.condition(text, each.number(), each.column());
            }
        }
        String text = rule.then().equals(line) ? instead : rule.then().text();
        if (text == null) {
            return Optional.empty();
        }
        draft.conclusion(text, rule.then().number(), rule.then().column());
        return draft.finish(rule.file(), true);
    }
}
