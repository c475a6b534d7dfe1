package casus.why;

import casus.model.ActorId;
import casus.model.AuthorshipStep;
import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.RetaliationStep;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How retaliation links are gathered, told in words and laid out as data. */
final class Retaliations {

    private Retaliations() {}

    /** {@return one for each response and what it answers} */
    static List<Retaliation> of(Steps steps) {
        return steps.all(RetaliationStep.Retaliates.class)
                .map(link -> of(link, steps))
                .toList();
    }

    private static Retaliation of(RetaliationStep.Retaliates link, Steps steps) {
        List<AuthorshipStep.Author> authors = steps.all(AuthorshipStep.Author.class, link.response());
        List<AuthorshipStep.Struck> struck = steps.all(AuthorshipStep.Struck.class, link.response());
        List<RetaliationStep.RetaliationFlag> flags =
                steps.all(RetaliationStep.RetaliationFlag.class, link.response()).stream()
                        .filter(f -> f.cause().equals(link.cause()))
                        .toList();
        List<RetaliationStep.Measured> takers = steps.all(RetaliationStep.Measured.class, link.response());
        List<RetaliationStep.MeasuredAgainst> aims = steps.all(RetaliationStep.MeasuredAgainst.class, link.response());
        List<RetaliationStep.ConditionalOn> conditions =
                steps.all(RetaliationStep.ConditionalOn.class, link.response()).stream()
                        .filter(c -> c.cause().equals(link.cause()))
                        .toList();
        List<RetaliationStep.RivalCause> rivals = steps.all(RetaliationStep.RivalCause.class, link.response()).stream()
                .filter(r -> r.cause().equals(link.cause()))
                .toList();
        List<RetaliationStep.Gap> gaps = steps.all(RetaliationStep.Gap.class, link.response()).stream()
                .filter(gap -> gap.cause().equals(link.cause()))
                .toList();
        List<Step> detail = new ArrayList<>(authors);
        detail.addAll(takers);
        detail.addAll(struck);
        detail.addAll(aims);
        gaps.stream().filter(gap -> gap.least() > 0 || gap.most() != null).forEach(detail::add);
        detail.addAll(conditions);
        detail.addAll(rivals);
        detail.addAll(flags);
        return new Retaliation(
                link.response(),
                link.cause(),
                link.status(),
                both(
                        Steps.names(authors, AuthorshipStep.Author::actor),
                        Steps.names(takers, RetaliationStep.Measured::party)),
                both(
                        Steps.names(struck, AuthorshipStep.Struck::party),
                        Steps.names(aims, RetaliationStep.MeasuredAgainst::party)),
                gaps.stream()
                        .map(gap -> new Retaliation.Gap(gap.least(), gap.most()))
                        .findFirst()
                        .orElse(null),
                Steps.names(conditions, RetaliationStep.ConditionalOn::event),
                rivals.stream()
                        .map(r -> new Retaliation.Rival(r.other(), r.by()))
                        .distinct()
                        .toList(),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(link),
                detail);
    }

    private static List<ActorId> both(List<ActorId> some, List<ActorId> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().sorted().toList();
    }

    /** {@return everything beside status and flags, in words} */
    static String details(Retaliation it, Naming naming) {
        List<String> parts = new ArrayList<>();
        if (!it.by().isEmpty() || !it.against().isEmpty()) {
            String by = it.by().isEmpty() ? "somebody" : naming.actors(it.by());
            parts.add(by + (it.against().isEmpty() ? "" : " against " + naming.actors(it.against())));
        }
        Retaliation.Gap gap = it.gapDays();
        if (gap != null && !(gap.least() == 0 && gap.most() == null)) {
            parts.add(gap(gap));
        }
        if (!it.conditionalOn().isEmpty()) {
            List<String> open = it.conditionalOn().stream().map(EventId::value).toList();
            parts.add("holds only if the authorship of " + naming.list(open) + " does");
        }
        Map<EventId, List<ActorId>> rivals = it.rivals().stream()
                .collect(Collectors.groupingBy(
                        Retaliation.Rival::cause,
                        LinkedHashMap::new,
                        Collectors.mapping(Retaliation.Rival::by, Collectors.toList())));
        naming.add(
                parts,
                "rival cause",
                rivals.entrySet().stream()
                        .map(rival -> "an answer to " + rival.getKey() + ", by the word of "
                                + naming.actors(rival.getValue())));
        return String.join("; ", parts);
    }

    private static String gap(Retaliation.Gap gap) {
        Integer most = gap.most();
        if (most == null) {
            return "at least " + days(gap.least()) + " later";
        }
        if (gap.least() == most) {
            return most == 0 ? "on the same day" : days(most) + " later";
        }
        return gap.least() == 0 ? "at most " + days(most) + " later" : gap.least() + " to " + days(most) + " later";
    }

    private static String days(int number) {
        return number + (number == 1 ? " day" : " days");
    }

    /** {@return what a step adds to a link, in words; empty if it is none of a link's} */
    static String part(Step step, Naming naming) {
        if (step instanceof RetaliationStep.ConditionalOn it) {
            return "holds only if the authorship of " + it.event() + " does";
        }
        if (step instanceof RetaliationStep.RivalCause it) {
            return "an answer to " + it.other() + ", by the word of " + naming.actor(it.by());
        }
        if (step instanceof RetaliationStep.Measured it) {
            return it.event() + " is a measure of " + naming.actor(it.party());
        }
        if (step instanceof RetaliationStep.MeasuredAgainst it) {
            return it.event() + " is a measure against " + naming.actor(it.party());
        }
        if (step instanceof RetaliationStep.CalledAnswer it) {
            return it.response() + " answers " + it.cause() + ", by the word of " + naming.actor(it.by());
        }
        if (step instanceof RetaliationStep.Gap it) {
            return gap(new Retaliation.Gap(it.least(), it.most()));
        }
        return step instanceof RetaliationStep.LooksLikeAnswer it
                ? it.response() + " looks like an answer to " + it.cause()
                : "";
    }

    /** {@return the members as data} */
    static Map<String, Object> members(Retaliation it) {
        Map<String, Object> members = FindingsTree.map(
                "response",
                it.response().value(),
                "cause",
                it.cause().value(),
                "by",
                FindingsTree.ids(it.by()),
                "against",
                FindingsTree.ids(it.against()));
        Retaliation.Gap gap = it.gapDays();
        members.put("gapDays", gap == null ? null : FindingsTree.map("least", gap.least(), "most", gap.most()));
        members.put("conditionalOn", FindingsTree.ids(it.conditionalOn()));
        members.put(
                "rivals",
                it.rivals().stream()
                        .map(rival -> FindingsTree.map(
                                "cause", rival.cause().value(), "by", rival.by().value()))
                        .toList());
        return members;
    }
}
