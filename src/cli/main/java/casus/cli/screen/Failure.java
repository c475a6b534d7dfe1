package casus.cli.screen;

import casus.engine.FailingRules;
import java.util.List;
import java.util.stream.Stream;

/** Ends a command with a message to the user. Not a fault of Casus: only its lines are shown. */
public final class Failure extends RuntimeException {

    private final ExitCode code;
    private final List<String> lines;

    /**
     * @param lines of the message; empty if everything was already printed
     */
    public Failure(ExitCode code, List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.code = code;
        this.lines = lines;
    }

    public Failure(ExitCode code, String... lines) {
        this(code, List.of(lines));
    }

    /** {@return the failure for rules that fail in reasoning} */
    public static Failure of(FailingRules failing) {
        return new Failure(
                ExitCode.PROBLEMS,
                Stream.concat(
                                Stream.of(String.valueOf(failing.getMessage())),
                                failing.details().stream().map(line -> "    " + line))
                        .toList());
    }

    /** {@return several failures of one command, printed together; the exit code is that of the first} */
    public static Failure all(List<Failure> failures) {
        return new Failure(
                failures.get(0).code(),
                failures.stream().flatMap(failure -> failure.lines().stream()).toList());
    }

    public ExitCode code() {
        return code;
    }

    public List<String> lines() {
        return lines;
    }
}
