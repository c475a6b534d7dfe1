package casus.cli.command.rules;

import casus.cli.desk.Desk;
import casus.cli.desk.NamedRules;
import casus.cli.option.CaseArguments;
import casus.cli.option.OutputArgument;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.cost.RuleCosts;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus rules cost}: what rules cost, and how that grows with the case. */
@Command(
        name = "cost",
        header = "Says what each rule costs, and how that grows with the case.",
        description = {
            "",
            "Reasons over two generated cases, of which the second has four times as many events, and prints for each rule how"
                    + " often it fires, how many facts its conditions are compared with, and how long that takes. A rule of"
                    + " which the comparisons grow much faster than the case is marked: it looks at more than what lies near."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus rules cost",
            "  casus rules cost my-rules --events 1000",
            "",
            "Ends with 0 if all went well, 1 if the rules have errors or only the engine can run them, 2 if the command cannot"
                    + " be understood, 3 if there is no such folder."
        })
public final class RulesCostCommand implements Callable<Integer> {

    private static final int MOST_EVENTS = 10_000;

    private final Desk desk;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "RULES",
            description = "A folder of own rules, which are added to the shipped ones; `shipped`, or nothing, for those"
                    + " alone; or the folder of a whole rulebook.")
    private String rules = "shipped";

    @Option(
            names = "--events",
            paramLabel = "N",
            description = "The number of events of the smaller case; 500 if left out.")
    private int events = 500;

    @Option(names = "--top", paramLabel = "N", description = "Prints so many rules; 20 if left out.")
    private int top = 20;

    @Mixin
    private final OutputArgument output = new OutputArgument();

    public RulesCostCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        within("--events", events, MOST_EVENTS);
        within("--top", top, Integer.MAX_VALUE);
        output.keepOff(List.of(CaseArguments.path(rules)));
        NamedRules named = NamedRules.of(rules, desk);
        RuleCosts costs = RuleCosts.of(named.casus(), events)
                .orElseThrow(() -> new Failure(
                        ExitCode.PROBLEMS,
                        "the cost of each rule is not known, since only the engine can run the rules of `" + rules
                                + "`",
                        "    help: `casus rules check` names a rule that denies what it leads to; without it each is"
                                + " evaluated on its own"));
        Screen screen = desk.screen();
        if (output.given()) {
            output.write(screen.plainly(RulesCostText.of(named, costs, top)), screen);
        } else {
            screen.show(RulesCostText.of(named, costs, top));
        }
        return ExitCode.OK.number();
    }

    private static void within(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new Failure(
                    ExitCode.USAGE,
                    "`" + option + " " + number + "` is out of bounds",
                    "    help: give a number from 1" + (most == Integer.MAX_VALUE ? " on" : " to " + most));
        }
    }
}
