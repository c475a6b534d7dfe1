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
import casus.findings.Findings;
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
 * What follows from a case while its files and the rules change: at first all of it, then what each change changes. Rules and
 * case are kept each by itself: a mistake in the one leaves what was read of it before in force, and the other is still
 * followed.
 */
final class ReasonWatched implements WatchArgument.Round {

    private final Screen screen;
    private final Screen ofRules;
    private final Screen ofCase;
    private final CaseArguments subject;
    private final AsOfArgument asOf;
    private final RuleArguments rules;
    private final Consumer<Findings> whole;
    private @Nullable Casus casus;
    private @Nullable Case content;
    private @Nullable Findings told;
    private boolean rulesMistaken;
    private boolean caseMistaken;

    /** @param whole tells the first result */
    ReasonWatched(
            Screen screen, CaseArguments subject, AsOfArgument asOf, RuleArguments rules, Consumer<Findings> whole) {
        this.screen = screen;
        this.ofRules = screen.watching();
        this.ofCase = screen.watching();
        this.subject = subject;
        this.asOf = asOf;
        this.rules = rules;
        this.whole = whole;
    }

    /** {@return what the result depends on} */
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
        Findings findings;
        try {
            findings = ready.reason(asOf.asked(Objects.requireNonNull(content))).findings();
        } catch (FailingRules failing) {
            casus = before; // rules that fail are no better than rules with a mistake
            rulesMistaken = before != null;
            stands();
            throw failing;
        }
        tell(findings, changed);
        stands();
    }

    /** {@return what was read; null if there is a mistake in it and something from before to go on with} */
    private <T> @Nullable T readOr(@Nullable T before, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Failure failure) {
            if (before == null) {
                throw failure;
            }
            screen.tell(failure);
            return null;
        }
    }

    private static boolean under(Collection<Path> files, List<Path> roots) {
        return files.stream().anyMatch(file -> roots.stream().anyMatch(file::startsWith));
    }

    private void tell(Findings findings, NavigableSet<Path> changed) {
        Findings last = told;
        told = findings;
        if (last == null) {
            whole.accept(findings);
            if (!rulePaths().isEmpty()) {
                Objects.requireNonNull(casus).expectChanges();
            }
        } else if (!same(last, findings)) {
            String files = changed.stream().map(Path::toString).collect(Collectors.joining(" and "));
            screen.show(DifferenceText.of(Difference.between(last, findings), "After a change of " + files));
        } else if (!rulesMistaken && !caseMistaken) {
            screen.say("casus: read again; what it says is the same");
        }
    }

    private static boolean same(Findings one, Findings other) {
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
