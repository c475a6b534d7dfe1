package casus.findings;

import casus.model.AuthorshipStep;
import casus.model.Id;
import casus.model.LegalStep;
import casus.model.NarrativeStep;
import casus.model.RetaliationStep;
import casus.model.SovereigntyStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The steps that conclusions show, by type and by subject; each list is in order of content, since steps have no order
 * themselves.
 */
final class Steps {

    private final Map<Class<?>, Map<Id, List<Step>>> steps = new HashMap<>();

    Steps(Collection<Step> derived) {
        derived.stream()
                .filter(step -> about(step).isPresent())
                .map(step -> Map.entry(step.toString(), step))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(step -> about(step)
                        .ifPresent(id -> steps.computeIfAbsent(step.getClass(), type -> new LinkedHashMap<>())
                                .computeIfAbsent(id, any -> new ArrayList<>())
                                .add(step)));
    }

    /** {@return the event or other subject under which a step is filed; empty for steps that no conclusion shows} */
    private static Optional<Id> about(Step step) {
        Id id = null;
        if (step instanceof AuthorshipStep.Attributed s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.Position s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.Found s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.ContestedPart s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.NamedIn s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.EvidenceOn s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.Lacking s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.Reacted s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.AttributionFlag s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.Author s) {
            id = s.event();
        } else if (step instanceof AuthorshipStep.Struck s) {
            id = s.event();
        } else if (step instanceof RetaliationStep.Retaliates s) {
            id = s.response();
        } else if (step instanceof RetaliationStep.RetaliationFlag s) {
            id = s.response();
        } else if (step instanceof RetaliationStep.ConditionalOn s) {
            id = s.response();
        } else if (step instanceof RetaliationStep.RivalCause s) {
            id = s.response();
        } else if (step instanceof RetaliationStep.Gap s) {
            id = s.response();
        } else if (step instanceof RetaliationStep.ChainLink s) {
            id = s.response();
        } else if (step instanceof RetaliationStep.ChainJoint s) {
            id = s.reached();
        } else if (step instanceof RetaliationStep.Measured s) {
            id = s.event();
        } else if (step instanceof RetaliationStep.MeasuredAgainst s) {
            id = s.event();
        } else if (step instanceof SovereigntyStep.Intrusion s) {
            id = s.event();
        } else if (step instanceof SovereigntyStep.Justified s) {
            id = s.event();
        } else if (step instanceof SovereigntyStep.Controlled s) {
            id = s.event();
        } else if (step instanceof SovereigntyStep.IssueFlag s) {
            id = s.event();
        } else if (step instanceof SovereigntyStep.ThirdParty s) {
            id = s.event();
        } else if (step instanceof SovereigntyStep.Told s) {
            id = s.event();
        } else if (step instanceof LegalStep.PleaStands s) {
            id = s.event();
        } else if (step instanceof LegalStep.NotAbroad s) {
            id = s.event();
        } else if (step instanceof LegalStep.EitherElement s) {
            id = s.event();
        } else if (step instanceof LegalStep.PleaRejected s) {
            id = s.event();
        } else if (step instanceof LegalStep.Tested s) {
            id = s.event();
        } else if (step instanceof LegalStep.ElementStands s) {
            id = s.event();
        } else if (step instanceof NarrativeStep.Framing s) {
            id = s.about();
        } else if (step instanceof NarrativeStep.Contest s) {
            id = s.about();
        } else if (step instanceof NarrativeStep.Dropped s) {
            id = s.about();
        }
        return Optional.ofNullable(id);
    }

    /** {@return all steps of a type} */
    <S extends Step> Stream<S> all(Class<S> type) {
        return steps.getOrDefault(type, Map.of()).values().stream()
                .flatMap(List::stream)
                .map(type::cast);
    }

    /** {@return the steps of a type about a subject} */
    <S extends Step> List<S> all(Class<S> type, Id about) {
        return steps.getOrDefault(type, Map.of()).getOrDefault(about, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** {@return the ids that the steps name, without duplicates, in order of id} */
    static <S, I extends Id> List<I> names(List<S> steps, Function<S, I> name) {
        return steps.stream().map(name).distinct().sorted().toList();
    }
}
