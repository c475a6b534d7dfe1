package casus;

import casus.difference.Difference;
import casus.inferences.Inferences;
import casus.model.Case;
import casus.model.Conclusion;
import casus.why.Explanation;
import casus.whynot.UnknownWords;
import casus.whynot.WhyNot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What follows from a case by a rulebook. Answers questions about itself without reasoning again; a value, free of the
 * engine.
 *
 * @param inferences the conclusions with all their derivations, for callers that inspect derivations
 */
public record Result(Inferences inferences) {

    /** Checks for null. */
    public Result {
        Objects.requireNonNull(inferences, "there are no inferences; `Casus.reason` returns a result with them");
    }

    /** {@return the case that was reasoned over} */
    public Case subject() {
        return inferences.subject();
    }

    /** {@return the conclusions, by family, then by handle} */
    public List<Conclusion> conclusions() {
        return inferences.conclusions();
    }

    /** {@return the conclusion with a handle, such as {@code retaliation raid for shelling}} */
    public Optional<Conclusion> conclusion(String handle) {
        Objects.requireNonNull(handle, "there is no handle; give one, such as `attribution raid`");
        return inferences.conclusion(handle);
    }

    /**
     * {@return why a conclusion holds: every way in which rules derive it, down to the records}
     *
     * @param handle of a conclusion of this result
     * @throws IllegalArgumentException if there is no such conclusion; the message names the nearest
     */
    public Explanation why(String handle) {
        Objects.requireNonNull(handle, "there is no handle; give one, such as `attribution raid`");
        return why(conclusion(handle)
                .orElseThrow(() -> new IllegalArgumentException("there is no conclusion `" + handle + "`"
                        + inferences
                                .nearest(handle)
                                .map(near -> "; maybe `" + near + "`")
                                .orElse("; `conclusions()` lists all"))));
    }

    /**
     * {@return why a conclusion holds: every way in which rules derive it, down to the records} Rules for counting and
     * closure are left out; {@link Explanation#of(Inferences, Conclusion, Explanation.Machinery)} shows them, and
     * {@link Explanation#limited} shortens one that is too long.
     *
     * @param conclusion one of this result
     * @throws IllegalArgumentException if it does not follow here
     */
    public Explanation why(Conclusion conclusion) {
        Objects.requireNonNull(conclusion, "there is no conclusion; give one of those of the result");
        return Explanation.of(inferences, conclusion);
    }

    /**
     * {@return why a conclusion does not follow: each rule that could have derived it, nearest first, with its unmet
     * conditions; or that it does follow}
     *
     * @param expected a handle, such as {@code retaliation raid for shelling}, which may end in a status and may omit a key
     *     word and what comes after it, such as {@code for shelling}
     * @throws UnknownWords if the case has no such events, actors or records, or the domain no such words
     */
    public WhyNot whyNot(String expected) {
        Objects.requireNonNull(expected, "nothing is expected; give a handle, such as `attribution raid`");
        return WhyNot.of(inferences, expected);
    }

    /**
     * {@return what changes from another result to this one, whatever their cases and rulebooks, and which rules cause it}
     *
     * @param before the other result
     */
    public Difference since(Result before) {
        Objects.requireNonNull(before, "there is no result to compare with; give one that `reason` returns");
        return Difference.between(before.inferences(), inferences);
    }
}
