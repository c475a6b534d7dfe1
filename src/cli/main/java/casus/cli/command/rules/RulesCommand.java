package casus.cli.command.rules;

import casus.cli.desk.Desk;
import casus.cli.option.CatalogueFormat;
import casus.cli.option.OutputArgument;
import casus.cli.option.RuleArguments;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.model.Nearest;
import casus.page.Page;
import casus.picture.CatalogueMarkdown;
import casus.picture.CataloguePage;
import casus.picture.catalogue.Catalogue;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.Sentence;
import casus.rulebook.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casus rules}: the rulebook. */
@Command(
        name = "rules",
        header = "Shows the rules, their vocabulary and their tables.",
        description = {
            "",
            "Without anything else, shows every rule as its author wrote it: the conditions, the conclusion, the reason"
                    + " it gives and where the judgement comes from."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Examples:",
            "  casus rules",
            "  casus rules retaliation.stated",
            "  casus rules Party says that Response answers Cause",
            "  casus rules --vocabulary",
            "  casus rules --tables --rules my-rules",
            "  casus rules --format html --output rules.html",
            "  casus rules check my-rules",
            "",
            "Ends with 0 if all went well, 1 if the rules have errors, 2 if the command cannot be understood, 3 if"
                    + " there is no such rule."
        })
public final class RulesCommand implements Callable<Integer> {

    private static final List<String> COMMANDS = List.of("check", "cost", "diff", "new");

    private final Desk desk;

    @ArgGroup
    private Part part = new Part();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Option(
            names = "--format",
            description =
                    "${COMPLETION-CANDIDATES}; text if left out. The others write a catalogue of everything: rules by"
                            + " topic with the cases that judge them, sentences, tables, with links between them.")
    private CatalogueFormat format = CatalogueFormat.TEXT;

    @Mixin
    private final OutputArgument output = new OutputArgument();

    public RulesCommand(Desk desk) {
        this.desk = desk;
    }

    /** The part to show instead of the whole catalogue; one at a time. */
    static final class Part {

        @Parameters(
                index = "0..*",
                arity = "0..*",
                paramLabel = "ID",
                description =
                        "Shows one rule; or, for some words, the sentences that have them and the rules that use those.")
        private @Nullable List<String> id;

        @Option(names = "--vocabulary", description = "Shows the sentences that rules may use, and what they mean.")
        private boolean vocabulary;

        @Option(names = "--tables", description = "Shows the tables: windows, frames, poles and the like.")
        private boolean tables;

        @Option(names = "--drl", description = "Shows each file in the language of the engine.")
        private boolean drl;

        /** {@return true if no part is selected} */
        boolean whole() {
            return id == null && !vocabulary && !tables && !drl;
        }
    }

    @Override
    public Integer call() {
        output.keepOff(rules.folders());
        Rulebook rulebook = desk.rulebook(rules);
        Screen screen = desk.screen();
        if (format != CatalogueFormat.TEXT) {
            if (!part.whole()) {
                throw new Failure(
                        ExitCode.USAGE,
                        "a catalogue in " + format + " holds everything",
                        "    help: leave out --format to see one rule, the vocabulary, the tables or the translation");
            }
            Catalogue catalogue = Shown.catalogue(rules, desk);
            output.write(
                    format == CatalogueFormat.HTML ? CataloguePage.of(catalogue) : CatalogueMarkdown.of(catalogue),
                    screen);
        } else if (part.drl) {
            StringBuilder drl = new StringBuilder();
            rulebook.sources()
                    .forEach(source -> drl.append("// ")
                            .append(source.file())
                            .append('\n')
                            .append(source.text())
                            .append('\n'));
            if (output.given()) {
                output.write(drl.toString(), screen);
            } else {
                screen.lines(drl.toString());
            }
        } else if (output.given()) {
            output.write(screen.plainly(page(rulebook)), screen);
        } else {
            screen.show(page(rulebook));
        }
        return ExitCode.OK.number();
    }

    private Page page(Rulebook rulebook) {
        if (part.vocabulary) {
            return CatalogueText.vocabulary(rulebook);
        } else if (part.tables) {
            return CatalogueText.tables(rulebook);
        } else if (part.id != null) {
            return asked(rulebook, String.join(" ", part.id));
        }
        return CatalogueText.rules(rulebook);
    }

    private Page asked(Rulebook rulebook, String asked) {
        Optional<Rule> rule = rulebook.rule(asked);
        if (rule.isPresent()) {
            return CatalogueText.rule(rule.get(), Shown.catalogue(rules, desk).examples());
        }
        List<String> ids = rulebook.rules().stream().map(Rule::id).toList();
        List<String> within =
                ids.stream().filter(known -> known.startsWith(asked + ".")).toList();
        List<Sentence> sentences = within.isEmpty() ? sentences(rulebook, asked) : List.of();
        if (!sentences.isEmpty()) {
            return CatalogueText.sentences(rulebook, sentences);
        }
        List<String> lines = new ArrayList<>(
                List.of("there is no rule " + (asked.contains(" ") ? "and no sentence " : "") + "`" + asked + "`"));
        if (!within.isEmpty()) {
            lines.add("    help: there are " + String.join(", ", within));
        } else {
            List<String> known = new ArrayList<>(ids);
            rulebook.vocabulary().sentences().forEach(sentence -> known.add(sentence.example()));
            known.addAll(COMMANDS);
            Nearest.to(asked, known)
                    .or(() -> Nearest.to(asked.split(" ", -1)[0], COMMANDS))
                    .or(() -> rulebook.vocabulary().related(asked, 1).stream()
                            .map(Sentence::example)
                            .findFirst())
                    .ifPresent(near -> lines.add("    help: maybe `" + near + "`"));
        }
        lines.add("    help: `" + desk.typing().command("rules", rules.asked()) + "` shows all");
        throw new Failure(ExitCode.NOT_FOUND, lines);
    }

    /** {@return the sentence that these words match, or else those that contain them, regardless of slots} */
    private static List<Sentence> sentences(Rulebook rulebook, String words) {
        List<Sentence> all = rulebook.vocabulary().sentences();
        String wanted = unnamed(words);
        List<Sentence> same = all.stream()
                .filter(sentence -> unnamed(sentence.example()).equals(wanted))
                .toList();
        Optional<Sentence> filled = rulebook.vocabulary()
                .find(words.strip())
                .or(() -> rulebook.vocabulary().findLoosely(words.strip()))
                .map(Vocabulary.Use::sentence);
        return !same.isEmpty() ? same : filled.isPresent() ? List.of(filled.get()) : containing(all, wanted);
    }

    /** {@return the sentences that contain the words as they stand, or else in another order or apart} */
    private static List<Sentence> containing(List<Sentence> all, String wanted) {
        List<Sentence> together = all.stream()
                .filter(sentence -> unnamed(sentence.example()).contains(wanted))
                .toList();
        List<String> words = Stream.of(wanted.strip().split(" ", -1))
                .filter(word -> !word.equals("_"))
                .map(word -> " " + word + " ")
                .toList();
        return !together.isEmpty() || words.isEmpty()
                ? together
                : all.stream()
                        .filter(sentence -> words.stream().allMatch(unnamed(sentence.example())::contains))
                        .toList();
    }

    /** {@return a sentence with one placeholder for every name and without punctuation, a space on either side} */
    private static String unnamed(String sentence) {
        return " "
                + sentence.strip()
                        .replaceAll("\\b[A-Z]\\w*", "_")
                        .replaceAll("[,;:.!?\"“”]", " ")
                        .replaceAll("\\s+", " ")
                        .strip()
                + " ";
    }
}
