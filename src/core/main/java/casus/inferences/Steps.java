package casus.inferences;

import casus.model.Id;
import casus.model.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The derived steps by type and by subject, which is the first id that they name; each list is in order of content, since steps
 * have no order themselves. Only types that are requested are sorted.
 */
final class Steps {

    private final Map<Class<?>, List<Step>> derived;
    private final Map<Class<?>, Map<Id, List<Step>>> sorted = new HashMap<>();

    Steps(Collection<Step> derived) {
        this.derived = derived.stream().collect(Collectors.groupingBy(Step::getClass));
    }

    private Map<Id, List<Step>> sorted(Class<? extends Step> type) {
        return sorted.computeIfAbsent(type, any -> {
            Map<Id, List<Step>> steps = new LinkedHashMap<>();
            derived.getOrDefault(type, List.of()).stream()
                    .map(step -> Map.entry(step.toString(), step))
                    .sorted(Map.Entry.comparingByKey())
                    .map(Map.Entry::getValue)
                    .forEach(step -> Mentions.of(step).stream()
                            .findFirst()
                            .ifPresent(about -> steps.computeIfAbsent(about, id -> new ArrayList<>())
                                    .add(step)));
            return steps;
        });
    }

    /** {@return all steps of a type} */
    <S extends Step> Stream<S> all(Class<S> type) {
        return sorted(type).values().stream().flatMap(List::stream).map(type::cast);
    }

    /** {@return the steps of a type about a subject} */
    <S extends Step> List<S> all(Class<S> type, Id about) {
        return sorted(type).getOrDefault(about, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    /** {@return the ids that the steps name, without duplicates, in order of id} */
    static <S, I extends Id> List<I> names(List<S> steps, Function<S, I> name) {
        return steps.stream().map(name).distinct().sorted().toList();
    }
}
