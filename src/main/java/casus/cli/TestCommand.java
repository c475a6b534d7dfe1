package casus.cli;

import casus.Casus;
import casus.casefile.CaseSheet;
import casus.casefile.SmallCase;
import casus.model.Problem;
import casus.verify.TestRun;
import casus.verify.VerdictText;
import casus.verify.VerdictTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus test}: whether cases come to what is expected of them. */
@Command(
        name = "test",
        header = "Runs the cases beside rules and says which do not come to what they expect, and why.",
        description = {
            "",
            "Reads every file of a folder whose name ends in .cases.yaml, reasons over each case by the shipped rules and"
                    + " those of the folder, and holds what follows against what the case expects. Of what should not"
                    + " follow it says why it does, of what should why it does not."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus test my-rules",
            "  casus test my-rules --only \"taken back\"",
            "  casus test rules/retaliation --format json             (in a checkout of Casus)",
            "",
            "Ends with 0 if every case comes to what it expects, 1 if cases or rules have errors, 2 if the command cannot"
                    + " be understood, 3 if there is no such folder, 4 if some case does not."
        })
final class TestCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "rules",
            description = "The folder with rules and cases, or one file of cases; `rules` if left out.")
    private Path folder = Path.of("rules");

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(names = "--only", paramLabel = "WORDS", description = "Runs only cases whose sentence has these words.")
    private String only = "";

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; text if left out. docs/test-json.md describes it.")
    private DataFormat format = DataFormat.TEXT;

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
        List<CaseSheet> sheets = CaseSheet.in(folder);
        Casus casus = desk.tested(folder, rules.folder);
        problems(TestRun.problems(sheets, casus.rulebook()));
        List<SmallCase> cases = TestRun.chosen(sheets, only);
        if (cases.isEmpty()) {
            throw new Failure(ExitCode.NOT_FOUND, none(sheets));
        }
        TestRun run = TestRun.of(casus, cases);
        Screen screen = desk.screen();
        if (format == DataFormat.JSON) {
            screen.data(Format.JSON.write(tree(run)));
        } else {
            run.failures().forEach(failure -> screen.show(VerdictText.of(failure)));
            screen.lines(counts(run));
        }
        return (run.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED).number();
    }

    private void problems(List<Problem> problems) {
        problems.forEach(desk.screen()::tell);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new Failure(ExitCode.PROBLEMS, Told.errors(problems) + "; mend the cases first");
        }
    }

    private List<String> none(List<CaseSheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.cases().isEmpty())
                ? List.of(
                        "there are no cases in `" + folder + "`",
                        "    help: put them beside the rules, in files whose names end in .cases.yaml")
                : List.of(
                        "no case has `" + only + "` in its sentence",
                        "    help: leave --only out to run all");
    }

    private static String counts(TestRun run) {
        int failed = run.failures().size();
        int all = run.verdicts().size();
        return failed == 0
                ? Told.count(all, "case") + (all == 1 ? " comes" : ", all come") + " to what "
                        + (all == 1 ? "it expects" : "they expect")
                : failed + " of " + Told.count(all, "case") + (failed == 1 ? " does" : " do") + " not come to what "
                        + (failed == 1 ? "it expects" : "they expect");
    }

    private static Map<String, @Nullable Object> tree(TestRun run) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("cases", run.verdicts().size());
        tree.put("failed", run.failures().size());
        tree.put("failures", run.failures().stream().map(VerdictTree::of).toList());
        return tree;
    }
}
