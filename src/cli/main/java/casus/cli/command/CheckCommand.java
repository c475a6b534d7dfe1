package casus.cli.command;

import casus.casefile.Reading;
import casus.cli.desk.Desk;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.model.Case;
import casus.model.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code casus check}: the mistakes in a case file. */
@Command(
        name = "check",
        header = "Says everything that is wrong with a case file.",
        description = {
            "",
            "Reads a case without reasoning over it: the form of the file, what its names point to, dates, and"
                    + " whether every quote stands in its document. Each problem comes with its place and what to do."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus check facts/us-strikes-iraq-2024-01-24",
            "  casus check my-case --document article.txt",
            "  casus check my-case --document un-report=report.txt --document bbc=bbc.txt",
            "",
            "Ends with 0 if there are no errors, warnings or not; with 1 if there is any error."
        })
final class CheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    CheckCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Reading reading = subject.read(desk.rulebook(rules));
        Screen screen = desk.screen();
        List<Problem> problems = reading.problems();
        problems.forEach(screen::result);
        screen.lines(ProblemCount.errors(problems)
                + reading.content()
                        .map(content -> "; " + size(content, reading))
                        .orElse(""));
        return (reading.content().isPresent() ? ExitCode.OK : ExitCode.PROBLEMS).number();
    }

    private static String size(Case content, Reading reading) {
        return ProblemCount.count(content.events().size(), "event") + ", "
                + ProblemCount.count(content.records().size(), "record") + ", "
                + ProblemCount.count(reading.quotes().size(), "quote") + " found in "
                + (content.documents().size() == 1 ? "the document" : "the documents");
    }
}
