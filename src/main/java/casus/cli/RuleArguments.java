package casus.cli;

import casus.Casus;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that adds own rules, and the rulebook it makes up. */
final class RuleArguments {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Adds the rules (*.rules) and tables (*.csv) of a folder. A row of an own table takes the place"
                            + " of the shipped row with the same key.")
    @Nullable
    Path folder;

    /** {@return the rulebook} Its problems are told; an error ends the command. */
    Rulebook rulebook(Screen screen) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Failure(ExitCode.NOT_FOUND, "there is no folder `" + folder + "` to take rules from");
        }
        List<Problem> problems = new ArrayList<>();
        Rulebook.Reading reading = Casus.rulebook(folder == null ? List.of() : RulebookFolder.read(folder, problems));
        problems.addAll(reading.problems());
        problems.stream().sorted().forEach(screen::tell);
        if (problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR)) {
            throw new Failure(ExitCode.PROBLEMS, Told.errors(problems) + "; mend the rules first");
        }
        return reading.rulebook();
    }
}
