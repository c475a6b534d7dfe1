package casus.engine;

import casus.rulebook.Rulebook;
import casus.rulebook.ladder.Ladder;
import casus.rulebook.rule.Machinery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.KieBase;

/**
 * Lets rules fire from the lower rungs of the ladder to the higher ones. What follows does not depend on it, but the cost does: a
 * rule that fires between two firings of a rule beneath it is evaluated for each fact anew, may rest on an absence that ends
 * with the next firing, and the engine walks through all facts that wait for evaluation whenever one more comes to them.
 */
final class FiringOrder {

    /** How many rules lead to each shipped rule, written by the build. */
    static final String INDEX = "/casus/order.properties";

    private static final int LAST = -100_000;

    private FiringOrder() {}

    /** {@return rules with their order; own rules fire last} */
    static KieBase in(KieBase base) {
        Properties beneath = new Properties();
        try (InputStream index = FiringOrder.class.getResourceAsStream(INDEX)) {
            if (index != null) {
                beneath.load(index);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        base.getKiePackages().stream()
                .flatMap(rules -> rules.getRules().stream())
                .map(RuleImpl.class::cast)
                .forEach(rule -> {
                    String rules = beneath.getProperty(rule.getName());
                    rule.setSalience(new SalienceInteger(rules == null ? LAST : -Integer.parseInt(rules)));
                });
        return base;
    }

    /** {@return the index of a rulebook} */
    static String of(Rulebook rulebook) {
        List<Machinery> machinery = rulebook.sources().stream()
                .filter(source -> source.file().endsWith(".drl"))
                .flatMap(source -> Machinery.read(source.text()).stream())
                .toList();
        return new TreeMap<>(new Ladder(rulebook.rules(), machinery, rulebook.tables()).beneath())
                .entrySet().stream()
                        .map(rule -> rule.getKey() + "=" + rule.getValue() + "\n")
                        .collect(Collectors.joining());
    }
}
