package casus.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules that tests use. On a method it takes precedence over that on its class, and on a nested class over that on the
 * enclosing one.
 */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rules {

    /** {@return the folder of own rules and tables, which are added to the shipped ones; empty for none} */
    String own() default "";

    /** {@return true if the own rules replace all the shipped ones} */
    boolean instead() default false;

    /** {@return the ids of rules to leave out, shipped or own} */
    String[] without() default {};

    /** {@return the id of the only rule to judge; empty for all} */
    String onlyRule() default "";

    /** {@return the only topic to judge; empty for all} */
    String onlyTopic() default "";

    /** {@return other values of tables, such as {@code windows.strong=96}} */
    String[] settings() default {};
}
