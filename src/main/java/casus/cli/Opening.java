package casus.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What a prompt was opened with.
 *
 * @param options that were given beside the case, as they were read
 */
record Opening(CaseArguments subject, AsOfArgument asOf, RuleArguments rules, List<OptionSpec> options) {

    private static final String CASE = "CASE";

    Opening {
        options = List.copyOf(options);
    }

    /**
     * {@return the arguments of a command typed at the prompt} The case goes where the command takes one, and an option the
     * prompt was opened with where the command has the same and the line does not give it.
     */
    List<String> into(CommandSpec command, List<String> typed) {
        List<String> arguments = new ArrayList<>();
        if (takesCase(command)) {
            arguments.add(subject.path.toString());
        }
        for (OptionSpec option : options) {
            if (has(command, option) && typed.stream().noneMatch(word -> names(option, word))) {
                if (option.arity().max() == 0) {
                    arguments.add(option.longestName());
                    continue;
                }
                for (String value : option.originalStringValues()) {
                    arguments.add(option.longestName());
                    arguments.add(value);
                }
            }
        }
        boolean named = takesCase(command) && !typed.isEmpty() && typed.get(0).equals(subject.path.toString());
        arguments.addAll(named ? typed.subList(1, typed.size()) : typed);
        return arguments;
    }

    /** {@return true if the first thing the command is told is a case} */
    static boolean takesCase(CommandSpec command) {
        return !command.positionalParameters().isEmpty()
                && command.positionalParameters().get(0).paramLabel().equals(CASE);
    }

    /** The same field of the same class makes the same option; one of the same name may mean something else. */
    private static boolean has(CommandSpec command, OptionSpec option) {
        OptionSpec same = command.findOption(option.longestName());
        return same != null
                && same.userObject().equals(option.userObject())
                && (option.arity().max() == 1 || (option.arity().max() == 0 && !option.inherited()));
    }

    private static boolean names(OptionSpec option, String word) {
        return List.of(option.names()).contains(word) || word.startsWith(option.longestName() + "=");
    }
}
