package casus.engine;

import casus.model.Bound;
import casus.model.Case;
import casus.rulebook.PackedRulebook;
import casus.rulebook.Rulebook;
import casus.rulebook.vocabulary.Sentence;
import casus.setwise.Cost;
import casus.setwise.SetRules;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;

/** A compiled rulebook, ready for reasoning. Thread-safe. */
public final class RuleBase {

    private static final Duration LIMIT = Duration.ofSeconds(Bound.SECONDS.most());

    private final Rulebook rulebook;
    private final Once<Sessions> sessions;
    private final Once<Justifications> justifications;

    /** Empty if only the engine can evaluate the rules. */
    private final Once<Optional<SetRules>> sets;

    private final List<Rulebook.Source> own;
    private final Duration limit;
    private final Consumer<Progress> listener;

    private RuleBase(Rulebook rulebook, Supplier<Sessions> sessions, List<Rulebook.Source> own) {
        this(
                rulebook,
                new Once<>(sessions),
                new Once<>(() -> new Justifications(rulebook)),
                new Once<>(() -> inShippedWords(rulebook) ? SetRules.of(rulebook) : Optional.empty()),
                own,
                LIMIT,
                RuleBase::unheard);
    }

    private RuleBase(
            Rulebook rulebook,
            Once<Sessions> sessions,
            Once<Justifications> justifications,
            Once<Optional<SetRules>> sets,
            List<Rulebook.Source> own,
            Duration limit,
            Consumer<Progress> listener) {
        this.own = own;
        this.rulebook = rulebook;
        this.sessions = sessions;
        this.justifications = justifications;
        this.sets = sets;
        this.limit = limit;
        this.listener = listener;
    }

    /** {@return the compiled rulebook; files that were compiled before are reused} */
    public static RuleBase of(Rulebook rulebook) {
        Rulebook packed = PackedRulebook.shipped();
        if (packed != null && rulebook.sources() == packed.sources()) {
            return new RuleBase(rulebook, () -> Shipped.SESSIONS, List.of());
        }
        Set<String> hashes =
                rulebook.sources().stream().map(Rulebook.Source::hash).collect(Collectors.toSet());
        if (hashes.equals(CompiledRules.shipped())) {
            return new RuleBase(rulebook, () -> Shipped.SESSIONS, List.of());
        }
        List<Rulebook.Source> own = rulebook.sources().stream()
                .filter(source -> !CompiledRules.shipped().contains(source.hash()))
                .toList();
        RuleBase base = new RuleBase(rulebook, () -> compiled(rulebook), own);
        if (base.sets() == null) {
            base.sessions.get(); // whoever gave rules that cannot be compiled hears of it now
        }
        return base;
    }

    private static Sessions compiled(Rulebook rulebook) {
        List<Model> models = new ArrayList<>();
        for (Rulebook.Source source : rulebook.sources()) {
            models.add(CompiledRules.load(source));
        }
        return new Sessions(KieBaseBuilder.createKieBaseFromModel(models));
    }

    /** {@return true if all meanings are shipped ones: others may fail, and the engine says where} */
    private static boolean inShippedWords(Rulebook rulebook) {
        Rulebook packed = PackedRulebook.shipped();
        if (packed == null) {
            return false;
        }
        if (rulebook.sources() == packed.sources()) {
            return true;
        }
        Set<String> meanings = new HashSet<>();
        packed.vocabulary().sentences().forEach(sentence -> meanings.add(meaning(sentence)));
        return rulebook.sources().stream()
                        .allMatch(source -> source.file().endsWith(".rules")
                                || CompiledRules.shipped().contains(source.hash()))
                && rulebook.rules().stream()
                        .flatMap(rule -> Stream.concat(rule.when().stream(), Stream.of(rule.then())))
                        .allMatch(line -> meanings.contains(meaning(line.sentence())));
    }

    private static String meaning(Sentence sentence) {
        return sentence.text() + "\n" + sentence.meaning();
    }

    /**
     * {@return why compiled files could not be kept for the next start, followed by advice; empty if they were kept, or
     * after the first call} Conclusions are not affected.
     */
    public static List<String> unkept() {
        return RuleCache.trouble();
    }

    /** Starts loading the shipped rules, so that they are ready when their texts have been read. Returns at once. */
    public static void prepare() {
        ahead("casus-rules", () -> {
            Rulebook packed = PackedRulebook.shipped();
            if (packed != null) {
                SetRules.of(packed);
            }
        });
    }

    /** Starts compiling a file that was compiled before, to warm up the compiler, if rules are compiled at all. Returns at once. */
    public void prepareCompiler() {
        if (rulebook.sources().isEmpty() || sets() != null) {
            return;
        }
        Rulebook.Source any = rulebook.sources().get(rulebook.sources().size() - 1);
        ahead("casus-compiler", () -> RuleCompiler.compileHere(any));
    }

    private static void ahead(String name, Runnable work) {
        Thread ahead = new Thread(work, name);
        ahead.setDaemon(true);
        // whoever needs the result fails in the same way, and says so
        ahead.setUncaughtExceptionHandler((thread, failure) -> {});
        ahead.start();
    }

    /** The shipped rules alone, in one shared base. */
    private static final class Shipped {
        static final Sessions SESSIONS =
                new Sessions(KieBaseBuilder.createKieBaseFromModel(CompiledRules.shipped().stream()
                        .sorted()
                        .map(CompiledRules::shipped)
                        .toList()));
    }

    private static void unheard(Progress progress) {}

    /** {@return the rulebook it was compiled from} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * {@return the same rules with another time limit for one case; the default is five minutes}
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public RuleBase within(Duration time) {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("`" + time + "` is no time to reason in; give a millisecond or more");
        }
        return new RuleBase(rulebook, sessions, justifications, sets, own, time, listener);
    }

    /** {@return the time limit for one case} */
    public Duration limit() {
        return limit;
    }

    /** {@return the same rules, reporting progress to a listener from whatever thread they run in} */
    public RuleBase heardBy(Consumer<Progress> listener) {
        return new RuleBase(rulebook, sessions, justifications, sets, own, limit, listener);
    }

    /** {@return the same rules with the time limit and listener of another base} */
    public RuleBase like(RuleBase other) {
        return new RuleBase(rulebook, sessions, justifications, sets, own, other.limit, other.listener);
    }

    /** {@return the sources that are not shipped} */
    List<Rulebook.Source> own() {
        return own;
    }

    Consumer<Progress> listener() {
        return listener;
    }

    KieBase base() {
        return sessions().base();
    }

    Sessions sessions() {
        return sessions.get();
    }

    /**
     * {@return what each rule costs on a case, in order of id; empty if the engine has to run the rules}
     *
     * @throws RestlessRules if they take more than one case may need
     */
    public Optional<List<Cost>> costs(Case subject) {
        return sets.get().map(rules -> SetReasoning.costs(this, rules, subject));
    }

    /** {@return the rules as they are evaluated without the engine; null if that is not possible} */
    @Nullable
    SetRules sets() {
        return sets.get().orElse(null);
    }

    /** {@return what reads the firings of these rules} */
    Justifications justifications() {
        return justifications.get();
    }
}
