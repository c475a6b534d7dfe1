package casus.engine;

import casus.model.Bound;
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

/** A rulebook, compiled and ready to reason by. Safe to share between threads. */
public final class RuleBase {

    private static final Duration LIMIT = Duration.ofSeconds(Bound.SECONDS.most());

    private final Rulebook rulebook;
    private final KieBase base;
    private final Justifications justifications;
    private final List<Rulebook.Source> own;
    private final Duration limit;
    private final Consumer<Progress> listener;

    private RuleBase(Rulebook rulebook, KieBase base, List<Rulebook.Source> own) {
        this(rulebook, base, new Justifications(rulebook), own, LIMIT, RuleBase::unheard);
    }

    private RuleBase(
            Rulebook rulebook,
            KieBase base,
            Justifications justifications,
            List<Rulebook.Source> own,
            Duration limit,
            Consumer<Progress> listener) {
        this.own = own;
        this.rulebook = rulebook;
        this.base = base;
        this.justifications = justifications;
        this.limit = limit;
        this.listener = listener;
    }

    /** {@return the compiled rulebook; files compiled before are taken from where they are kept} */
    public static RuleBase of(Rulebook rulebook) {
        Set<String> hashes =
                rulebook.sources().stream().map(Rulebook.Source::hash).collect(Collectors.toSet());
        if (hashes.equals(CompiledRules.shipped())) {
            return new RuleBase(rulebook, Shipped.BASE, List.of());
        }
        List<Model> models = new ArrayList<>();
        for (Rulebook.Source source : rulebook.sources()) {
            models.add(CompiledRules.load(source));
        }
        List<Rulebook.Source> own = rulebook.sources().stream()
                .filter(source -> !CompiledRules.shipped().contains(source.hash()))
                .toList();
        return new RuleBase(rulebook, KieBaseBuilder.createKieBaseFromModel(models), own);
    }

    /**
     * {@return why files that were compiled could not be kept for the next start, and then what to do about it; nothing if they
     * were, or if this has been asked since} What follows is the same.
     */
    public static List<String> unkept() {
        return RuleCache.trouble();
    }

    /** Begins to load the shipped rules, so that they are there when their texts have been read. Returns at once. */
    public static void prepare() {
        Thread loading = new Thread(() -> Shipped.BASE.getKiePackages(), "casus-rules");
        loading.setDaemon(true);
        loading.start();
    }

    /**
     * Begins to compile a file that has been compiled before, so that the compiler is quick once a changed one comes. Returns
     * at once.
     */
    public void prepareCompiler() {
        if (rulebook.sources().isEmpty()) {
            return;
        }
        Rulebook.Source any = rulebook.sources().get(rulebook.sources().size() - 1);
        Thread compiling = new Thread(() -> RuleCompiler.compileHere(any), "casus-compiler");
        compiling.setDaemon(true);
        compiling.start();
    }

    /** The shipped rules alone: one base serves everybody. */
    private static final class Shipped {
        static final KieBase BASE = KieBaseBuilder.createKieBaseFromModel(CompiledRules.shipped().stream()
                .sorted()
                .map(CompiledRules::shipped)
                .toList());
    }

    private static void unheard(Progress progress) {}

    /** {@return what it was compiled from} */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * {@return the same rules with so much time for one case; they have five minutes unless it is said}
     *
     * @throws IllegalArgumentException if it is no time at all
     */
    public RuleBase within(Duration time) {
        if (time.toMillis() < 1) {
            throw new IllegalArgumentException("`" + time + "` is no time to reason in; give a millisecond or more");
        }
        return new RuleBase(rulebook, base, justifications, own, time, listener);
    }

    /** {@return how much time there is for one case} */
    public Duration limit() {
        return limit;
    }

    /** {@return the same rules, which say to a listener how far they have come, from whatever thread they run in} */
    public RuleBase heardBy(Consumer<Progress> listener) {
        return new RuleBase(rulebook, base, justifications, own, limit, listener);
    }

    /** {@return the same rules with the time and the listener of others} */
    public RuleBase like(RuleBase other) {
        return new RuleBase(rulebook, base, justifications, own, other.limit, other.listener);
    }

    /** {@return the sources that Casus does not come with} */
    List<Rulebook.Source> own() {
        return own;
    }

    Consumer<Progress> listener() {
        return listener;
    }

    KieBase base() {
        return base;
    }

    /** {@return what reads the firings of these rules} */
    Justifications justifications() {
        return justifications;
    }
}
