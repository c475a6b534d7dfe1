package casus.why;

import casus.model.EventId;
import casus.model.Retaliation;
import casus.model.Step;
import casus.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How retaliation links are gathered, told in words and laid out as data. */
final class Retaliations {

    private Retaliations() {}

    /** {@return one for each response and what it answers} */
    static List<Retaliation> of(Steps steps) {
        return steps.all(Step.Retaliates.class).map(link -> of(link, steps)).toList();
    }

    private static Retaliation of(Step.Retaliates link, Steps steps) {
        List<Step.Author> authors = steps.all(Step.Author.class, link.response());
        List<Step.Struck> struck = steps.all(Step.Struck.class, link.response());
        List<Step.RetaliationFlag> flags = steps.all(Step.RetaliationFlag.class, link.response()).stream()
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
                Steps.names(authors, Step.Author::actor),
                Steps.names(struck, Step.Struck::party),
                open ? List.of(link.response()) : List.of(),
                flags.stream().map(f -> Term.of(f.flag())).sorted().toList(),
                List.of(link),
                detail);
    }

    /** {@return everything beside status and flags, in words} */
    static String details(Retaliation it, Naming naming) {
        List<String> parts = new ArrayList<>();
        if (!it.by().isEmpty() || !it.against().isEmpty()) {
            String by = it.by().isEmpty() ? "somebody" : naming.actors(it.by());
            parts.add(by + (it.against().isEmpty() ? "" : " against " + naming.actors(it.against())));
        }
        if (!it.conditionalOn().isEmpty()) {
            List<String> open = it.conditionalOn().stream().map(EventId::value).toList();
            parts.add("holds only if the authorship of " + Naming.and(open) + " does");
        }
        return String.join("; ", parts);
    }

    /** {@return the members as data} */
    static Map<String, Object> members(Retaliation it) {
        return FindingsTree.map(
                "response",
                it.response().value(),
                "cause",
                it.cause().value(),
                "by",
                FindingsTree.ids(it.by()),
                "against",
                FindingsTree.ids(it.against()),
                "conditionalOn",
                FindingsTree.ids(it.conditionalOn()));
    }
}
