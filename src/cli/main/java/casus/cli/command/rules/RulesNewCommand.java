package casus.cli.command.rules;

import casus.Casus;
import casus.cli.desk.Desk;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.files.WholeFile;
import casus.model.Nearest;
import casus.model.Problem;
import casus.rulebook.RulebookFolder;
import casus.rulebook.text.RuleText;
import casus.scaffold.NewRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus rules new}: a draft of a rule, with cases. */
@Command(
        name = "new",
        header = "Begins a rule of your own, with cases beside it that pass.",
        description = {
            "",
            "Writes a file with a rule that is sound and one with cases in which it fires and is silent. Then change the"
                    + " conditions to what you mean, and the cases with them. Nothing is ever overwritten."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus rules new sovereignty \"A state that condemns a raid as terrorism protests\"",
            "  casus rules new retaliation \"A striker that punishes a claimant answers it\" --rules my-rules",
            "",
            "Ends with 0 if the files were written, 1 if no rule can be made of the title, 2 if the command cannot be"
                    + " understood, 74 if the files could not be written."
        })
public final class RulesNewCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(
            index = "0",
            paramLabel = "TOPIC",
            description = "attribution, legal, narratives, retaliation or sovereignty.")
    private String topic = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "TITLE",
            description = "One sentence about what the rule concludes.")
    private List<String> title = new ArrayList<>();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "The folder of your rules, made if it is not there; my-rules if left out.")
    private Path folder = Path.of("my-rules");

    public RulesNewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        NewRule rule = rule(String.join(" ", title).strip());
        Path rules = folder.resolve(rule.name() + ".rules");
        Path cases = folder.resolve(rule.name() + ".cases.yaml");
        SortedMap<Path, byte[]> missing =
                missing(new TreeMap<>(Map.of(rules, bytes(rule.rules()), cases, bytes(rule.cases()))));
        sound(rule, rules);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Path, byte[]> file : missing.entrySet()) {
                WholeFile.create(file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new Failure(
                    ExitCode.UNWRITTEN,
                    "the rule could not be written to `" + folder + "`: " + WholeFile.trouble(e),
                    "    help: is it a folder, is there room on the disk, and are you allowed to write there?");
        }
        String program = desk.screen().surroundings().program();
        desk.screen()
                .lines(String.join(
                        "\n",
                        "rule " + rule.id() + " written to " + rules + ", and cases to " + cases,
                        "Say in @reference where the judgement comes from, and make the conditions your own.",
                        "`" + program + " test " + folder + "` runs the cases."));
        return ExitCode.OK.number();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** {@return the files that do not exist yet: an interrupted start may have written one of them} */
    private static SortedMap<Path, byte[]> missing(SortedMap<Path, byte[]> files) {
        SortedMap<Path, byte[]> missing = new TreeMap<>(files);
        files.forEach((file, bytes) -> {
            if (written(file, bytes)) {
                missing.remove(file);
            }
        });
        if (missing.isEmpty()) {
            throw there(files.lastKey());
        }
        return missing;
    }

    private static boolean written(Path file, byte[] bytes) {
        if (!Files.exists(file)) {
            return false;
        }
        try {
            if (Files.size(file) == bytes.length && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return true;
            }
        } catch (IOException e) {
            // the existing content is different
        }
        throw there(file);
    }

    private static Failure there(Path file) {
        return new Failure(
                ExitCode.USAGE,
                "there is a file `" + file + "` already, and it stays as it is",
                "    help: give the rule another title, or edit that file");
    }

    private NewRule rule(String sentence) {
        if (!NewRule.TOPICS.contains(topic)) {
            throw new Failure(
                    ExitCode.USAGE,
                    "there is no topic `" + topic + "` to begin a rule about",
                    "    help: "
                            + Nearest.maybe(topic, NewRule.TOPICS)
                                    .map(maybe -> maybe + "; ")
                                    .orElse("")
                            + "there are " + String.join(", ", NewRule.TOPICS));
        }
        try {
            return NewRule.of(topic, sentence);
        } catch (IllegalArgumentException e) {
            throw new Failure(
                    ExitCode.USAGE,
                    String.valueOf(e.getMessage()),
                    "    help: write one sentence about what it concludes");
        }
    }

    /** The rule must be sound together with existing files; mistakes in other files are ignored. */
    private void sound(NewRule rule, Path file) {
        List<RuleText> own = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            own.addAll(RulebookFolder.readAny(folder, new ArrayList<>()));
            own.removeIf(text -> file.endsWith(text.file())); // an existing file has the same content
        }
        own.add(new RuleText(file.toString(), rule.rules(), false));
        List<Problem> problems = Casus.rulebook(own).problems().stream()
                .filter(problem -> problem.file().equals(file.toString()))
                .toList();
        if (!problems.isEmpty()) {
            problems.forEach(desk.screen()::report);
            throw new Failure(ExitCode.PROBLEMS, "no rule can be made of this title; nothing was written");
        }
    }
}
