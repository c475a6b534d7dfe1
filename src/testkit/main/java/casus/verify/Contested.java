package casus.verify;

import casus.model.ActorId;
import casus.model.Judgement.Dimension;
import casus.model.Narrative;
import casus.model.Term;
import casus.smallcase.Fault.Kind;
import casus.smallcase.Few;
import casus.smallcase.KnownWords;
import java.util.List;
import java.util.Objects;

/** The contests between two parties, for further expectations. Throws as {@link Outcome} does. */
public final class Contested {

    private final Outcome outcome;
    private final String parties;
    private final List<Narrative> contests;

    private Contested(Outcome outcome, String parties, List<Narrative> contests) {
        this.outcome = outcome;
        this.parties = parties;
        this.contests = contests;
    }

    /** {@return contests without further expectations, because of a mistake in the test} */
    static Contested nothing(Outcome outcome) {
        return new Contested(outcome, "", List.of());
    }

    static Contested between(Outcome outcome, String one, String other) {
        String parties = "between " + one + " and " + other;
        List<Narrative> contests = outcome.inferences().conclusions().stream()
                .filter(Narrative.class::isInstance)
                .map(Narrative.class::cast)
                .filter(it -> it.isBetween(new ActorId(one), new ActorId(other)))
                .toList();
        if (contests.isEmpty()) {
            outcome.fail(Kind.DIFFERENT, "", "nothing is contested " + parties, "");
        }
        return new Contested(outcome, parties, contests);
    }

    /** {@return the outcome that they belong to} */
    public Outcome and() {
        return outcome;
    }

    /** {@return an expected contest on a dimension, such as {@code legality}; of several, the first by handle} */
    public Concluded onDimension(String dimension) {
        Objects.requireNonNull(dimension, "there is no dimension; give one, such as `legality`");
        outcome.failures()
                .check(() -> KnownWords.word(
                        dimension,
                        "dimension",
                        List.of(Dimension.values()).stream().map(Term::of).toList()));
        List<Narrative> on = contests.stream()
                .filter(it -> Term.of(it.dimension()).equals(dimension))
                .toList();
        if (on.isEmpty() && !contests.isEmpty()) {
            outcome.fail(
                    Kind.DIFFERENT,
                    "",
                    "nothing is contested " + parties + " on " + dimension + "; contested is "
                            + Few.of(
                                    contests.stream()
                                            .map(each -> "`" + each.handle() + "`")
                                            .toList(),
                                    ", "),
                    "");
        }
        return new Concluded(outcome, on.isEmpty() ? null : on.get(0));
    }
}
