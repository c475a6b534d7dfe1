package casus.inferences;

import casus.model.ActorId;
import casus.model.Narrative.Status;
import casus.model.NarrativeStep.CommonSide;
import casus.model.NarrativeStep.Contest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two sides of one matter. Parties that share a pole against others, or take poles that go together, stand on one side, directly
 * or through others, as long as that brings no two together that contest each other; if it would, only those stand together that
 * take the very same poles.
 *
 * @param a the poles of each party that stands against the other side, in order of name; its first comes before that of b
 * @param contests between the two, all of one status: those that oppose, if there are any
 */
record Sides(
        SortedMap<ActorId, NavigableSet<String>> a,
        SortedMap<ActorId, NavigableSet<String>> b,
        List<Contest> contests) {

    /**
     * {@return every two sides that contest one matter, in order of their first parties}
     *
     * @param together poles of this matter that go together
     */
    static List<Sides> of(List<Contest> contests, List<CommonSide> together) {
        Map<ActorId, Group> groups = groups(
                contests.stream().map(contest -> joined(contest, together)).toList());
        Map<List<Group>, List<Contest>> pairs = new LinkedHashMap<>();
        for (Contest contest : inStatus(contests)) {
            List<Group> pair = Stream.of(contest.partyA(), contest.partyB())
                    .flatMap(party -> Stream.ofNullable(groups.get(party)))
                    .sorted()
                    .distinct()
                    .toList();
            List<Contest> between = pairs.computeIfAbsent(pair, any -> new ArrayList<>());
            // two that say the same in one respect are on one side, though they stress different things in another
            if (pair.size() == 2 && (between.isEmpty() || between.get(0).status() == contest.status())) {
                between.add(contest);
            }
        }
        return pairs.entrySet().stream()
                .filter(pair -> pair.getKey().size() == 2)
                .map(pair -> between(pair.getKey().get(0), pair.getValue()))
                .sorted(Comparator.<Sides, ActorId>comparing(sides -> sides.a.firstKey())
                        .thenComparing(sides -> sides.b.firstKey()))
                .toList();
    }

    private static List<Contest> inStatus(List<Contest> contests) {
        return contests.stream().sorted(Comparator.comparing(Contest::status)).toList();
    }

    private static Map<ActorId, Group> groups(List<Contest> contests) {
        Map<Status, List<Contest>> by = contests.stream().collect(Collectors.groupingBy(Contest::status));
        List<Contest> opposed = by.getOrDefault(Status.OPPOSED, List.of());
        List<Group> firm =
                List.copyOf(new TreeSet<>(joined(List.of(), opposed, opposed).values()));
        return joined(firm, by.getOrDefault(Status.DIVERGING, List.of()), contests);
    }

    /** {@return the contest with the first of the poles that go together in place of each} */
    private static Contest joined(Contest contest, List<CommonSide> together) {
        return new Contest(
                contest.aboutKind(),
                contest.about(),
                contest.dimension(),
                contest.partyA(),
                first(contest.poleA(), together),
                contest.partyB(),
                first(contest.poleB(), together),
                contest.status());
    }

    private static String first(String pole, List<CommonSide> together) {
        return Stream.concat(
                        Stream.of(pole),
                        together.stream()
                                .filter(it ->
                                        it.other().equals(pole) || it.pole().equals(pole))
                                .flatMap(it -> Stream.of(it.pole(), it.other())))
                .min(Comparator.naturalOrder())
                .orElse(pole);
    }

    private static Sides between(Group one, List<Contest> contests) {
        SortedMap<ActorId, NavigableSet<String>> its = new TreeMap<>();
        SortedMap<ActorId, NavigableSet<String>> others = new TreeMap<>();
        taken(contests).forEach((party, poles) -> (one.parties.contains(party) ? its : others).put(party, poles));
        return its.firstKey().compareTo(others.firstKey()) < 0
                ? new Sides(its, others, contests)
                : new Sides(others, its, contests);
    }

    /** {@return the poles that each party takes in the contests} */
    private static SortedMap<ActorId, NavigableSet<String>> taken(List<Contest> contests) {
        SortedMap<ActorId, NavigableSet<String>> taken = new TreeMap<>();
        for (Contest contest : contests) {
            taken.computeIfAbsent(contest.partyA(), any -> new TreeSet<>()).add(contest.poleA());
            taken.computeIfAbsent(contest.partyB(), any -> new TreeSet<>()).add(contest.poleB());
        }
        return taken;
    }

    /** Parties that stand together, and the poles by which others may join them. */
    private record Group(NavigableSet<ActorId> parties, NavigableSet<String> poles) implements Comparable<Group> {

        @Override
        public int compareTo(Group other) {
            return parties.first().compareTo(other.parties.first());
        }

        Group and(Group other) {
            NavigableSet<ActorId> all = new TreeSet<>(parties);
            all.addAll(other.parties);
            NavigableSet<String> either = new TreeSet<>(poles);
            either.addAll(other.poles);
            return new Group(all, either);
        }

        boolean sharesPole(Group other) {
            return poles.stream().anyMatch(other.poles::contains);
        }

        boolean isDivided(List<Contest> contests) {
            return contests.stream().anyMatch(c -> parties.contains(c.partyA()) && parties.contains(c.partyB()));
        }
    }

    /**
     * {@return the group of each party, after those that share poles are joined}
     *
     * @param before groups that stay together
     * @param contests in which poles are taken
     * @param apart contests of which the parties must not come together
     */
    private static Map<ActorId, Group> joined(List<Group> before, List<Contest> contests, List<Contest> apart) {
        SortedMap<ActorId, NavigableSet<String>> taken = taken(contests);
        List<Group> single = new ArrayList<>();
        for (Group group : before) {
            NavigableSet<String> poles = new TreeSet<>();
            group.parties.forEach(party -> poles.addAll(taken.getOrDefault(party, new TreeSet<>())));
            single.add(new Group(group.parties, poles));
            taken.keySet().removeAll(group.parties);
        }
        taken.forEach((party, poles) -> single.add(new Group(new TreeSet<>(List.of(party)), poles)));
        Map<ActorId, Group> groups = new TreeMap<>();
        for (Group whole : connected(single)) {
            List<Group> members = single.stream()
                    .filter(each -> whole.parties.containsAll(each.parties))
                    .toList();
            for (Group group : members.size() > 1 && whole.isDivided(apart) ? alike(members, apart) : List.of(whole)) {
                group.parties.forEach(party -> groups.put(party, group));
            }
        }
        return groups;
    }

    private static List<Group> connected(List<Group> single) {
        List<Group> whole = new ArrayList<>();
        for (Group each : single) {
            Group joined = each;
            for (Group other : List.copyOf(whole)) {
                if (other.sharesPole(joined)) {
                    whole.remove(other);
                    joined = other.and(joined);
                }
            }
            whole.add(joined);
        }
        return whole;
    }

    private static List<Group> alike(List<Group> members, List<Contest> apart) {
        List<Group> groups = new ArrayList<>();
        for (Group each : members) {
            Group joined = groups.stream()
                    .filter(group -> group.poles.equals(each.poles))
                    .map(group -> group.and(each))
                    .filter(group -> !group.isDivided(apart))
                    .findFirst()
                    .orElse(each);
            groups.removeIf(group -> joined.parties.containsAll(group.parties));
            groups.add(joined);
        }
        return groups;
    }
}
