package casus.cli;

import casus.Casus;
import casus.casefile.Reading;
import casus.model.Conclusion;
import casus.rulebook.Rulebook;
import casus.why.Explanation;
import casus.why.Findings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus why}: what stands behind a conclusion. */
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
            "  casus why my-case attribution raid --format html --output raid.html",
            "",
            "Ends with 0 if all went well, 1 if the case or the rules have errors, 2 if the command cannot be"
                    + " understood, 3 if there is no such case or conclusion."
        })
final class WhyCommand implements Callable<Integer> {

    private final Screen screen;

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

    @Mixin
    private final OutputArgument output = new OutputArgument();

    WhyCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Casus.prepare();
        Rulebook rulebook = rules.rulebook(screen);
        Reading reading = subject.sound(rulebook, screen);
        Findings findings =
                Casus.of(rulebook).reason(asOf.asked(reading.content().orElseThrow()));
        Conclusion conclusion = conclusion(findings, String.join(" ", handle));
        Explanation explanation = Explanation.of(findings, conclusion);
        TreeFormat.Told told = new TreeFormat.Told(findings, explanation, reading);
        if (format == TreeFormat.TEXT && !output.given()) {
            screen.show(told.page());
        } else {
            output.write(format == TreeFormat.TEXT ? screen.plainly(told.page()) : format.write(told), screen);
        }
        return ExitCode.OK.number();
    }

    private Conclusion conclusion(Findings findings, String asked) {
        String wanted = String.join(" ", asked.strip().split("[\\s\\[\\]]+"));
        return findings.conclusion(wanted.strip()).orElseGet(() -> {
            List<Conclusion> about = about(findings, wanted.strip());
            // a handle without its family is as good where only one ends so
            if (about.size() == 1 && about.get(0).handle().endsWith(" " + wanted.strip())) {
                return about.get(0);
            }
            throw unknown(findings, asked, about);
        });
    }

    /** {@return the conclusions whose handles hold all the words, each as a word of its own} */
    private static List<Conclusion> about(Findings findings, String wanted) {
        List<String> words = Arrays.asList(wanted.split(" ", -1));
        return findings.conclusions().stream()
                .filter(conclusion ->
                        Arrays.asList(conclusion.handle().split(" ", -1)).containsAll(words))
                .toList();
    }

    private Failure unknown(Findings findings, String asked, List<Conclusion> about) {
        List<String> lines = new ArrayList<>();
        lines.add("there is no conclusion `" + asked + "`");
        if (!about.isEmpty()) {
            lines.add("    help: these are about it:");
            about.forEach(conclusion -> lines.add("      " + conclusion.handle()));
        } else {
            findings.nearest(asked).ifPresent(near -> lines.add("    help: maybe `" + near + "`"));
        }
        lines.add("    help: `" + screen.surroundings().program() + " reason " + subject.quoted() + asOf.again()
                + "` lists all");
        return new Failure(ExitCode.NOT_FOUND, lines);
    }
}
