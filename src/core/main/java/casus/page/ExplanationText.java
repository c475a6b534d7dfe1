package casus.page;

import casus.inferences.Handles;
import casus.inferences.Inferences;
import casus.model.Bound;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Entity;
import casus.model.RecordId;
import casus.model.Step;
import casus.page.Page.Branch;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.why.Explanation;
import casus.why.QuotePlaces;
import casus.why.Why;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/** An explanation as a page: a tree of sentences that ends in quotes. Steps already shown are referred to. */
@API(status = Status.MAINTAINED)
public final class ExplanationText {

    private static final int ALIKE_SHOWN = 3;

    private final Inferences inferences;
    private final int breadth;
    private final Naming naming;
    private final Wording wording;
    private final Leaves leaves;
    private final Set<Step> shown = new HashSet<>();
    private final Set<List<RecordId>> lookedThrough = new HashSet<>();

    private ExplanationText(Inferences inferences, QuotePlaces places, int breadth) {
        this.inferences = inferences;
        this.breadth = breadth;
        naming = new Naming(inferences.subject(), breadth);
        wording = new Wording(naming);
        leaves = new Leaves(inferences, places, naming, wording);
    }

    /** {@return the page} */
    public static Page of(Inferences inferences, Explanation explanation, QuotePlaces places) {
        return of(inferences, explanation, places, Bound.LISTED.most());
    }

    /**
     * {@return the page}
     *
     * @param breadth the number of names in a list after which the rest is only counted, at least 1
     */
    public static Page of(Inferences inferences, Explanation explanation, QuotePlaces places, int breadth) {
        return new ExplanationText(inferences, places, breadth).page(explanation);
    }

    private Page page(Explanation explanation) {
        Page.Draft draft = new Page.Draft();
        draft.line(Span.of(Tone.HEADING, Handles.brief(explanation.conclusion())));
        Case.AsOf asOf = inferences.subject().asOf();
        if (asOf != null) {
            draft.line("", "  ", Span.dim(Wording.asOf(asOf)));
        }
        draft.line(
                "",
                "  ",
                Span.whole(Tone.STATUS, Wording.status(explanation.conclusion())),
                Span.plain(" — " + wording.sentence(explanation.conclusion())));
        explanation
                .conclusion()
                .flags()
                .forEach(flag -> draft.line("  ", "  ", Span.of(Tone.FLAG, Wording.flag(flag))));
        new SupportText(inferences, naming, wording).write(explanation, draft);
        boolean several = explanation.status().size() > 1;
        for (Why.Derived step : explanation.status()) {
            draft.gap();
            if (several) {
                draft.tree(new Branch(
                        List.of(Span.of(Tone.HEADING, wording.parts().of(inferences, step.step()))), ways(step)));
            } else {
                ways(step).forEach(draft::tree);
            }
        }
        if (!explanation.beside().isEmpty()) {
            draft.gap().line(Span.of(Tone.HEADING, "Beside the status"));
            beside(explanation.beside(), draft);
        }
        new AlsoText(naming, leaves, breadth).write(explanation.also(), draft);
        leaves.documents(draft);
        return draft.page();
    }

    /** Of many similar steps, the first are shown and the others counted. */
    private void beside(List<Why.Derived> all, Page.Draft draft) {
        Map<Class<?>, List<Why.Derived>> alike = all.stream()
                .collect(
                        Collectors.groupingBy(step -> step.step().getClass(), LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(steps -> {
            steps.stream().limit(breadth).forEach(step -> draft.tree(beside(step)));
            if (steps.size() > breadth) {
                draft.tree(more(steps.size() - breadth, breadth, "more like these"));
            }
        });
    }

    private Branch beside(Why.Derived step) {
        String part = wording.parts().of(inferences, step.step());
        return shown.contains(step.step())
                ? new Branch(List.of(Span.plain(part), Span.dim(" (as shown above)")), List.of())
                : new Branch(List.of(Span.plain(part)), ways(step));
    }

    /** {@return a branch for each way; from now on the step counts as shown} */
    private List<Branch> ways(Why.Derived step) {
        if (step.more() == 0 || !step.ways().isEmpty()) {
            shown.add(step.step());
        }
        List<Why.Way> ways = step.ways();
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Why.Way way = ways.get(i);
            List<Span> spans = new ArrayList<>();
            if (ways.size() > 1) {
                spans.add(Span.dim((i + 1) + ". "));
            }
            spans.add(Span.plain("because " + naming.fill(way.rule().because(), way.names()) + " "));
            spans.add(Span.dim("(" + way.rule().id()
                    + (way.rule().reference().isEmpty() ? "" : "; " + way.rule().reference()) + ")"));
            List<Branch> lines = new ArrayList<>();
            boolean folded = breadth <= Bound.LISTED.most();
            way.lines().stream()
                    .filter(line -> !way.idle(line) && !(folded && line.foregone()))
                    .forEach(line -> lines.addAll(lines(way, line)));
            if (folded) {
                lines.addAll(foregone(way));
            }
            branches.add(new Branch(spans, lines));
        }
        if (step.more() > 0) {
            branches.add(
                    ways.isEmpty()
                            ? new Branch(
                                    List.of(Span.dim(ways(step.more()) + " below; a greater --depth shows more")),
                                    List.of())
                            : more(step.more(), ways.size(), step.more() == 1 ? "more way" : "more ways"));
        }
        return branches;
    }

    /** {@return one branch for all conditions that only state absences that hold as a matter of course; none if there are none} */
    private List<Branch> foregone(Why.Way way) {
        List<String> says = way.lines().stream()
                .filter(Why.Line::foregone)
                .map(line -> naming.fill(line.sentence(), way.names()))
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .toList();
        return says.isEmpty() ? List.of() : List.of(new Branch(List.of(Span.dim(Wording.foregone(says))), List.of()));
    }

    private Branch line(Why.Way way, Why.Line line) {
        List<Span> spans = new ArrayList<>(List.of(Span.plain(naming.fill(line.sentence(), way.names()))));
        List<Branch> under = new ArrayList<>();
        List<Why.Absent> absences = line.all()
                .filter(Why.Absent.class::isInstance)
                .map(Why.Absent.class::cast)
                .distinct()
                .toList();
        if (!absences.isEmpty()) {
            String tail = absences.stream()
                    .map(absent -> wording.absent(absent, lookedThrough.add(absent.among())))
                    .distinct()
                    .collect(Collectors.joining("; "));
            spans.add(Span.dim(" — " + tail));
        }
        if (line.anyOf().size() == 1
                && line.anyOf().get(0).size() == 1
                && line.anyOf().get(0).get(0) instanceof Why.Derived only
                && shown.contains(only.step())) {
            spans.add(Span.dim(" (as shown above)"));
            return new Branch(spans, under);
        }
        for (int i = 0; i < line.anyOf().size(); i++) {
            List<Branch> alternative = alternative(line.anyOf().get(i));
            if (i > 0 && !alternative.isEmpty()) {
                List<Span> or = new ArrayList<>(List.of(Span.dim("or ")));
                or.addAll(alternative.get(0).spans());
                alternative.set(0, new Branch(or, alternative.get(0).under()));
            }
            under.addAll(alternative);
        }
        if (line.more() > 0) {
            under.add(more(line.more(), line.anyOf().size(), "more"));
        }
        absences.stream()
                .flatMap(absent -> absent.alike().stream())
                .distinct()
                .limit(ALIKE_SHOWN)
                .forEach(fact -> under.addAll(leaves.alike(fact)));
        long alike = absences.stream()
                .flatMap(absent -> absent.alike().stream())
                .distinct()
                .count();
        if (alike > ALIKE_SHOWN) {
            under.add(new Branch(
                    List.of(Span.dim("and " + (alike - ALIKE_SHOWN) + " more like it, but not it")), List.of()));
        }
        return new Branch(spans, under);
    }

    /** {@return the lines of machinery, which has no sentences, instead of its own line} */
    private List<Branch> lines(Why.Way way, Why.Line line) {
        Branch branch = line(way, line);
        return line.sentence().isEmpty() ? branch.under() : List.of(branch);
    }

    private static Branch more(int more, int shown, String what) {
        return new Branch(
                List.of(Span.dim(more + " " + what + "; --breadth " + (shown + more) + " shows all")), List.of());
    }

    /** {@return the branches of what is needed together; a mandate is placed under the record it gives weight to} */
    private List<Branch> alternative(List<Why> whys) {
        List<Branch> branches = new ArrayList<>();
        boolean said = false;
        for (Why why : whys) {
            boolean mandate = why instanceof Why.Given given && given.fact() instanceof Entity.Actor;
            if (mandate && said) {
                Branch words = branches.remove(branches.size() - 1);
                List<Branch> under = new ArrayList<>(words.under());
                under.addAll(why(why));
                branches.add(new Branch(words.spans(), under));
            } else {
                branches.addAll(why(why));
                said = why instanceof Why.Given given && given.fact() instanceof CaseRecord;
            }
        }
        return branches;
    }

    private List<Branch> why(Why why) {
        if (why instanceof Why.Given given) {
            return leaves.given(given.fact());
        }
        if (why instanceof Why.Counted counted) {
            return List.of(new Branch(List.of(Span.dim("counted: " + wording.members(counted))), List.of()));
        }
        if (!(why instanceof Why.Derived derived)) {
            return List.of();
        }
        if (!shown.contains(derived.step())) {
            return ways(derived);
        }
        String part = wording.parts().of(inferences, derived.step());
        return List.of(new Branch(
                List.of(Span.dim(part.isEmpty() ? "as shown above" : part + " (as shown above)")), List.of()));
    }

    private static String ways(int number) {
        return number == 1 ? "1 way" : number + " ways";
    }
}
