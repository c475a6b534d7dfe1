package casus.verify;

import casus.Result;
import casus.model.Conclusion;
import casus.model.RecordId;
import casus.model.Term;
import casus.rulebook.rule.Rule;
import casus.smallcase.Fault.Kind;
import casus.smallcase.Few;
import casus.smallcase.KnownWords;
import casus.smallcase.MemberText;
import casus.smallcase.MemberValues;
import casus.why.Supports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An expected conclusion, for further expectations. Throws as {@link Outcome} does. */
public final class Concluded {

    private final Outcome outcome;

    /** Null if its absence was already reported, so that further expectations are skipped. */
    private final @Nullable Conclusion conclusion;

    Concluded(Outcome outcome, @Nullable Conclusion conclusion) {
        this.outcome = outcome;
        this.conclusion = conclusion;
    }

    /** {@return the outcome that it belongs to} */
    public Outcome and() {
        return outcome;
    }

    /** {@return the conclusion, for custom assertions; empty if it does not follow and failures are collected} */
    public Optional<Conclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    private interface Check {
        void of(Conclusion conclusion);
    }

    private Concluded check(Check check) {
        Conclusion there = conclusion;
        if (there != null) {
            outcome.failures().check(() -> check.of(there));
        }
        return this;
    }

    private void fail(Conclusion it, String what) {
        outcome.fail(Kind.DIFFERENT, it.handle(), what, "");
    }

    /** Expects a status, such as {@code claimed}. */
    public Concluded withStatus(String status) {
        Objects.requireNonNull(status, "there is no status; give one, such as `claimed`");
        return check(it -> {
            KnownWords.word(
                    status,
                    "status of " + Term.of(it.family()),
                    it.family().statuses().stream().map(Term::of).toList());
            if (!it.term().equals(status)) {
                outcome.fail(
                        Kind.DIFFERENT,
                        it.handle(),
                        "`" + it.handle() + "`: status should be " + status + " and is " + it.term(),
                        status);
            }
        });
    }

    /** Expects exactly these flags, in any order; without arguments, none. */
    public Concluded withFlags(String... flags) {
        KnownWords.present(flags, "flags");
        return withMember("flags", (Object[]) flags);
    }

    /**
     * Expects the value of a key, such as {@code claimedBy}.
     *
     * @param values for a list, exactly its elements in any order, one by one or as one list; otherwise one text; an object
     *     is a map, whose keys must agree
     */
    public Concluded withMember(String key, Object... values) {
        Objects.requireNonNull(key, "there is no member; give its name, such as `claimedBy`");
        KnownWords.present(values, "values of the member");
        return check(it -> {
            Map<String, Object> members = MemberText.STANDING.contains(key)
                    ? MemberText.withStanding(outcome.inferences(), it)
                    : MemberText.of(it);
            Set<String> keys = new TreeSet<>(members.keySet());
            keys.addAll(MemberText.STANDING);
            KnownWords.word(key, "member of " + Term.of(it.family()), keys);
            Object actual = members.get(key);
            Object one = values.length == 1 ? values[0] : List.of(values);
            Object wanted = one instanceof Collection<?> all
                    ? List.copyOf(all)
                    : actual instanceof List ? List.of(values) : one;
            MemberValues.check(it, key, wanted, outcome.subject());
            if (!MemberText.agree(wanted, actual)) {
                fail(
                        it,
                        "`" + it.handle() + "`: " + key + " should be " + MemberText.shown(wanted, actual) + " and is "
                                + MemberText.shown(actual, wanted));
            }
        });
    }

    /** Expects that a rule derives its status, perhaps among others. */
    public Concluded becauseOf(String rule) {
        Objects.requireNonNull(rule, "there is no rule; give its id, such as `attribution.claimed`");
        return check(it -> {
            KnownWords.word(
                    rule,
                    "rule",
                    outcome.inferences().rulebook().rules().stream()
                            .map(Rule::id)
                            .toList());
            List<String> by = Scope.derivedBy(outcome.inferences(), it);
            if (!by.contains(rule)) {
                outcome.fail(
                        Kind.SILENT,
                        rule,
                        "`" + it.handle() + "` should be derived by " + rule + " and is by " + String.join(", ", by),
                        "");
            }
        });
    }

    /**
     * Expects that these records are one of its smallest supports: they are sufficient, and each is necessary. There may be
     * others.
     */
    public Concluded restingOn(String... records) {
        KnownWords.present(records, "records");
        return check(it -> {
            Set<String> wanted = records(List.of(records));
            Set<Set<String>> supports = supports(it);
            if (!supports.contains(wanted)) {
                fail(
                        it,
                        "`" + it.handle() + "` should rest on " + MemberText.shown(List.copyOf(wanted))
                                + " and rests on " + listed(supports, Set.of(wanted)));
            }
        });
    }

    /**
     * Expects that these records are its only smallest support: they are sufficient, and each is necessary for every
     * derivation.
     */
    public Concluded restingOnExactly(String... records) {
        KnownWords.present(records, "records");
        return restingOnExactlyAnyOf(new TreeSet<>(List.of(records)));
    }

    /** Expects that its smallest supports are exactly these, in any order. */
    @SafeVarargs
    public final Concluded restingOnExactlyAnyOf(Set<String>... supports) {
        Objects.requireNonNull(supports, "there are no supports; give sets of records");
        List<Set<String>> all = new ArrayList<>();
        for (Set<String> support : supports) {
            KnownWords.present(support, "records of a support");
            all.add(support);
        }
        return check(it -> {
            Set<Set<String>> wanted = all.stream().map(this::records).collect(Collectors.toSet());
            Set<Set<String>> actual = supports(it);
            if (!actual.equals(wanted)) {
                fail(
                        it,
                        "`" + it.handle() + "` should rest on " + listed(wanted, actual) + " and rests on "
                                + listed(actual, wanted));
            }
        });
    }

    private Set<String> records(Collection<String> ids) {
        List<String> known = outcome.subject().records().stream()
                .map(record -> record.id().value())
                .toList();
        ids.forEach(id -> KnownWords.word(id, "record", known));
        return new TreeSet<>(ids);
    }

    private Set<Set<String>> supports(Conclusion it) {
        return Supports.of(outcome.inferences(), it).minimal().stream()
                .map(support -> support.stream().map(RecordId::value).collect(Collectors.toCollection(TreeSet::new)))
                .collect(Collectors.toSet());
    }

    /** {@return supports in few words, those that are missing in others first} */
    private static String listed(Set<Set<String>> supports, Set<Set<String>> others) {
        List<String> lines = supports.stream()
                .sorted(Comparator.comparing((Set<String> support) -> others.contains(support))
                        .thenComparing(support -> List.copyOf(support).toString()))
                .map(support -> MemberText.shown(List.copyOf(support)))
                .toList();
        return Few.of(lines, " or ");
    }

    /** Expects that it rests on the word of exactly these voices; {@code NARRATOR} is the document's own. */
    public Concluded onTheWordOf(String... voices) {
        KnownWords.present(voices, "voices");
        return check(it -> {
            List<String> known = outcome.subject().records().stream()
                    .map(record -> record.voice().value())
                    .distinct()
                    .toList();
            List.of(voices).forEach(voice -> KnownWords.word(voice, "voice", known));
            Object actual =
                    MemberText.plain(Supports.of(outcome.inferences(), it).voices(outcome.inferences()));
            if (!MemberText.agree(List.of(voices), actual)) {
                fail(
                        it,
                        "`" + it.handle() + "` should rest on the word of " + MemberText.shown(List.of(voices), actual)
                                + " and rests on that of " + MemberText.shown(actual, List.of(voices)));
            }
        });
    }

    /** Expects that it would not follow without these records. */
    public Concluded lostWithout(String... records) {
        KnownWords.present(records, "records");
        return lostWithout(Arrays.stream(records).map(Without::record).toArray(Without[]::new));
    }

    /** Expects that it would not follow without these records, voices or documents. */
    public Concluded lostWithout(Without... out) {
        KnownWords.present(out, "records, voices and documents");
        return check(it -> without(out).loses(it));
    }

    /** Expects that it would follow with the same status without these records. */
    public Concluded keptWithout(String... records) {
        KnownWords.present(records, "records");
        return keptWithout(Arrays.stream(records).map(Without::record).toArray(Without[]::new));
    }

    /** Expects that it would follow with the same status without these records, voices or documents. */
    public Concluded keptWithout(Without... out) {
        KnownWords.present(out, "records, voices and documents");
        return check(it -> without(out).keeps(it));
    }

    /** Expects that it would not follow, or would change, without these records. */
    public Concluded changedWithout(String... records) {
        KnownWords.present(records, "records");
        return changedWithout(Arrays.stream(records).map(Without::record).toArray(Without[]::new));
    }

    /** Expects that it would not follow, or would change, without these records, voices or documents. */
    public Concluded changedWithout(Without... out) {
        KnownWords.present(out, "records, voices and documents");
        return check(it -> without(out).changes(it));
    }

    private Changed without(Without... out) {
        if (out.length == 0) {
            throw new IllegalArgumentException(
                    "nothing is named that it should do without; name a record, voice or document");
        }
        return outcome.without(out);
    }

    /**
     * Expects that its explanation equals a file, character by character. With the system property {@code casus.bless} set
     * to {@code true} the file is written instead, for somebody to review and keep.
     *
     * @param approved a text file in UTF-8 with the explanation, without the line that names the rulebook
     */
    public Concluded whyMatches(Path approved) {
        Objects.requireNonNull(approved, "there is no file; give the path of one that holds the explanation, or shall");
        return check(it -> Approved.why(outcome, it, new Result(outcome.inferences()).why(it), approved));
    }
}
