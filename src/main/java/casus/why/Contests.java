package casus.why;

import casus.model.ActorId;
import casus.model.Narrative;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How contested narratives are gathered, told in words and laid out as data. */
final class Contests {

    private Contests() {}

    /** {@return one for each subject, dimension, pair of parties and status} */
    static List<Narrative> of(Steps steps) {
        Map<String, List<Step.Contest>> alike = steps.all(Step.Contest.class)
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
        List<Narrative> narratives = new ArrayList<>();
        for (List<Step.Contest> contest : alike.values()) {
            Step.Contest first = contest.get(0);
            List<Step.Framing> a = framings(first, first.partyA(), contest, Step.Contest::poleA, steps);
            List<Step.Framing> b = framings(first, first.partyB(), contest, Step.Contest::poleB, steps);
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

    private static List<Step.Framing> framings(
            Step.Contest contest,
            ActorId party,
            List<Step.Contest> alike,
            Function<Step.Contest, String> pole,
            Steps steps) {
        List<String> poles = alike.stream().map(pole).toList();
        return steps.all(Step.Framing.class, contest.about()).stream()
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
                Steps.names(framings, Step.Framing::utterance));
    }

    /** {@return both sides, in words} */
    static String details(Narrative it, Naming naming) {
        List<Step.Contest> contests = it.basis().stream()
                .filter(Step.Contest.class::isInstance)
                .map(Step.Contest.class::cast)
                .toList();
        return side(it.a(), contests.stream().map(Step.Contest::poleA), naming) + " against "
                + side(it.b(), contests.stream().map(Step.Contest::poleB), naming)
                        .replaceAll(",$", "");
    }

    private static String side(Narrative.Side side, Stream<String> poles, Naming naming) {
        return naming.actor(side.voice()) + ", " + poles.distinct().sorted().collect(Collectors.joining(" and "))
                + " (“" + side.label() + "”),";
    }

    /** {@return the members as data} */
    static Map<String, Object> members(Narrative it) {
        return FindingsTree.map(
                "aboutKind",
                Term.of(it.aboutKind()),
                "about",
                it.about(),
                "dimension",
                Term.of(it.dimension()),
                "a",
                side(it.a()),
                "b",
                side(it.b()));
    }

    private static Map<String, Object> side(Narrative.Side side) {
        return FindingsTree.map(
                "voice", side.voice().value(), "label", side.label(), "records", FindingsTree.ids(side.records()));
    }
}
