package casus.cli.screen;

/** The exit codes of the program. */
public enum ExitCode {
    OK(0),
    /** The case or the rules have errors. */
    PROBLEMS(1),
    /** The command line is invalid. */
    USAGE(2),
    /** No such case, handle or rule. */
    NOT_FOUND(3),
    /** A case does not lead to what it expects. */
    FAILED(4),
    /** A fault of Casus itself. */
    FAULT(70),
    /** The result could not be written completely. */
    UNWRITTEN(74);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** {@return the number of the exit code} */
    public int number() {
        return number;
    }
}
