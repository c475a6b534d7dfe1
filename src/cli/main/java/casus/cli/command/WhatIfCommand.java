package casus.cli.command;

import casus.Casus;
import casus.Result;
import casus.Supposition;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.cli.desk.Desk;
import casus.cli.desk.StandingRules;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.DataFormat;
import casus.cli.option.Format;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.difference.Difference;
import casus.json.DifferenceAnswer;
import casus.model.Case;
import casus.page.DifferenceText;
import casus.rulebook.Rulebook;
import casus.rulebook.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code casus what-if}: what would follow under a supposition. */
@Command(
        name = "what-if",
        header = "Says what would change if records, rules or thresholds were others.",
        description = {
            "",
            "Reasons over the case as it stands and as it is supposed to be, and prints the difference: which conclusions"
                    + " vanish, appear or change, and which rule and record it comes down to. All suppositions of a"
                    + " command hold together."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus what-if facts/us-strikes-iraq-2024-01-24 --without voice:centcom",
            "  casus what-if facts/us-strikes-iraq-2024-01-24 --set windows.weak.on=false",
            "  casus what-if facts/us-strikes-iraq-2024-01-24 --without rule:retaliation.stated",
            "  casus what-if my-case --without r7 --with another-denial.json --rules my-rules",
            "",
            "Ends with 0 if all went well, 1 if the case, what is added to it or the rules have errors, 2 if the command"
                    + " cannot be understood, 3 if there is no such case, record, voice, document or"
                    + " rule."
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final String RULE = "rule:";

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Option(
            names = "--without",
            paramLabel = "WHAT",
            description = "A record, or voice:ACTOR for all that an actor says, or document:ID for all that stands in a"
                    + " document alone, or rule:ID for a rule. May be repeated.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--with",
            paramLabel = "FILE",
            description =
                    "Records made besides, and the documents, actors, places and events they need, written as in a"
                            + " case file. May be repeated.")
    private List<Path> with = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Own rules and tables, added to the shipped ones: what if it were reasoned by these?")
    @Nullable
    private Path rules;

    @Mixin
    private final StandingRules standing = new StandingRules();

    @Option(
            names = "--set",
            paramLabel = "TABLE.ROW=VALUE",
            description =
                    "Another value in a table, for example windows.strong=96 or windows.weak.on=false; `none` takes"
                            + " the row away. `casus rules --tables` shows the tables. May be repeated.")
    private List<String> settings = new ArrayList<>();

    @Mixin
    private final AsOfArgument asOf = new AsOfArgument();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/difference-json.md describes the other.")
    private DataFormat format = DataFormat.TEXT;

    WhatIfCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (without.isEmpty() && with.isEmpty() && rules == null && settings.isEmpty()) {
            throw new Failure(
                    ExitCode.USAGE,
                    "nothing is supposed to be otherwise",
                    "    help: give --without, --with, --rules or --set, for example --without r1");
        }
        standing.understood(rules != null);
        Desk.Opened opened = desk.open(subject, asOf, standing.of(null));
        Case stands = opened.reading().content().orElseThrow();
        List<Failure> wrong = new ArrayList<>();
        List<String> rules =
                without.stream().filter(what -> what.startsWith(RULE)).toList();
        List<String> others =
                without.stream().filter(what -> !what.startsWith(RULE)).toList();
        Supposition supposed = Suppositions.of(stands, others, wrong);
        Case with = added(stands, wrong);
        Casus casus = casus(
                opened.casus(),
                rules.stream().map(what -> what.substring(RULE.length())).toList(),
                wrong);
        if (!wrong.isEmpty()) {
            throw Failure.all(wrong);
        }
        Case changed = supposed.of(with);
        Difference difference = casus.reason(asOf.asked(changed)).since(new Result(opened.inferences()));
        int loose = Supposition.loose(stands, changed);
        if (loose > 0) {
            desk.screen()
                    .say("casus: " + ProblemCount.count(loose, "record") + " left "
                            + (loose == 1 ? "refers" : "refer")
                            + " to a record that is taken out; what " + (loose == 1 ? "it says" : "they say")
                            + " of that record"
                            + " has no effect");
        }
        List<String> heard = Suppositions.stillHeard(stands, others);
        if (!heard.isEmpty()) {
            desk.screen()
                    .say(
                            "casus: the word of those who speak for a voice left out still counts; to leave it out as well, add"
                                    + " --without " + String.join(" --without ", heard));
        }
        if (format == DataFormat.TEXT) {
            desk.screen().show(DifferenceText.of(difference, "What if: " + title()));
        } else {
            desk.screen().data(Format.JSON.write(DifferenceAnswer.of(difference)));
        }
        return ExitCode.OK.number();
    }

    private String title() {
        List<String> parts = new ArrayList<>();
        without.forEach(what -> parts.add("without " + what));
        with.forEach(file -> parts.add("with " + file));
        if (rules != null) {
            parts.add("with the rules in " + rules);
        }
        parts.addAll(settings);
        return String.join(", ", parts);
    }

    /** {@return the case with the additions; unchanged if these cannot be read} */
    private Case added(Case stands, List<Failure> wrong) {
        List<String> missing = with.stream()
                .filter(file -> !Files.exists(file) || Files.isDirectory(file))
                .map(file -> Files.isDirectory(file)
                        ? "`" + file + "` is a folder; name the file of it that is to be added"
                        : "there is no file `" + file + "` to add")
                .toList();
        if (with.isEmpty() || !missing.isEmpty()) {
            missing.forEach(line -> wrong.add(new Failure(ExitCode.NOT_FOUND, line)));
            return stands;
        }
        Reading reading = CaseReader.read(subject.path, subject.texts(), with);
        if (reading.content().isEmpty()) {
            reading.problems().forEach(desk.screen()::report);
            wrong.add(new Failure(
                    ExitCode.PROBLEMS,
                    ProblemCount.errors(reading.problems()) + " in the case together with what is added"));
        }
        return reading.content().orElse(stands);
    }

    /** {@return the rules to use, with other rules and tables; unchanged if these cannot be read} */
    private Casus casus(Casus stands, List<String> leftOut, List<Failure> wrong) {
        Casus with = stands;
        try {
            with = rules == null ? stands : desk.casus(standing.of(rules));
        } catch (Failure failure) {
            wrong.add(failure);
        }
        if (settings.isEmpty() && leftOut.isEmpty()) {
            return with;
        }
        Rulebook left = with.rulebook();
        try {
            left = desk.without(left, leftOut, standing.of(rules));
        } catch (Failure failure) {
            wrong.add(failure);
        }
        Rulebook.Reading reading = Settings.of(left, settings);
        if (!reading.sound()) {
            reading.problems().forEach(desk.screen()::report);
            wrong.add(new Failure(ExitCode.USAGE, ProblemCount.errors(reading.problems()) + " in what is set"));
        }
        return wrong.isEmpty() ? Casus.of(reading.rulebook()) : with;
    }
}
