package casus.mutation;

import casus.Result;
import casus.inferences.Inferences;
import casus.json.Contract.Least;
import casus.json.WhyAnswer;
import casus.json.WhyNotAnswer;
import casus.mutation.Coverage.OfRule;
import casus.rulebook.variant.Variant;
import casus.smallcase.Fault;
import casus.smallcase.RuleProgress;
import casus.smallcase.TestRun;
import casus.smallcase.Verdict;
import casus.why.Limits;
import casus.why.QuotePlaces;
import casus.whynot.UnknownWords;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of a run of small cases, as in {@code docs/test.schema.json}.
 *
 * @param cases how many were run
 * @param failed how many of them fail
 * @param failures those, in the order of files, then of lines
 * @param rules the coverage of each rule
 * @param mutation null if nothing was changed; its components are written among these
 */
public record TestAnswer(
        @Least(0) int cases,
        @Least(0) int failed,
        List<Failure> failures,
        List<Tested> rules,
        @JsonUnwrapped @Nullable Changes mutation) {

    /**
     * A case that fails.
     *
     * @param line where it begins, from 1
     * @param sentence the case's own, {@code case} in JSON
     */
    public record Failure(
            String file,
            @Least(1) int line,
            @JsonProperty("case") String sentence,
            @Least(1) List<Trouble> faults) {}

    /** An expectation that fails. */
    @JsonPropertyOrder("kind")
    public sealed interface Trouble {

        /** {@return the word that distinguishes the kinds of trouble} */
        @JsonProperty("kind")
        String kind();

        /** {@return the difference, and the place of the expectation} */
        Expected expected();
    }

    /**
     * The difference from an expectation. Its components are written among those of the fault.
     *
     * @param line of the expectation, from 1
     * @param column of the expectation, from 1
     * @param about a handle, or the id of a rule
     * @param what one sentence
     */
    public record Expected(@Least(1) int line, @Least(1) int column, String about, String what) {}

    /**
     * A conclusion does not follow.
     *
     * @param whyNot null if it is about nothing in the case
     */
    public record Missing(
            @JsonUnwrapped Expected expected, @Nullable WhyNotAnswer whyNot) implements Trouble {

        @Override
        public String kind() {
            return "missing";
        }
    }

    /**
     * A conclusion follows with other content.
     *
     * @param whyNot why it has no other status; null, and omitted in JSON, if the status is as expected
     */
    public record Different(
            @JsonUnwrapped Expected expected,
            WhyAnswer why,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            WhyNotAnswer whyNot)
            implements Trouble {

        @Override
        public String kind() {
            return "different";
        }
    }

    /** A conclusion follows and must not. */
    public record Surprise(@JsonUnwrapped Expected expected, WhyAnswer why) implements Trouble {

        @Override
        public String kind() {
            return "surprise";
        }
    }

    /**
     * A rule must fire and does not.
     *
     * @param stop where it stops; its components are written among these; null if every condition holds
     */
    public record Silent(
            @JsonUnwrapped Expected expected,
            @JsonUnwrapped @Nullable Stop stop) implements Trouble {

        @Override
        public String kind() {
            return "silent";
        }
    }

    /**
     * The first condition of a rule that fails.
     *
     * @param rule its place, {@code FILE:LINE}
     * @param fails the condition as written
     */
    public record Stop(String rule, String fails) {}

    /** A rule fires and must not. */
    public record Fires(@JsonUnwrapped Expected expected) implements Trouble {

        @Override
        public String kind() {
            return "fires";
        }
    }

    /**
     * The coverage of a rule.
     *
     * @param rule its id
     * @param line from 1
     * @param fires true if a case names it as one that must fire
     * @param silent true if a case of the same records names it as one that must not
     * @param coverage null if conditions were not examined; its components are written among these
     */
    public record Tested(
            String rule,
            String file,
            @Least(1) int line,
            boolean fires,
            boolean silent,
            @JsonUnwrapped @Nullable Conditions coverage) {}

    /**
     * The coverage of the conditions of a rule.
     *
     * @param conditions how many there are
     * @param untested those that decide no case
     */
    public record Conditions(@Least(1) int conditions, List<Line> untested) {}

    /** A line of a rule; lines count from 1. */
    public record Line(@Least(1) int line, String text) {}

    /**
     * The result of changes to rules and rows.
     *
     * @param changes how many were tried
     * @param explained how many of them no case notices but somebody explains
     * @param unnoticed those that no case notices and nobody explains
     */
    public record Changes(@Least(0) int changes, @Least(0) int explained, List<Unnoticed> unnoticed) {}

    /**
     * A change that no case notices.
     *
     * @param of the id of the rule or the name of the row
     * @param place of the line in a rule; null for a row; its components are written among these
     * @param text what was changed, as written
     * @param change what was done to it
     */
    public record Unnoticed(
            String of, @JsonUnwrapped @Nullable Place place, String text, String change) {}

    /** A place in a file; lines count from 1. */
    public record Place(String file, @Least(1) int line) {}

    private static final Limits SHORT = new Limits(2, 1);
    private static final QuotePlaces NOWHERE = citation -> Optional.empty();

    /**
     * {@return the answer}
     *
     * @param conditions true if conditions were examined
     * @param mutation null if nothing was changed
     */
    public static TestAnswer of(TestRun run, Coverage coverage, boolean conditions, @Nullable Mutation mutation) {
        Objects.requireNonNull(run, "there is no run; give one that `TestRun.of` returns");
        Objects.requireNonNull(coverage, "there is no coverage; give one that `Coverage.of` returns");
        return new TestAnswer(
                run.verdicts().size(),
                run.failures().size(),
                run.failures().stream().map(TestAnswer::failure).toList(),
                coverage.rules().stream().map(rule -> tested(rule, conditions)).toList(),
                mutation == null
                        ? null
                        : new Changes(
                                mutation.changes(),
                                mutation.explained(),
                                mutation.survivors().stream()
                                        .map(TestAnswer::unnoticed)
                                        .toList()));
    }

    private static Failure failure(Verdict verdict) {
        return new Failure(
                verdict.expected().file(),
                verdict.expected().line(),
                verdict.expected().sentence(),
                verdict.faults().stream()
                        .map(fault -> trouble(verdict.inferences(), fault))
                        .toList());
    }

    private static Trouble trouble(Inferences inferences, Fault fault) {
        Expected expected = new Expected(fault.place().line(), fault.place().column(), fault.about(), fault.what());
        return switch (fault.kind()) {
            case MISSING -> new Missing(expected, whyNot(inferences, fault));
            case DIFFERENT ->
                new Different(
                        expected, why(inferences, fault), fault.wanted().isEmpty() ? null : whyNot(inferences, fault));
            case SURPRISE -> new Surprise(expected, why(inferences, fault));
            case SILENT -> new Silent(expected, stop(inferences, fault));
            case FIRES -> new Fires(expected);
        };
    }

    private static WhyAnswer why(Inferences inferences, Fault fault) {
        return WhyAnswer.of(
                inferences,
                new Result(inferences)
                        .why(inferences.conclusion(fault.about()).orElseThrow())
                        .limited(SHORT),
                NOWHERE);
    }

    private static @Nullable WhyNotAnswer whyNot(Inferences inferences, Fault fault) {
        try {
            return WhyNotAnswer.of(
                    inferences, new Result(inferences).whyNot((fault.about() + " " + fault.wanted()).strip()), NOWHERE);
        } catch (UnknownWords unknown) {
            return null;
        }
    }

    private static @Nullable Stop stop(Inferences inferences, Fault fault) {
        return inferences
                .rulebook()
                .rule(fault.about())
                .flatMap(silent -> RuleProgress.of(inferences, silent))
                .map(progress -> new Stop(
                        progress.rule().file() + ":" + progress.line().number(),
                        progress.line().text()))
                .orElse(null);
    }

    private static Tested tested(OfRule covered, boolean conditions) {
        return new Tested(
                covered.rule().id(),
                covered.rule().file(),
                covered.rule().line(),
                covered.fires(),
                covered.silent(),
                conditions
                        ? new Conditions(
                                covered.rule().when().size(),
                                covered.untested().stream()
                                        .map(line -> new Line(line.number(), line.text()))
                                        .toList())
                        : null);
    }

    private static Unnoticed unnoticed(Variant variant) {
        return new Unnoticed(
                variant.of(),
                variant.ofRow() ? null : new Place(variant.file(), variant.number()),
                variant.line(),
                variant.change());
    }
}
