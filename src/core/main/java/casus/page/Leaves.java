package casus.page;

import casus.inferences.Inferences;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.DocumentId;
import casus.model.Entity;
import casus.model.Fact;
import casus.model.RecordId;
import casus.model.Step;
import casus.page.Page.Branch;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.why.QuotePlaces;
import casus.words.Givens;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The leaves of the tree: quotes with speaker, place and date, and statements of the coder or an expert. */
final class Leaves {

    private final Inferences inferences;
    private final QuotePlaces places;
    private final Naming naming;
    private final Wording wording;
    private final Givens givens;
    private final Map<RecordId, NavigableSet<RecordId>> takenBack;
    private final Set<Fact> shown = new HashSet<>();
    private final Set<DocumentId> quoted = new TreeSet<>();
    private final Set<DocumentId> unread = new TreeSet<>();

    Leaves(Inferences inferences, QuotePlaces places, Naming naming, Wording wording) {
        this.inferences = inferences;
        this.places = places;
        this.naming = naming;
        this.wording = wording;
        givens = new Givens(inferences.subject(), naming);
        takenBack = Givens.takenBack(inferences);
    }

    /** {@return a branch for each quote of a record; otherwise a sentence, with the quotes under it once} */
    List<Branch> given(Fact fact) {
        if (fact instanceof CaseRecord said) {
            return said.said().citations().stream()
                    .map(citation -> quote(citation, said))
                    .toList();
        }
        if (!shown.add(fact)) {
            return List.of(
                    new Branch(List.of(Span.plain(givens.says(fact)), Span.dim(" (as shown above)")), List.of()));
        }
        List<Branch> quotes = Givens.citations(fact).stream()
                .map(citation -> quote(citation, null))
                .toList();
        return List.of(new Branch(List.of(Span.plain(givens.says(fact))), quotes));
    }

    /** {@return a fact similar to what was looked for, with its speaker} */
    List<Branch> alike(Fact fact) {
        List<Branch> branches = new ArrayList<>();
        List<Branch> found = fact instanceof Step step
                ? List.of(new Branch(List.of(Span.dim(wording.parts().of(inferences, step))), List.of()))
                : given(fact);
        for (Branch branch : found) {
            List<Span> spans = new ArrayList<>(List.of(Span.dim("like it, but not it: ")));
            spans.addAll(branch.spans());
            NavigableSet<RecordId> retractions = fact instanceof CaseRecord said ? takenBack.get(said.id()) : null;
            if (retractions != null) {
                spans.add(Span.dim(", taken back in "
                        + naming.list(retractions.stream().map(RecordId::value).toList())));
            }
            branches.add(new Branch(spans, branch.under()));
        }
        return branches;
    }

    /** {@return the quote and its speaker, followed by place, date and grade, dimmed} */
    private Branch quote(Citation citation, @Nullable CaseRecord said) {
        quoted.add(citation.document());
        StringBuilder beside = new StringBuilder(", " + citation.document());
        places.of(citation)
                .ifPresentOrElse(
                        found -> beside.append(", line ")
                                .append(found.line())
                                .append(", column ")
                                .append(found.column())
                                .append(
                                        found.open()
                                                ? " (or elsewhere: the words stand " + found.firstOf() + " times)"
                                                : ""),
                        () -> unread.add(citation.document()));
        String translation = givens.translation(citation);
        beside.append(translation.isEmpty() ? "" : ", " + translation);
        String date = givens.date(said, citation);
        beside.append(date.isEmpty() ? "" : ", " + date);
        String grade = givens.grade(said, citation);
        beside.append(grade.isEmpty() ? "" : ", " + grade);
        List<Span> spans = new ArrayList<>();
        spans.add(Span.of(Tone.QUOTE, "“" + citation.quote() + "”"));
        spans.add(Span.plain(" — " + (said == null ? "the document" : givens.speaker(said) + givens.conditions(said))));
        spans.add(Span.dim(beside + (said == null ? "" : " [" + said.id() + "]")));
        return new Branch(spans, List.of());
    }

    /** Adds the documents quoted, and those whose text was not available. */
    void documents(Page.Draft draft) {
        if (quoted.isEmpty()) {
            return;
        }
        draft.gap().line(Span.of(Tone.HEADING, "Quoted"));
        inferences.subject().documents().stream()
                .filter(document -> quoted.contains(document.id()))
                .forEach(document -> draft.line(
                        "", "  ", Span.plain(document.id() + ": “" + document.title() + "”" + published(document))));
        if (!unread.isEmpty()) {
            draft.line(Span.dim("The text of "
                    + naming.list(unread.stream().map(DocumentId::value).toList())
                    + " was not at hand, so no lines are given; --document gives it."));
        }
    }

    private static String published(Entity.Document document) {
        return (document.publisher() == null ? "" : ", " + document.publisher())
                + (document.date() == null ? "" : ", " + document.date());
    }
}
