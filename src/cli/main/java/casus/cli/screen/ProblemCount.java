package casus.cli.screen;

import casus.model.Problem;
import java.util.List;

/** Numbers of problems, in words. */
public final class ProblemCount {

    private ProblemCount() {}

    /** {@return {@code 2 errors}, or {@code 2 errors and 1 warning}} */
    public static String errors(List<Problem> problems) {
        long errors = problems.stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .count();
        long warnings = problems.size() - errors;
        String first = errors == 0 && warnings > 0 ? "" : count(errors, "error");
        String second = warnings == 0 ? "" : count(warnings, "warning");
        return first + (first.isEmpty() || second.isEmpty() ? "" : " and ") + second;
    }

    /** {@return {@code 1 error}, {@code 2 errors}, {@code no errors}} */
    public static String count(long number, String what) {
        return (number == 0 ? "no" : number) + " " + what + (number == 1 ? "" : "s");
    }
}
