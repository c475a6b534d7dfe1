package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.model.Certainty;
import casus.model.Modality;
import casus.model.Role;
import casus.model.Term;
import casus.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds dates that contradict each other. */
final class Dates {

    /** Records that state that the events under these keys have happened. */
    private static final Map<String, List<String>> STATING = Map.ofEntries(
            Map.entry("attack", List.of("event")),
            Map.entry("measure", List.of("event", "answers")),
            Map.entry("claim", List.of("event")),
            Map.entry("acknowledgement", List.of("event")),
            Map.entry("accusation", List.of("event")),
            Map.entry("finding", List.of("event")),
            Map.entry("condemnation", List.of("event")),
            Map.entry("casualties", List.of("event")),
            Map.entry("apology", List.of("event")),
            Map.entry("location", List.of("event")),
            Map.entry("sequence", List.of("event", "after")),
            Map.entry("response", List.of("response", "causes")));

    /** Roles that somebody may be charged with before anything has happened. */
    private static final Set<String> BEFOREHAND = Set.of(Term.of(Role.PREPARED), Term.of(Role.ORDERED));

    /** Records that answer an earlier record: the key that names it, and a verb. */
    private static final Map<String, List<String>> ANSWERING = Map.of(
            "retraction", List.of("of", "retracts"),
            "disavowal", List.of("of", "disavows"),
            "denial", List.of("answers", "answers"),
            "rejection", List.of("answers", "answers"),
            "refusal", List.of("of", "refuses"));

    private final Fields root;
    private final Report report;
    private final Calendars calendars;
    private final Map<String, Fields> events;
    private final Map<String, Fields> documents;
    private final Map<String, Fields> records;

    private Dates(Fields root, Report report) {
        this.root = root;
        this.report = report;
        events = root.named("events");
        documents = root.named("documents");
        records = root.named("records");
        calendars = Calendars.of(dates(documents), dates(events), dates(records));
    }

    private static List<When> dates(Map<String, Fields> entries) {
        return entries.values().stream()
                .flatMap(entry -> Stream.ofNullable(Sense.day(entry.at("date"))))
                .toList();
    }

    /** Warns of each contradiction, at the doubtful date or at an entry without a date of its own. */
    static void report(Fields root, Report report) {
        Dates dates = new Dates(root, report);
        dates.farOff();
        dates.laterThanTheirDocuments();
        dates.saidBeforehand();
        dates.answeredBeforehand();
        dates.orderedAgainstDates();
    }

    private void farOff() {
        for (String section : List.of("documents", "events", "records")) {
            for (Node node : root.items(section)) {
                When date = node instanceof Fields entry ? Sense.day(entry.at("date")) : null;
                if (date != null && node instanceof Fields entry && calendars.farOff(date)) {
                    report.warning(
                            entry.markOf("date"),
                            Words.shown(date.text()) + " lies centuries from the other dates of this case, which are of"
                                    + " about " + calendars.usual(),
                            calendars.help(date));
                }
            }
        }
    }

    /** {@return the date of an entry, or null if it has none that can be compared with others} */
    private @Nullable When date(@Nullable Fields entry) {
        When date = entry == null ? null : Sense.day(entry.at("date"));
        return date == null || calendars.farOff(date) ? null : date;
    }

    private List<Fields> citing(Fields entry) {
        return entry.items("citations").stream()
                .filter(Fields.class::isInstance)
                .flatMap(citation ->
                        Stream.ofNullable(documents.get(String.valueOf(((Fields) citation).text("document")))))
                .distinct()
                .toList();
    }

    private void laterThanTheirDocuments() {
        for (Node node : root.items("records")) {
            When date = node instanceof Fields record ? date(record) : null;
            if (date != null && node instanceof Fields record) {
                citing(record).stream()
                        .filter(document -> isBefore(date(document), date))
                        .findFirst()
                        .ifPresent(document -> report.warning(
                                record.markOf("date"),
                                Words.shown(date.text()) + " is later than " + "the document " + dated(document),
                                "the date is when it was said; check it and the document's date"));
            }
        }
    }

    private static boolean isBefore(@Nullable When one, @Nullable When other) {
        return one != null && other != null && one.isBefore(other) == Certainty.YES;
    }

    private static String dated(Fields entry) {
        return named(entry) + " of " + Words.shown(String.valueOf(entry.text("date")));
    }

    private static String named(Fields entry) {
        return Words.shown(String.valueOf(entry.text("id")));
    }

    private void saidBeforehand() {
        Map<String, List<Fields>> stating = new LinkedHashMap<>();
        for (Node node : root.items("records")) {
            if (node instanceof Fields record && asFact(record)) {
                for (String key : STATING.getOrDefault(String.valueOf(record.text("type")), List.of())) {
                    Sense.texts(record.at(key)).stream()
                            .map(Text::value)
                            .distinct()
                            .forEach(event -> stating.computeIfAbsent(event, none -> new ArrayList<>())
                                    .add(record));
                }
            }
        }
        stating.forEach((id, all) -> {
            Fields event = events.get(id);
            When date = date(event);
            if (event != null && date != null) {
                compare(event, date, all);
            }
        });
    }

    private static boolean asFact(Fields record) {
        String mood = record.text("modality");
        return (mood == null || mood.equals(Term.of(Modality.ACTUAL)))
                && !BEFOREHAND.contains(String.valueOf(record.text("role")));
    }

    private void compare(Fields event, When date, List<Fields> stating) {
        boolean allBefore = Stream.concat(
                        Stream.of(event).filter(it -> !citing(it).isEmpty()), stating.stream())
                .allMatch(entry -> citing(entry).stream().anyMatch(document -> isBefore(date(document), date)));
        if (allBefore) {
            report.warning(
                    event.markOf("date"),
                    "the event " + dated(event) + " is later than every document that mentions it: "
                            + stating.stream()
                                    .flatMap(record -> citing(record).stream())
                                    .distinct()
                                    .limit(3)
                                    .map(this::place)
                                    .collect(Collectors.joining(", ")),
                    "check the date and those of the documents; a record of what was still to come has the modality"
                            + " `future`");
            return;
        }
        for (Fields record : stating) {
            String said = said(record, date);
            if (!said.isEmpty()) {
                report.warning(
                        mark(record),
                        said + " mentions an event that came later: " + place(event),
                        "check both dates; a record of what was still to come has the modality `future`");
            }
        }
    }

    private String place(Fields entry) {
        return dated(entry) + " (" + report.place(entry.markOf("date")) + ")";
    }

    private static Mark mark(Fields record) {
        return record.at("date") == null ? record.markOf("id") : record.markOf("date");
    }

    /** {@return a record with the date by which it was certainly said, if that is before another date; otherwise null} */
    private String said(Fields record, When date) {
        return isBefore(date(record), date)
                ? dated(record)
                : citing(record).stream()
                        .filter(document -> isBefore(date(document), date))
                        .findFirst()
                        .map(document -> named(record) + " in the document " + dated(document))
                        .orElse("");
    }

    private void answeredBeforehand() {
        records.forEach((id, record) -> {
            List<String> how = ANSWERING.get(String.valueOf(record.text("type")));
            Fields answered = how == null ? null : records.get(String.valueOf(record.text(how.get(0))));
            if (how == null || answered == null) {
                return;
            }
            When date = date(answered);
            if (date == null && how.get(0).equals("of")) {
                date = published(answered);
            }
            String said = date == null ? "" : said(record, date);
            if (date != null && !said.isEmpty()) {
                report.warning(
                        mark(record),
                        said + " " + how.get(1) + " what was said later: " + named(answered) + " of "
                                + Words.shown(date.text()) + " (" + report.place(mark(answered)) + ")",
                        "check both dates; a record without a date of its own counts as said when its document came out");
            }
        });
    }

    /** The order of statements is coded where the dates leave it open; what they do not is a slip. */
    private void orderedAgainstDates() {
        records.forEach((id, record) -> {
            When date = date(record);
            for (Text earlier : Sense.texts(record.at("saidAfter"))) {
                Fields other = records.get(earlier.value());
                if (other != null && isBefore(date, date(other))) {
                    outOfOrder(record, " was said before ", other, " and not after it", earlier.mark());
                }
            }
            for (Text later : Sense.texts(record.at("saidBefore"))) {
                Fields event = events.get(later.value());
                if (event != null && isBefore(date(event), date)) {
                    outOfOrder(record, " was said after ", event, " and not before it", later.mark());
                }
            }
        });
    }

    private void outOfOrder(Fields record, String order, Fields other, String coded, Mark mark) {
        report.warning(
                mark,
                dated(record) + order + place(other) + coded,
                "check both dates; `saidAfter` and `saidBefore` say only what the dates leave open");
    }

    /** {@return the date of the first document that contains a record; null if one of them is undated} */
    private @Nullable When published(Fields record) {
        When first = null;
        for (Fields document : citing(record)) {
            When date = date(document);
            if (date == null) {
                return null;
            }
            LocalDate earliest = first == null ? null : first.earliest();
            if (earliest == null || (date.earliest() != null && date.earliest().isBefore(earliest))) {
                first = date;
            }
        }
        return first;
    }
}
