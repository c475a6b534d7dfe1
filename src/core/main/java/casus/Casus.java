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
import casus.rulebook.PackedRulebook;
import casus.rulebook.Rulebook;
import casus.rulebook.Settings;
import casus.rulebook.ShippedRules;
import casus.rulebook.text.RuleText;
import casus.setwise.Cost;
import casus.telling.Tellings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
            throw new IllegalArgumentException(problems(reading));
        }
        return of(reading.rulebook());
    }

    private static String problems(Rulebook.Reading reading) {
        return reading.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    /**
     * {@return Casus with a rulebook, unchecked} Rules that were read with mistakes are missing. Own rules whose conclusions
     * lead to what they require to be absent are kept, and their result depends on the order in which they run.
     * {@link #of(Rulebook.Reading)} refuses both.
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
     * {@return a copy of this with another time limit for one case; the default is five minutes}
     *
     * @throws IllegalArgumentException if it is less than a millisecond
     */
    public Casus within(Duration time) {
        Objects.requireNonNull(time, "there is no time; give a duration, such as `Duration.ofMinutes(1)`");
        return new Casus(rules.within(time));
    }

    /**
     * {@return a copy of this that reports its progress with a case to a listener}
     *
     * @param listener called from the reasoning thread, some thousand times a second; it must be quick and must not throw
     */
    public Casus heardBy(Consumer<Progress> listener) {
        Objects.requireNonNull(listener, "there is no listener to call; give one, such as `System.out::println`");
        return new Casus(rules.heardBy(listener));
    }

    /**
     * {@return the shipped rulebook with own rules and tables added} A row of an own table replaces the shipped row with the
     * same key. Mistakes are reported, not thrown.
     *
     * @param own the user's files, which may contain only rules and tables
     */
    public static Rulebook.Reading rulebook(List<RuleText> own) {
        return rulebook(own, false);
    }

    /**
     * {@return the rulebook of own rules and tables, with or without the shipped rules}
     *
     * @param instead true if own rules replace all shipped ones; vocabulary, tables and files in the engine's own language
     *     stay
     */
    public static Rulebook.Reading rulebook(List<RuleText> own, boolean instead) {
        Sound.present(own, "own files");
        Rulebook packed = own.isEmpty() && !instead ? PackedRulebook.shipped() : null;
        if (packed != null) {
            return new Rulebook.Reading(packed, List.of());
        }
        List<RuleText> texts = new ArrayList<>(ShippedRules.texts());
        texts.removeIf(text -> instead && text.file().endsWith(".rules"));
        texts.addAll(own);
        return Rulebook.read(texts, instead ? version() + ", without its rules" : version());
    }

    /**
     * Starts loading the shipped rules in the background, for programs that have other things to read first. Calling it is
     * optional.
     */
    public static void prepare() {
        RuleBase.prepare();
    }

    /**
     * Starts warming up the rule compiler in the background, for programs that will read rules again when they change.
     * Calling it is optional.
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
     * {@return a case, read and checked, with a warning for each framing word that has no row in this rulebook}
     * {@link CaseReader#read(Path)} does the same without these warnings. Mistakes in the case are reported, not thrown.
     *
     * @param folderOrFile the folder of the case, or its file
     */
    public Reading read(Path folderOrFile) {
        return read(folderOrFile, GivenTexts.none());
    }

    /**
     * {@return a case, read and checked, with texts for documents whose text the case does not name}
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
     * @throws IllegalArgumentException if the case names something unknown or uses a name twice; the message lists all such
     *     mistakes
     * @throws RestlessRules if the rules do not come to rest within the time limit
     * @throws IllegalStateException if the thread is interrupted
     */
    public Result reason(Case subject) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        return new Result(Session.reason(rules, Sound.whole(subject)));
    }

    /**
     * {@return what each rule costs on a case, in order of id, without those that lack facts of some type; empty if the engine has to run
     * the rules, as for own meanings and own code}
     *
     * @throws RestlessRules as {@link #reason} does
     */
    public Optional<List<Cost>> costs(Case subject) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        return rules.costs(Sound.whole(subject));
    }

    /**
     * {@return a session that stays open, so that records can be inserted and withdrawn; close it after use}
     *
     * @param subject the initial case; it may have no records
     * @throws IllegalArgumentException as {@link #reason} does
     * @throws RestlessRules as {@link #reason} does
     */
    public LiveSession open(Case subject) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        return new LiveSession(Session.open(rules, Sound.whole(subject)));
    }

    /**
     * {@return the difference between a result and what a fresh session finds under a supposition}
     *
     * @param stands the actual result, by this or any rulebook; if it is as of a day, so is the supposed one
     * @throws IllegalArgumentException if the supposition removes something that is not in the case or adds something that
     *     does not fit, if a setting names no row or no value, or if there is no such rule
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
                throw new IllegalArgumentException(problems(reading));
            }
            otherwise = new Casus(RuleBase.of(reading.rulebook()).like(rules));
        }
        return otherwise.reason(supposed.of(stands.subject())).since(stands);
    }

    /**
     * {@return for each of the principals, what follows from a case if only that principal's words are believed, and how
     * these tellings compare}
     *
     * @param principals actors of the case, or {@link ActorId#NARRATOR}; tellings come in this order, without duplicates
     * @param narrator true if every telling also believes the document's own voice
     * @throws IllegalArgumentException if there is no principal, or one that the case does not know
     */
    public Tellings tell(Case subject, List<ActorId> principals, boolean narrator) {
        Objects.requireNonNull(
                subject, "there is no case; give one, such as `casus.read(folder).content().orElseThrow()`");
        Sound.present(principals, "principals");
        return Tellings.of(
                reason(subject).inferences(),
                principals,
                narrator,
                believed -> reason(believed).inferences());
    }

    /**
     * {@return the supports of a conclusion, each checked by reasoning again on its records alone}
     *
     * @param result what this instance derived from the case
     * @param most the largest number of supports to try, from the first; at least one
     * @throws IllegalArgumentException if the conclusion does not follow there, or {@code most} is less than one
     */
    public Supported verify(Result result, Conclusion conclusion, int most) {
        Objects.requireNonNull(result, "there is no result; give the one that `reason` returns");
        Objects.requireNonNull(conclusion, "there is no conclusion; give one of those of the result");
        return verify(result, List.of(conclusion), most).get(0);
    }

    /**
     * {@return the supports of every conclusion of a result, in its order, each checked by reasoning again} Conclusions share
     * supports, so this is quicker than checking them one by one.
     *
     * @param result what this instance derived from the case
     * @param most the largest number of supports to try for each conclusion; at least one
     * @throws IllegalArgumentException if {@code most} is less than one
     */
    public List<Supported> verify(Result result, int most) {
        Objects.requireNonNull(result, "there is no result; give the one that `reason` returns");
        return verify(result, result.inferences().conclusions(), most);
    }

    private List<Supported> verify(Result result, List<Conclusion> conclusions, int most) {
        if (most < 1) {
            throw new IllegalArgumentException("`" + most + "` supports to try are too few; try at least 1");
        }
        return Supported.of(rules, result.inferences(), conclusions, most);
    }
}
