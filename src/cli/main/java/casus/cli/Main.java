package casus.cli;

import casus.cli.command.Commands;
import casus.cli.desk.Desk;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Screen;
import casus.cli.screen.Surroundings;
import java.util.Arrays;

/** Where the program starts and ends. */
public final class Main {

    private Main() {}

    /** Runs one command and exits. */
    public static void main(String[] args) {
        System.exit(run(Surroundings.ofProcess(), args));
    }

    /** {@return the number of the {@link ExitCode} that a run of one command ends with} */
    public static int run(Surroundings surroundings, String... args) {
        Screen screen = new Screen(surroundings);
        int code = new Commands(new Desk(screen)).execute(asked(args));
        if (!surroundings.out().checkError() || surroundings.trouble().contains("pipe")) {
            return code; // whoever reads, such as head, may stop when it has had enough
        }
        tellLost(screen);
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

    /** A result that was not written whole is no success. */
    private static void tellLost(Screen screen) {
        String trouble = screen.surroundings().trouble();
        screen.say("casus: the result could not be written whole" + (trouble.isEmpty() ? "" : ": " + trouble));
        screen.say("    help: look at the room on the disk, or write it elsewhere");
    }
}
