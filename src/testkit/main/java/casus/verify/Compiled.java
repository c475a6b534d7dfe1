package casus.verify;

import casus.Casus;
import casus.rulebook.Rulebook;
import casus.rulebook.rule.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compiled rulebooks shared by tests. Thread-safe. */
final class Compiled {

    private static final int MOST = 8;

    /** The key includes places, since a rulebook's explanations contain them. */
    private record Key(String hash, List<String> places) {}

    private static final Map<Key, Casus> KNOWN = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Casus> eldest) {
            return size() > MOST;
        }
    });

    private Compiled() {}

    /** {@return Casus with a rulebook, compiled only once} */
    static Casus by(Rulebook rulebook) {
        Key key = new Key(
                rulebook.hash(), rulebook.rules().stream().map(Compiled::place).toList());
        return KNOWN.computeIfAbsent(key, any -> Casus.of(rulebook));
    }

    private static String place(Rule rule) {
        return rule.file() + ":" + rule.line();
    }
}
