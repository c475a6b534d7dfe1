package casus.picture.catalogue;

import casus.rulebook.rule.Rule;
import casus.rulebook.vocabulary.Sentence;
import java.util.Locale;

/** Anchors in a catalogue, the same in every rendering and across versions. */
public final class Anchors {

    private Anchors() {}

    /** {@return the anchor of a rule} */
    public static String rule(Rule rule) {
        return "rule-" + slug(rule.id());
    }

    /** {@return the anchor of a sentence} */
    public static String sentence(Sentence sentence) {
        return "sentence-" + slug(sentence.text());
    }

    /** {@return the anchor of a table} */
    public static String table(String name) {
        return "table-" + slug(name);
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
    }
}
