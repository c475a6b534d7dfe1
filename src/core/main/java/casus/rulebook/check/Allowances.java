package casus.rulebook.check;

import casus.model.Problem;
import casus.rulebook.rule.Rule;
import casus.rulebook.text.Allowance;
import casus.rulebook.text.Mistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The allowances of authors, each for some lines of a file. */
public final class Allowances {

    private final List<Scope> scopes = new ArrayList<>();

    /**
     * @param to the last line, inclusive
     */
    private record Scope(String file, int from, int to, Allowance allowance) {}

    /** Adds the allowances of a rule, for all its lines. */
    void of(Rule rule) {
        rule.allowed()
                .forEach(one -> scopes.add(
                        new Scope(rule.file(), rule.line(), rule.then().number(), one)));
    }

    /** Adds an allowance of a comment for some lines. */
    void of(String file, int from, int to, Allowance allowance) {
        scopes.add(new Scope(file, from, to, allowance));
    }

    /** {@return the problems that nobody has allowed, and a problem for each unused allowance, in order of place} */
    public List<Problem> over(List<Problem> problems) {
        Set<Scope> used = new HashSet<>();
        List<Problem> left = new ArrayList<>();
        for (Problem problem : problems) {
            List<Scope> over =
                    scopes.stream().filter(scope -> covers(scope, problem)).toList();
            used.addAll(over);
            if (over.isEmpty()) {
                left.add(problem);
            }
        }
        for (Scope scope : scopes) {
            if (!used.contains(scope)) {
                Allowance idle = scope.allowance();
                left.add(Mistake.IDLE_ALLOWANCE.at(
                        scope.file(),
                        idle.line(),
                        idle.column(),
                        "there is no `" + idle.kind().kind() + "` here to be allowed",
                        "take the allowance away"));
            }
        }
        return left.stream().sorted().distinct().toList();
    }

    private static boolean covers(Scope scope, Problem problem) {
        return scope.file().equals(problem.file())
                && scope.allowance().kind().kind().equals(problem.kind())
                && scope.from() <= problem.line()
                && problem.line() <= scope.to();
    }
}
