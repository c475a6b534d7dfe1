package casus.cli.desk;

import casus.Casus;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.ProblemCount;
import casus.cli.screen.Screen;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A rulebook that a command names by one word: {@code shipped}, a folder of own rules, which are added to the shipped ones,
 * or the folder of a complete rulebook, recognized by its vocabulary, which replaces them. Only the rules and tables of such
 * a folder are read; vocabulary and machinery are always the shipped ones.
 *
 * @param name as given
 * @param asked how other commands select it; for the shipped rules if they cannot
 */
public record NamedRules(String name, Casus casus, RuleArguments.Asked asked) {

    static final String SHIPPED = "shipped";

    /** {@return the rulebook; its mistakes are reported, and errors end the command} */
    public static NamedRules of(String name, Desk desk) {
        Path folder = CaseArguments.path(name);
        if (Files.exists(folder.resolve("vocabulary"))) {
            return new NamedRules(name, whole(folder, desk.screen()), RuleArguments.Asked.of(null));
        }
        if (name.equals(SHIPPED)) {
            RuleArguments.Asked asked = RuleArguments.Asked.of(null);
            return new NamedRules(name, desk.casus(asked), asked);
        }
        if (!Files.isDirectory(folder)) {
            throw new Failure(
                    ExitCode.NOT_FOUND,
                    "there is no folder `" + name + "` to take rules from",
                    "    help: name a folder of rules, or write `" + SHIPPED + "` for those that Casus comes with");
        }
        RuleArguments.Asked asked = RuleArguments.Asked.of(folder);
        return new NamedRules(name, desk.casus(asked), asked);
    }

    private static Casus whole(Path folder, Screen screen) {
        List<Problem> problems = new ArrayList<>();
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.removeIf(text -> judgement(text.file()));
        RulebookFolder.read(folder, problems).stream()
                .filter(text -> judgement(text.file()))
                .forEach(texts::add);
        Rulebook.Reading reading = Rulebook.read(texts, Casus.version());
        problems.addAll(reading.problems());
        problems.stream().sorted().forEach(screen::report);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new Failure(ExitCode.PROBLEMS, ProblemCount.errors(problems) + "; mend the rules first");
        }
        return Casus.of(reading.rulebook());
    }

    private static boolean judgement(String file) {
        return file.endsWith(".rules") || file.endsWith(".csv");
    }
}
