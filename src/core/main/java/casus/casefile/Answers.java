package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.model.Certainty;
import casus.model.When;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds records that present one event as the answer to another but cannot form a link between them. */
final class Answers {

    private Answers() {}

    /** Warns of answers that precede what they answer, and of measures that answer something but are not an event. */
    static void report(Fields root, Report report) {
        Map<String, Fields> events = root.named("events");
        for (Node node : root.items("records")) {
            String type = node instanceof Fields record ? record.text("type") : null;
            if (node instanceof Fields record && "response".equals(type)) {
                order(record, "response", "causes", events, report);
            } else if (node instanceof Fields record && "measure".equals(type)) {
                order(record, "event", "answers", events, report);
                if (record.at("event") == null && record.at("answers") != null) {
                    report.warning(
                            record.markOf("answers"),
                            "this measure answers something and is itself no event, so that it cannot be linked",
                            "add an event for the measure and name it in `event`");
                }
            }
        }
    }

    private static void order(
            Fields record, String response, String causes, Map<String, Fields> events, Report report) {
        String name = record.text(response);
        When later = date(name, events);
        for (Text cause : Sense.texts(record.at(causes))) {
            When earlier = date(cause.value(), events);
            if (name != null && later != null && earlier != null && later.isBefore(earlier) == Certainty.YES) {
                report.warning(
                        cause.mark(),
                        Words.shown(name) + " of " + Words.shown(later.text()) + " came before "
                                + Words.shown(cause.value()) + " of " + Words.shown(earlier.text())
                                + " and cannot answer it",
                        "check both dates, and which event is meant; nothing is concluded from this answer");
            }
        }
    }

    private static @Nullable When date(@Nullable String event, Map<String, Fields> events) {
        Fields fields = event == null ? null : events.get(event);
        return fields == null ? null : Sense.day(fields.at("date"));
    }
}
