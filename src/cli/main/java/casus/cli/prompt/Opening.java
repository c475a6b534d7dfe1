package casus.cli.prompt;

import casus.cli.desk.StandingRules;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The arguments that a prompt was opened with.
 *
 * @param options that were given beside the case, as parsed
 */
public record Opening(CaseArguments subject, AsOfArgument asOf, RuleArguments rules, List<OptionSpec> options) {

    private static final String CASE = "CASE";

    public Opening {
        options = List.copyOf(options);
    }

    /**
     * {@return the full arguments of a command typed at the prompt} The case is added where the command takes one, and
     * options of the prompt where the command has the same option and the line does not contain it.
     */
    List<String> into(CommandSpec command, List<String> typed) {
        List<String> arguments = new ArrayList<>();
        if (takesCase(command)) {
            arguments.add(subject.path.toString());
        }
        for (OptionSpec option : options) {
            String name = nameIn(command, option);
            if (name != null && typed.stream().noneMatch(word -> names(name, option, word))) {
                if (option.arity().max() == 0) {
                    arguments.add(name);
                    continue;
                }
                for (String value : option.originalStringValues()) {
                    arguments.add(name);
                    arguments.add(value);
                }
            }
        }
        boolean named = takesCase(command) && !typed.isEmpty() && typed.get(0).equals(subject.path.toString());
        arguments.addAll(named ? typed.subList(1, typed.size()) : typed);
        return arguments;
    }

    /** {@return true if the first argument of the command is a case} */
    static boolean takesCase(CommandSpec command) {
        return !command.positionalParameters().isEmpty()
                && command.positionalParameters().get(0).paramLabel().equals(CASE);
    }

    /**
     * {@return the command's name for an option; null if it has no such option} An option is the same if it is the same
     * field of the same class. Options with the same name may differ, as supposed rules differ from actual ones.
     */
    private static @Nullable String nameIn(CommandSpec command, OptionSpec option) {
        OptionSpec same = command.findOption(option.longestName());
        if (same == null) {
            return null;
        }
        if (same.userObject().equals(option.userObject())) {
            return option.arity().max() == 1 || (option.arity().max() == 0 && !option.inherited())
                    ? option.longestName()
                    : null;
        }
        return option.longestName().equals(RuleArguments.RULES) && command.findOption(StandingRules.BY) != null
                ? StandingRules.BY
                : null;
    }

    private static boolean names(String name, OptionSpec option, String word) {
        return word.equals(name)
                || word.startsWith(name + "=")
                || (name.equals(option.longestName()) && List.of(option.names()).contains(word));
    }
}
