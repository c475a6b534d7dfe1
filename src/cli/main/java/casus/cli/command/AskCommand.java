package casus.cli.command;

import casus.cli.desk.Desk;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.cli.prompt.Conversation;
import casus.cli.prompt.Opening;
import casus.cli.prompt.Prompt;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Surroundings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Spec;

/** {@code casus ask}: one case, many questions. */
@Command(
        name = "ask",
        header = "Opens a prompt to ask one case many things.",
        description = {
            "",
            "Reads a case once and answers line by line, with the commands of the command line: the case and the options"
                    + " given here are put in by themselves. Tab completes handles and names; `help` lists what can be"
                    + " asked; a case or rules that have changed are read again.",
            "",
            "Without a terminal, lines are read from the input and nothing but the answers is written."
        },
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  casus ask facts/us-strikes-iraq-2024-01-24",
            "  casus ask my-case --document article.txt --rules my-rules",
            "  echo 'why attribution us-strikes' | casus ask facts/us-strikes-iraq-2024-01-24",
            "",
            "Ends with 0 after a talk at a terminal; otherwise with the highest number that any line would have ended"
                    + " with. A case or rules with errors are not opened: that is 1, and 3 if there is no such case."
        })
public final class AskCommand implements Callable<Integer> {

    private final Desk desk;
    private final Conversation.Verbs verbs;

    @Mixin
    private final CaseArguments subject = new CaseArguments();

    @Mixin
    private final AsOfArgument asOf = new AsOfArgument();

    @Mixin
    private final RuleArguments rules = new RuleArguments();

    @Spec
    private @Nullable CommandSpec spec;

    public AskCommand(Desk desk, Conversation.Verbs verbs) {
        this.desk = desk;
        this.verbs = verbs;
    }

    @Override
    public Integer call() {
        Conversation conversation = new Conversation(desk, verbs, new Opening(subject, asOf, rules, given()));
        desk.screen().rest();
        Surroundings surroundings = desk.screen().surroundings();
        return surroundings.terminal() ? Prompt.hold(conversation, surroundings) : piped(conversation, surroundings);
    }

    private List<OptionSpec> given() {
        return spec == null
                ? List.of()
                : List.copyOf(spec.commandLine().getParseResult().matchedOptions());
    }

    private static int piped(Conversation conversation, Surroundings surroundings) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        int worst = ExitCode.OK.number();
        try {
            String line = lines.readLine();
            while (line != null && !conversation.over() && !surroundings.out().checkError()) {
                worst = Math.max(worst, conversation.answer(line, surroundings));
                line = conversation.over() ? null : lines.readLine();
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.NOT_FOUND, "the input cannot be read: " + e.getMessage());
        }
        return worst;
    }
}
