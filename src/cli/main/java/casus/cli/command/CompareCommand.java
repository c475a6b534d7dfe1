package casus.cli.command;

import casus.cli.desk.Desk;
import casus.cli.desk.StandingRules;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.DataFormat;
import casus.cli.option.Format;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.json.DifferenceAnswer;
import casus.page.DifferenceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus compare}: the differences between two cases, two rulebooks or two dates. */
@Command(
        name = "compare",
        header = "Says what differs between two cases, two rulebooks or two dates.",
        description = {
            "",
            "Prints which conclusions of the first appear, vanish or change in the second, and which rule and record it"
                    + " comes down to. Conclusions are the same if their handles are."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus compare my-case my-case-revised",
            "  casus compare facts/us-strikes-iraq-2024-01-24 --rules my-rules       (shipped rules against these)",
            "  casus compare facts/iran-pakistan-2024 --as-of 2024-01-17 --as-of 2024-01-18",
            "",
            "Ends with 0 if all went well, 1 if a case or the rules have errors, 2 if the command cannot be understood, 3"
                    + " if there is no such case."
        })
final class CompareCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "OTHER",
            description = "Another case, or another version of it.")
    @Nullable
    private Path other;

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The shipped rules against those with own ones added; given twice, the first own ones against"
                    + " the second. Of two cases, both by these rules.")
    private List<Path> rules = new ArrayList<>();

    @Mixin
    private final StandingRules standing = new StandingRules();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The case as of a day against the case as it stands; given twice, the first day against the"
                    + " second. Of two cases, both as of that day.")
    private List<String> asOf = new ArrayList<>();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/difference-json.md describes the other.")
    private DataFormat format = DataFormat.TEXT;

    CompareCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        understood();
        CaseArguments second = subject;
        if (other != null) {
            second = new CaseArguments();
            second.path = other;
        }
        boolean dates = asOf.size() == 2;
        boolean rulebooks = rules.size() == 2;
        // a single date or folder is compared with the whole case and the shipped rules; between cases it applies to
        // both
        String dateBefore = asOf.isEmpty() ? null : asOf.get(0);
        String dateAfter = dates ? asOf.get(1) : other == null && rules.isEmpty() ? null : dateBefore;
        Path rulesAfter = standing.or(rules.isEmpty() ? null : rules.get(rules.size() - 1));
        Path rulesBefore = rulebooks ? rules.get(0) : other == null && !dates ? standing.or(null) : rulesAfter;
        Inferences before = inferences(subject, dateBefore, rulesBefore);
        Inferences after = inferences(second, dateAfter, rulesAfter);
        Difference difference = Difference.between(before, after);
        if (format == DataFormat.TEXT) {
            String was = said(subject, dateBefore, dateAfter, rulesBefore, rulesAfter);
            String is = said(second, dateAfter, dateBefore, rulesAfter, rulesBefore);
            desk.screen().show(DifferenceText.of(difference, "From " + was + " to " + is));
        } else {
            desk.screen().data(Format.JSON.write(DifferenceAnswer.of(difference)));
        }
        return ExitCode.OK.number();
    }

    private void understood() {
        standing.understood(!rules.isEmpty());
        if (other == null && rules.isEmpty() && asOf.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "there is nothing to compare the case with",
                    "    help: name another case, or give --rules or --as-of");
        }
        int most = other == null ? 2 : 1;
        for (List<?> several : List.of(rules, asOf)) {
            if (several.size() > most || (several.size() == 2 && rules.size() + asOf.size() > 3)) {
                throw new Failure(
                        ExitCode.USAGE,
                        "more than two things are to be compared",
                        "    help: compare two cases, or two rulebooks, or two dates");
            }
        }
    }

    private Inferences inferences(CaseArguments asked, @Nullable String date, @Nullable Path folder) {
        return desk.open(asked, AsOfArgument.of(date), standing.of(folder)).inferences();
    }

    private static String said(
            CaseArguments asked,
            @Nullable String date,
            @Nullable String otherDate,
            @Nullable Path folder,
            @Nullable Path otherFolder) {
        StringBuilder said = new StringBuilder(asked.path.toString());
        if (date != null) {
            said.append(" as of ").append(date);
        } else if (otherDate != null) {
            said.append(" as it stands");
        }
        if (folder != null) {
            said.append(" by the rules in ").append(folder);
        } else if (otherFolder != null) {
            said.append(" by the shipped rules");
        }
        return said.toString();
    }
}
