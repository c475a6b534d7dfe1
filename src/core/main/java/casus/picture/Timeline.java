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
import java.util.List;
import java.util.Optional;

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
        return new Timeline(
                chain.handle(),
                chain.events().stream()
                        .map(event -> stop(inferences, event, naming))
                        .toList(),
                chain.links().stream()
                        .flatMap(handle -> inferences.conclusion(handle).stream())
                        .map(Retaliation.class::cast)
                        .map(link -> new Link(
                                link.handle(),
                                Wording.status(link),
                                wording.details(link),
                                link.flags().stream().map(Wording::flag).toList()))
                        .toList());
    }

    private static Stop stop(Inferences inferences, EventId event, Naming naming) {
        Optional<Entity.Event> coded = inferences.subject().events().stream()
                .filter(each -> each.id().equals(event))
                .findFirst();
        return new Stop(
                event,
                coded.map(Entity.Event::date).map(Givens::date).orElse("undated"),
                coded.map(Entity.Event::title).orElse(""),
                authors(inferences, event, naming));
    }

    private static Optional<String> author(Step step, EventId event, Naming naming) {
        if (step instanceof AuthorshipStep.Author it && it.event().equals(event)) {
            boolean open = it.footing() == AuthorshipStep.Footing.OPEN;
            return Optional.of(naming.actor(it.actor()) + (open ? " (open)" : ""));
        }
        return step instanceof RetaliationStep.Measured it && it.event().equals(event)
                ? Optional.of(naming.actor(it.party()))
                : Optional.empty();
    }

    private static String authors(Inferences inferences, EventId event, Naming naming) {
        List<String> authors = inferences.derivations().keySet().stream()
                .flatMap(step -> author(step, event, naming).stream())
                .distinct()
                .sorted()
                .toList();
        return authors.isEmpty() ? "no author follows" : "by " + Naming.and(authors);
    }
}
