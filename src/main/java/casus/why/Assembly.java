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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers the steps that rules derived into the conclusions people ask for. It decides nothing: every status, flag and
 * member is a step that some rule laid down.
 */
final class Assembly {

    /** Steps have no order of their own; their content gives them one. */
    static final Comparator<Step> BY_CONTENT = Comparator.comparing(Step::toString);

    private final List<Step> steps;

    Assembly(Collection<Step> steps) {
        this.steps = steps.stream().sorted(BY_CONTENT).toList();
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
        return steps.stream().filter(type::isInstance).map(type::cast);
    }

    private <S extends Step> List<S> all(Class<S> type, Predicate<S> which) {
        return all(type).filter(which).toList();
    }

    private Attribution attribution(Step.Attributed status) {
        EventId event = status.event();
        List<Step.Position> positions = all(Step.Position.class, p -> p.event().equals(event));
        List<Step.AttributionFlag> flags =
                all(Step.AttributionFlag.class, f -> f.event().equals(event));
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
        List<Step.Author> authors = all(Step.Author.class, a -> a.event().equals(link.response()));
        List<Step.Struck> struck = all(Step.Struck.class, s -> s.event().equals(link.response()));
        List<Step.RetaliationFlag> flags = all(
                Step.RetaliationFlag.class,
                f -> f.response().equals(link.response()) && f.cause().equals(link.cause()));
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
            List<Step.Justified> grounds =
                    all(Step.Justified.class, j -> j.event().equals(first.event()) && users.contains(j.party()));
            List<Step.Controlled> control =
                    all(Step.Controlled.class, c -> c.event().equals(first.event()));
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
        return all(
                Step.Framing.class,
                f -> f.aboutKind() == contest.aboutKind()
                        && f.about().equals(contest.about())
                        && f.dimension() == contest.dimension()
                        && f.party().equals(party)
                        && poles.contains(f.pole()));
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
