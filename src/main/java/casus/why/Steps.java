package casus.why;

import casus.model.Id;
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

/** The steps that conclusions show, by type and by what they are about; each list in order of content, for steps have no order of their own. */
final class Steps {

    private final Map<Class<?>, Map<Id, List<Step>>> steps = new HashMap<>();

    Steps(Collection<Step> derived) {
        derived.stream()
                .map(step -> Map.entry(step.toString(), step))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .forEach(step -> about(step)
                        .ifPresent(id -> steps.computeIfAbsent(step.getClass(), type -> new LinkedHashMap<>())
                                .computeIfAbsent(id, any -> new ArrayList<>())
                                .add(step)));
    }

    /** {@return the event or other subject by which a step is looked up; empty for steps that no conclusion shows} */
    private static Optional<Id> about(Step step) {
        Id id = null;
        if (step instanceof Step.Attributed s) {
            id = s.event();
        } else if (step instanceof Step.Position s) {
            id = s.event();
        } else if (step instanceof Step.Found s) {
            id = s.event();
        } else if (step instanceof Step.AttributionFlag s) {
            id = s.event();
        } else if (step instanceof Step.Author s) {
            id = s.event();
        } else if (step instanceof Step.Struck s) {
            id = s.event();
        } else if (step instanceof Step.Retaliates s) {
            id = s.response();
        } else if (step instanceof Step.RetaliationFlag s) {
            id = s.response();
        } else if (step instanceof Step.ConditionalOn s) {
            id = s.response();
        } else if (step instanceof Step.RivalCause s) {
            id = s.response();
        } else if (step instanceof Step.Gap s) {
            id = s.response();
        } else if (step instanceof Step.Measured s) {
            id = s.event();
        } else if (step instanceof Step.MeasuredAgainst s) {
            id = s.event();
        } else if (step instanceof Step.Intrusion s) {
            id = s.event();
        } else if (step instanceof Step.Justified s) {
            id = s.event();
        } else if (step instanceof Step.Controlled s) {
            id = s.event();
        } else if (step instanceof Step.IssueFlag s) {
            id = s.event();
        } else if (step instanceof Step.ThirdParty s) {
            id = s.event();
        } else if (step instanceof Step.Told s) {
            id = s.event();
        } else if (step instanceof Step.PleaStands s) {
            id = s.event();
        } else if (step instanceof Step.PleaRejected s) {
            id = s.event();
        } else if (step instanceof Step.Tested s) {
            id = s.event();
        } else if (step instanceof Step.ElementStands s) {
            id = s.event();
        } else if (step instanceof Step.Framing s) {
            id = s.about();
        } else if (step instanceof Step.Contest s) {
            id = s.about();
        } else if (step instanceof Step.Dropped s) {
            id = s.about();
        }
        return Optional.ofNullable(id);
    }

    /** {@return every step of a type} */
    <S extends Step> Stream<S> all(Class<S> type) {
        return steps.getOrDefault(type, Map.of()).values().stream()
                .flatMap(List::stream)
                .map(type::cast);
    }

    /** {@return the steps of a type that are about something} */
    <S extends Step> List<S> all(Class<S> type, Id about) {
        return steps.getOrDefault(type, Map.of()).getOrDefault(about, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** {@return what the steps name, each once, in order of name} */
    static <S, I extends Id> List<I> names(List<S> steps, Function<S, I> name) {
        return steps.stream().map(name).distinct().sorted().toList();
    }
}
