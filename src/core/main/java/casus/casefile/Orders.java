package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Flag;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Node.Text;
import casus.casefile.tree.Report;
import casus.model.ActorId;
import casus.model.Certainty;
import casus.model.Modality;
import casus.model.Term;
import casus.model.When;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds orders of events stated by one voice that contradict each other or the dates. A contradiction between two voices is
 * a dispute and not the coder's mistake.
 */
final class Orders {

    private static final int MOST_SHOWN = 8;

    /** Types of record that place an event after others, with the keys that name these. */
    private static final Map<String, List<String>> AFTER = Map.of(
            "sequence", List.of("event", "after"),
            "response", List.of("response", "causes"),
            "measure", List.of("event", "answers"));

    /** A statement that one event came after another. */
    private record Order(int number, boolean answer, String later, String earlier, Mark mark) {}

    /**
     * An event known to have come before another, or that event itself.
     *
     * @param start the event on the path that began last, and when
     * @param last the order that leads here, or null at the start
     */
    private record Known(
            String start,
            When date,
            @Nullable Order last,
            @Nullable Known before) {

        /** {@return the orders that lead here from the start, in sequence} */
        List<Order> way() {
            Deque<Order> way = new ArrayDeque<>();
            for (Known at = this; at != null && at.last() != null; at = at.before()) {
                way.addFirst(at.last());
            }
            return List.copyOf(way);
        }
    }

    private final Fields root;
    private final Map<String, Fields> events;
    private final Report report;
    private final Set<List<Order>> reported = new HashSet<>();

    private Orders(Fields root, Report report) {
        this.root = root;
        this.events = root.named("events");
        this.report = report;
    }

    /** Warns of each contradiction once, at the last of its records in the file. */
    static void report(Fields root, Report report) {
        Orders orders = new Orders(root, report);
        orders.byVoice().forEach(orders::ofVoice);
    }

    /** The narrators of different documents are different voices. */
    private Map<String, List<Order>> byVoice() {
        Set<String> retracted = retracted();
        Map<String, List<Order>> byVoice = new LinkedHashMap<>();
        List<Order> all = new ArrayList<>();
        for (Node node : root.items("records")) {
            if (node instanceof Fields record && counts(record, retracted)) {
                int before = all.size();
                add(record, all);
                all.subList(before, all.size())
                        .forEach(order -> voices(record)
                                .forEach(voice -> byVoice.computeIfAbsent(voice, none -> new ArrayList<>())
                                        .add(order)));
            }
        }
        return byVoice;
    }

    private void add(Fields record, List<Order> all) {
        String type = String.valueOf(record.text("type"));
        List<String> keys = AFTER.get(type);
        String later = keys == null ? null : record.text(keys.get(0));
        if (keys == null || later == null || !events.containsKey(later)) {
            return;
        }
        for (Text earlier : Sense.texts(record.at(keys.get(1)))) {
            if (events.containsKey(earlier.value()) && !later.equals(earlier.value())) {
                all.add(new Order(all.size(), !type.equals("sequence"), later, earlier.value(), earlier.mark()));
            }
        }
    }

    private Set<String> retracted() {
        Set<String> retracted = new HashSet<>();
        for (Node node : root.items("records")) {
            String of = node instanceof Fields record && "retraction".equals(record.text("type"))
                    ? record.text("of")
                    : null;
            if (of != null) {
                retracted.add(of);
            }
        }
        return retracted;
    }

    private static boolean counts(Fields record, Set<String> retracted) {
        String mood = record.text("modality");
        return (mood == null || mood.equals(Term.of(Modality.ACTUAL)))
                && !retracted.contains(String.valueOf(record.text("id")));
    }

    private static List<String> voices(Fields record) {
        String voice = record.text("voice");
        if (voice == null) {
            return List.of();
        }
        if (!voice.equals(ActorId.NARRATOR.value())) {
            return List.of(Words.shown(voice));
        }
        return record.items("citations").stream()
                .filter(Fields.class::isInstance)
                .map(citation -> ((Fields) citation).text("document"))
                .filter(document -> document != null)
                .distinct()
                .map(document -> "the document " + Words.shown(document))
                .toList();
    }

    private void ofVoice(String voice, List<Order> orders) {
        List<Order> possible = new ArrayList<>();
        for (Order order : orders) {
            if (!againstDates(List.of(order))) {
                possible.add(order);
            }
        }
        // two series may answer each other
        List<Order> single = possible.stream()
                .filter(order -> !series(order.earlier()) && !series(order.later()))
                .toList();
        Map<String, List<String>> next = new LinkedHashMap<>();
        Map<List<String>, Order> first = new HashMap<>();
        single.forEach(order -> {
            next.computeIfAbsent(order.later(), none -> new ArrayList<>()).add(order.earlier());
            first.putIfAbsent(List.of(order.later(), order.earlier()), order);
        });
        Set<String> inRings = new HashSet<>();
        for (List<String> ring : Cycles.of(next)) {
            inRings.addAll(ring);
            List<Order> contradicting = new ArrayList<>();
            for (int i = 0; i < ring.size(); i++) {
                contradicting.add(
                        Objects.requireNonNull(first.get(List.of(ring.get(i), ring.get((i + 1) % ring.size())))));
            }
            impossible(voice, contradicting);
        }
        along(single.stream()
                .filter(order -> !inRings.contains(order.earlier()) && !inRings.contains(order.later()))
                .toList());
    }

    private void impossible(String voice, List<Order> ring) {
        Order last = last(ring);
        if (reported.add(ring.stream().sorted(BY_PLACE).toList())) {
            report.warning(
                    last.mark(),
                    "these orders of " + voice + " cannot all hold: " + route(ring, last),
                    "check which events are meant; where an account was changed, record that as a `retraction`");
        }
    }

    private static final Comparator<Order> BY_PLACE = Comparator.comparingInt(Order::number);

    private static Order last(List<Order> orders) {
        return orders.stream().max(BY_PLACE).orElseThrow();
    }

    private String route(List<Order> orders, Order here) {
        return orders.stream()
                        .limit(MOST_SHOWN)
                        .map(order -> Words.shown(order.later()) + " after " + Words.shown(order.earlier())
                                + (order.equals(here) ? "" : " (" + report.place(order.mark()) + ")"))
                        .collect(Collectors.joining(", "))
                + (orders.size() > MOST_SHOWN ? ", and " + (orders.size() - MOST_SHOWN) + " more" : "");
    }

    /** Follows orders without circles from event to event, and compares the dates at both ends. */
    private void along(List<Order> orders) {
        Map<String, List<Order>> from = new LinkedHashMap<>();
        Map<String, Integer> open = new LinkedHashMap<>();
        for (Order order : orders) {
            from.computeIfAbsent(order.earlier(), none -> new ArrayList<>()).add(order);
            open.putIfAbsent(order.earlier(), 0);
            open.merge(order.later(), 1, Integer::sum);
        }
        Map<String, Known> known = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        open.forEach((event, count) -> {
            if (count == 0) {
                ready.add(event);
            }
        });
        while (!ready.isEmpty()) {
            String event = ready.remove();
            Known before = later(known.get(event), own(event));
            for (Order order : from.getOrDefault(event, List.of())) {
                Known now = before == null ? null : new Known(before.start(), before.date(), order, before);
                if (now != null && !againstDates(now)) {
                    known.merge(
                            order.later(), now, (one, other) -> one.date().startsBefore(other.date()) ? other : one);
                }
                if (open.merge(order.later(), -1, Integer::sum) == 0) {
                    ready.add(order.later());
                }
            }
        }
    }

    private @Nullable Known own(String event) {
        When date = date(event);
        return date == null || date.doubtful() || date.earliest() == null ? null : new Known(event, date, null, null);
    }

    private static @Nullable Known later(@Nullable Known one, @Nullable Known other) {
        return one == null ? other : other == null || !one.date().startsBefore(other.date()) ? one : other;
    }

    private boolean againstDates(Known known) {
        When date = known.last() == null ? null : date(known.last().later());
        return date != null && date.isBefore(known.date()) == Certainty.YES && againstDates(known.way());
    }

    /** {@return true if the last event of a path is dated before the first, which is reported} */
    private boolean againstDates(List<Order> way) {
        Order last = way.get(way.size() - 1);
        String event = last.later();
        String earlier = way.get(0).earlier();
        When date = date(event);
        When before = date(earlier);
        if (date == null || before == null || date.isBefore(before) != Certainty.YES) {
            return false;
        }
        Order here = last(way);
        boolean answer = way.size() == 1 && here.answer();
        if (!answer && reported.add(way)) {
            report.warning(
                    here.mark(),
                    dated(event, date) + " came before " + dated(earlier, before) + " and not after it"
                            + (way.size() == 1 ? "" : ", as it would by " + route(way, here)),
                    "check both dates, and which event is meant; where the order is in dispute, give dates that leave"
                            + " it open");
        }
        return true;
    }

    private String dated(String event, When date) {
        Fields fields = events.get(event);
        return Words.shown(event) + " of " + Words.shown(date.text())
                + (fields == null ? "" : " (" + report.place(fields.markOf("date")) + ")");
    }

    private boolean series(String event) {
        Fields fields = events.get(event);
        return fields != null && fields.at("aggregate") instanceof Flag flag && flag.set();
    }

    private @Nullable When date(String event) {
        Fields fields = events.get(event);
        return fields == null ? null : Sense.day(fields.at("date"));
    }
}
