package casus.cli.command;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.cli.desk.Desk;
import casus.cli.desk.TestedRules;
import casus.cli.desk.WatchArgument;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.model.Problem;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import casus.smallcase.VerdictText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cases while they and the rules change: first all failures, then those that a change fixes or causes. Only changed cases
 * are reasoned over again, or all cases after a change of the rules.
 */
final class TestWatched implements WatchArgument.Round {

    private final Desk desk;
    private final Screen screen;
    private final Path folder;
    private final @Nullable Path rules;
    private final List<String> without;
    private final String only;
    private final Function<TestRun, String> counts;
    private String hash = "";
    private Map<String, Verdict> known = new LinkedHashMap<>();
    private boolean begun;

    /**
     * @param counts prints the number of failing cases in one line
     */
    TestWatched(
            Screen screen,
            Path folder,
            @Nullable Path rules,
            List<String> without,
            String only,
            Function<TestRun, String> counts) {
        this.without = without;
        this.screen = screen.watching();
        this.desk = new Desk(screen.watching());
        this.folder = folder;
        this.rules = rules;
        this.only = only;
        this.counts = counts;
    }

    @Override
    public void work(NavigableSet<Path> changed) {
        Casus casus = read(() -> TestedRules.of(folder, rules, without, desk).casus());
        List<SmallCase> cases = read(() -> cases(casus));
        boolean sameRules = casus.rulebook().hash().equals(hash);
        Map<String, Verdict> now = new LinkedHashMap<>();
        List<Verdict> verdicts = new ArrayList<>();
        for (SmallCase small : cases) {
            String name = small.file() + ": " + small.sentence();
            Verdict before = known.get(name);
            Verdict verdict = sameRules && before != null && before.expected().equals(small)
                    ? before
                    : TestRun.of(casus, List.of(small)).verdicts().get(0);
            now.put(name, verdict);
            verdicts.add(verdict);
            if (before != null && !before.passes() && verdict.passes()) {
                screen.lines("comes to what it expects now: " + small.sentence());
            } else if (!verdict.passes() && (before == null || !before.faults().equals(verdict.faults()))) {
                screen.rows(VerdictText.of(verdict));
            }
        }
        known = now;
        hash = casus.rulebook().hash();
        begun = true;
        screen.lines(counts.apply(new TestRun(verdicts)));
    }

    private List<SmallCase> cases(Casus casus) {
        List<CaseSheet> sheets = CaseSheet.in(folder);
        List<Problem> problems = TestRun.problems(sheets, casus.rulebook());
        screen.unreported(problems).forEach(screen::report);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new Failure(ExitCode.PROBLEMS, ProblemCount.errors(problems) + "; mend the cases first");
        }
        return TestRun.chosen(sheets, only);
    }

    /** If there is a mistake, the last valid result is kept. */
    private <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Failure failure) {
            if (!begun) {
                throw failure;
            }
            List<String> lines = new ArrayList<>(failure.lines());
            lines.add("until that is mended, what the cases came to before stands");
            throw new Failure(failure.code(), lines);
        }
    }
}
