package casus.cli.screen;

/** What a run ends with. */
public enum ExitCode {
    OK(0),
    /** The case or the rules have errors. */
    PROBLEMS(1),
    /** The command line cannot be read. */
    USAGE(2),
    /** No such case, handle or rule. */
    NOT_FOUND(3),
    /** A case does not come to what is expected of it. */
    FAILED(4),
    /** A fault of Casus itself. */
    FAULT(70),
    /** The result could not be written whole. */
    UNWRITTEN(74);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** {@return the number that the system is told} */
    public int number() {
        return number;
    }
}
