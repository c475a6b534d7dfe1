package casus.cli.command.rules;

import casus.cli.screen.ProblemCount;
import casus.model.TableRow;
import casus.model.Term;
import casus.page.DifferenceText;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.rulebook.RulebookDifference.Kind;
import casus.rulebook.RulebookDifference.RowChange;
import casus.rulebook.RulebookDifference.RuleChange;
import casus.rulebook.rule.Rule;
import casus.rulebook.table.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The differences between two rulebooks as a page: removed parts after a minus, added ones after a plus. */
final class RulesDiffText {

    private final RulesDiff diff;
    private final Page.Draft draft = new Page.Draft();

    private RulesDiffText(RulesDiff diff) {
        this.diff = diff;
    }

    /** {@return the page} */
    static Page of(RulesDiff diff) {
        return new RulesDiffText(diff).page();
    }

    private Page page() {
        draft.line(Span.of(
                Tone.HEADING,
                "From the rules of " + diff.before().name() + " to those of "
                        + diff.after().name()));
        int rules = diff.rules().rules().size();
        int rows = diff.rules().rows().size();
        draft.line(Span.plain(
                rules + rows == 0
                        ? "They say the same."
                        : "Different: " + ProblemCount.count(rules, "rule") + ", " + ProblemCount.count(rows, "row")
                                + " of tables."));
        for (Kind kind : List.of(Kind.REMOVED, Kind.ADDED, Kind.CHANGED, Kind.REWORDED)) {
            List<RuleChange> changes = diff.rules().rules().stream()
                    .filter(change -> change.kind() == kind)
                    .toList();
            if (!changes.isEmpty()) {
                draft.gap().line(Span.of(Tone.HEADING, heading(kind)));
                changes.forEach(this::show);
            }
        }
        rows();
        cases();
        return draft.page();
    }

    private static String heading(Kind kind) {
        String term = Term.of(kind);
        return term.substring(0, 1).toUpperCase(Locale.ROOT) + term.substring(1);
    }

    private void show(RuleChange change) {
        draft.line(
                "  ",
                "    ",
                Span.whole(Tone.HANDLE, change.rule().id() + "  "),
                Span.plain(change.rule().title()));
        if (change.before().isPresent() && change.after().isPresent()) {
            Rule was = change.before().get();
            Rule is = change.after().get();
            one("title", was.title(), is.title());
            lines("when", texts(was), texts(is));
            one("then", was.then().text(), is.then().text());
            one("because", was.because(), is.because());
            one("see", was.reference(), is.reference());
        } else {
            draft.line(
                    "    ",
                    "      ",
                    Span.dim(change.rule().file() + ":" + change.rule().line()));
        }
    }

    private static List<String> texts(Rule rule) {
        return rule.when().stream().map(Rule.Line::text).toList();
    }

    private void one(String label, String was, String is) {
        lines(label, List.of(was), List.of(is));
    }

    private void lines(String label, List<String> was, List<String> is) {
        if (was.equals(is)) {
            return;
        }
        List<String> gone = was.stream().filter(line -> !is.contains(line)).toList();
        List<String> come = is.stream().filter(line -> !was.contains(line)).toList();
        if (gone.isEmpty() && come.isEmpty()) {
            line(" ", label, "the same lines in another order");
        }
        gone.forEach(line -> line("-", label, line));
        come.forEach(line -> line("+", label, line));
    }

    private void line(String sign, String label, String text) {
        draft.line("    ", "        ", Span.whole(Tone.FLAG, sign + " "), Span.dim(label + " "), Span.plain(text));
    }

    private void rows() {
        String table = "";
        for (RowChange change : diff.rules().rows()) {
            if (!change.table().equals(table)) {
                table = change.table();
                draft.gap().line(Span.of(Tone.HEADING, "Table " + table));
            }
            row("-", change.before());
            row("+", change.after());
        }
    }

    private void row(String sign, Optional<TableRow> row) {
        row.ifPresent(cells -> draft.line(
                "  ", "    ", Span.whole(Tone.FLAG, sign + " "), Span.plain(String.join(", ", Rows.cells(cells)))));
    }

    private void cases() {
        long same = diff.cases().values().stream()
                .filter(difference -> difference.changes().isEmpty())
                .count();
        diff.cases().forEach((folder, difference) -> {
            if (!difference.changes().isEmpty()) {
                draft.gap();
                DifferenceText.of(difference, folder.toString())
                        .lines()
                        .forEach(line -> draft.line(
                                line.lead(), line.hang(), line.spans().toArray(Span[]::new)));
            }
        });
        if (same > 0) {
            draft.gap()
                    .line(Span.plain(
                            same == diff.cases().size()
                                    ? "Nothing changes in what follows from " + ProblemCount.count(same, "case") + "."
                                    : "Nothing changes in what follows from " + ProblemCount.count(same, "other case")
                                            + "."));
        }
    }
}
