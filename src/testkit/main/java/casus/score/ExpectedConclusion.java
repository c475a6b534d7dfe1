package casus.score;

import casus.model.ActorId;
import casus.model.Conclusion;
import casus.model.Conclusion.Family;
import casus.model.Narrative;
import casus.model.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The conclusion that an entry of an answer key means. Who leads a side of a contest, and in which order parties are listed,
 * does not matter.
 *
 * @param handle as the key writes it, with {@code *} for anything
 * @param between of a contest, parties of which each stands on another side than the parties of the other set; empty for
 *     other families, and for a contest with any parties
 */
record ExpectedConclusion(Family family, String handle, Pattern pattern, List<Set<String>> between) {

    private static final Pattern CONTEST = Pattern.compile("(narrative .+ on .+) between (\\S+) and (\\S+)");
    private static final Pattern PARTIES = Pattern.compile(" by (\\S+(?: and \\S+)*) in ");

    /** {@return the conclusion of a handle; empty if it does not begin with a family} */
    static Optional<ExpectedConclusion> of(String handle, List<Set<String>> sides) {
        String first = handle.strip().split("\\s+", 2)[0];
        Optional<Family> family = Stream.of(Family.values())
                .filter(each -> Term.of(each).equals(first))
                .findFirst();
        return family.map(known -> of(known, handle.strip().replaceAll("\\s+", " "), sides));
    }

    private static ExpectedConclusion of(Family family, String handle, List<Set<String>> sides) {
        Matcher contest = CONTEST.matcher(handle);
        if (family != Family.NARRATIVE || !contest.matches()) {
            return new ExpectedConclusion(family, handle, globbed(sorted(handle)), List.of());
        }
        List<Set<String>> between =
                sides.isEmpty() ? List.of(Set.of(contest.group(2)), Set.of(contest.group(3))) : sides;
        return new ExpectedConclusion(family, handle, globbed(contest.group(1) + " between *"), between);
    }

    /** {@return true if both mean the same conclusions} */
    boolean equalTo(ExpectedConclusion other) {
        return family == other.family
                && pattern.pattern().equals(other.pattern.pattern())
                && Set.copyOf(between).equals(Set.copyOf(other.between));
    }

    boolean matches(Conclusion conclusion) {
        if (conclusion.family() != family
                || conclusion.handles().stream()
                        .noneMatch(called -> pattern.matcher(sorted(called)).matches())) {
            return false;
        }
        return between.isEmpty()
                || !(conclusion instanceof Narrative contest)
                || opposed(parties(contest.a()), parties(contest.b()))
                || opposed(parties(contest.b()), parties(contest.a()));
    }

    private boolean opposed(Set<String> one, Set<String> other) {
        return has(one, between.get(0)) && has(other, between.get(1));
    }

    /** {@return true if one of the parties is meant, each of which may hold a {@code *}} */
    private static boolean has(Set<String> parties, Set<String> meant) {
        return meant.stream()
                .map(ExpectedConclusion::globbed)
                .anyMatch(each ->
                        parties.stream().anyMatch(party -> each.matcher(party).matches()));
    }

    private static Set<String> parties(Narrative.Side side) {
        return side.parties().stream().map(ActorId::value).collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the handle with parties that act together in alphabetical order} */
    private static String sorted(String handle) {
        Matcher parties = PARTIES.matcher(handle);
        return parties.replaceAll(found -> " by "
                + String.join(" and ", new TreeSet<>(List.of(found.group(1).split(" and "))))
                + " in ");
    }

    private static Pattern globbed(String handle) {
        return Pattern.compile(Stream.of(handle.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElse(""));
    }
}
