package casus.inferences;

import casus.model.Bound;
import casus.model.Chain;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Follows retaliation links from event to event, and over a joint from a series to its member or back. A chain is a longest
 * path; a link that is only a coarser grain of another one takes no part. Links that run in a circle end a path where it would
 * come back to itself.
 */
@API(status = Status.INTERNAL)
public final class Chains {

    /** The largest number of chains; where answers branch and merge there may be exponentially many. */
    public static final int MOST = Bound.CHAINS.most();

    private static final List<String> COARSER =
            List.of(Term.of(Retaliation.Flag.ANOTHER_GRAIN), Term.of(Retaliation.Flag.ANSWERED_BY_MEMBER));

    private final Map<EventId, List<Retaliation>> byCause;
    private final Map<EventId, List<RetaliationStep.ChainJoint>> joints;
    private final Map<List<EventId>, List<RetaliationStep.ChainLink>> grades;
    private final List<Chain> chains = new ArrayList<>();
    private final Set<Retaliation> followed = new HashSet<>();

    private Chains(
            List<Retaliation> links, List<RetaliationStep.ChainLink> grades, List<RetaliationStep.ChainJoint> joints) {
        this.joints = joints.stream().collect(Collectors.groupingBy(RetaliationStep.ChainJoint::reached));
        this.grades = grades.stream().collect(Collectors.groupingBy(grade -> List.of(grade.response(), grade.cause())));
        byCause = links.stream().collect(Collectors.groupingBy(Retaliation::cause, TreeMap::new, Collectors.toList()));
    }

    /** {@return true unless there may be more chains than these} */
    public static boolean complete(List<Conclusion> conclusions) {
        return conclusions.stream().filter(Chain.class::isInstance).count() < MOST;
    }

    /**
     * {@return the chains, at most {@link #MOST}, in the order of their events}
     *
     * @param grades of chains of which status each link may be part
     * @param joints over which a chain goes on
     */
    static List<Chain> of(
            List<Retaliation> all, List<RetaliationStep.ChainLink> grades, List<RetaliationStep.ChainJoint> joints) {
        List<Retaliation> links = all.stream()
                .filter(link -> COARSER.stream().noneMatch(link.flags()::contains)
                        // own rules may let an event answer itself
                        && !link.cause().equals(link.response()))
                .toList();
        Chains chains = new Chains(links, grades, joints);
        Set<EventId> responses =
                links.stream().flatMap(link -> chains.reached(link.response())).collect(Collectors.toSet());
        for (EventId cause : chains.byCause.keySet()) {
            if (!responses.contains(cause)) {
                chains.follow(cause, new ArrayDeque<>(), new HashSet<>(Set.of(cause)));
            }
        }
        // the remaining links form circles: start at each link in turn
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

    /** {@return the events to which an answer is an answer to that event as well} */
    private Stream<EventId> reached(EventId event) {
        return Stream.concat(
                Stream.of(event), joints.getOrDefault(event, List.of()).stream().map(RetaliationStep.ChainJoint::next));
    }

    private void follow(EventId event, Deque<Retaliation> path, Set<EventId> seen) {
        boolean last = true;
        List<Retaliation> answers = reached(event)
                .distinct()
                .flatMap(cause -> byCause.getOrDefault(cause, List.of()).stream())
                .toList();
        for (Retaliation link : answers) {
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
            if (chains.stream().noneMatch(other -> partOf(chain, other))) {
                // a circle may have been entered halfway before
                chains.removeIf(other -> partOf(other, chain));
                chains.add(chain);
            }
        }
    }

    private static boolean partOf(Chain chain, Chain whole) {
        return Collections.indexOfSubList(whole.links(), chain.links()) >= 0;
    }

    private Chain chain(List<Retaliation> links) {
        List<EventId> events = new ArrayList<>(List.of(links.get(0).cause()));
        links.forEach(link -> events.add(link.response()));
        List<Step> basis = links.stream().flatMap(link -> link.basis().stream()).toList();
        Chain.Status status = status(links);
        return new Chain(
                List.copyOf(events),
                status,
                links.stream().map(Retaliation::handle).toList(),
                List.of(),
                basis,
                Stream.concat(grades(links, status).stream(), joints(links)).toList());
    }

    /** {@return the joints over which one link leads to the next} */
    private Stream<Step> joints(List<Retaliation> links) {
        return IntStream.range(1, links.size())
                .boxed()
                .flatMap(i -> joints.getOrDefault(links.get(i - 1).response(), List.of()).stream()
                        .filter(joint -> joint.next().equals(links.get(i).cause())));
    }

    /** {@return the firmest status that every link allows, including the links that led to it} */
    private Chain.Status status(List<Retaliation> links) {
        return Stream.of(Chain.Status.values())
                .filter(status -> links.stream().allMatch(link -> open(link).anyMatch(status::equals)))
                .findFirst()
                .orElse(Chain.Status.MIXED);
    }

    private Stream<Chain.Status> open(Retaliation link) {
        return grades(link).map(RetaliationStep.ChainLink::chain);
    }

    private List<Step> grades(List<Retaliation> links, Chain.Status status) {
        return links.stream()
                .flatMap(this::grades)
                .filter(grade -> status == Chain.Status.MIXED || grade.chain() == status)
                .<Step>map(grade -> grade)
                .toList();
    }

    private Stream<RetaliationStep.ChainLink> grades(Retaliation link) {
        return grades.getOrDefault(List.of(link.response(), link.cause()), List.of()).stream();
    }
}
