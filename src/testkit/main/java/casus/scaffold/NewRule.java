package casus.scaffold;

import casus.rulebook.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A draft of a rule and of its cases, which pass as they are.
 *
 * @param name of both files, without extension
 */
public record NewRule(String id, String name, String rules, String cases) {

    public NewRule {
        Objects.requireNonNull(id, "a rule has no id; give one");
        Objects.requireNonNull(name, "a rule has no name for its files; give one");
        Objects.requireNonNull(rules, "there is no text of the rule; give one");
        Objects.requireNonNull(cases, "there is no text of the cases; give one");
    }

    /** The topics of such drafts. */
    public static final List<String> TOPICS =
            List.of("attribution", "legal", "narratives", "retaliation", "sovereignty");

    private static final int WORDS = 6;
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "that", "which", "who", "of", "for", "to", "by", "in", "on", "is", "are", "and", "it");

    /**
     * {@return a draft of a rule}
     *
     * @param topic one of {@link #TOPICS}
     * @param title one sentence, without straight quotes
     * @throws IllegalArgumentException with a message for the user, if the title has no word to name the rule by
     */
    public static NewRule of(String topic, String title) {
        Objects.requireNonNull(topic, "there is no topic; give one of `NewRule.TOPICS`");
        Objects.requireNonNull(title, "there is no title; give a sentence");
        String name = Arrays.stream(plain(title).toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL.contains(word))
                .limit(WORDS)
                .collect(Collectors.joining("-"));
        if (name.isEmpty()) {
            throw new IllegalArgumentException("`" + title + "` has no word to name the rule by");
        }
        String id = topic + "." + name;
        return new NewRule(id, name, filled(topic + ".rules", id, title), filled(topic + ".cases.yaml", id, title));
    }

    /** {@return the title in letters from A to Z as far as it can be written so, for a name: ü becomes u} */
    private static String plain(String title) {
        return Normalizer.normalize(title.replace("ß", "ss"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
    }

    private static String filled(String template, String id, String title) {
        return read(template)
                .replace("${id}", id)
                .replace("${reference}", Rule.NO_REFERENCE_YET)
                .replace("${title}", title);
    }

    private static String read(String template) {
        try (InputStream file = Objects.requireNonNull(NewRule.class.getResourceAsStream(template), template)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
