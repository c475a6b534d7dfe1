package casus.page;

import casus.difference.Difference;
import casus.difference.Difference.Cause;
import casus.difference.Difference.Change;
import casus.difference.Difference.Kind;
import casus.model.Bound;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.why.Standing;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** A difference as a page: what vanishes, appears and changes, with the causes. */
@API(status = Status.MAINTAINED)
public final class DifferenceText {

    private static final int CAUSES_SHOWN = 3;
    private static final int RULES_SHOWN = 4;
    private static final int SUPPORTS_SHOWN = 3;
    private static final int DIGITS = 12;

    private final Difference difference;
    private final CauseText.Side before;
    private final CauseText.Side after;
    private final CauseText causes;
    private final Set<Cause> shown = new HashSet<>();

    private DifferenceText(Difference difference) {
        this.difference = difference;
        before = CauseText.Side.of(difference.before());
        after = CauseText.Side.of(difference.after());
        causes = new CauseText(before, after);
    }

    /**
     * {@return the page}
     *
     * @param title what is compared, in words
     */
    public static Page of(Difference difference, String title) {
        return new DifferenceText(difference).page(title);
    }

    private Page page(String title) {
        Page.Draft draft = new Page.Draft();
        draft.line(Span.of(Tone.HEADING, title));
        draft.line(Span.plain(counts()));
        section(draft, "Vanishes", List.of(Kind.VANISHED));
        section(draft, "Appears", List.of(Kind.APPEARED));
        section(draft, "Changes", List.of(Kind.STATUS, Kind.DETAIL));
        section(draft, "Rests on other records", List.of(Kind.SUPPORT));
        draft.gap().line(Span.dim(stamp()));
        return draft.page();
    }

    private String counts() {
        if (difference.changes().isEmpty()) {
            return "Nothing changes: " + conclusions(difference.unchanged())
                    + (difference.unchanged() == 1 ? " stays as it is." : " stay as they are.");
        }
        List<String> counts = new ArrayList<>();
        add(counts, "vanishes", "vanish", Kind.VANISHED);
        add(counts, "appears", "appear", Kind.APPEARED);
        add(counts, "changes its status", "change their status", Kind.STATUS);
        add(counts, "changes in detail", "change in detail", Kind.DETAIL);
        add(counts, "rests on other records", "rest on other records", Kind.SUPPORT);
        return "Of " + conclusions(difference.changes().size() + difference.unchanged()) + " "
                + Naming.and(counts) + "; " + difference.unchanged() + " "
                + (difference.unchanged() == 1 ? "stays as it is." : "stay as they are.");
    }

    private void add(List<String> counts, String one, String several, Kind kind) {
        long number = difference.changes().stream()
                .filter(change -> change.kind() == kind)
                .count();
        if (number > 0) {
            counts.add(number + " " + (number == 1 ? one : several));
        }
    }

    private static String conclusions(int number) {
        return number == 1 ? "1 conclusion" : number + " conclusions";
    }

    private void section(Page.Draft draft, String heading, List<Kind> kinds) {
        List<Change> changes = difference.changes().stream()
                .filter(change -> kinds.contains(change.kind()))
                .toList();
        if (!changes.isEmpty()) {
            draft.gap().line(Span.of(Tone.HEADING, heading));
            changes.stream().limit(Bound.CONCLUSIONS.most()).forEach(change -> change(draft, change));
            int more = changes.size() - Bound.CONCLUSIONS.most();
            if (more > 0) {
                draft.line("  ", "  ", Span.dim("and " + Bound.number(more) + " more; --format json has all"));
            }
        }
    }

    private void change(Page.Draft draft, Change change) {
        String was = change.before().map(Wording::status).orElse("");
        String is = change.after().map(Wording::status).orElse("");
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(
                Tone.STATUS,
                was.isEmpty() || is.isEmpty() || was.equals(is) ? was.isEmpty() ? is : was : was + " → " + is));
        spans.add(Span.plain("  "));
        spans.add(Span.whole(Tone.HANDLE, change.conclusion().handle()));
        draft.line("  ", "      ", spans.toArray(Span[]::new));
        if (change.before().isPresent() && change.after().isPresent()) {
            details(draft, change.before().get(), change.after().get());
            supports(draft, "no longer enough: ", change.lost());
            supports(draft, "now enough: ", change.gained());
            change.standing().ifPresent(standing -> {
                String then = standing(standing.before());
                String now = standing(standing.after());
                if (!then.equals(now)) {
                    line(draft, Span.dim("was " + then + ", is " + now));
                }
            });
        }
        if (!change.rules().isEmpty()) {
            line(
                    draft,
                    Span.dim("by "
                            + Naming.and(
                                    change.rules().stream().limit(RULES_SHOWN).toList())
                            + (change.rules().size() > RULES_SHOWN ? " and others" : "")));
        }
        List<Cause> fresh =
                change.causes().stream().filter(cause -> !shown.contains(cause)).toList();
        List<Cause> again = change.causes().stream().filter(shown::contains).toList();
        fresh.stream().limit(CAUSES_SHOWN).forEach(cause -> {
            line(draft, causes.spans(cause));
            shown.add(cause);
        });
        if (fresh.size() > CAUSES_SHOWN) {
            int more = fresh.size() - CAUSES_SHOWN;
            line(draft, Span.dim((more == 1 ? "1 more reason" : more + " more reasons") + "; --format json has all"));
        }
        again(draft, "no longer, as above: ", again, false);
        again(draft, "now, as above: ", again, true);
    }

    private static void again(Page.Draft draft, String lead, List<Cause> causes, boolean gained) {
        List<String> rules = causes.stream()
                .filter(cause -> cause.gained() == gained)
                .map(cause -> cause.rule().id())
                .distinct()
                .toList();
        if (!rules.isEmpty()) {
            line(draft, Span.dim(lead + Naming.some(rules, Bound.LISTED.most())));
        }
    }

    private static void line(Page.Draft draft, Span... spans) {
        draft.line("    ", "      ", spans);
    }

    private void details(Page.Draft draft, Conclusion was, Conclusion is) {
        String then = before.wording().details(was);
        String now = after.wording().details(is);
        if (!then.equals(now)) {
            line(
                    draft,
                    Span.plain((then.isEmpty() ? "nothing beside it" : then) + " → "
                            + (now.isEmpty() ? "nothing beside it" : now)));
        }
        Set<String> flags = new TreeSet<>(was.flags());
        flags.addAll(is.flags());
        for (String flag : flags) {
            if (was.flags().contains(flag) != is.flags().contains(flag)) {
                line(
                        draft,
                        Span.plain(is.flags().contains(flag) ? "now: " : "no longer: "),
                        Span.of(Tone.FLAG, Wording.flag(flag)));
            }
        }
    }

    private void supports(Page.Draft draft, String lead, List<NavigableSet<RecordId>> supports) {
        if (!supports.isEmpty()) {
            int more = supports.size() - SUPPORTS_SHOWN;
            line(
                    draft,
                    Span.dim(lead
                            + supports.stream()
                                    .limit(SUPPORTS_SHOWN)
                                    .map(set -> set.isEmpty()
                                            ? "no record at all"
                                            : after.naming()
                                                    .list(
                                                            set.stream()
                                                                    .map(RecordId::value)
                                                                    .toList(),
                                                            " + "))
                                    .collect(Collectors.joining("; or "))
                            + (more > 0 ? "; or one of " + more + " more sets of records" : "")));
        }
    }

    private static String standing(Standing standing) {
        String voices = (standing.exact() ? "" : "at least ")
                + (standing.voices() == 1 ? "one voice" : standing.voices() + " independent voices");
        return switch (standing.kind()) {
            case CORROBORATED -> "corroborated by " + voices;
            case DISPUTED -> "disputed, on " + voices;
            case UNVERIFIED -> "not verified, on " + voices;
            case SINGLE_VOICE -> standing.voices() == 1 ? "on one voice" : "on " + voices + ", of which one is needed";
        };
    }

    private String stamp() {
        String was = digits(difference.before().rulebook().hash());
        String is = digits(difference.after().rulebook().hash());
        String wasCase = digits(difference.before().subject().hash());
        String isCase = digits(difference.after().subject().hash());
        return "rulebook " + (was.equals(is) ? is : was + " → " + is) + " · case "
                + (wasCase.equals(isCase) ? isCase : wasCase + " → " + isCase);
    }

    private static String digits(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }
}
