package casus.cli.screen;

import casus.engine.FailingRules;
import java.util.List;
import java.util.stream.Stream;

/** Ends a command with a word to the user. Not a fault: nothing of it is shown but its lines. */
public final class Failure extends RuntimeException {

    private final ExitCode code;
    private final List<String> lines;

    /** @param lines what to tell the user, one a line; none if all has been told */
    public Failure(ExitCode code, List<String> lines) {
        super(String.join("\n", lines), null, false, false);
        this.code = code;
        this.lines = lines;
    }

    public Failure(ExitCode code, String... lines) {
        this(code, List.of(lines));
    }

    /** {@return what to tell of rules that cannot be reasoned by} */
    public static Failure of(FailingRules failing) {
        return new Failure(
                ExitCode.PROBLEMS,
                Stream.concat(
                                Stream.of(String.valueOf(failing.getMessage())),
                                failing.details().stream().map(line -> "    " + line))
                        .toList());
    }

    /** {@return several failures of one command, told together; it ends with the number of the first} */
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
