package casus.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Resolves the parameters of a test method, or of all methods of a test class.
 *
 * <table>
 * <caption>Parameters by type</caption>
 * <tr><th>type</th><th>argument</th></tr>
 * <tr><td>{@link casus.verify.Verifier}</td><td>a verifier of the rules of {@link Rules}, or of the shipped ones</td></tr>
 * <tr><td>{@link casus.Casus}</td><td>the same rules, compiled</td></tr>
 * <tr><td>{@link casus.model.Case}</td><td>the case of {@link GivenCase}</td></tr>
 * <tr><td>{@link casus.Result}</td><td>what follows from it</td></tr>
 * <tr><td>{@link casus.verify.Outcome}</td><td>the same, for expectations</td></tr>
 * <tr><td>{@link casus.LiveSession}</td><td>a session opened on it, closed after the test</td></tr>
 * </table>
 *
 * <p>Rules are compiled once for all tests, and can be used by tests that run concurrently.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CasusExtension.class)
public @interface CasusTest {}
