package casus.cli.command;

import casus.Casus;
import casus.cli.desk.Desk;
import casus.cli.desk.WatchArgument;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.difference.Difference;
import casus.engine.FailingRules;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.page.DifferenceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a case while its files and the rules change: first the whole result, then the effect of each change.
 * Rules and case are tracked separately: if one has a mistake, its last valid version remains in use, and changes of the
 * other are still followed.
 */
final class ReasonWatched implements WatchArgument.Round {

    private final Screen screen;
    private final Screen ofRules;
    private final Screen ofCase;
    private final CaseArguments subject;
    private final AsOfArgument asOf;
    private final RuleArguments rules;
    private final Consumer<Inferences> whole;
    private @Nullable Casus casus;
    private @Nullable Case content;
    private @Nullable Inferences shown;
    private boolean rulesMistaken;
    private boolean caseMistaken;

    /**
     * @param whole prints the first result
     */
    ReasonWatched(
            Screen screen, CaseArguments subject, AsOfArgument asOf, RuleArguments rules, Consumer<Inferences> whole) {
        this.screen = screen;
        this.ofRules = screen.watching();
        this.ofCase = screen.watching();
        this.subject = subject;
        this.asOf = asOf;
        this.rules = rules;
        this.whole = whole;
    }

    /** {@return the files that the result depends on} */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>(casePaths());
        paths.addAll(rulePaths());
        return paths;
    }

    private List<Path> rulePaths() {
        return Stream.of(Optional.ofNullable(rules.folder), Optional.ofNullable(rules.terms.trusted))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Path> casePaths() {
        List<Path> paths = new ArrayList<>(List.of(subject.path));
        paths.addAll(subject.texts().named().values());
        Path lone = subject.texts().lone();
        if (lone != null) {
            paths.add(lone);
        }
        return paths;
    }

    @Override
    public void work(NavigableSet<Path> changed) {
        Casus before = casus;
        if (before == null || under(changed, rulePaths())) {
            Casus read = readOr(before, () -> new Desk(ofRules).casus(rules));
            rulesMistaken = read == null;
            casus = read == null ? before : read;
        }
        Casus ready = Objects.requireNonNull(casus);
        Case earlier = content;
        if (earlier == null || under(changed, casePaths())) {
            Case read = readOr(
                    earlier,
                    () -> new Desk(ofCase)
                            .sound(subject, ready.rulebook(), rules.asked())
                            .content()
                            .orElseThrow());
            caseMistaken = read == null;
            content = read == null ? earlier : read;
        }
        Inferences inferences;
        try {
            inferences =
                    ready.reason(asOf.asked(Objects.requireNonNull(content))).inferences();
        } catch (FailingRules failing) {
            casus = before; // rules that fail are treated like rules with a mistake
            rulesMistaken = before != null;
            stands();
            throw failing;
        }
        print(inferences, changed);
        stands();
    }

    /** {@return what was read, or null if there is a mistake in it and an earlier version to continue with} */
    private <T> @Nullable T readOr(@Nullable T before, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Failure failure) {
            if (before == null) {
                throw failure;
            }
            screen.report(failure);
            return null;
        }
    }

    private static boolean under(Collection<Path> files, List<Path> roots) {
        return files.stream().anyMatch(file -> roots.stream().anyMatch(file::startsWith));
    }

    private void print(Inferences inferences, NavigableSet<Path> changed) {
        Inferences last = shown;
        shown = inferences;
        if (last == null) {
            whole.accept(inferences);
            if (!rulePaths().isEmpty()) {
                Objects.requireNonNull(casus).expectChanges();
            }
        } else if (!same(last, inferences)) {
            String files = changed.stream().map(Path::toString).collect(Collectors.joining(" and "));
            screen.show(DifferenceText.of(Difference.between(last, inferences), "After a change of " + files));
        } else if (!rulesMistaken && !caseMistaken) {
            screen.say("casus: read again; what it says is the same");
        }
    }

    private static boolean same(Inferences one, Inferences other) {
        return one.rulebook().hash().equals(other.rulebook().hash())
                && one.subject().hash().equals(other.subject().hash());
    }

    private void stands() {
        List<String> mistaken = Stream.of(rulesMistaken ? "rules" : "", caseMistaken ? "case" : "")
                .filter(what -> !what.isEmpty())
                .toList();
        if (!mistaken.isEmpty()) {
            String what = String.join(" and the ", mistaken);
            screen.say("casus: until that is mended, the " + what + " read before "
                    + (mistaken.size() > 1 || rulesMistaken ? "stay" : "stays") + " in force");
        }
    }
}
