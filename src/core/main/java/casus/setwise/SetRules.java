package casus.setwise;

import casus.inferences.Derivation;
import casus.model.Case;
import casus.model.Step;
import casus.rulebook.PackedRulebook;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a rulebook, evaluated a set of facts at a time, layer by layer, without the engine. What follows is the same, with
 * the same derivations. Thread-safe.
 */
public final class SetRules {

    /** Path, in the folder of classes, of the shipped rules as {@link #pack} returns them. */
    public static final String PATH = "rules/layers.packed";

    private final Rulebook rulebook;
    private final List<List<Ready>> layers;
    private final Set<Class<?>> types = new HashSet<>();

    private SetRules(Rulebook rulebook, List<List<Ready>> layers) {
        this.rulebook = rulebook;
        this.layers = layers;
        layers.forEach(layer -> layer.forEach(rule -> rule.types(types)));
    }

    private static final class Shipped {
        static final @Nullable Rulebook RULEBOOK = PackedRulebook.shipped();
        static final @Nullable List<List<Ready>> LAYERS = RULEBOOK == null ? null : ready(RULEBOOK);
    }

    /** {@return the rules of a rulebook; empty if one of them has a form that only the engine can evaluate} */
    public static Optional<SetRules> of(Rulebook rulebook) {
        try {
            List<List<Ready>> layers = Shipped.RULEBOOK != null
                            && rulebook.sources() == Shipped.RULEBOOK.sources()
                            && rulebook.rules() == Shipped.RULEBOOK.rules()
                    ? Shipped.LAYERS
                    : null;
            return Optional.of(new SetRules(rulebook, layers == null ? ready(rulebook) : layers));
        } catch (Unread e) {
            return Optional.empty();
        }
    }

    /** {@return what the build packs, so that a start need not read the shipped rules} */
    public static byte[] pack(Rulebook rulebook) {
        return Layers.pack(rulebook);
    }

    private static List<List<Ready>> ready(Rulebook rulebook) {
        Map<String, Rule> sentences =
                rulebook.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        List<List<Ready>> layers = new ArrayList<>();
        for (List<RuleTerms> layer : Layers.of(rulebook).all()) {
            Set<Class<?>> derived = layer.stream().map(RuleTerms::derived).collect(Collectors.toSet());
            layers.add(layer.stream()
                    .map(rule -> new Ready(rule, sentences.get(rule.id()), derived))
                    .toList());
        }
        return List.copyOf(layers);
    }

    /**
     * {@return every step that follows from a case, with every way in which it was derived, in order}
     *
     * @param watch called from this thread while rules are evaluated; whatever it throws ends that
     */
    public Map<Step, List<Derivation>> derive(Case subject, Watch watch) {
        Run run = new Run(types, watch);
        subject.frame().forEach(run::given);
        rulebook.tables().forEach(run::given);
        subject.records().forEach(run::given);
        layers.forEach(run::layer);
        watch.see(run);
        return run.derivations();
    }
}
