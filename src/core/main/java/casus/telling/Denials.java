package casus.telling;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.AuthorshipStep;
import casus.model.AuthorshipStep.Position;
import casus.model.AuthorshipStep.Stance;
import casus.model.CampStep;
import casus.model.CaseRecord;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Fact;
import casus.model.Judgement;
import casus.model.LegalPlea;
import casus.model.LegalStep;
import casus.model.NarrativeStep;
import casus.model.RecordId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Role;
import casus.model.Sovereignty;
import casus.model.SovereigntyStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one principal's own words deny. A denial is whatever the rules derive as one from the whole case: a denied or
 * rejected part in an event, a denied answer, another place, a statement against a plea. It denies a conclusion that asserts
 * exactly that; denying a lesser part denies only that part.
 */
final class Denials {

    private final Inferences whole;
    private final Set<RecordId> own;
    private final Set<ActorId> parties = new TreeSet<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<NarrativeStep.Motive> severed = new ArrayList<>();

    /**
     * @param whole what follows from the whole case
     * @param own the records that are the principal's word
     */
    Denials(Inferences whole, ActorId principal, Collection<RecordId> own) {
        this.whole = whole;
        this.own = Set.copyOf(own);
        parties.add(principal);
        for (Step step : whole.derivations().keySet()) {
            if (step instanceof CampStep.ActsFor it && it.actor().equals(principal)) {
                parties.add(it.party());
            }
        }
        for (Step step : whole.derivations().keySet()) {
            if (step instanceof Position it && denies(it)) {
                positions.add(it);
            } else if (step instanceof NarrativeStep.Motive it && denies(it)) {
                severed.add(it);
            }
        }
    }

    /** A party that has since reversed its position no longer denies, whatever part it had denied. */
    private boolean denies(Position it) {
        if (!parties.contains(it.by())) {
            return false;
        }
        return it.stance() == Stance.REJECTED
                || (it.stance() == Stance.DENIED
                        && !derived(new AuthorshipStep.Conceded(it.event(), it.by()))
                        && (it.role() != Role.PERPETRATOR
                                || derived(new AuthorshipStep.StillDenies(it.event(), it.by()))));
    }

    private boolean denies(NarrativeStep.Motive it) {
        return !it.answers()
                && parties.contains(it.party())
                && !derived(new NarrativeStep.Dropped(
                        Judgement.Subject.EVENT,
                        it.response(),
                        Judgement.Dimension.MOTIVE,
                        it.pole(),
                        it.party(),
                        it.utterance()));
    }

    private boolean derived(Step step) {
        return !whole.derivations(step).isEmpty();
    }

    /** {@return the principal's records that deny a conclusion with its current status, in order of id} */
    NavigableSet<RecordId> of(Conclusion conclusion) {
        return against(conclusion).flatMap(this::words).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the parts in an attribution as it stands that the principal denies, or says that others had not} */
    Set<Tellings.Part> parts(Conclusion conclusion) {
        return conclusion instanceof Attribution
                ? against(conclusion)
                        .filter(step -> words(step).findAny().isPresent())
                        .map(Position.class::cast)
                        .map(position -> new Tellings.Part(position.who(), position.role()))
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private Stream<Step> against(Conclusion conclusion) {
        if (conclusion instanceof Attribution it) {
            Set<Tellings.Part> parts = Tellings.parts(it);
            return positions(it.event())
                    .filter(position -> parts.contains(new Tellings.Part(position.who(), position.role())))
                    .map(Step.class::cast);
        }
        if (conclusion instanceof Retaliation it) {
            return severed(it.response(), it.cause());
        }
        if (conclusion instanceof Chain it) {
            return it.basis().stream()
                    .map(RetaliationStep.Retaliates.class::cast)
                    .flatMap(link -> severed(link.response(), link.cause()));
        }
        if (conclusion instanceof Sovereignty it) {
            Stream<Step> author = positions(it.event())
                    .filter(position ->
                            position.role() == Role.PERPETRATOR && it.user().contains(position.who()))
                    .map(Step.class::cast);
            return Stream.concat(
                    author,
                    parties.stream().map(party -> new SovereigntyStep.PutElsewhere(it.event(), party, it.state())));
        }
        if (conclusion instanceof LegalPlea it) {
            ActorId state = Objects.requireNonNullElse(it.state(), ActorId.NO_STATE);
            return parties.stream()
                    .map(party -> new LegalStep.PleaRejected(it.event(), it.user(), state, it.ground(), party));
        }
        return Stream.empty(); // a narrative reports what parties say, which nobody denies
    }

    private Stream<Position> positions(EventId event) {
        return positions.stream().filter(position -> position.event().equals(event));
    }

    private Stream<Step> severed(EventId response, EventId cause) {
        return severed.stream()
                .filter(it -> it.response().equals(response) && it.cause().equals(cause))
                .map(Step.class::cast);
    }

    /**
     * {@return the principal's own records from which a step follows as its statement, without records that give context}
     */
    private Stream<RecordId> words(Step step) {
        return whole.derivations(step).stream()
                .flatMap(derivation -> derivation.premises().stream())
                .flatMap(premise -> premise.facts().stream())
                .flatMap(this::words)
                .filter(own::contains);
    }

    private Stream<RecordId> words(Fact fact) {
        if (fact instanceof CaseRecord record) {
            return Stream.of(record.id());
        }
        if (fact instanceof NarrativeStep.Framing it) {
            return Stream.of(it.utterance());
        }
        if (fact instanceof AuthorshipStep.DeniedIn it) {
            return Stream.of(it.utterance());
        }
        if (fact instanceof NarrativeStep.PartWord it) {
            return Stream.of(it.utterance());
        }
        return fact instanceof SovereigntyStep.PutOn || fact instanceof SovereigntyStep.PutAtSea
                ? words((Step) fact)
                : Stream.empty();
    }
}
