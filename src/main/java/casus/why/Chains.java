package casus.why;

import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Follows retaliation links from event to event. A chain is a longest path; a link that is only a coarser grain of another
 * one takes no part. Links that run in a circle end a path where it would come back to itself.
 */
final class Chains {

    /** So many chains are told; where answers branch and merge there may be exponentially many. */
    static final int MOST = 1000;

    private static final List<String> COARSER =
            List.of(Term.of(Retaliation.Flag.ANOTHER_GRAIN), Term.of(Retaliation.Flag.ANSWERED_BY_MEMBER));

    private final Map<EventId, List<Retaliation>> byCause;
    private final List<Chain> chains = new ArrayList<>();
    private final Set<Retaliation> followed = new HashSet<>();

    private Chains(List<Retaliation> links) {
        byCause = links.stream().collect(Collectors.groupingBy(Retaliation::cause, TreeMap::new, Collectors.toList()));
    }

    /** {@return true unless there may be more chains than are told} */
    static boolean complete(List<Conclusion> conclusions) {
        return conclusions.stream().filter(Chain.class::isInstance).count() < MOST;
    }

    /** {@return the chains, at most {@link #MOST}, in the order of their events} */
    static List<Chain> of(List<Retaliation> all) {
        List<Retaliation> links = all.stream()
                .filter(link -> COARSER.stream().noneMatch(link.flags()::contains))
                // an own rule may say that an event answers itself, which leads nowhere
                .filter(link -> !link.response().equals(link.cause()))
                .toList();
        Set<EventId> responses = links.stream().map(Retaliation::response).collect(Collectors.toSet());
        Chains chains = new Chains(links);
        for (EventId cause : chains.byCause.keySet()) {
            if (!responses.contains(cause)) {
                chains.follow(cause, new ArrayDeque<>(), new HashSet<>(Set.of(cause)));
            }
        }
        // what is left begins in a circle: enter it at each link in turn
        for (Retaliation link : links) {
            if (!chains.followed.contains(link) && chains.chains.size() < MOST) {
                chains.enter(link);
            }
        }
        return chains.chains.stream()
                .sorted(Comparator.comparing(Chain::handle))
                .toList();
    }

    private void enter(Retaliation link) {
        followed.add(link);
        follow(link.response(), new ArrayDeque<>(List.of(link)), new HashSet<>(Set.of(link.cause(), link.response())));
    }

    private void follow(EventId event, Deque<Retaliation> path, Set<EventId> seen) {
        boolean last = true;
        for (Retaliation link : byCause.getOrDefault(event, List.of())) {
            if (chains.size() < MOST && seen.add(link.response())) {
                last = false;
                followed.add(link);
                path.addLast(link);
                follow(link.response(), path, seen);
                path.removeLast();
                seen.remove(link.response());
            }
        }
        if (last && !path.isEmpty() && chains.size() < MOST) {
            Chain chain = chain(List.copyOf(path));
            if (chains.stream().noneMatch(told -> Collections.indexOfSubList(told.links(), chain.links()) >= 0)) {
                chains.add(chain);
            }
        }
    }

    private static Chain chain(List<Retaliation> links) {
        List<EventId> events = new ArrayList<>(List.of(links.get(0).cause()));
        links.forEach(link -> events.add(link.response()));
        List<Step> basis = links.stream().flatMap(link -> link.basis().stream()).toList();
        return new Chain(
                List.copyOf(events),
                grade(links),
                links.stream().map(Retaliation::handle).toList(),
                List.of(),
                basis,
                List.of());
    }

    private static Chain.Status grade(List<Retaliation> links) {
        boolean allStated = links.stream().allMatch(link -> link.status() == Retaliation.Status.STATED);
        boolean anyInferred = links.stream()
                .anyMatch(link -> link.status() == Retaliation.Status.INFERRED
                        || link.status() == Retaliation.Status.INFERRED_AGAINST_DENIAL);
        return allStated ? Chain.Status.STATED : anyInferred ? Chain.Status.INFERRED : Chain.Status.MIXED;
    }
}
