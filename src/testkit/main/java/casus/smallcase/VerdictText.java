package casus.smallcase;

import casus.Result;
import casus.inferences.Derivation;
import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.page.ExplanationText;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.page.WhyNotText;
import casus.rulebook.rule.Rule;
import casus.why.Limits;
import casus.why.QuotePlaces;
import casus.whynot.UnknownWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A failing case as a page: the failed expectations, and why, or why not. */
public final class VerdictText {

    private static final int CONCLUSIONS = 20;

    private static final Limits SHORT = new Limits(2, 1);
    private static final int EXPLAINED = 4;
    private static final int FIRINGS = 2;
    private static final String MARGIN = "      ";

    /** The beginnings of lines from which on a page is cut. */
    private static final Pattern FURTHER = Pattern.compile("(Quoted|Beside the status|2\\. |rulebook [0-9a-f]{12} ).*");

    /** How explanations write a rule. */
    private static final Pattern RULE = Pattern.compile("\\(([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)[;)]");

    private static final Pattern OPTION = Pattern.compile("; --breadth \\d+ shows all");
    private static final QuotePlaces NOWHERE = citation -> Optional.empty();

    private final Inferences inferences;
    private final Page.Draft draft = new Page.Draft();

    private VerdictText(Inferences inferences) {
        this.inferences = inferences;
    }

    /** {@return the page} */
    public static Page of(Verdict verdict) {
        Objects.requireNonNull(verdict, "there is no verdict; give one that `Verdict.of` returns");
        VerdictText text = new VerdictText(verdict.inferences());
        text.draft.line(
                "",
                "  ",
                Span.of(Tone.HANDLE, verdict.expected().place()),
                Span.plain(" "),
                Span.of(Tone.HEADING, verdict.expected().sentence()));
        int explained = 0;
        for (Fault fault : verdict.faults()) {
            text.draft.line(
                    "  ",
                    "    ",
                    Span.of(Tone.FLAG, "line " + fault.place().line() + ":"),
                    Span.plain(" " + fault.what()));
            boolean brief = fault.kind() == Fault.Kind.SILENT || fault.kind() == Fault.Kind.FIRES;
            if (brief || explained++ < EXPLAINED) {
                text.reason(fault);
            }
        }
        return text.draft.page();
    }

    /** {@return a fault by itself, wherever it was expected otherwise} */
    public static Page of(Inferences inferences, Fault fault) {
        VerdictText text = new VerdictText(inferences);
        text.draft.line(Span.plain(fault.what()));
        text.reason(fault);
        return text.draft.page();
    }

    /** {@return why a conclusion differs from what a worked case expects} */
    public static Page of(Inferences inferences, Change change) {
        Objects.requireNonNull(inferences, "there are no inferences; give those that `reason` returns");
        Objects.requireNonNull(change, "there is no change; give one");
        VerdictText text = new VerdictText(inferences);
        text.draft.line("  ", "    ", Span.plain(change.description()));
        if (!change.now().isEmpty()) {
            text.why(change.handle());
        }
        if (!change.before().isEmpty() && !change.before().equals(change.now())) {
            text.whyNot(change.handle() + " " + change.before());
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
                inferences
                        .rulebook()
                        .rule(fault.about())
                        .flatMap(rule -> RuleProgress.of(inferences, rule))
                        .ifPresent(this::silent);
            case FIRES -> fires(fault.about());
        }
    }

    private void why(String handle) {
        inferences
                .conclusion(handle)
                .ifPresent(conclusion -> under(ExplanationText.of(
                        inferences, new Result(inferences).why(conclusion).limited(SHORT), NOWHERE)));
    }

    private void whyNot(String asked) {
        try {
            under(WhyNotText.of(inferences, new Result(inferences).whyNot(asked.strip()), NOWHERE));
        } catch (UnknownWords unknown) {
            unknown.words()
                    .forEach(word -> draft.line(
                            MARGIN,
                            MARGIN + "  ",
                            Span.plain(word.what() + (word.help() == null ? "" : "; " + word.help()))));
        }
    }

    /** {@return words that do not point to an option that tests lack} */
    private static Span withoutOption(Span span) {
        return new Span(span.tone(), OPTION.matcher(span.text()).replaceAll(""), span.whole());
    }

    /** Adds a page without the parts that only matter for a whole case: further rules, passages, the rulebook. */
    private void under(Page page) {
        Set<Rule> named = new LinkedHashSet<>();
        page.lines().stream()
                .filter(line -> !line.spans().isEmpty())
                .takeWhile(line -> !FURTHER.matcher(text(line)).matches())
                .filter(line -> !text(line).contains("--depth"))
                .forEach(line -> {
                    draft.line(
                            MARGIN + line.lead(),
                            MARGIN + line.hang(),
                            line.spans().stream()
                                    .map(VerdictText::withoutOption)
                                    .toArray(Span[]::new));
                    RULE.matcher(text(line))
                            .results()
                            .flatMap(id -> inferences.rulebook().rule(id.group(1)).stream())
                            .forEach(named::add);
                });
        named.forEach(rule -> draft.line(
                MARGIN,
                MARGIN + "  ",
                Span.of(Tone.HANDLE, rule.file() + ":" + rule.line()),
                Span.plain(" has " + rule.id())));
    }

    private static String text(Page.Line line) {
        return line.spans().stream().map(Span::text).collect(Collectors.joining());
    }

    private void silent(RuleProgress progress) {
        Rule rule = progress.rule();
        String names = RuleProgress.bindings(progress.names());
        draft.line(
                MARGIN,
                MARGIN + "  ",
                Span.of(Tone.HANDLE, rule.file() + ":" + progress.line().number()),
                Span.plain(" fails: " + progress.line().text() + (names.isEmpty() ? "" : " — where " + names)));
    }

    private void fires(String id) {
        inferences.derivations().values().stream()
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
                Span.plain(" fires where " + RuleProgress.bindings(derivation.names())));
    }

    /** {@return the first conclusions, one per line, and the number of the others} */
    public static String concluded(Inferences inferences) {
        List<Conclusion> all = inferences.conclusions();
        StringBuilder text = new StringBuilder(all.isEmpty() ? "nothing was concluded\n" : "concluded was\n");
        all.stream()
                .limit(CONCLUSIONS)
                .forEach(conclusion ->
                        text.append("  ").append(MemberText.line(conclusion)).append('\n'));
        if (all.size() > CONCLUSIONS) {
            text.append("  and ").append(all.size() - CONCLUSIONS).append(" more\n");
        }
        return text.toString();
    }
}
