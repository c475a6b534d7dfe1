package casus.cli.command;

import casus.Result;
import casus.Supported;
import casus.cli.desk.Desk;
import casus.cli.desk.HandleWords;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.OutputArgument;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.inferences.Handles;
import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.Conclusion;
import casus.model.Nearest;
import casus.why.Explanation;
import casus.why.Limits;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus why}: the reasons for a conclusion. */
@Command(
        name = "why",
        header = "Says why a conclusion holds, down to the quotes.",
        description = {
            "",
            "Shows every way in which rules came to the conclusion: each rule's reason, the conditions it rests on, and"
                    + " under them the words of the record with speaker, document and place. Handles are listed by"
                    + " `casus reason`; quotation marks around them are not needed."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus why facts/us-strikes-iraq-2024-01-24 retaliation us-strikes for al-asad-attack",
            "  casus why facts/us-strikes-iraq-2024-01-24 us-strikes             (lists what there is about it)",
            "  casus why my-case attribution raid --document article.txt --format json",
            "  casus why my-case attribution raid --depth 2 --breadth 3",
            "  casus why my-case attribution raid --format html --output raid.html",
            "",
            "Ends with 0 if all went well, 1 if the case or the rules have errors or a support fails its trial, 2 if the command cannot be"
                    + " understood, 3 if there is no such case or conclusion."
        })
final class WhyCommand implements Callable<Integer> {

    /** The number of supports that are tried on request. */
    private static final int TRIED = 16;

    /** The number of ways and alternatives that are still readable. */
    private static final int BREADTH = Bound.WAYS.most();

    private final Desk desk;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "HANDLE",
            description = "Names the conclusion, for example: attribution us-strikes.")
    private List<String> handle = new ArrayList<>();

    @Mixin
    private final AsOfArgument asOf = new AsOfArgument();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES}; text if left out. docs/renderings.md says what each is for.")
    private TreeFormat format = TreeFormat.TEXT;

    @Option(
            names = "--depth",
            paramLabel = "N",
            description = "Goes N steps down from the conclusion; all the way if left out.")
    private int depth = Integer.MAX_VALUE;

    @Option(
            names = "--breadth",
            paramLabel = "N",
            description = "Shows N ways to a step, N alternatives of a line and N names of a list; 8 in text and all"
                    + " elsewhere if left out. Above 8, absences that hold as nothing of the kind follows"
                    + " are no longer folded into one line. JSON has whole lists always.")
    private @Nullable Integer breadth;

    @Option(
            names = "--machinery",
            description = "Shows the rules for counting and closure too, which are passed over otherwise.")
    private boolean machinery;

    @Option(
            names = "--verify",
            description = "Reasons again on the records of each support alone, and says whether they are enough.")
    private boolean verify;

    @Mixin
    private final OutputArgument output = new OutputArgument();

    WhyCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Limits limits = limits();
        String asked = HandleWords.asked(handle);
        output.keepOff(rules.folders());
        Desk.Opened opened = desk.open(subject, asOf, rules);
        if (output.given()) {
            output.keepOff(desk.files(subject, opened.reading()));
        }
        Screen screen = desk.screen();
        Inferences inferences = opened.inferences();
        Conclusion conclusion = conclusion(inferences, asked);
        Explanation explanation = Explanation.of(
                        inferences, conclusion, machinery ? Explanation.Machinery.SHOWN : Explanation.Machinery.MUTED)
                .limited(limits);
        Supported supported = verify ? opened.casus().verify(new Result(inferences), conclusion, TRIED) : null;
        TreeFormat.Answer answer = new TreeFormat.Answer(
                inferences, explanation, opened.reading(), supported, breadth == null ? Bound.LISTED.most() : breadth);
        if (format == TreeFormat.TEXT && !output.given()) {
            screen.show(answer.page());
        } else {
            output.write(format == TreeFormat.TEXT ? screen.plainly(answer.page()) : format.write(answer), screen);
        }
        return (supported == null || supported.holds() ? ExitCode.OK : ExitCode.PROBLEMS).number();
    }

    private Limits limits() {
        int most = format == TreeFormat.TEXT ? BREADTH : Integer.MAX_VALUE;
        return new Limits(atLeastOne("--depth", depth), atLeastOne("--breadth", breadth == null ? most : breadth));
    }

    static int atLeastOne(String option, int number) {
        if (number < 1) {
            throw new Failure(
                    ExitCode.USAGE,
                    List.of("`" + option + " " + number + "` shows nothing", "    help: give 1 or more"));
        }
        return number;
    }

    private Conclusion conclusion(Inferences inferences, String asked) {
        String wanted = HandleWords.plain(asked);
        return inferences.conclusion(wanted).orElseGet(() -> {
            List<Conclusion> about = HandleWords.about(inferences, wanted);
            // a handle without its family is sufficient if only one ends like this
            if (about.size() == 1 && about.get(0).handle().endsWith(" " + wanted)) {
                return about.get(0);
            }
            List<Conclusion> meant = inferences.conclusions().stream()
                    .filter(conclusion -> Handles.matches(conclusion.handle(), wanted))
                    .toList();
            if (meant.size() == 1) {
                return meant.get(0);
            }
            return withStatus(inferences, wanted)
                    .orElseThrow(() -> unknown(inferences, asked, meant.isEmpty() ? about : meant));
        });
    }

    /** {@return the conclusion whose handle, followed by its status, is given; the status as printed or as in JSON} */
    private Optional<Conclusion> withStatus(Inferences inferences, String wanted) {
        String plain = wanted.replace(",", "");
        return inferences.conclusions().stream()
                .filter(conclusion -> Stream.of(conclusion.term(), Wording.status(conclusion))
                        .map(status -> " " + status.replace(",", ""))
                        .anyMatch(status -> plain.endsWith(status)
                                && conclusion.isNamed(plain.substring(0, plain.length() - status.length()))))
                .findFirst();
    }

    /** {@return the event, actor or other word of a handle that is similar to a single word} */
    private static Optional<String> named(Inferences inferences, String asked) {
        return Nearest.to(
                asked.strip(),
                inferences.conclusions().stream()
                        .flatMap(conclusion -> Stream.of(conclusion.handle().split(" ", -1)))
                        .distinct()
                        .toList());
    }

    private Failure unknown(Inferences inferences, String asked, List<Conclusion> about) {
        List<String> lines = new ArrayList<>();
        lines.add("there is no conclusion `" + asked + "`");
        if (!about.isEmpty()) {
            lines.add("    help: these are about it:");
            lines.addAll(
                    HandleWords.first(about.stream().map(Conclusion::handle).toList()));
        } else {
            inferences
                    .nearest(asked)
                    .or(() -> named(inferences, asked))
                    .ifPresent(near -> lines.add("    help: maybe `" + near + "`"));
        }
        lines.add("    help: `" + desk.typing().command("reason", subject, asOf, rules.asked()) + "` lists all");
        return new Failure(ExitCode.NOT_FOUND, lines);
    }
}
