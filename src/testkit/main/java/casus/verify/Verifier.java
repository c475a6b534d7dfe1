package casus.verify;

import casus.Casus;
import casus.casefile.CaseReader;
import casus.casefile.Reading;
import casus.model.Case;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.RulebookFolder;
import casus.rulebook.Settings;
import casus.rulebook.text.RuleText;
import casus.smallcase.KnownWords;
import casus.verify.given.Given;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The entry point for tests of rules and cases. A thread-safe value; each rulebook is compiled once for all tests. A failed
 * expectation throws {@link AssertionError}, a mistake in the test itself {@link IllegalArgumentException}.
 *
 * <pre>{@code
 * Verifier.shipped()
 *         .given(claim("raid").by("front"))
 *         .concludes("attribution raid").withStatus("claimed").restingOnExactly("claim-1");
 * }</pre>
 */
public final class Verifier {

    private final Casus casus;
    private final Scope scope;

    private Verifier(Casus casus, Scope scope) {
        this.casus = casus;
        this.scope = scope;
    }

    /** {@return a verifier of the shipped rules} */
    public static Verifier shipped() {
        return Shipped.VERIFIER;
    }

    /** Read once; it never changes. */
    private static final class Shipped {
        static final Verifier VERIFIER = read(List.of(), false);
    }

    /** {@return a verifier of a rulebook, which must be sound} */
    public static Verifier of(Rulebook rulebook) {
        Objects.requireNonNull(
                rulebook,
                "there is no rulebook; give that of a reading, such as `Casus.rulebook(List.of()).rulebook()`");
        return new Verifier(Compiled.by(rulebook), Scope.all(rulebook));
    }

    /** {@return a verifier of compiled rules} */
    public static Verifier of(Casus casus) {
        Objects.requireNonNull(casus, "there is no Casus; give one, such as `Casus.shipped()`");
        return new Verifier(casus, Scope.all(casus.rulebook()));
    }

    /**
     * {@return a verifier of the shipped rules together with those of a folder}
     *
     * @throws IllegalArgumentException listing every mistake in them
     */
    public static Verifier with(Path ownRules) {
        return read(own(ownRules), false);
    }

    /**
     * {@return a verifier of the rules of a folder, which replace all the shipped ones} Vocabulary, tables and files in the
     * engine's own language stay.
     *
     * @throws IllegalArgumentException listing every mistake in them
     */
    public static Verifier instead(Path ownRules) {
        return read(own(ownRules), true);
    }

    private static List<RuleText> own(Path folder) {
        Objects.requireNonNull(folder, "there is no folder of rules; give its path, such as `Path.of(\"rules\")`");
        List<Problem> problems = new ArrayList<>();
        List<RuleText> own = RulebookFolder.read(folder, problems);
        Situation.refuse("the rules of " + folder, problems, "");
        return own;
    }

    private static Verifier read(List<RuleText> own, boolean instead) {
        Rulebook.Reading reading = Casus.rulebook(own, instead);
        Situation.refuse("the rules", reading.problems(), "");
        return of(reading.rulebook());
    }

    /**
     * {@return this verifier without some rules, shipped or own, by their ids} What rests on their conclusions no longer
     * follows.
     *
     * @throws IllegalArgumentException if there is no such rule, or none is left to judge
     */
    public Verifier withoutRules(String... ids) {
        KnownWords.present(ids, "rules to leave out");
        Rulebook.Reading reading = new Rulebook.Reading(casus.rulebook(), List.of()).without(List.of(ids));
        Situation.refuse("the rules to leave out", reading.problems(), "");
        return new Verifier(Compiled.by(reading.rulebook()), scope.without(Set.of(ids)));
    }

    /**
     * {@return this verifier with other values of tables, such as {@code windows.strong=96}}
     *
     * @throws IllegalArgumentException if a setting names no row or no value
     */
    public Verifier withSettings(String... settings) {
        KnownWords.present(settings, "settings");
        Rulebook.Reading reading = Settings.of(casus.rulebook(), List.of(settings));
        Situation.refuse("the settings", reading.problems(), "");
        return new Verifier(Compiled.by(reading.rulebook()), scope);
    }

    /**
     * {@return this verifier, judging only one rule} The whole rulebook runs, since a rule needs the results of others; but
     * only conclusions whose status this rule derives, and the firing of this rule, are judged.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public Verifier onlyRule(String id) {
        return new Verifier(casus, Scope.rule(casus.rulebook(), id));
    }

    /**
     * {@return this verifier, judging only the rules of one topic, whose ids begin with it, as {@link #onlyRule} does}
     *
     * @throws IllegalArgumentException if there is no such topic
     */
    public Verifier onlyTopic(String topic) {
        return new Verifier(casus, Scope.topic(casus.rulebook(), topic));
    }

    /**
     * {@return what follows from actors, events and records, in any order}
     *
     * @throws IllegalArgumentException listing every mistake in them
     */
    public Outcome given(Given... given) {
        KnownWords.present(given, "entries that are given");
        return given(Situation.of(given));
    }

    /** {@return what follows from a case} */
    public Outcome given(Case subject) {
        Objects.requireNonNull(subject, "there is no case; give one, such as `Verifier.read(folder)`");
        return given(new Situation(subject, "the case " + subject.id()));
    }

    /**
     * {@return what follows from the case in a folder}
     *
     * @throws IllegalArgumentException listing every mistake in it
     */
    public Outcome givenCase(Path folder) {
        Objects.requireNonNull(
                folder, "there is no path of a case; give its folder, such as `Path.of(\"facts/raid\")`");
        return given(new Situation(read(folder), folder.toString()));
    }

    /**
     * {@return the case in a folder}
     *
     * @throws IllegalArgumentException listing every mistake in it
     */
    public static Case read(Path folder) {
        Objects.requireNonNull(
                folder, "there is no path of a case; give its folder, such as `Path.of(\"facts/raid\")`");
        Reading reading = CaseReader.read(folder);
        Situation.refuse("the case in " + folder, reading.problems(), "");
        return reading.content().orElseThrow();
    }

    /**
     * {@return what follows from the small case with a sentence in a file of cases} The case's own expectations are not
     * judged.
     *
     * @throws IllegalArgumentException listing every mistake in the file, or suggesting the nearest sentence
     */
    public Outcome givenSheet(Path sheet, String sentence) {
        Objects.requireNonNull(sheet, "there is no file of cases; give its path");
        Objects.requireNonNull(sentence, "there is no sentence; give that of a case in the file");
        return given(Situation.of(sheet, sentence));
    }

    private Outcome given(Situation situation) {
        return new Outcome(this, situation, Failures.thrown());
    }

    /** {@return the rules it uses} */
    public Casus casus() {
        return casus;
    }

    Scope scope() {
        return scope;
    }
}
