package casus.cli.command.rules;

import casus.cli.screen.ProblemCount;
import casus.model.Problem;
import casus.model.Term;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems as data, in the order in which they are reported. */
record ProblemsAnswer(List<ProblemCount> problems) {

    /**
     * A problem.
     *
     * @param line from 1; 0, and omitted in JSON, if unknown
     * @param column from 1; 0, and omitted in JSON, if unknown
     * @param help null, and omitted in JSON, if there is none
     */
    record ProblemCount(
            String kind,
            String severity,
            String file,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int line,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) int column,
            String what,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String help) {}

    static ProblemsAnswer of(List<Problem> problems) {
        return new ProblemsAnswer(problems.stream()
                .map(it -> new ProblemCount(
                        it.kind(), Term.of(it.severity()), it.file(), it.line(), it.column(), it.what(), it.help()))
                .toList());
    }
}
