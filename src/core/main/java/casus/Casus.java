package casus;

import casus.casefile.CaseReader;
import casus.casefile.GivenTexts;
import casus.casefile.Reading;
import casus.difference.Difference;
import casus.engine.Progress;
import casus.engine.RestlessRules;
import casus.engine.RuleBase;
import casus.engine.Session;
import casus.engine.UncompiledRules;
import casus.model.ActorId;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Problem;
import casus.rulebook.Rulebook;
import casus.rulebook.Settings;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import casus.telling.Tellings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reasons over cases by a rulebook. Compiles the rules once; safe to share between threads.
 *
 * <pre>{@code
 * Casus casus = Casus.shipped();
 * Reading reading = casus.read(Path.of("facts/us-strikes-iraq-2024-01-24"));
 * Result result = casus.reason(reading.content().orElseThrow());
 * Explanation why = result.why("retaliation us-strikes for al-asad-attack");
 * }</pre>
 */
public final class Casus {

    private final RuleBase rules;

    private Casus(RuleBase rules) {
        this.rules = rules;
    }

    /** {@return Casus with the rulebook it comes with} */
    public static Casus shipped() {
        return of(rulebook(List.of()).rulebook());
    }

    /**
     * {@return Casus with a rulebook that was read without a mistake}
     *
     * @throws IllegalArgumentException that lists all mistakes, if there are any
     * @throws UncompiledRules if a trusted file in the engine's own language cannot be compiled
     */
    public static Casus of(Rulebook.Reading reading) {
        Objects.requireNonNull(reading, "there is no reading of a rulebook; give one that `Casus.rulebook` returns");
        if (!reading.sound()) {
            throw new IllegalArgumentException(told(reading));
        }
        return of(reading.rulebook());
    }

    private static String told(Rulebook.Reading reading) {
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /**
     * {@return Casus with a rulebook, unchecked} What was read with mistakes lacks the rules that have them, but keeps own rules
     * that deny what they lead to, whose result depends on their order; {@link #of(Rulebook.Reading)} refuses both.
     *
     * @throws UncompiledRules if a trusted file in the engine's own language cannot be compiled
     */
    public static Casus of(Rulebook rulebook) {
        Objects.requireNonNull(
                rulebook,
                "there is no rulebook; give that of a reading, such as `Casus.rulebook(List.of()).rulebook()`");
        return new Casus(RuleBase.of(rulebook));
    }

    /**
     * {@return the same with another limit on the time for one case; the default is five minutes}
     *
     * @throws IllegalArgumentException if it is less than a millisecond
     */
    public Casus within(Duration time) {
        Objects.requireNonNull(time, "there is no time; give a duration, such as `Duration.ofMinutes(1)`");
        return new Casus(rules.within(time));
    }

    /**
     * {@return the same, which reports its progress with a case to a listener}
     *
     * @param listener is called from the thread that reasons, some thousand times a second; it must be quick and not throw
     */
    public Casus heardBy(Consumer<Progress> listener) {
        Objects.requireNonNull(listener, "there is no listener to call; give one, such as `System.out::println`");
        return new Casus(rules.heardBy(listener));
    }

    /**
     * {@return the shipped rulebook with own rules and tables added} A row of an own table takes the place of the shipped
     * row with the same key. Mistakes are reported, not thrown.
     *
     * @param own files of the user's, which may hold rules and tables and nothing else
     */
    public static Rulebook.Reading rulebook(List<RuleText> own) {
        return rulebook(own, false);
    }

    /**
     * {@return the same, with the shipped rules left out if they are not wanted}
     *
     * @param instead true if own rules stand instead of all the shipped ones; vocabulary, tables and what is written in the
     *     engine's language stay
     */
    public static Rulebook.Reading rulebook(List<RuleText> own, boolean instead) {
        Sound.present(own, "own files");
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.removeIf(text -> instead && text.file().endsWith(".rules"));
        texts.addAll(own);
        return Rulebook.read(texts, instead ? version() + ", without its rules" : version());
    }

    /**
     * Begins to load the shipped rules in the background, for programs that have other things to read first. It need not be
     * called.
     */
    public static void prepare() {
        RuleBase.prepare();
    }

    /**
     * Begins to warm up the compiler of rules in the background, for programs that will read rules again once they change. It
     * need not be called.
     */
    public void expectChanges() {
        rules.prepareCompiler();
    }

    /** {@return the version of Casus, and of the rulebook it comes with} */
    public static String version() {
        return ShippedRules.version();
    }

    /** {@return the rulebook it reasons by} */
    public Rulebook rulebook() {
        return rules.rulebook();
    }

    /**
     * {@return a case that is read and checked, with a warning for each framing word that no row of this rulebook knows}
     * {@link CaseReader#read(Path)} does the same without these warnings. Nothing is thrown for a mistake in the case.
     *
     * @param folderOrFile the folder of the case, or its file
     */
    public Reading read(Path folderOrFile) {
        return read(folderOrFile, GivenTexts.none());
    }

    /**
     * {@return the same, with texts of documents that the case does not name itself}
     *
     * @param folderOrFile the folder of the case, or its file
     */
    public Reading read(Path folderOrFile, GivenTexts texts) {
        Objects.requireNonNull(folderOrFile, "there is no case to read; give its folder or its file");
        Objects.requireNonNull(texts, "there are no texts; give `GivenTexts.none()` where the case names its own");
        return UnknownFrames.warned(CaseReader.read(folderOrFile, texts), rulebook());
    }

    /**
     * {@return what follows from a case, the same whatever the order of its records}
     *
     * @throws IllegalArgumentException if the case names what is not in it, or has a name twice; all of it is reported
     * @throws RestlessRules if the rules do not come to rest, or not in the time they have
     * @throws IllegalStateException if the thread is interrupted
     */
    public Result reason(Case subject) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        return new Result(Session.reason(rules, Sound.whole(subject)));
    }

    /**
     * {@return a session that stays open, to put records in and take them out; to be closed}
     *
     * @param subject the case to begin with; its records may be none
     * @throws IllegalArgumentException as {@link #reason} does
     * @throws RestlessRules as {@link #reason} does
     */
    public LiveSession open(Case subject) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        return new LiveSession(Session.open(rules, Sound.whole(subject)));
    }

    /**
     * {@return what would change if something were otherwise: exactly the difference to what a fresh session finds}
     *
     * @param stands what follows as things stand, by this or any rulebook; as of the same day, if it is as of one
     * @throws IllegalArgumentException if it supposes away what is not in the case, adds what does not fit, or a setting names
     *     no row or no value, or there is no such rule
     * @throws RestlessRules as {@link #reason} does
     */
    public Difference whatIf(Result stands, Supposition supposed) {
        Objects.requireNonNull(stands, "there is no result; give the one that `reason` returns");
        Objects.requireNonNull(
                supposed, "nothing is supposed; give a supposition, such as `Supposition.NONE.without(voice)`");
        Sound.possible(stands.subject(), supposed);
        Casus otherwise = this;
        if (!supposed.settings().isEmpty() || !supposed.rules().isEmpty()) {
            Rulebook.Reading reading =
                    Settings.of(rulebook(), supposed.settings()).without(supposed.rules());
            if (!reading.sound()) {
                throw new IllegalArgumentException(told(reading));
            }
            otherwise = new Casus(RuleBase.of(reading.rulebook()).like(rules));
        }
        return otherwise.reason(supposed.of(stands.subject())).since(stands);
    }

    /**
     * {@return what follows from a case for somebody who believes one principal's words alone, for each of the principals, and
     * how the tellings stand to each other}
     *
     * @param principals actors of the case, or {@link ActorId#NARRATOR}; told in this order, each once
     * @param narrator true if the document's own voice is believed too, in every telling
     * @throws IllegalArgumentException if there is no principal, or one that the case does not know
     */
    public Tellings tell(Case subject, List<ActorId> principals, boolean narrator) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        Sound.present(principals, "principals");
        return Tellings.of(
                reason(subject).findings(),
                principals,
                narrator,
                told -> reason(told).findings());
    }

    /**
     * {@return what reasoning again, on the records of each support alone, says of the supports of a conclusion}
     *
     * @param result what this reasoned from the case
     * @param most so many supports are tried, the first; at least one
     * @throws IllegalArgumentException if the conclusion does not follow there, or nothing is to be tried
     */
    public Supported verify(Result result, Conclusion conclusion, int most) {
        Objects.requireNonNull(result, "there is no result; give the one that `reason` returns");
        Objects.requireNonNull(conclusion, "there is no conclusion; give one of those of the result");
        return verify(result, List.of(conclusion), most).get(0);
    }

    /**
     * {@return the same of every conclusion of a result, in its order} Much quicker than one after another.
     *
     * @throws IllegalArgumentException if nothing is to be tried
     */
    public List<Supported> verify(Result result, int most) {
        Objects.requireNonNull(result, "there is no result; give the one that `reason` returns");
        return verify(result, result.findings().conclusions(), most);
    }

    private List<Supported> verify(Result result, List<Conclusion> conclusions, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("`" + most + "` supports to try are too few; try at least 1");
        }
        return Supported.of(rules, result.findings(), conclusions, most);
    }
}
