package casus.words;

import casus.model.ActorId;
import casus.model.Judgement;
import casus.model.Narrative;
import casus.model.NarrativeStep;
import casus.model.Step;
import casus.model.Term;
import casus.model.Tie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for contested narratives. */
final class NarrativeWords implements FamilyWords<Narrative> {

    /** Kinds of record, which nobody utters. */
    private static final Set<String> KINDS = Stream.concat(
                    Stream.of(NarrativeStep.Saying.values()).map(Term::of),
                    Stream.of("response", "responseDenial", "affiliation"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern DATED = Pattern.compile("\\d-\\d");

    /** A rejected figure. */
    private static final Pattern FIGURE = Pattern.compile("not-(killed|injured) (.*)");

    /** A place, and where it is said to be. */
    private static final Pattern PLACE = Pattern.compile("(not-)?at-(.+)");

    /** What one actor is said to do for another, or not to do. */
    private static final Pattern TIE = Pattern.compile(
            "(not-)?(" + Stream.of(Tie.Backing.values()).map(Term::of).collect(Collectors.joining("|")) + ")-(.+)");

    /** Words of a pole that stand before a name. */
    private static final Pattern LEADS = Pattern.compile("\\b(by|in|at|from|of) $");

    @Override
    public String heading() {
        return "Contested narratives";
    }

    @Override
    public String count(int number) {
        return FamilyWords.count(number, "contested narrative", "contested narratives");
    }

    @Override
    public String subject(Narrative it, Naming naming) {
        String about = it.aboutKind() == Judgement.Subject.ACTOR ? naming.actor(new ActorId(it.about())) : it.about();
        return (it.aboutKind() == Judgement.Subject.TARGET ? "the target of " : "") + about + ", "
                + Naming.words(it.dimension());
    }

    @Override
    public String details(Narrative it, Naming naming) {
        return side(it.a(), naming) + " against " + side(it.b(), naming).replaceAll(",$", "");
    }

    private static String side(Narrative.Side side, Naming naming) {
        Map<String, List<Narrative.Word>> byLabel = new LinkedHashMap<>();
        side.words()
                .forEach(word -> byLabel.computeIfAbsent(word.label(), any -> new ArrayList<>())
                        .add(word));
        List<String> each =
                byLabel.values().stream().map(words -> saying(words, naming)).toList();
        String said = each.size() > 1 ? naming.list(each, "; ") : said(side.label(), side.poles(), naming);
        return naming.actors(side.parties()) + ", " + poles(side.poles(), naming)
                + (said.isEmpty() ? "," : " (" + said + "),");
    }

    /** {@return parties, and what they say in the same words} */
    private static String saying(List<Narrative.Word> same, Naming naming) {
        List<String> poles =
                same.stream().flatMap(word -> word.poles().stream()).distinct().toList();
        String said = said(same.get(0).label(), poles, naming);
        return naming.actors(same.stream().map(Narrative.Word::by).toList()) + " "
                + (said.isEmpty() ? poles(poles, naming) : said);
    }

    private static String poles(List<String> poles, Naming naming) {
        return naming.list(poles.stream().map(pole -> pole(pole, naming)).toList());
    }

    /** {@return what is said, in plain words; empty where the poles say it, as of a figure} */
    private static String said(String label, List<String> poles, Naming naming) {
        List<String> words = List.of(label.split(", "));
        return words.stream()
                        .allMatch(word -> poles.stream()
                                .map(pole -> pole.replace('-', ' '))
                                .anyMatch(pole -> pole.equalsIgnoreCase(word.replace('-', ' '))
                                        || pole.equalsIgnoreCase("at " + word.replace('-', ' '))))
                ? ""
                : naming.list(words.stream().map(NarrativeWords::plain).toList(), ", ");
    }

    /** {@return a coder's word for a framing, or a term, in plain words: it need not be what was said} */
    private static String plain(String word) {
        return Naming.words(word.replace('-', ' '));
    }

    private static boolean figure(String frame) {
        return frame.startsWith("killed ") || frame.startsWith("injured ");
    }

    /**
     * {@return a pole in words, with actors and places by name: {@code not-by-norland} is {@code not by Norland},
     * {@code responsible-norland} is {@code Norland responsible}, {@code not-arms-front} is {@code does not arm the Front};
     * dates and ids of events stay as they are}
     */
    private static String pole(String pole, Naming naming) {
        Matcher figure = FIGURE.matcher(pole);
        if (figure.matches()) {
            return "not " + figure.group(2) + " " + figure.group(1);
        }
        Matcher place = PLACE.matcher(pole);
        if (place.matches()) {
            return (place.group(1) == null ? "" : "not ") + naming.where().at(place.group(2));
        }
        Matcher tie = TIE.matcher(pole);
        if (tie.matches() && naming.isActor(tie.group(3))) {
            String sponsored = naming.actor(new ActorId(tie.group(3)));
            return tie.group(1) == null
                    ? tie.group(2) + " " + sponsored
                    : "does not " + tie.group(2).replaceAll("s$", "") + " " + sponsored;
        }
        int from = 0;
        while (!naming.knows(pole.substring(from))) {
            from = pole.indexOf('-', from) + 1;
            if (from == 0) {
                return DATED.matcher(pole).find() ? pole : pole.replace('-', ' ');
            }
        }
        String known = pole.substring(from);
        String before = pole.substring(0, pole.length() - known.length());
        String words = before.replace('-', ' ');
        return naming.isActor(known)
                        && !words.isEmpty()
                        && !LEADS.matcher(words).find()
                ? naming.actor(new ActorId(known)) + " " + words.strip()
                : words + naming.actor(new ActorId(known));
    }

    @Override
    public String part(Step step, Naming naming) {
        if (step instanceof NarrativeStep.Contest it) {
            return naming.actor(it.partyA()) + " for " + pole(it.poleA(), naming) + ", " + naming.actor(it.partyB())
                    + " for " + pole(it.poleB(), naming);
        }
        if (step instanceof NarrativeStep.Framing it) {
            return naming.actor(it.party())
                    + (KINDS.contains(it.frame())
                            ? " says so by " + Naming.words(it.frame())
                            : figure(it.frame()) ? " counts " + it.frame() : " frames it as " + plain(it.frame()))
                    + ", that is, " + pole(it.pole(), naming);
        }
        return step instanceof NarrativeStep.Dropped it
                ? naming.actor(it.party()) + " presented it as " + pole(it.pole(), naming)
                        + " before, and the opposite since"
                : "";
    }
}
