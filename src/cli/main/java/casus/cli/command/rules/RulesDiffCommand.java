package casus.cli.command.rules;

import casus.cli.desk.Desk;
import casus.cli.desk.NamedRules;
import casus.cli.option.CaseArguments;
import casus.cli.option.CaseFolders;
import casus.cli.option.DataFormat;
import casus.cli.option.Format;
import casus.cli.option.OutputArgument;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.difference.Difference;
import casus.model.Case;
import casus.rulebook.RulebookDifference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus rules diff}: the differences between two rulebooks and in what follows by them. */
@Command(
        name = "diff",
        header = "Says what differs between two rulebooks, and in what follows from cases by them.",
        description = {
            "",
            "Prints which rules and rows of tables were added, removed, reworded or changed, and, for every case given,"
                    + " which conclusions appear, vanish or change by it, and through which rule."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus rules diff shipped my-rules --cases facts",
            "  casus rules diff my-rules my-rules-revised --cases facts/iran-pakistan-2024",
            "  casus rules diff ../old-checkout/rules shipped --cases facts --format json",
            "",
            "Ends with 0 if all went well, 1 if rules or cases have errors, 2 if the command cannot be understood, 3 if"
                    + " there is no such folder or no case in it."
        })
public final class RulesDiffCommand implements Callable<Integer> {

    private static final String SIDE = "A folder of own rules, which are added to the shipped ones; `shipped` for those"
            + " alone; or the folder of a whole rulebook, with a vocabulary in it, of which the rules and tables are read.";

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "OLD", description = SIDE)
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The same, held against the first.")
    private String after = "";

    @Option(
            names = "--cases",
            paramLabel = "DIR",
            description = "A case, or a folder with cases in it, to reason over by both; may be given several times.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/rules-diff-json.md describes the other.")
    private DataFormat format = DataFormat.TEXT;

    @Mixin
    private final OutputArgument output = new OutputArgument();

    public RulesDiffCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        List<Path> folders = CaseFolders.in(cases);
        output.keepOff(folders);
        output.keepOff(List.of(CaseArguments.path(before), CaseArguments.path(after)));
        NamedRules old = NamedRules.of(before, desk);
        NamedRules now = NamedRules.of(after, desk);
        RulebookDifference rules =
                RulebookDifference.between(old.casus().rulebook(), now.casus().rulebook());
        Map<Path, Difference> differences = new LinkedHashMap<>();
        List<Path> mistaken = new ArrayList<>();
        for (Path folder : folders) {
            try {
                differences.put(folder, difference(folder, old, now));
            } catch (Failure failure) {
                desk.screen().report(failure);
                mistaken.add(folder);
            }
        }
        RulesDiff diff = new RulesDiff(old, now, rules, differences);
        Screen screen = desk.screen();
        if (format == DataFormat.JSON) {
            output.write(Format.JSON.write(RulesDiffAnswer.of(diff)), screen);
        } else if (output.given()) {
            output.write(screen.plainly(RulesDiffText.of(diff)), screen);
        } else {
            screen.show(RulesDiffText.of(diff));
        }
        if (!mistaken.isEmpty()) {
            throw new Failure(
                    ExitCode.PROBLEMS,
                    ProblemCount.count(mistaken.size(), "case") + " could not be read and "
                            + (mistaken.size() == 1 ? "is" : "are") + " left out");
        }
        return ExitCode.OK.number();
    }

    private Difference difference(Path folder, NamedRules old, NamedRules now) {
        CaseArguments subject = new CaseArguments();
        subject.path = folder;
        Case content = desk.sound(subject, now.casus().rulebook(), now.asked())
                .content()
                .orElseThrow();
        return now.casus().reason(content).since(old.casus().reason(content));
    }
}
