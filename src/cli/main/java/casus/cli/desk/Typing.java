package casus.cli.desk;

import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the user types another command that asks about the same: on the command line whole, at a prompt what it does not know. */
public final class Typing {

    private final String program;

    /** The options that a prompt was opened with, which need not be typed again; null on the command line. */
    private final @Nullable Set<String> opening;

    private Typing(String program, @Nullable Set<String> opening) {
        this.program = program;
        this.opening = opening;
    }

    static Typing onCommandLine(String program) {
        return new Typing(program, null);
    }

    /** @param opening the options that the prompt was opened with, as {@link #options} writes them */
    static Typing atPrompt(Set<String> opening) {
        return new Typing("", opening);
    }

    /** {@return the options, each with its value, by which a command asks about the same texts, date and rules} */
    public static List<String> options(CaseArguments subject, AsOfArgument asOf, RuleArguments.Asked rules) {
        List<String> options = new ArrayList<>(subject.again());
        options.addAll(asOf.again());
        options.addAll(rules.again());
        return options;
    }

    /** {@return true if commands are typed at a prompt, where the case need not be named} */
    public boolean atPrompt() {
        return opening != null;
    }

    /** {@return how the user types a command that asks the same of the same case, up to a handle} */
    public String command(String verb, CaseArguments subject, AsOfArgument asOf, RuleArguments.Asked rules) {
        return typed(atPrompt() ? verb : verb + " " + subject.quoted(), options(subject, asOf, rules));
    }

    /** {@return how the user types a command about the same rules} */
    public String command(String verb, RuleArguments.Asked rules) {
        return typed(verb, rules.again());
    }

    private String typed(String command, List<String> options) {
        StringBuilder typed = new StringBuilder(atPrompt() ? command : program + " " + command);
        options.stream()
                .filter(option -> opening == null || !opening.contains(option))
                .forEach(option -> typed.append(' ').append(option));
        return typed.toString();
    }
}
