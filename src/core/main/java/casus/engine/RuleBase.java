package casus.engine;

import casus.model.Bound;
import casus.rulebook.PackedRulebook;
import casus.rulebook.Rulebook;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** A compiled rulebook, ready for reasoning. Thread-safe. */
public final class RuleBase {

    private static final Duration LIMIT = Duration.ofSeconds(Bound.SECONDS.most());

    private final Rulebook rulebook;
    private final Sessions sessions;
    private final Justifications justifications;
    private final List<Rulebook.Source> own;
    private final Duration limit;
    private final Consumer<Progress> listener;

    private RuleBase(Rulebook rulebook, Sessions sessions, List<Rulebook.Source> own) {
        this(rulebook, sessions, new Justifications(rulebook), own, LIMIT, RuleBase::unheard);
    }

    private RuleBase(
            Rulebook rulebook,
            Sessions sessions,
            Justifications justifications,
            List<Rulebook.Source> own,
            Duration limit,
            Consumer<Progress> listener) {
        this.own = own;
        this.rulebook = rulebook;
        this.sessions = sessions;
        this.justifications = justifications;
        this.limit = limit;
        this.listener = listener;
    }

    /** {@return the compiled rulebook; files that were compiled before are reused} */
    public static RuleBase of(Rulebook rulebook) {
        Rulebook packed = PackedRulebook.shipped();
        if (packed != null && rulebook.sources() == packed.sources()) {
            return new RuleBase(rulebook, Shipped.SESSIONS, List.of());
        }
        Set<String> hashes =
                rulebook.sources().stream().map(Rulebook.Source::hash).collect(Collectors.toSet());
        if (hashes.equals(CompiledRules.shipped())) {
            return new RuleBase(rulebook, Shipped.SESSIONS, List.of());
        }
        List<Model> models = new ArrayList<>();
        for (Rulebook.Source source : rulebook.sources()) {
            models.add(CompiledRules.load(source));
        }
        List<Rulebook.Source> own = rulebook.sources().stream()
                .filter(source -> !CompiledRules.shipped().contains(source.hash()))
                .toList();
        return new RuleBase(rulebook, new Sessions(KieBaseBuilder.createKieBaseFromModel(models)), own);
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
        ahead("casus-rules", () -> Shipped.SESSIONS.base().getKiePackages());
    }

    /** Starts compiling a file that was compiled before, to warm up the compiler. Returns at once. */
    public void prepareCompiler() {
        if (rulebook.sources().isEmpty()) {
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
        return new RuleBase(rulebook, sessions, justifications, own, time, listener);
    }

    /** {@return the time limit for one case} */
    public Duration limit() {
        return limit;
    }

    /** {@return the same rules, reporting progress to a listener from whatever thread they run in} */
    public RuleBase heardBy(Consumer<Progress> listener) {
        return new RuleBase(rulebook, sessions, justifications, own, limit, listener);
    }

    /** {@return the same rules with the time limit and listener of another base} */
    public RuleBase like(RuleBase other) {
        return new RuleBase(rulebook, sessions, justifications, own, other.limit, other.listener);
    }

    /** {@return the sources that are not shipped} */
    List<Rulebook.Source> own() {
        return own;
    }

    Consumer<Progress> listener() {
        return listener;
    }

    KieBase base() {
        return sessions.base();
    }

    Sessions sessions() {
        return sessions;
    }

    /** {@return what reads the firings of these rules} */
    Justifications justifications() {
        return justifications;
    }
}
