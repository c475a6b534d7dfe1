package casus.cli;

import casus.engine.FailingRules;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where the program starts and ends. */
public final class Main {

    private static final int NARROWEST_HELP = 60;
    private static final int WIDEST_HELP = 110;

    private final Desk desk;
    private final Screen screen;
    private final CasusCommand root = new CasusCommand();

    /** The commands, at one desk. */
    Main(Desk desk) {
        this.desk = desk;
        this.screen = desk.screen();
    }

    /** Runs one command and exits. */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** {@return the number of the {@link ExitCode} that a run of one command ends with} */
    static int run(Surroundings surroundings, String... args) {
        Main main = new Main(new Desk(new Screen(surroundings)));
        int code = main.execute(asked(args));
        if (surroundings.out().checkError()) {
            main.tellLost();
            return code == ExitCode.OK.number() ? ExitCode.UNWRITTEN.number() : code;
        }
        return code;
    }

    /** {@return the number of the {@link ExitCode} that a command ends with, whatever it comes to} */
    int execute(String... args) {
        // Ctrl-C ends the program wherever it is
        Thread leaving = new Thread(screen::rest, "casus-leaving");
        boolean waiting = screen.surroundings().waiting() > 0;
        if (waiting) {
            Runtime.getRuntime().addShutdownHook(leaving);
        }
        try {
            int code = line().execute(args);
            desk.tellUnkept();
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

    /** {@return the arguments, with {@code help why} read as {@code why --help}} */
    private static String[] asked(String[] args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        String[] asked = Arrays.copyOfRange(args, 1, args.length + 1);
        asked[args.length - 1] = "--help";
        return asked;
    }

    /** A result that was not written whole is no success, even if its reader, such as {@code head}, has had enough of it. */
    private void tellLost() {
        String trouble = screen.surroundings().trouble();
        if (!trouble.contains("pipe")) { // head and its like may stop reading
            screen.say("casus: the result could not be written whole" + (trouble.isEmpty() ? "" : ": " + trouble));
            screen.say("    help: look at the room on the disk, or write it elsewhere");
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
                .addSubcommand(new TestCommand(desk));
        if (!desk.prompt()) {
            line.addSubcommand(new AskCommand(desk));
        }
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.max(NARROWEST_HELP, Math.min(surroundings.width(), WIDEST_HELP)))
                .setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.colour() ? Ansi.ON : Ansi.OFF))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setParameterExceptionHandler(this::misunderstood)
                .setExecutionExceptionHandler(this::failed);
    }

    /** {@return the command about rules, with those below it} */
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
        Misunderstanding misunderstanding = Misunderstanding.of(trouble);
        screen.say("casus: " + misunderstanding.what());
        misunderstanding.help().ifPresent(help -> screen.say("    help: " + help));
        String name = command.getCommandSpec().qualifiedName();
        screen.say("    help: `" + (desk.prompt() ? "help " + command.getCommandName() : name + " --help")
                + "` explains the command");
        return ExitCode.USAGE.number();
    }

    private int failed(Exception exception, CommandLine command, ParseResult parsed) {
        if (exception instanceof Failure failure) {
            screen.tell(failure);
            return failure.code().number();
        }
        if (exception instanceof FailingRules failing) {
            screen.tell(Failure.of(failing));
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
