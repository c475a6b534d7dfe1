package casus.cli.command;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.casefile.sheet.SmallCase;
import casus.cli.desk.Desk;
import casus.cli.desk.TestedRules;
import casus.cli.desk.WatchArgument;
import casus.cli.option.DataFormat;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.model.Problem;
import casus.mutation.Coverage;
import casus.mutation.CoverageText;
import casus.mutation.Mutation;
import casus.mutation.TestAnswer;
import casus.rulebook.rule.Rule;
import casus.smallcase.TestRun;
import casus.smallcase.VerdictText;
import casus.smallcase.WorkedCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus test}: whether cases lead to the expected conclusions. */
@Command(
        name = "test",
        header = "Runs the cases beside rules and says which do not come to what they expect, and why.",
        description = {
            "",
            "Reads every file of a folder whose name ends in .cases.yaml, reasons over each case by the shipped rules and"
                    + " those of the folder, and holds what follows against what the case expects. Of what should not"
                    + " follow it says why it does, of what should why it does not. A rule of the folder that no case"
                    + " fires, or that none of the same records keeps silent, counts as a failure too.",
            "",
            "Worked cases, folders such as those under facts, are held against the expected.json beside them."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus test my-rules",
            "  casus test my-rules --only \"taken back\"",
            "  casus test my-rules --coverage --mutate",
            "  casus test facts --bless",
            "",
            "Ends with 0 if every case comes to what it expects, 1 if cases or rules have errors, 2 if the command cannot"
                    + " be understood, 3 if there are no such cases, 4 if some case does not, a rule is"
                    + " untested, or a change unnoticed."
        })
final class TestCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder with rules and cases, or one file of cases; `rules` if left out.")
    private Path folder = Path.of("rules");

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(names = "--only", paramLabel = "WORDS", description = "Runs only cases whose sentence has these words.")
    private String only = "";

    @Option(
            names = "--coverage",
            description =
                    "Shows of each rule whether cases fire it and keep it silent, and which conditions they turn on.")
    private boolean coverage;

    @Option(
            names = "--mutate",
            description = "Changes the rules of the folder one thing at a time and names each change that makes no case"
                    + " fail. Takes minutes for all shipped rules.")
    private boolean mutate;

    @Option(names = "--mutate-tables", description = "Does the same with every row of the folder's tables.")
    private boolean tables;

    @Option(
            names = "--bless",
            description = "Writes what follows from worked cases to their expected.json, and says what changes by it.")
    private boolean bless;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/test-json.md describes the other.")
    private DataFormat format = DataFormat.TEXT;

    @Mixin
    private final WatchArgument watch = new WatchArgument();

    TestCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!Files.exists(folder)) {
            throw new Failure(
                    ExitCode.NOT_FOUND,
                    "there is no folder `" + folder + "` to take cases from",
                    "    help: name the folder that your rules and cases lie in");
        }
        if (watch.given()) {
            return watched();
        }
        if (mutate && Files.isRegularFile(folder)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "`--mutate` changes the rules of a folder, and `" + folder + "` is a file",
                    "    help: name the folder that it lies in");
        }
        TestedRules tested = TestedRules.of(folder, rules.folder, rules.terms.without, desk);
        List<CaseSheet> sheets = CaseSheet.in(folder);
        List<Problem> problems =
                new ArrayList<>(TestRun.problems(sheets, tested.casus().rulebook()));
        List<WorkedCase> worked = only.isEmpty() ? WorkedCase.in(folder, problems) : List.of();
        problems(problems);
        List<SmallCase> cases = TestRun.chosen(sheets, only);
        if (cases.isEmpty() && worked.isEmpty()) {
            throw new Failure(ExitCode.NOT_FOUND, none(sheets));
        }
        if (format == DataFormat.JSON && !worked.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "worked cases, such as `" + worked.get(0).file().getParent() + "`, are reported as text only",
                    "    help: leave --format out, or name a folder without them");
        }
        boolean sound = worked.isEmpty() || new WorkedCases(desk.screen(), tested.casus()).all(worked, bless);
        if (bless && worked.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "there are no worked cases in `" + folder + "` to bless",
                    "    help: what a case in a .cases.yaml expects is written by hand");
        }
        sound &= cases.isEmpty() || small(tested, sheets, cases);
        return (sound ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private int watched() {
        if (format != DataFormat.TEXT || bless || mutate || tables || coverage) {
            throw new Failure(
                    ExitCode.USAGE,
                    "`--watch` prints only which cases change sides, as text",
                    "    help: leave out --format, --bless, --coverage and --mutate");
        }
        List<Path> paths = rules.folder == null ? List.of(folder) : List.of(folder, rules.folder);
        return watch.follow(
                desk,
                paths,
                new TestWatched(desk.screen(), folder, rules.folder, rules.terms.without, only, TestCommand::counts));
    }

    private boolean small(TestedRules tested, List<CaseSheet> sheets, List<SmallCase> cases) {
        Casus casus = tested.casus();
        List<Rule> own = casus.rulebook().rules().stream()
                .filter(rule -> only.isEmpty() && tested.files().contains(rule.file()))
                .toList();
        TestRun run = TestRun.of(casus, cases);
        Coverage covered = coverage ? Coverage.of(run, casus.rulebook(), own) : Coverage.named(run, own);
        Mutation mutation = (mutate || tables) && run.failures().isEmpty()
                ? Mutation.of(casus, run, sheets, mutate ? tested.files() : Set.of(), tables ? tested.rows() : Set.of())
                : null;
        Screen screen = desk.screen();
        if (format == DataFormat.JSON) {
            screen.data(Format.JSON.write(TestAnswer.of(run, covered, coverage, mutation)));
        } else {
            text(run, covered, mutation);
        }
        return run.failures().isEmpty()
                && covered.untested().isEmpty()
                && (mutation == null || mutation.survivors().isEmpty());
    }

    private void text(TestRun run, Coverage covered, @Nullable Mutation mutation) {
        Screen screen = desk.screen();
        run.failures().forEach(failure -> screen.rows(VerdictText.of(failure)));
        if (coverage && !covered.rules().isEmpty()) {
            screen.rows(CoverageText.table(covered));
            screen.rows(CoverageText.conditions(covered));
        }
        screen.rows(CoverageText.untested(covered));
        if (mutation != null) {
            mutation.problems().forEach(screen::report);
            screen.rows(CoverageText.survivors(mutation));
        }
        screen.lines(counts(run));
        if (!covered.rules().isEmpty()) {
            screen.lines(ProblemCount.count(covered.rules().size(), "rule")
                    + (covered.untested().isEmpty()
                            ? ", each with a case that fires it and one that keeps it silent"
                            : ", " + covered.untested().size() + " untested"));
        }
        if (mutation != null && mutation.changes() == 0) {
            screen.say("casus: there is nothing in this folder to change");
        } else if (mutation != null) {
            screen.lines(ProblemCount.count(mutation.changes(), "change") + ", "
                    + (mutation.survivors().isEmpty()
                            ? "none"
                            : String.valueOf(mutation.survivors().size()))
                    + " of them unnoticed"
                    + (mutation.explained() == 0 ? "" : "; " + mutation.explained() + " more explained"));
        } else if (mutate || tables) {
            screen.say("casus: nothing was changed, since cases fail as things stand");
        }
    }

    private void problems(List<Problem> problems) {
        problems.forEach(desk.screen()::report);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new Failure(ExitCode.PROBLEMS, ProblemCount.errors(problems) + "; mend the cases first");
        }
    }

    private List<String> none(List<CaseSheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.cases().isEmpty())
                ? List.of(
                        "there are no cases in `" + folder + "`",
                        "    help: put them beside the rules, in files whose names end in .cases.yaml")
                : List.of("no case has `" + only + "` in its sentence", "    help: leave --only out to run all");
    }

    private static String counts(TestRun run) {
        int failed = run.failures().size();
        int all = run.verdicts().size();
        return failed == 0
                ? ProblemCount.count(all, "case") + (all == 1 ? " comes" : ", all come") + " to what "
                        + (all == 1 ? "it expects" : "they expect")
                : failed + " of " + ProblemCount.count(all, "case") + (failed == 1 ? " does" : " do")
                        + " not come to what " + (failed == 1 ? "it expects" : "they expect");
    }
}
