package casus.cli.command;

import casus.Casus;
import casus.cli.command.rules.RulesCheckCommand;
import casus.cli.command.rules.RulesCommand;
import casus.cli.command.rules.RulesCostCommand;
import casus.cli.command.rules.RulesDiffCommand;
import casus.cli.command.rules.RulesNewCommand;
import casus.cli.desk.Desk;
import casus.cli.prompt.Conversation;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import casus.engine.FailingRules;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line, made of all commands. */
public final class Commands {

    /** The commands that almost always need the rules compiled. */
    private static final Set<String> REASONING =
            Set.of("reason", "why", "why-not", "what-if", "compare", "tell", "ask");

    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 110;

    /** The commands, for the prompt. */
    public static final Conversation.Verbs VERBS = new Conversation.Verbs() {
        @Override
        public CommandLine at(Desk desk) {
            return new Commands(desk).line();
        }

        @Override
        public int run(Desk desk, List<String> words) {
            return new Commands(desk).execute(words.toArray(String[]::new));
        }
    };

    private final Desk desk;
    private final Screen screen;
    private final CasusCommand root = new CasusCommand();

    /** The commands, with a desk. */
    public Commands(Desk desk) {
        this.desk = desk;
        this.screen = desk.screen();
    }

    /** {@return the number of the {@link ExitCode} of a command, whatever its outcome} */
    public int execute(String... args) {
        // Ctrl-C may end the program at any point
        Thread leaving = new Thread(screen::rest, "casus-leaving");
        boolean waiting = screen.surroundings().waiting() > 0;
        if (waiting) {
            Runtime.getRuntime().addShutdownHook(leaving);
        }
        try {
            int code = line(args.length == 0 ? "" : args[0]).execute(args);
            desk.reportUnkept();
            return code;
        } catch (Throwable fault) {
            return fault(fault);
        } finally {
            screen.rest();
            if (waiting) {
                Runtime.getRuntime().removeShutdownHook(leaving);
            }
        }
    }

    /** {@return the commands; at a prompt, all but the one that opens it} */
    CommandLine line() {
        return line("");
    }

    /**
     * {@return the one command with a name; all commands if there is none with that name} Describing all of them to the parser
     * takes longer than parsing.
     */
    private CommandLine line(String name) {
        Surroundings surroundings = screen.surroundings();
        CommandLine line = new CommandLine(root);
        Map<String, Supplier<Object>> all = all();
        if (all.containsKey(name)) {
            all.keySet().retainAll(Set.of(name));
            if (REASONING.contains(name)) {
                Casus.prepare(); // takes longer than all that is done before it is needed
            }
        }
        all.forEach((each, command) -> line.addSubcommand(each, command.get()));
        return line.registerConverter(Path.class, Commands::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(surroundings.width(), WIDEST_HELP)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
    }

    /** {@return what makes each command, by name, in the order of the help} */
    private Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("reason", () -> new ReasonCommand(desk));
        all.put("why", () -> new WhyCommand(desk));
        all.put("why-not", () -> new WhyNotCommand(desk));
        all.put("what-if", () -> new WhatIfCommand(desk));
        all.put("compare", () -> new CompareCommand(desk));
        all.put("tell", () -> new TellCommand(desk));
        all.put("check", () -> new CheckCommand(desk));
        all.put("rules", this::rules);
        all.put("test", () -> new TestCommand(desk));
        all.put("score", () -> new ScoreCommand(desk));
        if (!desk.typing().atPrompt()) {
            all.put("ask", () -> new AskCommand(desk, VERBS));
        }
        return all;
    }

    /** Refuses the empty path, which would mean the current folder and is never intended. */
    private static Path path(String name) {
        if (name.isBlank()) {
            throw new TypeConversionException("it is empty");
        }
        return Path.of(name);
    }

    /** {@return the command about rules, with its subcommands} */
    private CommandLine rules() {
        return new CommandLine(new RulesCommand(desk))
                .addSubcommand(new RulesCheckCommand(desk))
                .addSubcommand(new RulesDiffCommand(desk))
                .addSubcommand(new RulesNewCommand(desk))
                .addSubcommand(new RulesCostCommand(desk));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private int misunderstood(ParameterException trouble, String[] args) {
        CommandLine command = trouble.getCommandLine();
        Misunderstanding misunderstanding = Misunderstanding.of(trouble, List.of(args));
        screen.say("casus: " + misunderstanding.what());
        misunderstanding.help().ifPresent(help -> screen.say("    help: " + help));
        String name = command.getCommandSpec().qualifiedName();
        screen.say("    help: `" + (desk.typing().atPrompt() ? "help " + command.getCommandName() : name + " --help")
                + "` explains the command");
        return ExitCode.USAGE.number();
    }

    private int failed(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof Failure failure) {
            screen.report(failure);
            return failure.code().number();
        }
        if (exception instanceof FailingRules failing) {
            screen.report(Failure.of(failing));
            return ExitCode.PROBLEMS.number();
        }
        return fault(exception);
    }

    private int fault(Throwable fault) {
        screen.say("casus: a fault of Casus itself: " + fault
                + "; please report this line, the command, and what `--debug` adds to it");
        if (root.debug() || screen.surroundings().debug()) {
            fault.printStackTrace(screen.surroundings().err());
        }
        return ExitCode.FAULT.number();
    }
}
