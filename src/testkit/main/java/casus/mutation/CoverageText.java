package casus.mutation;

import casus.casefile.sheet.CaseSheet;
import casus.mutation.Coverage.OfRule;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.rulebook.rule.Rule;
import java.util.Locale;
import java.util.Objects;

/** Coverage as pages: a table, and what is missing, with advice on what to write. */
public final class CoverageText {

    private CoverageText() {}

    /**
     * {@return a row for each rule: whether it fires and is silent, and how many conditions and absences decide some case}
     */
    public static Page table(Coverage coverage) {
        Objects.requireNonNull(coverage, "there is no coverage; give one that `Coverage.of` returns");
        int width = coverage.rules().stream()
                .mapToInt(rule -> rule.rule().id().length())
                .max()
                .orElse(4);
        String row = "%-" + Math.max(4, width) + "s  %-5s  %-6s  %10s  %8s";
        Page.Draft draft = new Page.Draft();
        draft.line(Span.whole(
                Tone.HEADING, String.format(Locale.ROOT, row, "rule", "fires", "silent", "conditions", "absences")));
        for (OfRule rule : coverage.rules()) {
            draft.line(Span.whole(
                    rule.tested() && rule.untested().isEmpty() ? Tone.PLAIN : Tone.STATUS,
                    String.format(
                            Locale.ROOT,
                            row,
                            rule.rule().id(),
                            rule.fires() ? "yes" : "no",
                            rule.silent() ? "yes" : "no",
                            rule.lines().size() + "/" + rule.rule().when().size(),
                            rule.bothSides() + "/" + rule.absences().size())));
        }
        return draft.gap().page();
    }

    /** {@return what is missing for each untested rule, and what to write} */
    public static Page untested(Coverage coverage) {
        Objects.requireNonNull(coverage, "there is no coverage; give one that `Coverage.of` returns");
        Page.Draft draft = new Page.Draft();
        for (OfRule untested : coverage.untested()) {
            Rule rule = untested.rule();
            add(
                    draft,
                    rule.file() + ":" + rule.line(),
                    untested.fires()
                            ? "rule " + rule.id() + " has no case of the same records in which it is silent"
                            : "rule " + rule.id() + " has no case in which it fires",
                    untested.fires()
                            ? "take the case in which it fires by `same as`, change the smallest thing, and name the rule"
                                    + " in `silent`"
                            : "write one in " + beside(rule) + " and name the rule in `fires`");
        }
        return draft.page();
    }

    /** {@return the conditions that decide no case, and what to write} */
    public static Page conditions(Coverage coverage) {
        Objects.requireNonNull(coverage, "there is no coverage; give one that `Coverage.of` returns");
        Page.Draft draft = new Page.Draft();
        for (OfRule covered : coverage.rules()) {
            for (Rule.Line line : covered.untested()) {
                add(
                        draft,
                        covered.rule().file() + ":" + line.number(),
                        "no case turns on `" + line.text() + "`",
                        "write one in which all else holds that rule "
                                + covered.rule().id() + " asks for");
            }
        }
        return draft.page();
    }

    /** {@return the changes that make no case fail, and what to write} */
    public static Page survivors(Mutation mutation) {
        Objects.requireNonNull(mutation, "there is no mutation; give one that `Mutation.of` returns");
        Page.Draft draft = new Page.Draft();
        mutation.survivors()
                .forEach(variant -> add(
                        draft,
                        variant.ofRow() ? variant.of() : variant.file() + ":" + variant.number(),
                        "no case fails when " + variant.description(),
                        variant.ofRow()
                                ? "write one that comes out otherwise by it"
                                : "write one that holds but for this, and name the rule in `silent`"));
        return draft.page();
    }

    private static String beside(Rule rule) {
        return rule.file().replaceAll("\\.rules$", CaseSheet.ENDING);
    }

    private static void add(Page.Draft draft, String place, String what, String help) {
        draft.line("", "  ", Span.of(Tone.HANDLE, place), Span.plain(": " + what));
        draft.line("    ", "    ", Span.dim("help: " + help));
    }
}
