package casus.cli.command.rules;

import casus.cli.desk.NamedRules;
import casus.cli.screen.ProblemCount;
import casus.cost.RuleCosts;
import casus.model.Case;
import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.setwise.Cost;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What rules cost, as a page: a line for each of the most expensive, and those that look at more than what lies near. */
final class RulesCostText {

    private RulesCostText() {}

    /** {@return the page} */
    static Page of(NamedRules rules, RuleCosts costs, int top) {
        Page.Draft draft = new Page.Draft();
        draft.line(Span.of(Tone.HEADING, "What the rules of " + rules.name() + " cost"))
                .line(Span.plain(
                        "On two generated cases: " + size(costs.smaller()) + ", and " + size(costs.larger()) + "."));
        List<RuleCosts.Growing> shown = costs.rules().stream().limit(top).toList();
        draft.gap().line(Span.whole(Tone.DIM, row("firings", "compared", "", "ms")), Span.of(Tone.DIM, "rule"));
        for (RuleCosts.Growing each : shown) {
            Cost less = each.smaller();
            Cost more = each.larger();
            draft.line(
                    "",
                    "    ",
                    Span.whole(
                            Tone.PLAIN,
                            row(
                                    pair(less.firings(), more.firings()),
                                    pair(less.compared(), more.compared()),
                                    times(less.compared(), more.compared()),
                                    pair(less.time().toMillis(), more.time().toMillis()))),
                    Span.whole(Tone.HANDLE, more.rule()));
        }
        draft.gap();
        String wide = costs.rules().stream()
                .filter(each -> !each.local())
                .map(each -> each.larger().rule())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!wide.isEmpty()) {
            draft.line(Span.plain("Of these rules the comparisons grow much faster than the case: " + wide + "."));
        }
        int left = costs.rules().size() - shown.size();
        if (left > 0) {
            draft.line(Span.plain(ProblemCount.count(left, "more rule") + " with less to compare; --top shows more."));
        }
        int silent = (int) rules.casus().rulebook().rules().stream()
                .filter(rule -> costs.rules().stream()
                        .noneMatch(each -> each.larger().rule().equals(rule.id())))
                .count();
        draft.line(Span.plain(ProblemCount.count(silent, "rule") + " found nothing to compare: these cases lack what "
                + (silent == 1 ? "it asks" : "they ask") + " for."));
        return draft.page();
    }

    private static String size(Case subject) {
        return ProblemCount.count(subject.events().size(), "event") + " with "
                + ProblemCount.count(subject.records().size(), "record");
    }

    private static String row(String firings, String compared, String times, String time) {
        return String.format(Locale.ROOT, "%17s %19s %6s %11s  ", firings, compared, times, time);
    }

    private static String times(long less, long more) {
        return less == 0 ? "" : String.format(Locale.ROOT, "×%.1f", (double) more / less);
    }

    private static String pair(long less, long more) {
        return String.format(Locale.ROOT, "%,d → %,d", less, more);
    }
}
