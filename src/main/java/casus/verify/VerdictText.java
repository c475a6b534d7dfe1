package casus.verify;

import casus.Casus;
import casus.rulebook.Rule;
import casus.why.Derivation;
import casus.why.ExplanationText;
import casus.why.Findings;
import casus.why.Limits;
import casus.why.Page;
import casus.why.Page.Span;
import casus.why.Page.Tone;
import casus.why.QuotePlaces;
import casus.why.UnknownWords;
import casus.why.WhyNotText;
import java.util.List;

/** A case that fails, as a page: what is otherwise than expected, and why, or why not. */
public final class VerdictText {

    private static final Limits SHORT = new Limits(2, 1);
    private static final int EXPLAINED = 4;
    private static final int FIRINGS = 2;
    private static final String MARGIN = "      ";
    private static final QuotePlaces NOWHERE = citation -> java.util.Optional.empty();

    private final Findings findings;
    private final Page.Draft draft = new Page.Draft();

    private VerdictText(Findings findings) {
        this.findings = findings;
    }

    /** {@return the page} */
    public static Page of(Verdict verdict) {
        VerdictText text = new VerdictText(verdict.findings());
        text.draft.line(
                "",
                "  ",
                Span.of(Tone.HANDLE, verdict.expected().place()),
                Span.plain(" "),
                Span.of(Tone.HEADING, verdict.expected().sentence()));
        int told = 0;
        for (Fault fault : verdict.faults()) {
            text.draft.line(
                    "  ",
                    "    ",
                    Span.of(Tone.FLAG, "line " + fault.place().line() + ":"),
                    Span.plain(" " + fault.what()));
            if (told++ < EXPLAINED) {
                text.reason(fault);
            }
        }
        return text.draft.page();
    }

    private void reason(Fault fault) {
        switch (fault.kind()) {
            case MISSING -> whyNot(fault.about() + " " + fault.wanted());
            case SURPRISE -> why(fault.about());
            case DIFFERENT -> {
                why(fault.about());
                if (!fault.wanted().isEmpty()) {
                    whyNot(fault.about() + " " + fault.wanted());
                }
            }
            case SILENT ->
                findings.rulebook()
                        .rule(fault.about())
                        .flatMap(rule -> Progress.of(findings, rule))
                        .ifPresent(this::silent);
            case FIRES -> fires(fault.about());
        }
    }

    private void why(String handle) {
        findings.conclusion(handle)
                .ifPresent(conclusion -> under(ExplanationText.of(
                        findings, Casus.why(findings, conclusion).limited(SHORT), NOWHERE)));
    }

    private void whyNot(String asked) {
        try {
            under(WhyNotText.of(findings, Casus.whyNot(findings, asked.strip()), NOWHERE));
        } catch (UnknownWords unknown) {
            unknown.words().forEach(word -> draft.line(
                    MARGIN,
                    MARGIN + "  ",
                    Span.plain(word.what() + (word.help() == null ? "" : "; " + word.help()))));
        }
    }

    /** Which rulebook it was is the same for all, so that the last line of a page is left out. */
    private void under(Page page) {
        List<Page.Line> lines = page.lines();
        lines.subList(0, Math.max(0, lines.size() - 2)).stream()
                .filter(line -> !line.spans().isEmpty())
                .forEach(line ->
                        draft.line(MARGIN + line.lead(), MARGIN + line.hang(), line.spans().toArray(Span[]::new)));
    }

    private void silent(Progress progress) {
        Rule rule = progress.rule();
        String names = Progress.told(progress.names());
        draft.line(
                MARGIN,
                MARGIN + "  ",
                Span.of(Tone.HANDLE, rule.file() + ":" + progress.line().number()),
                Span.plain(" fails: " + progress.line().text() + (names.isEmpty() ? "" : " — where " + names)));
    }

    private void fires(String id) {
        findings.derivations().values().stream()
                .flatMap(List::stream)
                .filter(derivation -> derivation.rule().id().equals(id))
                .sorted()
                .limit(FIRINGS)
                .forEach(this::firing);
    }

    private void firing(Derivation derivation) {
        draft.line(
                MARGIN,
                MARGIN + "  ",
                Span.of(
                        Tone.HANDLE,
                        derivation.rule().file() + ":" + derivation.rule().line()),
                Span.plain(" fires where " + Progress.told(derivation.names())));
    }
}
