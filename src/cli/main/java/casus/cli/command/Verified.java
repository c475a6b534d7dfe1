package casus.cli.command;

import casus.Supported;
import casus.json.WhyAnswer;
import casus.model.RecordId;
import casus.page.Page;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Formats the result of verifying a conclusion's supports. */
final class Verified {

    private Verified() {}

    /** {@return the result in one sentence, or the support that failed} */
    static String sentence(Supported supported) {
        for (Supported.Trial trial : supported.trials()) {
            if (!trial.suffices()) {
                return "Checked by running again: " + joined(trial.support()) + " is not enough.";
            }
            if (!trial.spared().isEmpty()) {
                return "Checked by running again: " + joined(trial.support()) + " can do without "
                        + joined(trial.spared()) + ".";
            }
        }
        int number = supported.trials().size();
        String which = supported.all() ? "" : "the first ";
        String guards = supported.trials().stream()
                .filter(trial -> !trial.guards().isEmpty())
                .map(trial -> "; " + joined(trial.support()) + " only with " + joined(trial.guards())
                        + ", which keep out what would stand against it")
                .collect(Collectors.joining());
        return "Checked by running again: " + which
                + (number == 1 ? "1 support suffices, none of its" : number + " supports suffice, none of their")
                + " records can be spared" + guards + ".";
    }

    /** {@return a page with the sentence as its last line} */
    static Page under(Page page, Supported supported) {
        Page.Draft draft = new Page.Draft();
        page.lines()
                .forEach(line ->
                        draft.line(line.lead(), line.hang(), line.spans().toArray(Page.Span[]::new)));
        return draft.gap().line("", "  ", Page.Span.plain(sentence(supported))).page();
    }

    /** {@return the result as data} */
    static WhyAnswer.Verified data(Supported supported) {
        return new WhyAnswer.Verified(
                supported.holds(),
                supported.all(),
                supported.trials().stream()
                        .map(trial -> new WhyAnswer.Trial(
                                names(trial.support()), names(trial.guards()), trial.suffices(), names(trial.spared())))
                        .toList());
    }

    private static String joined(Collection<RecordId> records) {
        return String.join(" + ", names(records));
    }

    private static List<String> names(Collection<RecordId> records) {
        return records.stream().map(RecordId::value).toList();
    }
}
