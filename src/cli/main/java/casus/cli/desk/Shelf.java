package casus.cli.desk;

import casus.Casus;
import casus.casefile.Reading;
import casus.cli.option.AsOfArgument;
import casus.cli.option.CaseArguments;
import casus.cli.option.RuleArguments;
import casus.engine.Progress;
import casus.inferences.Inferences;
import casus.rulebook.Rulebook;
import casus.rulebook.text.RuleText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what was read, and what follows from it, for further questions. Holds the few entries used last. */
final class Shelf {

    private static final int ROOM = 8;

    private final Map<RuleArguments.Asked, Rules> rules = new Last<>();
    private final Map<CaseKey, ReadCase> cases = new Last<>();
    private volatile Consumer<Progress> listener = progress -> {};

    /** Sets the listener for progress from now on, whatever the rules. */
    void heardBy(Consumer<Progress> next) {
        listener = next;
    }

    /** {@return the same rules, reporting progress to the current listener} */
    Casus heard(Casus casus) {
        return casus.heardBy(progress -> listener.accept(progress));
    }

    /** Rules that were read; compiled on first use. */
    final class Rules {
        private final List<RuleText> own;
        private final Rulebook rulebook;
        private @Nullable Casus casus;

        private final Duration limit;

        Rules(List<RuleText> own, Rulebook rulebook, Duration limit) {
            this.limit = limit;
            this.own = List.copyOf(own);
            this.rulebook = rulebook;
        }

        /** {@return true if these files equal those that were read} */
        boolean current(List<RuleText> texts) {
            return own.equals(texts);
        }

        Rulebook rulebook() {
            return rulebook;
        }

        Casus casus() {
            Casus ready = casus;
            if (ready == null) {
                ready = heard(Casus.of(rulebook).within(limit));
                casus = ready;
            }
            return ready;
        }
    }

    /** A sound case that was read, and what follows from it. */
    static final class ReadCase {
        private final Reading reading;
        private final Stamp stamp;
        private final Map<Question, Inferences> inferences = new Last<>();

        ReadCase(Reading reading, Stamp stamp) {
            this.reading = reading;
            this.stamp = stamp;
        }

        /** {@return true if the files are unchanged} */
        boolean current() {
            return stamp.current();
        }

        Reading reading() {
            return reading;
        }

        Inferences inferences(Casus casus, AsOfArgument asOf) {
            return inferences.computeIfAbsent(
                    new Question(casus, asOf.again()),
                    question -> casus.reason(asOf.asked(reading.content().orElseThrow()))
                            .inferences());
        }
    }

    private record CaseKey(Path path, List<String> documents, String rulebook) {
        static CaseKey of(CaseArguments subject, Rulebook rulebook) {
            return new CaseKey(subject.path, List.copyOf(subject.documents), rulebook.hash());
        }
    }

    private record Question(Casus casus, List<String> asOf) {}

    @Nullable
    Rules rules(RuleArguments.Asked asked) {
        return rules.get(asked);
    }

    /** Keeps rules; null removes them. */
    void keep(RuleArguments.Asked asked, @Nullable Rules read) {
        put(rules, asked, read);
    }

    @Nullable
    ReadCase readCase(CaseArguments subject, Rulebook rulebook) {
        return cases.get(CaseKey.of(subject, rulebook));
    }

    /** Keeps a case; null removes it. */
    void keep(CaseArguments subject, Rulebook rulebook, @Nullable ReadCase read) {
        put(cases, CaseKey.of(subject, rulebook), read);
    }

    private static <K, V> void put(Map<K, V> map, K key, @Nullable V value) {
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, value);
        }
    }

    /** The entries added or used last. */
    private static final class Last<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;

        Last() {
            super(ROOM, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > ROOM;
        }
    }
}
