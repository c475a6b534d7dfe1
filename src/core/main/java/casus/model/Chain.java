package casus.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A longest path of retaliation links.
 *
 * @param events oldest first
 * @param links handles of the links, in the order of the events
 */
public record Chain(
        List<EventId> events,
        Status status,
        List<String> links,
        List<String> flags,
        List<Step> basis,
        List<Step> detail)
        implements Conclusion {

    @Override
    public String handle() {
        return "chain " + events.stream().map(EventId::value).collect(Collectors.joining(" to "));
    }

    @Override
    public Family family() {
        return Family.CHAIN;
    }

    @Override
    public String term() {
        return Term.of(status);
    }

    @Override
    public Chain withoutSteps() {
        return new Chain(events, status, links, flags, List.of(), List.of());
    }

    /** What its links have in common, according to the table of links; the firmest first. */
    public enum Status {
        STATED,
        REPORTED,
        STATED_BY_OTHER,
        INFERRED,
        /** Its links have nothing in common. */
        MIXED
    }
}
