package casus.verify;

import casus.difference.Difference;
import casus.difference.Difference.Change;
import casus.model.Conclusion;
import casus.page.DifferenceText;
import casus.smallcase.Fault.Kind;
import casus.smallcase.Few;
import casus.smallcase.KnownWords;
import casus.smallcase.MemberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The effect of a change to a case or a table. Throws as {@link Outcome} does. */
public final class Changed {

    private final Outcome before;
    private final Outcome after;
    private final String how;

    /**
     * @param how the change, in words
     */
    Changed(Outcome before, Outcome after, String how) {
        this.before = before;
        this.after = after;
        this.how = how;
    }

    /** {@return what follows after the change} */
    public Outcome then() {
        return after;
    }

    /** {@return the difference, for custom assertions} */
    public Difference difference() {
        return Difference.between(before.inferences(), after.inferences());
    }

    /** Expects that no conclusion appears, vanishes or changes. The records that one rests on may change. */
    public Changed changesNothing() {
        return changesOnly();
    }

    /** Expects that exactly these conclusions appear, vanish or change. */
    public Changed changesOnly(String... handles) {
        KnownWords.present(handles, "handles");
        before.failures().check(() -> {
            Set<String> wanted = Stream.of(handles).map(this::whole).collect(Collectors.toCollection(TreeSet::new));
            Difference all = difference();
            List<Change> unexpected = new ArrayList<>();
            for (Change change : all.changes()) {
                if (change.kind() != Difference.Kind.SUPPORT
                        && judged(change)
                        && !wanted.remove(change.conclusion().handle())) {
                    unexpected.add(change);
                }
            }
            if (!wanted.isEmpty() || !unexpected.isEmpty()) {
                fail(wanted, new Difference(all.before(), all.after(), unexpected, all.unchanged()));
            }
        });
        return this;
    }

    private boolean judged(Change change) {
        Scope scope = before.verifier().scope();
        return change.before()
                        .filter(it -> scope.judges(before.inferences(), it))
                        .isPresent()
                || change.after()
                        .filter(it -> scope.judges(after.inferences(), it))
                        .isPresent();
    }

    /** {@return the complete handle} It needs to exist on one side only, and may end in a status. */
    private String whole(String handle) {
        if (before.inferences().conclusion(handle).isPresent()) {
            return handle(before.inferences().conclusion(handle).get(), handle);
        }
        Conclusion then = null;
        try {
            then = after.meant(handle);
        } catch (IllegalArgumentException notThen) {
            try {
                return handle(before.meant(handle), handle);
            } catch (IllegalArgumentException notBefore) {
                throw notThen; // what was added exists only after the change
            }
        }
        if (then != null) {
            return then.handle();
        }
        try {
            return handle(before.meant(handle), handle);
        } catch (IllegalArgumentException notBefore) {
            return handle(null, handle);
        }
    }

    private static String handle(@Nullable Conclusion meant, String asked) {
        return meant == null ? asked.strip().replaceAll("\\s+", " ") : meant.handle();
    }

    private void fail(Set<String> missing, Difference unexpected) {
        StringBuilder text = new StringBuilder();
        List<String> kept = missing.stream()
                .map(handle -> "`" + handle + "` should change " + how + " and does not")
                .toList();
        text.append(Few.lines(kept)).append(kept.isEmpty() ? "" : "\n");
        if (!unexpected.changes().isEmpty()) {
            text.append(text(unexpected, how + " this changes and must not"));
        }
        before.failures().fail(text.toString(), after);
    }

    /** Leaves out the hashes of rulebook and case, and hints on commands. */
    private static String text(Difference difference, String title) {
        return Few.lines(DifferenceText.of(difference, title)
                .plain()
                .lines()
                .filter(line -> !line.matches("rulebook [0-9a-f]{12}.*| +.*--format json.*"))
                .toList());
    }

    void loses(Conclusion it) {
        after.inferences()
                .conclusion(it.handle())
                .ifPresent(still -> after.fail(
                        Kind.SURPRISE,
                        still.handle(),
                        "`" + MemberText.line(still) + "` must not be concluded " + how,
                        ""));
    }

    void keeps(Conclusion it) {
        Conclusion still = after.inferences().conclusion(it.handle()).orElse(null);
        if (still == null || !still.term().equals(it.term())) {
            after.fail(
                    still == null ? Kind.MISSING : Kind.DIFFERENT,
                    it.handle(),
                    "`" + it.handle() + "` should be " + it.term() + " " + how + " and is "
                            + (still == null ? "not concluded" : still.term()),
                    it.term());
        }
    }

    void changes(Conclusion it) {
        @Nullable Conclusion still = after.inferences().conclusion(it.handle()).orElse(null);
        if (still != null && MemberText.of(still).equals(MemberText.of(it))) {
            after.fail(
                    Kind.SURPRISE,
                    still.handle(),
                    "`" + MemberText.line(still) + "` should be otherwise " + how + " and is the same",
                    "");
        }
    }
}
