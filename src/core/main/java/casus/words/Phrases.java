package casus.words;

import casus.inferences.Inferences;
import casus.model.CaseRecord;
import casus.model.Fact;
import casus.model.Step;
import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.Sentence;
import casus.whynot.conditions.Wanted;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes conditions and facts as sentences of the vocabulary. */
public final class Phrases {

    private static final char OPENS = '\u0002';
    private static final char CLOSES = '\u0003';

    /** "the event some event", "the actor some accused" */
    private static final Pattern NOUN_BEFORE =
            Pattern.compile("\\bthe (event|actor|place|statement|document) " + OPENS + "[^" + CLOSES + "]*" + CLOSES);

    /** "the some window" */
    private static final Pattern ARTICLE = Pattern.compile("\\b(?:the|an?) (?=" + OPENS + ")");

    /** "some window window", "some others other blows" */
    private static final Pattern NOUN_BEHIND =
            Pattern.compile(OPENS + "some (?:[^" + CLOSES + "]* )?(\\w+?)s?" + CLOSES + " (?=\\1s?\\b)");

    private static final Pattern BRACES = Pattern.compile("\\{([\\w-]+)}");

    private final Inferences inferences;
    private final Naming naming;
    private final Givens givens;
    private final Map<Class<?>, List<Sentence>> conclusions;

    private final Map<Class<?>, List<Sentence>> sayings;

    public Phrases(Inferences inferences, Naming naming, Givens givens) {
        this.inferences = inferences;
        this.naming = naming;
        this.givens = givens;
        // of two sentences for one step, the more detailed one comes first
        this.conclusions = inferences.rulebook().vocabulary().sentences().stream()
                .filter(sentence -> sentence.conclusion().isPresent())
                .sorted(Comparator.comparingInt(
                                (Sentence sentence) -> sentence.slots().size())
                        .thenComparing(Sentence::text))
                .collect(Collectors.groupingBy(
                        sentence -> sentence.patterns().get(0).type()));
        this.sayings = inferences.rulebook().vocabulary().sentences().stream()
                .filter(Wanted::says)
                .collect(Collectors.groupingBy(
                        sentence -> sentence.patterns().get(0).type()));
    }

    /** {@return a line of a rule with names filled in; an unknown name becomes {@code some ...}} */
    public String line(Rule.Line line, Map<String, Object> names) {
        return fill(line.template(), names);
    }

    /** {@return a line of a rule with another value in one slot} */
    public String line(Rule.Line line, Map<String, Object> names, String slot, Object instead) {
        Map<String, Object> slots = new HashMap<>();
        line.fillers().forEach((name, filler) -> {
            Object value = Rule.isName(filler)
                    ? names.get(filler)
                    : line.sentence().slot(name).value(filler);
            slots.put(name, value == null ? new Some(some(filler)) : value);
        });
        slots.put(slot, instead);
        return fill(line.sentence().plain(), slots);
    }

    /** {@return a step in the words of the vocabulary} */
    public String step(Step step) {
        return conclusions.getOrDefault(step.getClass(), List.of()).stream()
                .flatMap(sentence -> Wanted.slots(sentence, step).map(slots -> fill(sentence.plain(), slots)).stream())
                .findFirst()
                .orElseGet(() -> new PartWording(naming).of(inferences, step));
    }

    /**
     * {@return a wanted step in the words of the vocabulary} Unknown values become {@code some ...} if the sentence needs
     * them.
     */
    public String wanted(Wanted wanted) {
        return sayings.getOrDefault(wanted.type(), List.of()).stream()
                .flatMap(sentence -> wanted.slots(sentence).map(slots -> said(sentence, slots)).stream())
                .max(Comparator.comparingInt(Said::balance).thenComparing(Said::text))
                .map(Said::text)
                .orElse("");
    }

    /**
     * @param balance the number of known values that are stated, minus the number of unknown ones
     */
    private record Said(String text, int balance) {}

    private Said said(Sentence sentence, Map<String, Object> known) {
        Map<String, Object> slots = new HashMap<>(known);
        sentence.slots().forEach((slot, type) -> slots.putIfAbsent(slot, new Some(some(type.name()))));
        return new Said(fill(sentence.plain(), slots), 3 * known.size() - 2 * slots.size());
    }

    /** {@return a fact in words} */
    public String fact(Fact fact) {
        if (fact instanceof CaseRecord said) {
            return said.id().value();
        }
        return fact instanceof Step step ? step(step) : givens.says(fact);
    }

    /** {@return a value in words} */
    String value(@Nullable Object value) {
        if (value instanceof Collection<?> all) {
            return all.isEmpty()
                    ? "nothing"
                    : naming.list(all.stream().map(this::value).toList());
        }
        if (value instanceof CaseRecord said) {
            return said.id().value();
        }
        return value == null ? "nothing" : naming.fill("{value}", Map.of("value", value));
    }

    private String fill(String template, Map<String, Object> names) {
        String filled = BRACES.matcher(template).replaceAll(name -> {
            Object value = names.get(name.group(1));
            return Matcher.quoteReplacement(
                    value == null ? some(name.group(1)) : value instanceof Some some ? some.words() : value(value));
        });
        filled = NOUN_BEFORE.matcher(filled).replaceAll(OPENS + "some $1" + CLOSES);
        filled = ARTICLE.matcher(filled).replaceAll("");
        filled = NOUN_BEHIND.matcher(filled).replaceAll("some ");
        return filled.replaceAll("[" + OPENS + CLOSES + "]", "");
    }

    /** Stands for an unknown value, such as {@code some window}, marked so that the words around it can be adapted. */
    private record Some(String words) {}

    private static String some(String name) {
        return OPENS
                + "some "
                + name.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                        .replaceAll("\\d+$", "")
                        .replace('-', ' ')
                        .toLowerCase(Locale.ROOT)
                + CLOSES;
    }
}
