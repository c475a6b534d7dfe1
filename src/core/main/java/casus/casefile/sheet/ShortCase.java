package casus.casefile.sheet;

import casus.model.ActorId;
import casus.model.Case;
import casus.model.DocumentId;
import casus.model.EventId;
import casus.model.Id;
import casus.model.Nearest;
import casus.model.PlaceId;
import casus.model.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;

/**
 * A case in the short form of a small case, not yet checked. A value that can be extended, shown and read.
 *
 * @param entries documents, actors, places, events and records, in any order; records keep theirs
 */
@API(status = Status.MAINTAINED)
public record ShortCase(List<Entry> entries) {

    private static final Map<Class<? extends Id>, String> SORTS = Map.of(
            DocumentId.class, "document", ActorId.class, "actor", PlaceId.class, "place", EventId.class, "event");
    private static final List<String> ORDER = List.of("document", "actor", "place", "event");

    /**
     * One entry.
     *
     * @param type {@code document}, {@code actor}, {@code place}, {@code event}, or a type of record
     * @param keys those of a case file; values are texts, whole numbers, truth values, and lists and maps of these. An entry
     *     that is not a record has its {@code id}.
     */
    public record Entry(String type, Map<String, Object> keys) {

        String id() {
            return String.valueOf(keys.getOrDefault("id", ""));
        }

        boolean isRecord() {
            return !ORDER.contains(type);
        }
    }

    /**
     * The result of reading.
     *
     * @param subject the case, empty if there is a mistake
     * @param problems every mistake, each at its line of the text
     */
    public record Read(Optional<Case> subject, List<Problem> problems) {}

    /** {@return the short form of a case; reading it returns an equivalent case} */
    public static ShortCase of(Case subject) {
        return CaseWriter.write(subject);
    }

    /** {@return this, with entries appended} */
    public ShortCase and(Collection<Entry> more) {
        return new ShortCase(Stream.concat(entries.stream(), more.stream()).toList());
    }

    /**
     * {@return this, with every document, actor, place and event that it names but does not declare; an actor is taken to be
     * a state}
     */
    public ShortCase declared() {
        List<Entry> all = new ArrayList<>(entries);
        Map<String, Set<String>> known = new HashMap<>();
        ORDER.forEach(sort -> known.put(sort, new HashSet<>()));
        Set<String> given = new HashSet<>();
        entries.stream().filter(entry -> !entry.isRecord()).forEach(entry -> given.add(entry.id()));
        known.getOrDefault("actor", new HashSet<>()).add(ActorId.NARRATOR.value());
        known.getOrDefault("document", new HashSet<>()).add(ShortForm.PAPER);
        entries.stream()
                .filter(entry -> !entry.isRecord())
                .forEach(entry ->
                        known.getOrDefault(entry.type(), new HashSet<>()).add(entry.id()));
        for (Entry entry : entries) {
            Mentioned.in(entry).forEach(mention -> {
                String sort = SORTS.get(mention.kind());
                // a name used as a place is hardly meant to be a state as well
                if (sort != null
                        && !given.contains(mention.name())
                        && known.getOrDefault(sort, new HashSet<>()).add(mention.name())) {
                    all.add(new Entry(sort, Map.of("id", mention.name())));
                }
            });
        }
        return new ShortCase(List.copyOf(all));
    }

    /**
     * {@return names that may be typing errors, each with the similar name} These occur once, are not declared, and differ
     * by one letter that is not a digit; in order of name.
     */
    public SortedMap<String, String> slips() {
        Map<String, Map<String, Integer>> named = new HashMap<>();
        for (Entry entry : entries) {
            if (!entry.isRecord()) {
                named.computeIfAbsent(entry.type(), any -> new HashMap<>()).merge(entry.id(), 2, Integer::sum);
            }
            Mentioned.in(entry).forEach(mention -> {
                String sort = SORTS.get(mention.kind());
                if (sort != null) {
                    named.computeIfAbsent(sort, any -> new HashMap<>()).merge(mention.name(), 1, Integer::sum);
                }
            });
        }
        SortedMap<String, String> slips = new TreeMap<>();
        named.values()
                .forEach(names -> names.forEach((name, times) -> {
                    if (times == 1) {
                        names.keySet().stream()
                                .filter(other -> oneSlipApart(name, other))
                                .min(Comparator.naturalOrder())
                                .ifPresent(near -> slips.put(name, near));
                    }
                }));
        return slips;
    }

    private static boolean oneSlipApart(String name, String other) {
        return Nearest.edits(name, other) == 1 && !name.replaceAll("[0-9]", "").equals(other.replaceAll("[0-9]", ""));
    }

    /** {@return the case in the form of a sheet, one entry per line} */
    public String text(String sentence) {
        StringBuilder text =
                new StringBuilder("- case: ").append(Flow.text(sentence)).append('\n');
        for (String sort : ORDER) {
            List<Entry> of =
                    entries.stream().filter(entry -> entry.type().equals(sort)).toList();
            if (!of.isEmpty()) {
                text.append("  ").append(sort).append("s:\n");
                of.forEach(entry -> text.append("    ").append(frame(entry)).append('\n'));
            }
        }
        List<Entry> records = entries.stream().filter(Entry::isRecord).toList();
        if (!records.isEmpty()) {
            text.append("  records:\n");
            records.forEach(entry -> text.append("    - ")
                    .append(entry.type())
                    .append(": ")
                    .append(Flow.of(entry.keys()))
                    .append('\n'));
        }
        return text.toString();
    }

    private static String frame(Entry entry) {
        Map<String, Object> keys = new LinkedHashMap<>(entry.keys());
        keys.remove("id");
        Object kind = keys.get("kind");
        String value = !entry.type().equals("actor")
                ? keys.isEmpty() ? "{}" : Flow.of(keys)
                : keys.isEmpty() ? "state" : keys.size() == 1 && kind != null ? Flow.of(kind) : Flow.of(keys);
        return Flow.text(entry.id()) + ": " + value;
    }

    /**
     * {@return the case, checked as usual except that only errors count, since a made-up case need not be plausible}
     *
     * @param called name of the text in messages
     */
    public Read read(String called, String sentence) {
        List<Problem> twice = entries.stream()
                .filter(entry -> !entry.isRecord())
                .collect(Collectors.groupingBy(
                        entry -> entry.type() + " `" + entry.id() + "`", LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> Problem.error(
                        called, 0, 0, "the " + entry.getKey() + " is given twice", "give one of them another name"))
                .toList();
        if (!twice.isEmpty()) {
            return new Read(Optional.empty(), twice);
        }
        CaseSheet sheet = CaseSheet.of(called, text(sentence), false);
        return new Read(sheet.cases().stream().findFirst().map(SmallCase::subject), sheet.problems());
    }
}
