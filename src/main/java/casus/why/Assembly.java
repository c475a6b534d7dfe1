package casus.why;

import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Conclusion;
import casus.model.EventId;
import casus.model.Id;
import casus.model.Narrative;
import casus.model.Retaliation;
import casus.model.Sovereignty;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the steps that rules derived into the conclusions people ask for. It decides nothing: every status, flag and
 * member is a step that some rule laid down.
 */
final class Assembly {

    /** By type, then by what they are about; each list in order of content, for steps have no order of their own. */
    private final Map<Class<?>, Map<Id, List<Step>>> steps = new HashMap<>();

    Assembly(Collection<Step> derived) {
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
        } else if (step instanceof Step.Intrusion s) {
            id = s.event();
        } else if (step instanceof Step.Justified s) {
            id = s.event();
        } else if (step instanceof Step.Controlled s) {
            id = s.event();
        } else if (step instanceof Step.Framing s) {
            id = s.about();
        } else if (step instanceof Step.Contest s) {
            id = s.about();
        }
        return Optional.ofNullable(id);
    }

    List<Conclusion> conclusions() {
        List<Conclusion> all = new ArrayList<>();
        List<Retaliation> links =
                all(Step.Retaliates.class).map(this::retaliation).toList();
        all(Step.Attributed.class).map(this::attribution).forEach(all::add);
        all.addAll(links);
        all.addAll(Chains.of(links));
        all.addAll(sovereignty());
        all.addAll(narratives());
        return all.stream()
                .sorted(Comparator.comparing(Conclusion::family).thenComparing(Conclusion::handle))
                .toList();
    }

    private <S extends Step> Stream<S> all(Class<S> type) {
        return steps.getOrDefault(type, Map.of()).values().stream()
                .flatMap(List::stream)
                .map(type::cast);
    }

    private <S extends Step> List<S> all(Class<S> type, Id about) {
        return steps.getOrDefault(type, Map.of()).getOrDefault(about, List.of()).stream()
                .map(type::cast)
                .toList();
    }

    private Attribution attribution(Step.Attributed status) {
        EventId event = status.event();
        List<Step.Position> positions = all(Step.Position.class, event);
        List<Step.AttributionFlag> flags = all(Step.AttributionFlag.class, event);
        List<Step> detail = new ArrayList<>(positions);
        detail.addAll(flags);
        return new Attribution(
                event,
                status.status(),
                who(positions, Step.Stance.CLAIMED),
                who(positions, Step.Stance.ACKNOWLEDGED),
                who(positions, Step.Stance.REPORTED),
                positions.stream()
                        .filter(p -> p.stance() == Step.Stance.ACCUSED)
                        .map(p -> new Attribution.Charge(p.who(), p.by(), p.role(), p.strength()))
                        .toList(),
                held(positions, Step.Stance.SPONSOR_ALLEGED),
                held(positions, Step.Stance.IMPUTED),
                who(positions, Step.Stance.DENIED),
                who(positions, Step.Stance.RETRACTED),
                who(positions, Step.Stance.DISAVOWED),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(status),
                detail);
    }

    private static List<ActorId> who(List<Step.Position> positions, Step.Stance stance) {
        return positions.stream()
                .filter(p -> p.stance() == stance)
                .map(Step.Position::who)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Attribution.Holding> held(List<Step.Position> positions, Step.Stance stance) {
        return positions.stream()
                .filter(p -> p.stance() == stance)
                .map(p -> new Attribution.Holding(p.who(), p.by()))
                .distinct()
                .toList();
    }

    private Retaliation retaliation(Step.Retaliates link) {
        List<Step.Author> authors = all(Step.Author.class, link.response());
        List<Step.Struck> struck = all(Step.Struck.class, link.response());
        List<Step.RetaliationFlag> flags = all(Step.RetaliationFlag.class, link.response()).stream()
                .filter(f -> f.cause().equals(link.cause()))
                .toList();
        boolean open = authors.stream().anyMatch(a -> a.footing() == Step.Footing.OPEN);
        List<Step> detail = new ArrayList<>(authors);
        detail.addAll(struck);
        detail.addAll(flags);
        return new Retaliation(
                link.response(),
                link.cause(),
                link.status(),
                names(authors, Step.Author::actor),
                names(struck, Step.Struck::party),
                open ? List.of(link.response()) : List.of(),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(link),
                detail);
    }

    private List<Conclusion> sovereignty() {
        Map<String, List<Step.Intrusion>> alike = all(Step.Intrusion.class)
                .collect(Collectors.groupingBy(
                        i -> i.event() + " " + i.state() + " " + i.status(), TreeMap::new, Collectors.toList()));
        List<Conclusion> issues = new ArrayList<>();
        for (List<Step.Intrusion> issue : alike.values()) {
            Step.Intrusion first = issue.get(0);
            List<ActorId> users = names(issue, Step.Intrusion::user);
            List<Step.Justified> grounds = all(Step.Justified.class, first.event()).stream()
                    .filter(j -> users.contains(j.party()))
                    .toList();
            List<Step.Controlled> control = all(Step.Controlled.class, first.event());
            List<Step> detail = new ArrayList<>(grounds);
            detail.addAll(control);
            issues.add(new Sovereignty(
                    first.event(),
                    users,
                    first.state(),
                    first.status(),
                    names(grounds, Step.Justified::party),
                    names(control, Step.Controlled::controller),
                    List.of(),
                    List.copyOf(issue),
                    detail));
        }
        return issues;
    }

    private List<Conclusion> narratives() {
        Map<String, List<Step.Contest>> alike = all(Step.Contest.class)
                .collect(Collectors.groupingBy(
                        c -> String.join(
                                " ",
                                c.aboutKind().name(),
                                c.about().value(),
                                c.dimension().name(),
                                c.partyA().value(),
                                c.partyB().value(),
                                c.status().name()),
                        TreeMap::new,
                        Collectors.toList()));
        List<Conclusion> narratives = new ArrayList<>();
        for (List<Step.Contest> contest : alike.values()) {
            Step.Contest first = contest.get(0);
            List<Step.Framing> a = framings(first, first.partyA(), contest, Step.Contest::poleA);
            List<Step.Framing> b = framings(first, first.partyB(), contest, Step.Contest::poleB);
            narratives.add(new Narrative(
                    first.aboutKind(),
                    first.about().value(),
                    first.dimension(),
                    side(first.partyA(), a),
                    side(first.partyB(), b),
                    first.status(),
                    List.of(),
                    List.copyOf(contest),
                    Stream.concat(a.stream(), b.stream()).map(Step.class::cast).toList()));
        }
        return narratives;
    }

    private List<Step.Framing> framings(
            Step.Contest contest, ActorId party, List<Step.Contest> alike, Function<Step.Contest, String> pole) {
        List<String> poles = alike.stream().map(pole).toList();
        return all(Step.Framing.class, contest.about()).stream()
                .filter(f -> f.aboutKind() == contest.aboutKind()
                        && f.dimension() == contest.dimension()
                        && f.party().equals(party)
                        && poles.contains(f.pole()))
                .toList();
    }

    private static Narrative.Side side(ActorId party, List<Step.Framing> framings) {
        return new Narrative.Side(
                party,
                framings.stream().map(Step.Framing::frame).distinct().sorted().collect(Collectors.joining(", ")),
                names(framings, Step.Framing::utterance));
    }

    private static <S, I extends Id> List<I> names(List<S> steps, Function<S, I> name) {
        return steps.stream().map(name).distinct().sorted().toList();
    }
}
