package casus.verify;

import casus.Supposition;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Conclusion.Family;
import casus.model.Term;
import casus.rulebook.rule.Rule;
import casus.smallcase.Fault.Kind;
import casus.smallcase.KnownWords;
import casus.smallcase.MemberText;
import casus.verify.given.Given;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a case, to be compared with expectations. Each method throws {@link AssertionError} if its expectation
 * fails, with what was concluded instead and why or why not, and {@link IllegalArgumentException} if a word is unknown.
 * Handles are written as printed by {@code casus reason}; a key word and what comes after it, such as {@code for shelling},
 * may be omitted if only one conclusion matches.
 */
public final class Outcome {

    private final Verifier verifier;
    private final Situation situation;
    private final Failures failures;
    private @Nullable Inferences inferences;

    /** False for the outcome of a supposition. */
    private boolean given = true;

    Outcome(Verifier verifier, Situation situation, Failures failures) {
        this.verifier = verifier;
        this.situation = situation;
        this.failures = failures;
    }

    /** {@return everything that follows, for custom assertions} */
    public synchronized Inferences inferences() {
        Inferences known = inferences;
        if (known == null) {
            known = verifier.casus().reason(situation.subject()).inferences();
            inferences = known;
        }
        return known;
    }

    /** {@return the case} */
    public Case subject() {
        return situation.subject();
    }

    /** {@return an expected conclusion, for further expectations} */
    public Concluded concludes(String handle) {
        Objects.requireNonNull(handle, "there is no handle; give one, such as `attribution raid`");
        Conclusion[] found = new Conclusion[1];
        failures.check(() -> {
            found[0] = meant(handle);
            Conclusion actual = found[0];
            if (actual == null) {
                fail(
                        Kind.MISSING,
                        handle,
                        "`" + handle + "` is not concluded" + handles().nearest(handle),
                        "");
            } else if (!verifier.scope().judges(inferences(), actual)) {
                fail(Kind.DIFFERENT, actual.handle(), notBy(actual), "");
                found[0] = null;
            }
        });
        return new Concluded(this, found[0]);
    }

    private String notBy(Conclusion actual) {
        return "`" + actual.handle() + "` is concluded, but not by "
                + verifier.scope().called()
                + "; its status is derived by "
                + String.join(", ", Scope.derivedBy(inferences(), actual));
    }

    /** Expects that a conclusion does not follow, whatever its status; where the handle leaves something out, that none does. */
    public Outcome doesNotConclude(String handle) {
        Objects.requireNonNull(handle, "there is no handle; give one, such as `attribution raid`");
        failures.check(() -> handles().there(handle).forEach(this::surprise));
        return this;
    }

    /** Expects that a conclusion does not follow with a status. It may follow with another. */
    public Outcome doesNotConclude(String handle, String status) {
        Objects.requireNonNull(handle, "there is no handle; give one, such as `attribution raid`");
        Objects.requireNonNull(status, "there is no status; give one, such as `claimed`, or leave it out");
        return doesNotConclude(handle + " " + status);
    }

    private void surprise(Conclusion actual) {
        fail(Kind.SURPRISE, actual.handle(), "`" + MemberText.line(actual) + "` must not be concluded", "");
    }

    /** Expects exactly these conclusions, of all families. */
    public Outcome concludesExactly(String... handles) {
        KnownWords.present(handles, "handles");
        return exactly(EnumSet.allOf(Family.class), handles);
    }

    /** Expects exactly these conclusions of a family, such as {@code attribution}; other families are ignored. */
    public Outcome concludesOf(String family, String... handles) {
        Objects.requireNonNull(family, "there is no family; give one, such as `attribution`");
        KnownWords.present(handles, "handles");
        failures.check(() -> {
            KnownWords.word(
                    family,
                    "family of conclusions",
                    Arrays.stream(Family.values()).map(Term::of).toList());
            for (String handle : handles) {
                if (!handle.strip().split("\\s", 2)[0].equals(family)) {
                    throw new IllegalArgumentException("`" + handle + "` is no handle of the family `" + family
                            + "`; leave it out, or use concludesExactly, which is about all families");
                }
            }
            exactly(
                    Arrays.stream(Family.values())
                            .filter(each -> Term.of(each).equals(family))
                            .collect(Collectors.toSet()),
                    handles);
        });
        return this;
    }

    private Outcome exactly(Set<Family> families, String... handles) {
        Set<Conclusion> wanted = Arrays.stream(handles)
                .flatMap(handle -> concludes(handle).conclusion().stream())
                .collect(Collectors.toSet());
        inferences().conclusions().stream()
                .filter(actual -> families.contains(actual.family()) && !wanted.contains(actual))
                .filter(actual -> verifier.scope().judges(inferences(), actual))
                .forEach(this::surprise);
        return this;
    }

    /** Expects that a rule fires, whatever its effect. */
    public Outcome fires(String rule) {
        Objects.requireNonNull(rule, "there is no rule; give its id, such as `attribution.claimed`");
        failures.check(() -> {
            if (!fired(rule)) {
                fail(Kind.SILENT, rule, "the rule " + rule + " must fire and does not", "");
            }
        });
        return this;
    }

    /** Expects that a rule does not fire. */
    public Outcome doesNotFire(String rule) {
        Objects.requireNonNull(rule, "there is no rule; give its id, such as `attribution.claimed`");
        failures.check(() -> {
            if (fired(rule)) {
                fail(Kind.FIRES, rule, "the rule " + rule + " fires and must not", "");
            }
        });
        return this;
    }

    private boolean fired(String rule) {
        KnownWords.word(
                rule,
                "rule",
                inferences().rulebook().rules().stream().map(Rule::id).toList());
        if (!verifier.scope().rules().contains(rule)) {
            throw new IllegalArgumentException("the rule " + rule + " is not judged here, only "
                    + verifier.scope().called() + "; leave `onlyRule` or `onlyTopic` out");
        }
        return inferences().derivations().values().stream()
                .flatMap(List::stream)
                .anyMatch(way -> way.rule().id().equals(rule));
    }

    /** {@return the contests between two parties, at least one of which is expected, for further expectations} */
    public Contested contestedBetween(String one, String other) {
        KnownWords.present(new String[] {one, other}, "parties");
        Contested[] found = {Contested.nothing(this)};
        failures.check(() -> {
            List.of(one, other).forEach(actor -> KnownWords.word(actor, "actor", actors()));
            found[0] = Contested.between(this, one, other);
        });
        return found[0];
    }

    private List<String> actors() {
        return subject().actors().stream().map(actor -> actor.id().value()).toList();
    }

    /** {@return the effect of adding these, in order} */
    public Changed adding(Given... given) {
        KnownWords.some(given, "entries to add");
        Situation more = situation.and(given);
        return changed(
                "with " + Arrays.stream(given).map(each -> each.entry().type()).collect(Collectors.joining(", "))
                        + " added",
                new Outcome(verifier, more, failures));
    }

    /** {@return the effect of leaving out records, by their ids} */
    public Changed without(String... records) {
        KnownWords.some(records, "records");
        return without(Arrays.stream(records).map(Without::record).toArray(Without[]::new));
    }

    /** {@return the effect of leaving out records, voices or documents} */
    public Changed without(Without... out) {
        KnownWords.some(out, "records, voices or documents");
        Supposition supposed = Supposition.NONE;
        for (Without each : out) {
            supposed = each.from(supposed, subject());
        }
        return changed(
                "without " + Arrays.stream(out).map(Without::toString).collect(Collectors.joining(", ")),
                new Outcome(
                        verifier,
                        new Situation(supposed.of(subject()), situation.called(), situation.slips()),
                        failures));
    }

    /** {@return the effect of other table values, such as {@code windows.strong=96}} */
    public Changed withSetting(String... settings) {
        KnownWords.some(settings, "settings");
        return changed(
                "with " + String.join(", ", settings),
                new Outcome(verifier.withSettings(settings), situation, failures));
    }

    private Changed changed(String how, Outcome after) {
        after.given = false;
        return new Changed(this, after, how);
    }

    /** Tries all expectations and reports all that fail at once. */
    public Outcome softly(Consumer<Outcome> expectations) {
        Objects.requireNonNull(
                expectations, "there is nothing to expect; give a block, such as `it -> it.concludes(...)`");
        Outcome soft = new Outcome(verifier, situation, Failures.gathered());
        soft.inferences = inferences();
        try {
            expectations.accept(soft);
        } catch (RuntimeException | Error thrown) {
            try {
                soft.failures.throwGathered(soft);
            } catch (AssertionError gathered) {
                thrown.addSuppressed(gathered);
            }
            throw thrown;
        }
        soft.failures.throwGathered(soft);
        return this;
    }

    /** {@return the conclusion that a handle denotes, or null} */
    @Nullable
    Conclusion meant(String handle) {
        return handles().meant(handle);
    }

    private Handles handles() {
        return new Handles(inferences(), verifier.scope());
    }

    Verifier verifier() {
        return verifier;
    }

    Situation situation() {
        return situation;
    }

    Failures failures() {
        return failures;
    }

    boolean isGiven() {
        return given;
    }

    void fail(Kind kind, String about, String what, String wanted) {
        failures.fail(Message.of(this, kind, about, what, wanted), this);
    }
}
