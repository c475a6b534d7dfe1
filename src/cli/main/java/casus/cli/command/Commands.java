package casus.cli.command;

import casus.cli.command.rules.RulesCheckCommand;
import casus.cli.command.rules.RulesCommand;
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
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line, made of all commands. */
public final class Commands {

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
            int code = line().execute(args);
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
        Surroundings surroundings = screen.surroundings();
        CommandLine line = new CommandLine(root)
                .addSubcommand(new ReasonCommand(desk))
                .addSubcommand(new WhyCommand(desk))
                .addSubcommand(new WhyNotCommand(desk))
                .addSubcommand(new WhatIfCommand(desk))
                .addSubcommand(new CompareCommand(desk))
                .addSubcommand(new TellCommand(desk))
                .addSubcommand(new CheckCommand(desk))
                .addSubcommand(rules())
                .addSubcommand(new TestCommand(desk))
                .addSubcommand(new ScoreCommand(desk));
        if (!desk.typing().atPrompt()) {
            line.addSubcommand(new AskCommand(desk, VERBS));
        }
        return line.registerConverter(Path.class, Commands::path)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(surroundings.width(), WIDEST_HELP)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
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
                .addSubcommand(new RulesNewCommand(desk));
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
