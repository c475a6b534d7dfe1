package casus.cli.prompt;

import casus.inferences.Inferences;
import casus.model.Conclusion;
import casus.model.Judgement.Dimension;
import casus.model.Reason.Ground;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completes words at the prompt: commands and options from their declarations, names from the case. */
final class Completion {

    /** The forms of handles, for questions about conclusions that do not follow; words in capitals are placeholders. */
    private static final List<List<String>> HANDLES = List.of(
            List.of("attribution", "EVENT"),
            List.of("retaliation", "EVENT", "for", "EVENT"),
            List.of("chain", "EVENT", "to", "EVENT", "to", "EVENT", "to", "EVENT"),
            List.of("sovereignty", "EVENT", "by", "ACTOR", "in", "ACTOR"),
            List.of("narrative", "SUBJECT", "on", "DIMENSION", "between", "ACTOR", "and", "ACTOR"),
            List.of("narrative", "target", "of", "EVENT", "on", "DIMENSION", "between", "ACTOR", "and", "ACTOR"),
            List.of("legal", "GROUND", "of", "ACTOR", "for", "EVENT", "in", "ACTOR"));

    private final CommandSpec commands;
    private final Inferences inferences;
    private final CompletionWords known;

    Completion(CommandSpec commands, Inferences inferences) {
        this.commands = commands;
        this.inferences = inferences;
        this.known = CompletionWords.of(inferences);
    }

    /**
     * A possible next word.
     *
     * @param about a short description; may be empty
     * @param whole false if the word is to be continued
     */
    record Choice(String word, String about, boolean whole) {}

    /** {@return the inferences that the words are taken from} */
    Inferences inferences() {
        return inferences;
    }

    /**
     * {@return every word allowed in the next place, in order of name; the caller filters by what was typed}
     *
     * @param before the preceding words
     * @param begun the typed part of the word, possibly empty
     */
    List<Choice> next(List<String> before, String begun) {
        if (before.isEmpty()) {
            Map<String, String> first = new TreeMap<>(handleWords(List.of()));
            first.putAll(verbs());
            first.put("help", "Lists what can be asked.");
            first.put("exit", "Leaves.");
            return choices(first);
        }
        String verb = before.get(0);
        if (verb.equals("help")) {
            return before.size() == 1 ? choices(verbs()) : List.of();
        }
        if (!commands.subcommands().containsKey(verb)) {
            return choices(handleWords(before));
        }
        CommandSpec command = commands.subcommands().get(verb).getCommandSpec();
        OptionSpec last = before.size() == 1 ? null : command.findOption(before.get(before.size() - 1));
        if (last != null && last.arity().max() > 0) {
            return values(last);
        }
        if (begun.startsWith("-")) {
            return choices(options(command));
        }
        List<Choice> words = words(command, positionals(command, before.subList(1, before.size())));
        return words.isEmpty() ? choices(options(command)) : words;
    }

    private Map<String, String> verbs() {
        Map<String, String> verbs = new TreeMap<>();
        commands.subcommands()
                .forEach((verb, command) -> verbs.put(
                        verb,
                        String.join(" ", command.getCommandSpec().usageMessage().header())));
        return verbs;
    }

    private static Map<String, String> options(CommandSpec command) {
        Map<String, String> options = new TreeMap<>();
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                options.put(option.longestName(), String.join(" ", option.description()));
            }
        }
        return options;
    }

    /** {@return the words that are neither options nor their values} */
    private static List<String> positionals(CommandSpec command, List<String> words) {
        List<String> positionals = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            OptionSpec option = command.findOption(words.get(i).replaceFirst("=.*", ""));
            if (option == null) {
                positionals.add(words.get(i));
            } else if (option.arity().max() > 0 && !words.get(i).contains("=")) {
                i++;
            }
        }
        return positionals;
    }

    private List<Choice> words(CommandSpec command, List<String> before) {
        if (command.name().equals("why-not")) {
            return choices(askedWords(before));
        }
        return switch (label(command)) {
            case "HANDLE" -> choices(handleWords(before));
            case "ID" -> {
                Map<String, String> words = phraseWords(known.sentences(), before);
                if (before.isEmpty()) {
                    words.putAll(known.rules());
                }
                yield choices(words);
            }
            default -> List.of();
        };
    }

    /** {@return the label of the command's first argument after the case} */
    private static String label(CommandSpec command) {
        int place = Opening.takesCase(command) ? 1 : 0;
        return command.positionalParameters().size() > place
                ? command.positionalParameters().get(place).paramLabel()
                : "";
    }

    private List<Choice> values(OptionSpec option) {
        return switch (option.longestName()) {
            case "--without" -> {
                Map<String, String> without = new TreeMap<>(known.records());
                known.actors().forEach((actor, name) -> without.put("voice:" + actor, name));
                known.rules().forEach((rule, title) -> without.put("rule:" + rule, title));
                known.documents().forEach((document, title) -> without.put("document:" + document, title));
                yield choices(without);
            }
            case "--without-rule" -> choices(known.rules());
            case "--as" -> choices(known.actors());
            case "--set" -> unfinished(known.rows());
            case "--document" -> unfinished(known.documents());
            default -> {
                Map<String, String> offered = new LinkedHashMap<>();
                if (option.completionCandidates() != null) {
                    option.completionCandidates().forEach(value -> offered.put(value, ""));
                }
                yield choices(offered);
            }
        };
    }

    /** {@return the next words towards a handle} */
    private Map<String, String> handleWords(List<String> before) {
        Map<String, String> words = phraseWords(known.handles(), before);
        words.replaceAll((word, about) -> {
            String name = about(word);
            return name.isEmpty() || about.isEmpty() ? name + about : about + ": " + name;
        });
        return words;
    }

    /**
     * {@return the next words of phrases with a common beginning, each with the phrase's description or the number of
     * phrases}
     */
    private static Map<String, String> phraseWords(Map<List<String>, String> phrases, List<String> before) {
        Map<String, String> words = new TreeMap<>();
        Map<String, Integer> count = new TreeMap<>();
        phrases.forEach((phrase, about) -> {
            if (phrase.size() > before.size()
                    && phrase.subList(0, before.size()).equals(before)) {
                String word = phrase.get(before.size());
                count.merge(word, 1, Integer::sum);
                words.put(word, phrase.size() == before.size() + 1 ? about : "");
            }
        });
        words.replaceAll((word, about) ->
                about.isEmpty() && count.getOrDefault(word, 0) > 1 ? count.get(word) + " go on so" : about);
        return words;
    }

    private String about(String name) {
        return known.events().getOrDefault(name, known.actors().getOrDefault(name, ""));
    }

    /** {@return the next words towards the handle of a possible conclusion} */
    private Map<String, String> askedWords(List<String> before) {
        Map<String, String> words = new TreeMap<>();
        for (List<String> form : HANDLES) {
            if (form.size() > before.size() && begins(form, before)) {
                words.putAll(named(form.get(before.size())));
            }
            if (before.size() > 1
                    && form.size() >= before.size()
                    && begins(form, before)
                    && isName(form.get(before.size() - 1))) {
                statuses(before.get(0)).forEach(status -> words.put(status, "only of this status"));
            }
        }
        return words;
    }

    private static boolean isName(String place) {
        return Character.isUpperCase(place.charAt(0));
    }

    private static Stream<String> statuses(String family) {
        return Arrays.stream(Conclusion.Family.values())
                .filter(each -> Term.of(each).equals(family))
                .flatMap(each -> each.statuses().stream())
                .map(Term::of);
    }

    private static boolean begins(List<String> form, List<String> before) {
        for (int i = 0; i < before.size(); i++) {
            String place = form.get(i);
            if (!place.equals(before.get(i)) && !isName(place)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the words for a place in a handle: the word itself, or the names of a kind} */
    private Map<String, String> named(String place) {
        Map<String, String> names = new TreeMap<>();
        switch (place) {
            case "EVENT" -> names.putAll(known.events());
            case "ACTOR" -> names.putAll(known.actors());
            case "SUBJECT" -> {
                names.putAll(known.events());
                names.putAll(known.actors());
                names.putAll(known.records());
            }
            case "DIMENSION" -> Arrays.asList(Dimension.values()).forEach(each -> names.put(Term.of(each), ""));
            case "GROUND" -> Arrays.asList(Ground.values()).forEach(each -> names.put(Term.of(each), ""));
            default -> names.put(place, "");
        }
        return names;
    }

    private static List<Choice> choices(Map<String, String> words) {
        return choices(words, "", true);
    }

    /** {@return names that must be followed by an equals sign and a value} */
    private static List<Choice> unfinished(Map<String, String> names) {
        return choices(names, "=", false);
    }

    private static List<Choice> choices(Map<String, String> words, String suffix, boolean whole) {
        return words.entrySet().stream()
                .map(word -> new Choice(word.getKey() + suffix, word.getValue(), whole))
                .toList();
    }
}
