package casus.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** By which rules tests reason. Of a method it goes before that of its class, and of a nested class before that around it. */
@Documented
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Rules {

    /** {@return the folder of own rules and tables, which are added to the shipped ones; empty for none} */
    String own() default "";

    /** {@return true if the own rules stand instead of all the shipped ones} */
    boolean instead() default false;

    /** {@return rules that are left out, shipped or own, by their ids} */
    String[] without() default {};

    /** {@return the rule that alone is judged; empty for all} */
    String onlyRule() default "";

    /** {@return the topic that alone is judged; empty for all} */
    String onlyTopic() default "";

    /** {@return other values of tables, such as {@code windows.strong=96}} */
    String[] settings() default {};
}
