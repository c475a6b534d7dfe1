package casus.picture.catalogue;

import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.Sentence;
import java.util.Locale;

/** Names of places in a catalogue, the same in every rendering and from one version to the next. */
public final class Anchors {

    private Anchors() {}

    /** {@return where a rule stands} */
    public static String rule(Rule rule) {
        return "rule-" + slug(rule.id());
    }

    /** {@return where a sentence stands} */
    public static String sentence(Sentence sentence) {
        return "sentence-" + slug(sentence.text());
    }

    /** {@return where a table stands} */
    public static String table(String name) {
        return "table-" + slug(name);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
    }
}
