package casus.cli.command;

import casus.model.Bound;
import casus.model.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Why a command line cannot be understood, in the user's own words.
 *
 * @param help what may have been meant, if known
 */
record Misunderstanding(String what, Optional<String> help) {

    /**
     * {@return the mistake in a line that the parser refused}
     *
     * @param words of the line
     */
    static Misunderstanding of(ParameterException trouble, List<String> words) {
        if (trouble instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched.getUnmatched().get(0), trouble.getCommandLine());
        }
        if (trouble instanceof MissingParameterException missing) {
            return option(words, trouble.getCommandLine())
                    .map(word -> unknown(word, trouble.getCommandLine()))
                    .orElseGet(() -> missing(missing.getMissing()));
        }
        if (trouble instanceof OverwrittenOptionException twice) {
            return new Misunderstanding(
                    "`" + name(twice.getOverwritten()) + "` is given twice", Optional.of("give it once"));
        }
        ArgSpec argument = trouble.getArgSpec();
        String value = trouble.getValue();
        if (argument == null || value == null) {
            return new Misunderstanding(String.valueOf(trouble.getMessage()), Optional.empty());
        }
        Class<?> type = argument.isMultiValue() ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) {
            return choice(value, argument, type);
        }
        if (value.isBlank()) {
            return new Misunderstanding(
                    name(argument) + " is empty",
                    Optional.of("give " + (argument.isOption() ? argument.paramLabel() + " behind it" : "its name")));
        }
        boolean number = type == int.class || type == Integer.class;
        if (number && value.matches("[+-]?\\d+")) {
            return new Misunderstanding(
                    "`" + value + "` is too " + (value.startsWith("-") ? "small" : "large") + " for " + name(argument),
                    Optional.of("give a whole number from 1 to " + Bound.number(Integer.MAX_VALUE)));
        }
        return new Misunderstanding(
                "`" + value + "` is no " + (number ? "whole number" : "value") + " for " + name(argument),
                Optional.empty());
    }

    /** {@return the first word that looks like an option and is not one of the command} */
    private static Optional<String> option(List<String> words, CommandLine command) {
        Set<String> known = command.getCommandSpec().optionsMap().keySet();
        return words.stream()
                .takeWhile(word -> !word.equals("--"))
                .filter(word ->
                        word.length() > 1 && word.startsWith("-") && !known.contains(word.replaceFirst("=.*", "")))
                .findFirst();
    }

    private static Misunderstanding unknown(String word, CommandLine command) {
        boolean option = word.startsWith("-");
        Set<String> known = option
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        String sort = option ? "option" : command.getParent() == null ? "command" : "place for";
        return new Misunderstanding(
                "there is no " + sort + " `" + word + "`",
                Nearest.maybe(word, known)
                        .or(() -> option ? Optional.of("if it is a name, write `-- " + word + "`") : Optional.empty()));
    }

    private static Misunderstanding missing(List<ArgSpec> arguments) {
        boolean bare = arguments.size() == 1 && arguments.get(0).isOption();
        String names = arguments.stream().map(Misunderstanding::name).collect(Collectors.joining(", "));
        Class<?> type = arguments.get(0).type();
        String label = type.isEnum()
                ? "one of " + String.join(", ", choices(type))
                : arguments.get(0).paramLabel();
        String lacking = !bare
                ? names + " is missing"
                : arguments.get(0).required()
                        ? names + " " + label + " is missing"
                        : names + " needs " + label + " behind it";
        return new Misunderstanding(lacking, Optional.empty());
    }

    private static Misunderstanding choice(String value, ArgSpec argument, Class<?> type) {
        List<String> choices = choices(type);
        return new Misunderstanding(
                "`" + value + "` is no choice for " + name(argument),
                Optional.of(
                        Nearest.maybe(value, choices).map(maybe -> maybe + "; ").orElse("") + "there are "
                                + String.join(", ", choices)));
    }

    private static List<String> choices(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(choice -> choice.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
