package casus.junit;

import casus.Casus;
import casus.LiveSession;
import casus.Result;
import casus.model.Case;
import casus.verify.Outcome;
import casus.verify.Verifier;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstantiationAwareExtension.ExtensionContextScope;
import org.junit.platform.commons.support.AnnotationSupport;

/** Resolves the parameters of {@link CasusTest}. */
public final class CasusExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(CasusExtension.class);
    private static final Set<Class<?>> OF_RULES = Set.of(Verifier.class, Casus.class);
    private static final Set<Class<?>> OF_A_CASE = Set.of(Case.class, Result.class, Outcome.class, LiveSession.class);

    /** Called by JUnit. */
    public CasusExtension() {}

    /** Objects passed to a constructor belong to the test for which the instance is created, and are closed with it. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        Objects.requireNonNull(root, "there is no context; JUnit gives it, and no program need call this");
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        Objects.requireNonNull(parameter, "there is no parameter; JUnit gives it, and no program need call this");
        Objects.requireNonNull(test, "there is no test; JUnit gives it, and no program need call this");
        Class<?> type = parameter.getParameter().getType();
        return OF_RULES.contains(type) || OF_A_CASE.contains(type) || parameter.isAnnotated(GivenCase.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Objects.requireNonNull(parameter, "there is no parameter; JUnit gives it, and no program need call this");
        Objects.requireNonNull(test, "there is no test; JUnit gives it, and no program need call this");
        Class<?> type = parameter.getParameter().getType();
        Optional<GivenCase> given = parameter.findAnnotation(GivenCase.class);
        if (OF_RULES.contains(type)) {
            if (given.isPresent()) {
                throw new ParameterResolutionException(
                        "a parameter of type " + type.getSimpleName() + " is of no one case; remove `@GivenCase`");
            }
            return type == Verifier.class ? verifier(test) : verifier(test).casus();
        }
        if (!OF_A_CASE.contains(type)) {
            throw new ParameterResolutionException("`@GivenCase` gives no " + type.getSimpleName()
                    + "; the parameter may be a Case, Result, Outcome or LiveSession");
        }
        String path = given.orElseThrow(() -> new ParameterResolutionException("a parameter of type "
                        + type.getSimpleName()
                        + " does not say of which case; write for example `@GivenCase(\"facts/raid\") "
                        + type.getSimpleName() + " it`"))
                .value();
        return of(type, Verifier.read(Path.of(path)), test);
    }

    private static Object of(Class<?> type, Case subject, ExtensionContext test) {
        if (type == Case.class) {
            return subject;
        }
        if (type == Outcome.class) {
            return verifier(test).given(subject);
        }
        if (type == Result.class) {
            return verifier(test).casus().reason(subject);
        }
        LiveSession session = verifier(test).casus().open(subject);
        // objects stored here are closed when the test ends
        test.getStore(NAMESPACE).put(session, session);
        return session;
    }

    private static Verifier verifier(ExtensionContext test) {
        Rules rules = rules(test).orElse(null);
        if (rules == null) {
            return Verifier.shipped();
        }
        // read once for all tests with the same rules; reading them twice concurrently is harmless
        Store known = test.getRoot().getStore(NAMESPACE);
        Verifier verifier = known.get(rules, Verifier.class);
        if (verifier == null) {
            verifier = read(rules);
            known.put(rules, verifier);
        }
        return verifier;
    }

    private static Verifier read(Rules rules) {
        if (rules.instead() && rules.own().isEmpty()) {
            throw new ParameterResolutionException(
                    "`instead` in `@Rules` leaves no rules; name the folder of yours in `own`");
        }
        Verifier verifier = rules.own().isEmpty()
                ? Verifier.shipped()
                : rules.instead() ? Verifier.instead(Path.of(rules.own())) : Verifier.with(Path.of(rules.own()));
        if (rules.without().length > 0) {
            verifier = verifier.withoutRules(rules.without());
        }
        if (rules.settings().length > 0) {
            verifier = verifier.withSettings(rules.settings());
        }
        if (!rules.onlyRule().isEmpty() && !rules.onlyTopic().isEmpty()) {
            throw new ParameterResolutionException("`@Rules` names both a rule and a topic; leave one out");
        }
        if (!rules.onlyRule().isEmpty()) {
            return verifier.onlyRule(rules.onlyRule());
        }
        return rules.onlyTopic().isEmpty() ? verifier : verifier.onlyTopic(rules.onlyTopic());
    }

    private static Optional<Rules> rules(ExtensionContext test) {
        for (ExtensionContext at = test; at != null; at = at.getParent().orElse(null)) {
            Optional<Rules> found = at.getElement().flatMap(it -> AnnotationSupport.findAnnotation(it, Rules.class));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
