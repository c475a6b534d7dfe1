package casus.cli.command;

import casus.Casus;
import casus.cli.desk.Desk;
import casus.cli.desk.WatchArgument;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.inferences.Imprint;
import casus.inferences.Inferences;
import casus.json.ReasonAnswer;
import casus.model.Bound;
import casus.page.ReasonText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus reason}: what follows from a case. */
@Command(
        name = "reason",
        header = "Says what follows from a case.",
        description = {
            "",
            "Reads a coded case, applies the rules and lists every conclusion: who did it and on whose word,"
                    + " what answers what, whose territory, which narratives contest each other. After"
                    + " its status each has a handle; `casus why` with a handle says what stands behind it."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus reason facts/us-strikes-iraq-2024-01-24",
            "  casus reason facts/us-strikes-iraq-2024-01-24 --document article.txt",
            "  casus reason facts/us-strikes-iraq-2024-01-24 --rules my-rules --format json",
            "  casus reason facts/us-strikes-iraq-2024-01-24 --rules my-rules --watch",
            "",
            "Ends with 0 if all went well, 1 if the case or the rules have errors, 2 if the command cannot be"
                    + " understood, 3 if there is no such case."
        })
final class ReasonCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Mixin
    private final AsOfArgument asOf = new AsOfArgument();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/reason-json.md" + " describes the others.")
    private Format format = Format.TEXT;

    @Option(
            names = "--breadth",
            paramLabel = "N",
            description = "Shows N names of each list in text; 8 if left out. JSON has all.")
    private int breadth = Bound.LISTED.most();

    @Mixin
    private final WatchArgument watch = new WatchArgument();

    ReasonCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        WhyCommand.atLeastOne("--breadth", breadth);
        if (watch.given()) {
            return watched();
        }
        Inferences inferences = desk.open(subject, asOf, rules).inferences();
        if (format == Format.TEXT) {
            show(inferences);
        } else {
            desk.screen().data(format.write(ReasonAnswer.of(inferences)));
        }
        return ExitCode.OK.number();
    }

    private int watched() {
        if (format != Format.TEXT) {
            throw new Failure(
                    ExitCode.USAGE,
                    "`--watch` prints changes as text only",
                    "    help: leave out --format; `casus compare` prints what differs as JSON");
        }
        Casus.prepare();
        ReasonWatched round = new ReasonWatched(desk.screen(), subject, asOf, rules, this::show);
        return watch.follow(desk, round.paths(), round);
    }

    private void show(Inferences inferences) {
        desk.screen()
                .rows(ReasonText.of(inferences, desk.typing().command("why", subject, asOf, rules.asked()), breadth)
                        .with(Imprint.of(inferences)));
    }
}
