package casus.page;

import casus.model.Bound;
import casus.model.CaseRecord;
import casus.page.Page.Branch;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.words.Naming;
import casus.words.RecordWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What else is on record about the subject of a conclusion: of each type the first quotes, and the ids of the rest. */
final class AlsoText {

    private static final int QUOTED = 3;

    private final Naming naming;
    private final Leaves leaves;
    private final int quoted;

    AlsoText(Naming naming, Leaves leaves, int breadth) {
        this.naming = naming;
        this.leaves = leaves;
        quoted = breadth > Bound.LISTED.most() ? breadth : Math.min(QUOTED, breadth);
    }

    void write(List<CaseRecord> also, Page.Draft draft) {
        if (also.isEmpty()) {
            return;
        }
        draft.gap().line(Span.of(Tone.HEADING, "Also on record about it"));
        Map<String, List<CaseRecord>> types = also.stream()
                .collect(Collectors.groupingBy(RecordWords::type, LinkedHashMap::new, Collectors.toList()));
        types.forEach((type, records) -> quotes(type, records).forEach(draft::tree));
    }

    private List<Branch> quotes(String type, List<CaseRecord> records) {
        List<Branch> quotes = new ArrayList<>();
        records.stream().limit(quoted).forEach(record -> quotes.addAll(quotes(type, record)));
        if (records.size() > quoted) {
            List<String> rest = records.stream()
                    .skip(quoted)
                    .map(record -> record.id().value())
                    .toList();
            quotes.add(new Branch(
                    List.of(Span.dim(type + ", " + Bound.number(rest.size()) + " more: " + naming.list(rest))),
                    List.of()));
        }
        return quotes;
    }

    /** {@return its quotes, the first with what it holds} */
    private List<Branch> quotes(String type, CaseRecord record) {
        String says = new RecordWords(naming).says(record);
        List<Branch> quotes = new ArrayList<>();
        for (Branch quote : leaves.given(record)) {
            List<Span> spans = new ArrayList<>(List.of(Span.dim(type + ": ")));
            spans.addAll(quote.spans());
            if (quotes.isEmpty() && !says.isEmpty()) {
                spans.add(Span.dim(": " + says));
            }
            quotes.add(new Branch(spans, List.of()));
        }
        return quotes;
    }
}
