package casus.inferences;

import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.Narrative;
import casus.model.NarrativeStep.CommonSide;
import casus.model.NarrativeStep.Contest;
import casus.model.NarrativeStep.Dropped;
import casus.model.NarrativeStep.Framing;
import casus.model.Step;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assembles contested narratives. */
final class NarrativeFamily implements Family<Narrative> {

    @Override
    public List<Narrative> gather(Steps steps, List<Conclusion> gathered) {
        Map<String, List<Contest>> matters = steps.all(Contest.class)
                .collect(Collectors.groupingBy(
                        c -> String.join(
                                " ",
                                c.aboutKind().name(),
                                c.about().value(),
                                c.dimension().name()),
                        TreeMap::new,
                        Collectors.toList()));
        return matters.values().stream()
                .flatMap(contests -> {
                    List<CommonSide> together = together(contests.get(0), steps);
                    return Sides.of(contests, together).stream().map(sides -> narrative(sides, together, steps));
                })
                .toList();
    }

    private static List<CommonSide> together(Contest matter, Steps steps) {
        return steps.all(CommonSide.class, matter.about()).stream()
                .filter(it -> it.aboutKind() == matter.aboutKind() && it.dimension() == matter.dimension())
                .toList();
    }

    private static Narrative narrative(Sides sides, List<CommonSide> together, Steps steps) {
        Contest matter = sides.contests().get(0);
        List<Words> a = words(matter, sides.a(), steps);
        List<Words> b = words(matter, sides.b(), steps);
        return new Narrative(
                matter.aboutKind(),
                matter.about().value(),
                matter.dimension(),
                side(a),
                side(b),
                matter.status(),
                List.of(),
                List.copyOf(sides.contests()),
                Stream.concat(
                                Stream.of(a, b)
                                        .flatMap(List::stream)
                                        .flatMap(words -> Stream.<Step>concat(
                                                words.framings().stream(), words.dropped().stream())),
                                together.stream().filter(it -> joins(it, sides)))
                        .toList());
    }

    /** {@return true if it is why two parties stand on one side} */
    private static boolean joins(CommonSide poles, Sides sides) {
        return Stream.of(sides.a(), sides.b())
                .anyMatch(side -> side.values().stream().anyMatch(taken -> taken.contains(poles.pole()))
                        && side.values().stream().anyMatch(taken -> taken.contains(poles.other())));
    }

    private static List<Words> words(Contest matter, SortedMap<ActorId, NavigableSet<String>> side, Steps steps) {
        return side.entrySet().stream()
                .map(party -> Words.of(party.getKey(), party.getValue(), matter, steps))
                .toList();
    }

    private static Narrative.Side side(List<Words> all) {
        List<Framing> framings =
                all.stream().flatMap(words -> words.framings().stream()).toList();
        return new Narrative.Side(
                all.get(0).party(),
                all.stream().map(Words::party).toList(),
                all.stream()
                        .flatMap(words -> words.poles().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                label(framings),
                Steps.names(framings, Framing::utterance),
                all.stream().map(Words::told).toList());
    }

    private static String label(List<Framing> framings) {
        return framings.stream().map(Framing::frame).distinct().sorted().collect(Collectors.joining(", "));
    }

    /**
     * What a party says on the matter of a contest.
     *
     * @param framings it still maintains, for the poles it takes
     * @param dropped what it said on the matter and has since said otherwise, whatever the pole
     */
    private record Words(ActorId party, NavigableSet<String> poles, List<Framing> framings, List<Dropped> dropped) {

        static Words of(ActorId party, NavigableSet<String> poles, Contest matter, Steps steps) {
            List<Dropped> dropped = steps.all(Dropped.class, matter.about()).stream()
                    .filter(d -> d.aboutKind() == matter.aboutKind()
                            && d.dimension() == matter.dimension()
                            && d.party().equals(party))
                    .toList();
            List<Framing> framings = steps.all(Framing.class, matter.about()).stream()
                    .filter(f -> f.aboutKind() == matter.aboutKind()
                            && f.dimension() == matter.dimension()
                            && f.party().equals(party)
                            && poles.contains(f.pole())
                            && dropped.stream()
                                    .noneMatch(d -> d.utterance().equals(f.utterance())
                                            && d.pole().equals(f.pole())))
                    .toList();
            return new Words(party, poles, framings, dropped);
        }

        Narrative.Word told() {
            return new Narrative.Word(
                    party, List.copyOf(poles), label(framings), Steps.names(framings, Framing::utterance));
        }
    }

    @Override
    public boolean same(Narrative it, Conclusion other) {
        return other instanceof Narrative there && it.isSameMatter(there);
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
