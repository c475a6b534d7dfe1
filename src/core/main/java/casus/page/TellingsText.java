package casus.page;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Bound;
import casus.model.Case;
import casus.model.Conclusion;
import casus.model.Id;
import casus.model.Role;
import casus.page.Page.Span;
import casus.page.Page.Tone;
import casus.telling.Telling;
import casus.telling.Tellings;
import casus.words.Naming;
import casus.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * Tellings as a page: a row for each conclusion and a column for each telling, or one below the other on a narrow screen.
 */
@API(status = Status.MAINTAINED)
public final class TellingsText {

    /** The number of digits of a hash that is printed; enough to tell rulebooks and cases apart. */
    private static final int DIGITS = 12;

    private final Tellings tellings;
    private final Naming naming;
    private final List<String> names;
    private final Page.Draft draft = new Page.Draft();

    private TellingsText(Tellings tellings) {
        this.tellings = tellings;
        this.naming = new Naming(tellings.whole().subject(), Bound.LISTED.most());
        this.names = tellings.tellings().stream()
                .map(telling -> naming.actor(telling.principal()))
                .toList();
    }

    /**
     * {@return the page}
     *
     * @param width of the screen, in characters, which determines whether columns are used
     */
    public static Page of(Tellings tellings, int width) {
        return new TellingsText(tellings).page(width);
    }

    private Page page(int width) {
        head();
        List<List<List<Span>>> cells = tellings.rows().stream()
                .map(row -> row.cells().stream().map(this::cell).toList())
                .toList();
        TellingsTable table = new TellingsTable(
                draft, names, tellings.rows().stream().map(Tellings.Row::handle).toList(), cells, width);
        for (Tellings.Accord accord : Tellings.Accord.values()) {
            List<Integer> rows = new ArrayList<>();
            for (int i = 0; i < tellings.rows().size(); i++) {
                if (tellings.rows().get(i).accord() == accord) {
                    rows.add(i);
                }
            }
            if (!rows.isEmpty() || expected(accord)) {
                draft.gap();
                table.section(heading(accord), rows);
            }
        }
        draft.gap();
        Inferences whole = tellings.whole();
        draft.line(
                "",
                "  ",
                Span.dim("rulebook " + first(whole.rulebook().hash()) + " · case "
                        + first(whole.subject().hash())));
        return draft.page();
    }

    /** {@return whether the document's own voice is believed beside that of others; empty if there are no others} */
    private String beside() {
        List<ActorId> principals =
                tellings.tellings().stream().map(Telling::principal).toList();
        boolean asked = principals.contains(ActorId.NARRATOR);
        if (asked && principals.size() == 1) {
            return "";
        }
        return tellings.narrator()
                ? "the document's own voice is believed in every telling"
                : "the document's own voice is not believed " + (asked ? "in the other tellings" : "beside them");
    }

    private void head() {
        Case subject = tellings.whole().subject();
        draft.line("", "  ", Span.of(Tone.HEADING, subject.title()));
        Case.AsOf asOf = subject.asOf();
        if (asOf != null) {
            draft.line("", "  ", Span.dim(Wording.asOf(asOf)));
        }
        int all = subject.records().size();
        for (Telling telling : tellings.tellings()) {
            String name = naming.actor(telling.principal());
            int own = telling.own().size();
            draft.line(
                    "",
                    "  ",
                    Span.plain(
                            own == 0
                                    ? "telling of " + name + ": "
                                            + (telling.principal().equals(ActorId.NARRATOR)
                                                    ? "no record is in its own voice, so that "
                                                    : "nobody speaks for it in this case, so that ")
                                            + (tellings.narrator()
                                                            && !telling.principal()
                                                                    .equals(ActorId.NARRATOR)
                                                    ? "the document's own voice is all there is"
                                                    : "there is nothing to believe")
                                    : "telling of " + name + ": " + own + " of " + records(all)
                                            + (own == 1 ? " is" : " are") + " its word"));
        }
        String beside = beside();
        if (!beside.isEmpty()) {
            draft.line("", "  ", Span.dim(beside));
        }
    }

    private static String records(int number) {
        return number == 1 ? "1 record" : number + " records";
    }

    private static String first(String hash) {
        return hash.substring(0, Math.min(DIGITS, hash.length()));
    }

    /** {@return whether an empty section has a heading} */
    private boolean expected(Tellings.Accord accord) {
        return switch (accord) {
            case GRANTED_BY_ALL, DENIED -> true;
            case ASSERTED_BY_SOME -> names.size() > 1;
            case TOLD_DIFFERENTLY, DENIED_IN_PART -> false;
        };
    }

    private String heading(Tellings.Accord accord) {
        return switch (accord) {
            case GRANTED_BY_ALL -> names.size() == 1 ? "What follows" : "Granted by all";
            case TOLD_DIFFERENTLY -> "In all tellings, but differently";
            case ASSERTED_BY_SOME -> names.size() == 2 ? "Asserted by one" : "Asserted by some, not by all";
            case DENIED -> "Denied";
            case DENIED_IN_PART -> "Denied in part";
        };
    }

    private List<Span> cell(Tellings.Cell cell) {
        List<Span> spans = new ArrayList<>();
        Conclusion conclusion = cell.conclusion();
        if (conclusion != null) {
            String named = conclusion instanceof Attribution it ? named(it) : "";
            String more = cell.deniedBy().isEmpty() ? "" : ";";
            spans.add(Span.of(Tone.STATUS, Wording.status(conclusion) + (named.isEmpty() ? more : ":")));
            if (!named.isEmpty()) {
                spans.add(Span.plain(named + more));
            }
        }
        if (!cell.deniedBy().isEmpty()) {
            spans.add(
                    cell.poles().isEmpty()
                            ? Span.of(Tone.FLAG, "denies" + parts(cell))
                            : Span.plain("holds " + naming.list(cell.poles(), ", ")));
            spans.add(Span.dim(
                    "[" + naming.list(cell.deniedBy().stream().map(Id::value).toList(), ", ") + "]"));
        }
        return spans.isEmpty() ? List.of(Span.dim("—")) : spans;
    }

    private String parts(Tellings.Cell cell) {
        return cell.deniedParts().isEmpty()
                ? ""
                : " " + naming.list(cell.deniedParts().stream().map(this::part).toList());
    }

    private String part(Tellings.Part it) {
        return naming.actor(it.who()) + (it.role() == Role.PERPETRATOR ? "" : " as " + Naming.words(it.role()));
    }

    private String named(Attribution it) {
        List<String> parts = new ArrayList<>();
        String named = naming.list(Tellings.parts(it).stream().map(this::part).toList());
        if (!named.isEmpty()) {
            parts.add(named);
        }
        parts.addAll(Wording.reactions(it, naming));
        return String.join("; ", parts);
    }
}
