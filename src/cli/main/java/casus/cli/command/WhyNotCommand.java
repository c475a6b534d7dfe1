package casus.cli.command;

import casus.Result;
import casus.casefile.Reading;
import casus.cli.desk.Desk;
import casus.cli.desk.HandleWords;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.DataFormat;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.inferences.Inferences;
import casus.json.WhyNotAnswer;
import casus.page.WhyNotText;
import casus.why.QuotePlaces;
import casus.whynot.UnknownWords;
import casus.whynot.WhyNot;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus why-not}: the unmet conditions of an expected conclusion. */
@Command(
        name = "why-not",
        header = "Says why a conclusion does not follow: which rule comes nearest, and what it lacks.",
        description = {
            "",
            "Tries each rule that could have come to the conclusion, line by line, and shows the first condition that"
                    + " fails, the record that stands in its way, or what comes nearest and by how much it is off. A"
                    + " conclusion is asked by its handle, which may end in a status and may leave out what comes after"
                    + " a key word; quotation marks around it are not needed."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus why-not facts/us-strikes-iraq-2024-01-24 retaliation us-strikes for baghdad-drone-strike",
            "  casus why-not facts/us-strikes-iraq-2024-01-24 attribution al-asad-attack acknowledged",
            "  casus why-not my-case retaliation raid --format json             (for any cause)",
            "",
            "Ends with 0 if all went well, 1 if the case or the rules have errors, 2 if the command cannot be"
                    + " understood, 3 if there is no such case, event or actor, 70 if a rule should have come to it and"
                    + " did not."
        })
final class WhyNotCommand implements Callable<Integer> {

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "HANDLE",
            description = "Names the conclusion, for example: retaliation raid for shelling stated.")
    private List<String> handle = new ArrayList<>();

    @Mixin
    private final AsOfArgument asOf = new AsOfArgument();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/why-not-json.md describes the other.")
    private DataFormat format = DataFormat.TEXT;

    WhyNotCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String asked = HandleWords.asked(handle);
        Desk.Opened opened = desk.open(subject, asOf, rules);
        Inferences inferences = opened.inferences();
        Reading reading = opened.reading();
        Screen screen = desk.screen();
        WhyNot answer = answer(inferences, asked);
        QuotePlaces places = citation -> reading.placeOf(citation)
                .map(place -> new QuotePlaces.Place(
                        place.line(),
                        place.column(),
                        place.offset(),
                        place.end(),
                        place.open() ? place.occurrences() : 1));
        if (format == DataFormat.TEXT) {
            screen.show(WhyNotText.of(inferences, answer, places));
        } else {
            screen.data(Format.JSON.write(WhyNotAnswer.of(inferences, answer, places)));
        }
        answer.faults()
                .forEach(fault -> screen.say("casus: a fault of the engine: every condition of "
                        + fault.rule().id() + " holds, and it did not fire; please report this line and the case"));
        return (answer.faults().isEmpty() ? ExitCode.OK : ExitCode.FAULT).number();
    }

    private WhyNot answer(Inferences inferences, String asked) {
        try {
            return new Result(inferences).whyNot(asked);
        } catch (UnknownWords unknown) {
            List<String> lines = new ArrayList<>();
            unknown.words().forEach(word -> {
                lines.add(word.what());
                if (word.help() != null) {
                    lines.add("    help: " + word.help());
                }
            });
            lines.add("    help: `" + desk.typing().command("reason", subject, asOf, rules.asked())
                    + "` lists what follows");
            throw new Failure(ExitCode.NOT_FOUND, lines);
        }
    }
}
