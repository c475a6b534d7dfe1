package casus.verify;

import casus.casefile.sheet.ShortCase;
import casus.casefile.sheet.SmallCase.Place;
import casus.smallcase.Fault;
import casus.smallcase.Fault.Kind;
import casus.smallcase.Few;
import casus.smallcase.VerdictText;
import java.util.List;

/** The message of a failed expectation: the difference, why or why not, what else was concluded, and from what. */
final class Message {

    private static final Place NOWHERE = new Place(0, 0);

    private Message() {}

    /** {@return the difference, and why or why not} */
    static String of(Outcome outcome, Kind kind, String about, String what, String wanted) {
        return VerdictText.of(outcome.inferences(), new Fault(kind, NOWHERE, about, what, wanted))
                .plain();
    }

    /** {@return what else was concluded, and from what} */
    static String context(Outcome outcome) {
        return VerdictText.concluded(outcome.inferences()) + from(outcome.situation());
    }

    private static String from(Situation situation) {
        String given = situation.called().isEmpty()
                ? "\n"
                        + Few.lines(ShortCase.of(situation.subject()).text("given"))
                                .indent(2)
                                .stripTrailing()
                : " " + situation.called();
        List<String> slips = situation.slips().entrySet().stream()
                .map(slip -> "note: `" + slip.getKey() + "` is named only once; if it is no other than `"
                        + slip.getValue() + "`, write it so")
                .toList();
        return "from" + given + (slips.isEmpty() ? "" : "\n" + Few.lines(slips));
    }
}
