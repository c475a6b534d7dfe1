package casus.findings;

import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles contested narratives. */
final class NarrativeFamily implements Family<Narrative> {

    @Override
    public List<Narrative> gather(Steps steps, List<Conclusion> gathered) {
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
                    a.shown(),
                    b.shown(),
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
     * @param framings it still maintains, for the poles it takes
     * @param dropped what it said on the matter and has since said otherwise, whatever the pole
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

        Narrative.Side shown() {
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

    @Override
    public List<Step> doubts(Narrative it) {
        return List.of();
    }

    @Override
    public boolean disputed(Narrative it) {
        return it.status() == Narrative.Status.OPPOSED;
    }

    @Override
    public boolean related(Narrative it, Conclusion other) {
        return other instanceof Narrative beside
                && it.about().equals(beside.about())
                && it.dimension() == beside.dimension();
    }
}
