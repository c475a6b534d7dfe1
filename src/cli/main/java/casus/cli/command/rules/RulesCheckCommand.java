package casus.cli.command.rules;

import casus.RuleChecks;
import casus.cli.desk.Desk;
import casus.cli.desk.WatchArgument;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Heard;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus rules check}: the mistakes in rules, their tables and their cases. */
@Command(
        name = "check",
        header = "Says everything that is wrong with rules, tables and the cases beside them.",
        description = {
            "",
            "Reads rules without reasoning by them: their sentences and names, what their conditions come to, how they"
                    + " stand to each other and to the shipped ones, their tables, and whether a case beside each makes it"
                    + " fire and another keeps it silent. Each problem comes with its place, its kind and what to do."
                    + " docs/checks.md lists the kinds."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus rules check my-rules",
            "  casus rules check my-rules --format sarif",
            "",
            "Ends with 0 if there are no errors, warnings or not; with 1 if there is any error, with 3 if there is no such"
                    + " folder."
        })
public final class RulesCheckCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of rules; the shipped rules if left out. --rules DIR is the same.")
    private @Nullable Path named;

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}; text if left out.")
    private Format format = Format.TEXT;

    @Mixin
    private final WatchArgument watch = new WatchArgument();

    public RulesCheckCommand(Desk desk) {
        this.desk = desk;
    }

    /** The output formats of problems. */
    public enum Format {
        TEXT,
        JSON,
        /** The format of other programs, SARIF 2.1.0. */
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() {
        if (named != null && rules.folder != null) {
            throw new Failure(ExitCode.USAGE, "two folders are named, `" + named + "` and `" + rules.folder + "`");
        }
        if (named != null) {
            rules.folder = named;
        }
        if (watch.given()) {
            return watched();
        }
        RuleChecks.Result result = desk.checked(rules);
        List<Problem> problems = result.problems();
        Screen screen = desk.screen();
        switch (format) {
            case TEXT -> {
                problems.forEach(screen::result);
                screen.lines(counts(result));
            }
            case JSON -> screen.data(casus.cli.option.Format.JSON.write(ProblemsAnswer.of(problems)));
            case SARIF -> screen.data(casus.cli.option.Format.JSON.write(Sarif.of(problems)));
        }
        boolean sound = problems.stream().noneMatch(one -> one.severity() == Problem.Severity.ERROR);
        return (sound ? ExitCode.OK : ExitCode.PROBLEMS).number();
    }

    private String counts(RuleChecks.Result result) {
        // the cases beside the shipped rules are not part of the artifact
        String cases = rules.folder == null
                ? "whose cases `casus test rules` runs in a checkout"
                : ProblemCount.count(result.cases(), "case");
        return ProblemCount.errors(result.problems()) + "; " + ProblemCount.count(result.rules(), "rule") + ", "
                + cases;
    }

    /** First reports all problems, then those that each change fixes or causes. */
    private int watched() {
        List<Path> folders = Stream.of(Optional.ofNullable(rules.folder), Optional.ofNullable(rules.terms.trusted))
                .flatMap(Optional::stream)
                .toList();
        if (format != Format.TEXT || folders.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    folders.isEmpty() ? "there is no folder to watch" : "`--watch` prints changes as text only",
                    folders.isEmpty() ? "    help: name the folder of your rules" : "    help: leave out --format");
        }
        Heard heard = new Heard();
        return watch.follow(desk, folders, changed -> {
            RuleChecks.Result result = desk.checked(rules);
            Screen screen = desk.screen();
            Heard.News news = heard.of(result.problems());
            news.gone()
                    .forEach(problem -> screen.lines(
                            "mended: " + problem.toString().lines().findFirst().orElse("")));
            news.come().forEach(screen::result);
            screen.lines(counts(result));
        });
    }
}
