package casus.cli.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.cli.Raid;
import casus.cli.Shell;
import casus.cli.command.AskCommand;
import casus.cli.command.Commands;
import casus.cli.desk.Desk;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.Format;
import casus.cli.option.RuleArguments;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import casus.model.Conclusion;
import casus.model.Term;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class CompletionTest {

    @TempDir
    static Path temp;

    private static Completion completion;
    private static CommandSpec commands;

    /** A command that the prompt has never heard of. */
    @Command(name = "suppose", header = "Supposes.")
    @SuppressWarnings("UnusedVariable") // picocli looks at them
    private static final class Suppose {
        @Mixin
        private final CaseArguments subject = new CaseArguments();

        @Parameters(index = "1..*", paramLabel = "HANDLE")
        private List<String> handle = List.of();

        @Option(names = "--without", paramLabel = "NAME", description = "Leaves out.")
        private List<String> without = List.of();

        @Option(names = "--as", paramLabel = "ACTOR")
        private List<String> as = List.of();

        @Option(names = "--set", paramLabel = "ROW")
        private List<String> set = List.of();

        @Option(names = "--rules", paramLabel = "DIR", description = "Not the rules of the prompt.")
        private String rules = "";

        @Option(names = "--format")
        private Format format = Format.TEXT;
    }

    @BeforeAll
    static void reason() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        Surroundings surroundings = new Surroundings(nowhere, nowhere, Map.of(), false, true);
        CommandLine line = Commands.VERBS.at(new Desk(new Screen(surroundings)).next(surroundings, List.of()));
        commands = line.addSubcommand(new Suppose()).getCommandSpec();
        Path raid = Path.of(Shell.raid(temp, Raid.CASE));
        completion = new Completion(
                commands,
                Casus.shipped()
                        .reason(CaseReader.read(raid).content().orElseThrow())
                        .inferences());
    }

    @Test
    void a_line_begins_with_a_verb_or_a_handle() {
        assertThat(words())
                .contains("reason", "why", "check", "rules", "suppose", "help", "exit", "attribution", "retaliation")
                .doesNotContain("ask");
        assertThat(about("suppose")).isEqualTo("Supposes.");
        assertThat(words("help")).contains("why", "suppose").doesNotContain("attribution");
    }

    @Test
    void a_handle_is_completed_word_by_word() {
        assertThat(words("why")).containsExactly("attribution", "chain", "retaliation", "sovereignty");
        assertThat(words("why", "attribution")).containsExactly("raid", "shelling");
        assertThat(about("raid", "why", "attribution")).isEqualTo("acknowledged: raid on Port Ana");
        assertThat(words("why", "retaliation", "raid", "for")).containsExactly("shelling");
        assertThat(words("why", "--as-of", "2031-06", "attribution")).containsExactly("raid", "shelling");
        assertThat(words("retaliation", "raid")).containsExactly("for");
    }

    @Test
    void what_is_not_there_is_completed_by_the_names_of_the_case() {
        assertThat(words("why-not"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Conclusion.Family.values()).map(Term::of).toList());
        assertThat(words("why-not", "retaliation", "shelling"))
                .containsExactly("for", "inferred", "inferredAgainstDenial", "reported", "stated", "statedByOther");
        assertThat(words("why-not", "retaliation", "shelling", "for")).containsExactly("raid", "shelling");
        assertThat(words("why-not", "attribution", "raid"))
                .contains("contested", "accused")
                .doesNotContain("stated");
        assertThat(words("why-not", "sovereignty", "raid", "by"))
                .containsExactly("arland", "arland-minister", "arland-navy", "borland");
        assertThat(about("arland-navy", "why-not", "sovereignty", "raid", "by")).isEqualTo("the Navy of Arland");
        assertThat(words("why-not", "narrative", "raid", "on")).contains("legality");
    }

    @Test
    void options_and_their_values_come_from_the_command_and_the_case() {
        assertThat(starting("--", "suppose")).contains("--without", "--as", "--set", "--format", "--document");
        assertThat(words("suppose", "--without"))
                .contains("navy-owns", "voice:arland-navy", "document:paper")
                .doesNotContain("arland-navy");
        assertThat(about("navy-owns", "suppose", "--without")).isEqualTo("acknowledgement by arland-navy");
        assertThat(words("suppose", "--as")).contains("arland", "borland").doesNotContain("raid");
        assertThat(words("suppose", "--set")).contains("windows.strong=");
        assertThat(words("suppose", "--format")).containsExactly("text", "json", "yaml");
        assertThat(words("suppose", "--format", "json")).contains("attribution");
        assertThat(words("reason", "--document")).containsExactly("paper=");
    }

    @Test
    void rules_are_found_by_id_and_by_sentence() {
        assertThat(words("rules")).contains("retaliation.stated", "Party");
        assertThat(words("rules", "Party", "says", "that", "Response")).contains("answers");
        assertThat(about("retaliation.stated", "rules")).isNotEmpty();
    }

    @Test
    void the_case_and_the_options_of_the_prompt_are_put_where_a_command_has_the_same() {
        CommandLine ask = new CommandLine(new AskCommand(
                new Desk(new Screen(new Surroundings(System.out, System.err, Map.of(), false, true))), Commands.VERBS));
        CommandLine.ParseResult parsed = ask.parseArgs("here", "--document", "a=b.txt", "--rules", "own");
        CaseArguments subject = new CaseArguments();
        subject.path = Path.of("here");
        Opening opening = new Opening(subject, new AsOfArgument(), new RuleArguments(), parsed.matchedOptions());

        assertThat(into(opening, "why", "raid"))
                .containsExactly("here", "--document", "a=b.txt", "--rules", "own", "raid");
        assertThat(into(opening, "why", "--rules=mine", "raid"))
                .containsExactly("here", "--document", "a=b.txt", "--rules=mine", "raid");
        assertThat(into(opening, "why", "here", "raid")).containsOnlyOnce("here");
        assertThat(into(opening, "suppose")).containsExactly("here", "--document", "a=b.txt");
        assertThat(into(opening, "rules", "--tables")).containsExactly("--rules", "own", "--tables");
    }

    private static List<String> into(Opening opening, String verb, String... typed) {
        return opening.into(
                Objects.requireNonNull(commands.subcommands().get(verb)).getCommandSpec(), List.of(typed));
    }

    private static List<String> words(String... before) {
        return starting("", before);
    }

    private static List<String> starting(String begun, String... before) {
        return completion.next(List.of(before), begun).stream()
                .map(Completion.Choice::word)
                .toList();
    }

    private static String about(String word, String... before) {
        return completion.next(List.of(before), "").stream()
                .filter(choice -> choice.word().equals(word))
                .findFirst()
                .orElseThrow()
                .about();
    }
}
