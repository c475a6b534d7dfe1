package casus.picture;

import casus.inferences.Inferences;
import casus.model.AuthorshipStep;
import casus.model.Chain;
import casus.model.Entity;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The events of a chain and the links between them.
 *
 * @param handle of the chain
 * @param stops oldest first
 * @param links one fewer, in the same order
 */
public record Timeline(String handle, List<Stop> stops, List<Link> links) {

    /**
     * An event of a chain.
     *
     * @param date in words, {@code undated} if it has none
     * @param title empty if the case has none
     * @param authors in words; open authorship is marked as such
     */
    public record Stop(EventId event, String date, String title, String authors) {

        /** {@return date, name and title, and authors, one line each} */
        List<String> words() {
            return List.of(date, title.isEmpty() ? event.value() : event + ": " + title, authors);
        }
    }

    /**
     * A link between two events, the later of which answers the earlier.
     *
     * @param status in words
     * @param says its details, may be empty
     * @param flags in words
     */
    public record Link(String handle, String status, String says, List<String> flags) {

        /** {@return true if nobody says that one answers the other} */
        boolean inferred() {
            return status.startsWith("inferred");
        }

        /** {@return status and details, one line each} */
        List<String> words() {
            List<String> words = new ArrayList<>(List.of("answered: " + status));
            if (!says.isEmpty()) {
                words.add(says);
            }
            return words;
        }
    }

    /** {@return the timeline of a chain} */
    public static Timeline of(Inferences inferences, Chain chain) {
        Naming naming = new Naming(inferences.subject());
        Wording wording = new Wording(naming);
        Map<EventId, Entity.Event> coded =
                inferences.subject().events().stream().collect(Collectors.toMap(Entity.Event::id, Function.identity()));
        Map<EventId, NavigableSet<String>> authors = new HashMap<>();
        inferences
                .derivations()
                .keySet()
                .forEach(step -> author(step, naming)
                        .ifPresent(author -> authors.computeIfAbsent(author.getKey(), any -> new TreeSet<>())
                                .add(author.getValue())));
        Map<String, Retaliation> links = inferences.conclusions().stream()
                .filter(Retaliation.class::isInstance)
                .map(Retaliation.class::cast)
                .collect(Collectors.toMap(Retaliation::handle, Function.identity()));
        return new Timeline(
                chain.handle(),
                chain.events().stream()
                        .map(event -> stop(
                                event,
                                Optional.ofNullable(coded.get(event)),
                                authors.getOrDefault(event, Collections.emptyNavigableSet())))
                        .toList(),
                chain.links().stream()
                        .flatMap(handle -> Stream.ofNullable(links.get(handle)))
                        .map(link -> new Link(
                                link.handle(),
                                Wording.status(link),
                                wording.details(link),
                                link.flags().stream().map(Wording::flag).toList()))
                        .toList());
    }

    private static Stop stop(EventId event, Optional<Entity.Event> coded, Collection<String> authors) {
        return new Stop(
                event,
                coded.map(Entity.Event::date).map(Givens::date).orElse("undated"),
                coded.map(Entity.Event::title).orElse(""),
                authors.isEmpty() ? "no author follows" : "by " + Naming.and(List.copyOf(authors)));
    }

    /** {@return the event of which a step names an author, and that author in words} */
    private static Optional<Map.Entry<EventId, String>> author(Step step, Naming naming) {
        if (step instanceof AuthorshipStep.Author it) {
            boolean open = it.footing() == AuthorshipStep.Footing.OPEN;
            return Optional.of(Map.entry(it.event(), naming.actor(it.actor()) + (open ? " (open)" : "")));
        }
        return step instanceof RetaliationStep.Measured it
                ? Optional.of(Map.entry(it.event(), naming.actor(it.party())))
                : Optional.empty();
    }
}
