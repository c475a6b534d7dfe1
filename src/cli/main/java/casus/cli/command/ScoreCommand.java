package casus.cli.command;

import casus.cli.desk.Desk;
import casus.cli.option.DataFormat;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.model.Problem;
import casus.score.Score;
import casus.score.ScoreText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus score}: how conclusions compare with what an analyst expects. */
@Command(
        name = "score",
        header = "Compares what follows from coded articles with what an analyst expects of them.",
        description = {
            "",
            "Reasons over every case of a folder that has an answer key, gold.yaml, beside it, and prints by family how many"
                    + " of the expected conclusions follow, how many of those with the right status, how many records"
                    + " their explanations reach, and which conclusions are unexpected, duplicate or forbidden."
                    + " docs/scoring.md explains answer keys and figures."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus score examples/corpus",
            "  casus score examples/corpus --rules my-rules",
            "  casus score examples/corpus/cheonan-2010 --format json",
            "",
            "Ends with 0 if no forbidden conclusion follows, 1 if cases, answer keys or rules have errors, 2 if the command"
                    + " cannot be understood, 3 if there is no such folder or no answer key in it, 4 if a forbidden"
                    + " conclusion follows."
        })
final class ScoreCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "A folder with a case and its gold.yaml, or a folder of such folders.")
    private Path folder = Path.of("");

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/scoring.md describes the other.")
    private DataFormat format = DataFormat.TEXT;

    ScoreCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.NOT_FOUND,
                    "there is no folder `" + folder + "`",
                    "    help: name a folder of cases, each with a gold.yaml beside it");
        }
        List<Problem> problems = new ArrayList<>();
        Score score = Score.of(desk.casus(rules), folder, problems);
        Screen screen = desk.screen();
        List<Problem> errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        errors.forEach(screen::report);
        if (score.cases().isEmpty() && errors.isEmpty()) {
            throw new Failure(
                    ExitCode.NOT_FOUND,
                    "there is no answer key in `" + folder + "`",
                    "    help: write a gold.yaml beside a case; docs/scoring.md explains how");
        }
        if (format == DataFormat.JSON) {
            screen.data(Format.JSON.write(score));
        } else if (!score.cases().isEmpty()) {
            screen.rows(ScoreText.remarks(score));
            screen.rows(ScoreText.table(score));
            screen.lines(ProblemCount.count(score.cases().size(), "case"));
        }
        if (!errors.isEmpty()) {
            throw new Failure(ExitCode.PROBLEMS, ProblemCount.errors(errors) + "; what has errors is left out");
        }
        return (score.total().forbidden() == 0 ? ExitCode.OK : ExitCode.FAILED).number();
    }
}
