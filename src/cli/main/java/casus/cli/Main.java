package casus.cli;

import casus.cli.command.Commands;
import casus.cli.desk.Desk;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.util.Arrays;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /** Runs one command and exits. */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** {@return the number of the {@link ExitCode} of a run of one command} */
    public static int run(Surroundings surroundings, String... args) {
        Screen screen = new Screen(surroundings);
        int code = new Commands(new Desk(screen)).execute(asked(args));
        if (!surroundings.out().checkError() || surroundings.trouble().contains("pipe")) {
            return code; // a reader such as head may stop early
        }
        reportLost(screen);
        return code == ExitCode.OK.number() ? ExitCode.UNWRITTEN.number() : code;
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

    /** Reports a result that could not be written completely. */
    private static void reportLost(Screen screen) {
        String trouble = screen.surroundings().trouble();
        screen.say("casus: the result could not be written whole" + (trouble.isEmpty() ? "" : ": " + trouble));
        screen.say("    help: look at the room on the disk, or write it elsewhere");
    }
}
