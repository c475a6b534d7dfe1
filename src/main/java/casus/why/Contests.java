package casus.why;

import casus.model.ActorId;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How contested narratives are gathered, told in words and laid out as data. */
final class Contests {

    private Contests() {}

    /** {@return one for each subject, dimension, pair of parties and status} */
    static List<Narrative> of(Steps steps) {
        Map<String, List<NarrativeStep.Contest>> alike = steps.all(NarrativeStep.Contest.class)
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
        for (List<NarrativeStep.Contest> contest : alike.values()) {
            NarrativeStep.Contest first = contest.get(0);
            Side a = Side.of(first.partyA(), contest.stream().map(NarrativeStep.Contest::poleA), first, steps);
            Side b = Side.of(first.partyB(), contest.stream().map(NarrativeStep.Contest::poleB), first, steps);
            narratives.add(new Narrative(
                    first.aboutKind(),
                    first.about().value(),
                    first.dimension(),
                    a.told(),
                    b.told(),
                    first.status(),
                    List.of(),
                    List.copyOf(contest),
                    Stream.of(a.framings(), b.framings(), a.dropped(), b.dropped())
                            .flatMap(List::stream)
                            .map(Step.class::cast)
                            .toList()));
        }
        return narratives;
    }

    /**
     * What a party says on the matter of a contest.
     *
     * @param framings by which it stands, for the poles it takes there
     * @param dropped what it said on the matter and has come to tell otherwise, whatever the pole
     */
    private record Side(
            ActorId party,
            List<String> poles,
            List<NarrativeStep.Framing> framings,
            List<NarrativeStep.Dropped> dropped) {

        static Side of(ActorId party, Stream<String> taken, NarrativeStep.Contest contest, Steps steps) {
            List<String> poles = taken.distinct().sorted().toList();
            List<NarrativeStep.Dropped> dropped = steps.all(NarrativeStep.Dropped.class, contest.about()).stream()
                    .filter(d -> d.aboutKind() == contest.aboutKind()
                            && d.dimension() == contest.dimension()
                            && d.party().equals(party))
                    .toList();
            List<NarrativeStep.Framing> framings = steps.all(NarrativeStep.Framing.class, contest.about()).stream()
                    .filter(f -> f.aboutKind() == contest.aboutKind()
                            && f.dimension() == contest.dimension()
                            && f.party().equals(party)
                            && poles.contains(f.pole())
                            && dropped.stream()
                                    .noneMatch(d -> d.utterance().equals(f.utterance())
                                            && d.pole().equals(f.pole())))
                    .toList();
            return new Side(party, poles, framings, dropped);
        }

        Narrative.Side told() {
            return new Narrative.Side(
                    party,
                    poles,
                    framings.stream()
                            .map(NarrativeStep.Framing::frame)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining(", ")),
                    Steps.names(framings, NarrativeStep.Framing::utterance));
        }
    }

    /** {@return both sides, in words} */
    static String details(Narrative it, Naming naming) {
        return side(it.a(), naming) + " against " + side(it.b(), naming).replaceAll(",$", "");
    }

    private static String side(Narrative.Side side, Naming naming) {
        // a figure is its own word
        boolean plain = side.label().equals(String.join(", ", side.poles()));
        return naming.actor(side.voice()) + ", " + naming.list(side.poles())
                + (plain ? "," : " (“" + naming.list(List.of(side.label().split(", ")), ", ") + "”),");
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
                "voice",
                side.voice().value(),
                "poles",
                side.poles(),
                "label",
                side.label(),
                "records",
                FindingsTree.ids(side.records()));
    }
}
