package casus.score;

import casus.page.Page;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.score.Figures.Share;
import java.util.List;
import java.util.Locale;

/** A score as text: a table by family, then what is not as the keys have it, case by case. */
public final class ScoreText {

    private static final List<String> HEADS =
            List.of("must", "all", "status", "why", "unexpected", "duplicates", "forbidden");

    private ScoreText() {}

    /** {@return the table, with shares as {@code 9/10 0.90}} */
    public static Page table(Score score) {
        Page.Draft draft = new Page.Draft();
        draft.line(Span.whole(Tone.DIM, row("", HEADS)));
        for (Figures each : score.figures()) {
            draft.line(Span.whole(
                    Tone.PLAIN,
                    row(
                            each.family(),
                            List.of(
                                    share(each.must()),
                                    share(each.all()),
                                    share(each.status()),
                                    share(each.why()),
                                    String.valueOf(each.unexpected()),
                                    String.valueOf(each.duplicates()),
                                    String.valueOf(each.forbidden())))));
        }
        return draft.page();
    }

    /** {@return what is not as the keys have it; empty if everything is} */
    public static Page remarks(Score score) {
        Page.Draft draft = new Page.Draft();
        for (Scored scored : score.cases()) {
            if (!scored.remarks().isEmpty()) {
                draft.line(Span.plain(scored.subject() + ": " + scored.counts()));
                for (Scored.Remark remark : scored.remarks()) {
                    draft.line(
                            "  ",
                            "    ",
                            Span.whole(
                                    remark.is(Scored.Kind.FORBIDDEN) ? Tone.STATUS : Tone.PLAIN,
                                    String.format(Locale.ROOT, "%-12s", remark.kind())),
                            Span.plain(remark.handle() + " " + remark.what()));
                }
                draft.gap();
            }
        }
        return draft.page();
    }

    private static String row(String first, List<String> cells) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-14s", first));
        for (int i = 0; i < cells.size(); i++) {
            row.append(String.format(Locale.ROOT, i < 4 ? " %12s" : " %10s", cells.get(i)));
        }
        return row.toString();
    }

    private static String share(Share share) {
        return share.of() == 0
                ? "-"
                : String.format(
                        Locale.ROOT, "%d/%d %.2f", share.found(), share.of(), (double) share.found() / share.of());
    }
}
