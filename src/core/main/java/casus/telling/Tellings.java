package casus.telling;

import casus.inferences.Inferences;
import casus.model.ActorId;
import casus.model.Attribution;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Conclusion;
import casus.model.Entity;
import casus.model.Narrative;
import casus.model.Nearest;
import casus.model.RecordId;
import casus.model.Retaliation;
import casus.model.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tellings of one case side by side: for each of some principals, what follows if only that principal's words are believed.
 * A value, independent of the engine.
 *
 * @param whole what follows from the whole case
 * @param narrator true if every telling also believes the document's own voice
 * @param tellings one for each principal, in the order requested
 * @param rows one for each conclusion of any telling, for each conclusion of the whole case that a principal denies, and for
 *     each narrative in which two of the principals oppose each other; by family, then by handle
 */
public record Tellings(Inferences whole, boolean narrator, List<Telling> tellings, List<Row> rows) {

    private static final Comparator<Row> ORDER =
            Comparator.comparing(Row::family).thenComparing(Row::handle);

    /** Copies the lists. */
    public Tellings {
        tellings = List.copyOf(tellings);
        rows = List.copyOf(rows);
    }

    /** How far the tellings agree on one conclusion. */
    public enum Accord {
        /**
         * All reach it with the same status; an attribution, whatever its status, with the same names in the same roles, an
         * answer with the same author.
         */
        GRANTED_BY_ALL,
        /** All reach it, with different statuses or names. */
        TOLD_DIFFERENTLY,
        /** Some reach it; the others do not, or reach an attribution without names; none of the principals denies it. */
        ASSERTED_BY_SOME,
        /** At least one of the principals denies it. */
        DENIED,
        /** At least one of the principals denies a lesser part that an attribution tells of, and none denies more. */
        DENIED_IN_PART
    }

    /**
     * One conclusion as each telling has it.
     *
     * @param family of the conclusion
     * @param cells one for each telling, in their order
     */
    public record Row(Conclusion.Family family, String handle, Accord accord, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One telling's view of a conclusion. A telling that neither reaches nor denies the conclusion is silent on it; silence
     * is no denial.
     *
     * @param conclusion as it stands in this telling, or null where it does not follow
     * @param poles of a narrative in which the principal opposes another that is asked: those it holds; otherwise empty
     * @param deniedBy the principal's records that deny what another telling comes to, or, where none does, what the whole
     *     case comes to; in order of name, empty where there are none
     * @param deniedParts where they deny no more than lesser parts that an attribution tells of: those; otherwise empty
     */
    public record Cell(
            @Nullable Conclusion conclusion, List<String> poles, List<RecordId> deniedBy, List<Part> deniedParts) {

        /** Copies the collections. */
        public Cell {
            poles = List.copyOf(poles);
            deniedBy = List.copyOf(deniedBy);
            deniedParts = List.copyOf(deniedParts);
        }
    }

    /** Somebody's part in an event. */
    public record Part(ActorId who, Role role) implements Comparable<Part> {

        @Override
        public int compareTo(Part other) {
            return Comparator.comparing(Part::role).thenComparing(Part::who).compare(this, other);
        }
    }

    /**
     * {@return the tellings of principals}
     *
     * @param whole what follows from the whole case
     * @param principals actors of the case, or the document's own voice; duplicates are ignored
     * @param narrator true if the document's own voice is believed in every telling
     * @param reason derives what follows from a case by the same rules
     * @throws IllegalArgumentException if there is no principal, or one that the case does not know
     */
    public static Tellings of(
            Inferences whole, Collection<ActorId> principals, boolean narrator, Function<Case, Inferences> reason) {
        Set<ActorId> asked = new LinkedHashSet<>(principals);
        Set<ActorId> known =
                whole.subject().actors().stream().map(Entity.Actor::id).collect(Collectors.toSet());
        known.add(ActorId.NARRATOR);
        List<ActorId> strange =
                asked.stream().filter(actor -> !known.contains(actor)).toList();
        if (asked.isEmpty() || !strange.isEmpty()) {
            throw new IllegalArgumentException(
                    asked.isEmpty()
                            ? "no principal is named"
                            : "the case does not know "
                                    + strange.stream()
                                            .map(actor -> "the actor `" + actor + "`"
                                                    + Nearest.to(
                                                                    actor.value(),
                                                                    known.stream()
                                                                            .map(ActorId::value)
                                                                            .sorted()
                                                                            .toList())
                                                            .map(near -> ", maybe `" + near + "`")
                                                            .orElse(""))
                                            .collect(Collectors.joining("; nor ")));
        }
        List<Telling> tellings = asked.stream()
                .map(principal -> telling(whole, principal, narrator, reason))
                .toList();
        return new Tellings(whole, narrator, tellings, rows(whole, tellings));
    }

    private static Telling telling(
            Inferences whole, ActorId principal, boolean narrator, Function<Case, Inferences> reason) {
        List<RecordId> own = Telling.own(whole, principal);
        Set<RecordId> words = Set.copyOf(own);
        List<CaseRecord> believed = whole.subject().records().stream()
                .filter(record -> words.contains(record.id()) || (narrator && isNarrators(record)))
                .toList();
        return new Telling(principal, own, reason.apply(whole.subject().withRecords(believed)));
    }

    private static boolean isNarrators(CaseRecord record) {
        return record.voice().equals(ActorId.NARRATOR);
    }

    private static List<Row> rows(Inferences whole, List<Telling> tellings) {
        List<Denials> denials = tellings.stream()
                .map(telling -> new Denials(whole, telling.principal(), telling.own()))
                .toList();
        Set<ActorId> principals = tellings.stream().map(Telling::principal).collect(Collectors.toSet());
        Map<String, Conclusion> all = new TreeMap<>();
        List<Map<String, Conclusion>> found = new ArrayList<>();
        byHandle(whole, all);
        for (Telling telling : tellings) {
            Map<String, Conclusion> own = new TreeMap<>();
            byHandle(telling.inferences(), own);
            new OwnAnswers(all, whole.derivations().keySet(), telling.principal()).in(own);
            found.add(own);
        }
        Set<String> handles = new TreeSet<>(all.keySet());
        found.forEach(own -> handles.addAll(own.keySet()));
        return handles.stream()
                .flatMap(handle -> {
                    List<Cell> cells = new ArrayList<>();
                    for (int i = 0; i < tellings.size(); i++) {
                        cells.add(cell(handle, i, tellings.get(i).principal(), principals, all, found, denials.get(i)));
                    }
                    return row(handle, all, cells).stream();
                })
                .sorted(ORDER)
                .toList();
    }

    private static void byHandle(Inferences inferences, Map<String, Conclusion> into) {
        inferences.conclusions().forEach(conclusion -> into.put(conclusion.handle(), conclusion));
    }

    private static Cell cell(
            String handle,
            int telling,
            ActorId principal,
            Set<ActorId> principals,
            Map<String, Conclusion> all,
            List<Map<String, Conclusion>> found,
            Denials denials) {
        Conclusion whole = all.get(handle);
        if (whole instanceof Narrative it && between(it, principals)) {
            Narrative.Word word = Stream.of(it.a(), it.b())
                    .flatMap(side -> side.words().stream())
                    .filter(own -> own.by().equals(principal))
                    .findFirst()
                    .orElse(null);
            return new Cell(
                    found.get(telling).get(handle),
                    word == null ? List.of() : word.poles(),
                    word == null ? List.of() : word.records().stream().sorted().toList(),
                    List.of());
        }
        List<Conclusion> others = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Conclusion other = found.get(i).get(handle);
            if (i != telling && other != null) {
                others.add(other);
            }
        }
        if (others.isEmpty() && whole != null) {
            others.add(whole);
        }
        Set<RecordId> denied = new TreeSet<>();
        others.forEach(other -> denied.addAll(denials.of(other)));
        Set<Part> parts = new TreeSet<>();
        others.forEach(other -> parts.addAll(denials.parts(other)));
        boolean lesser =
                parts.stream().noneMatch(part -> part.role() == Role.PERPETRATOR || part.role() == Role.RESPONSIBLE);
        return new Cell(
                found.get(telling).get(handle),
                List.of(),
                List.copyOf(denied),
                lesser ? List.copyOf(parts) : List.of());
    }

    private static boolean between(Narrative narrative, Set<ActorId> principals) {
        return narrative.status() == Narrative.Status.OPPOSED
                && narrative.a().parties().stream().anyMatch(principals::contains)
                && narrative.b().parties().stream().anyMatch(principals::contains);
    }

    private static Optional<Row> row(String handle, Map<String, Conclusion> all, List<Cell> cells) {
        List<Conclusion> found = cells.stream()
                .flatMap(cell -> Stream.ofNullable(cell.conclusion()))
                .toList();
        boolean denied = cells.stream().anyMatch(cell -> !cell.deniedBy().isEmpty());
        if (found.isEmpty() && !denied) {
            return Optional.empty(); // it follows only from the words of several principals, or of others
        }
        if (!all.containsKey(handle) && found.stream().noneMatch(Tellings::saysSomething)) {
            return Optional.empty(); // who carried out a measure is no question; only its telling says that it is one
        }
        Conclusion.Family family = (found.isEmpty() ? Objects.requireNonNull(all.get(handle)) : found.get(0)).family();
        boolean inPart = cells.stream()
                .allMatch(
                        cell -> cell.deniedBy().isEmpty() || !cell.deniedParts().isEmpty());
        Accord accord = !denied ? accord(found, cells.size()) : inPart ? Accord.DENIED_IN_PART : Accord.DENIED;
        return Optional.of(new Row(family, handle, accord, cells));
    }

    private static Accord accord(List<Conclusion> found, int tellings) {
        long saying = found.stream().filter(Tellings::saysSomething).count();
        if (found.size() < tellings || (saying > 0 && saying < tellings)) {
            return Accord.ASSERTED_BY_SOME;
        }
        return found.stream().map(Tellings::gist).distinct().count() == 1
                ? Accord.GRANTED_BY_ALL
                : Accord.TOLD_DIFFERENTLY;
    }

    private static boolean saysSomething(Conclusion conclusion) {
        return !(conclusion instanceof Attribution it)
                || it.status() != Attribution.Status.UNATTRIBUTED
                || !parts(it).isEmpty();
    }

    /**
     * {@return what a conclusion says beside its handle, apart from who says it} That a party owns an act and that another
     * accuses it of the act say the same of who did it.
     */
    private static List<Object> gist(Conclusion conclusion) {
        if (conclusion instanceof Attribution it) {
            List<ActorId> authors = parts(it).stream()
                    .filter(part -> part.role() == Role.PERPETRATOR)
                    .map(Part::who)
                    .toList();
            if (!authors.isEmpty()) {
                return List.of(authors);
            }
        }
        Object names = conclusion instanceof Attribution it
                ? parts(it)
                : conclusion instanceof Retaliation link ? link.by() : List.of();
        return List.of(conclusion.term(), names);
    }

    /** {@return who is said to have had which part in an event, on anybody's word, in order of role, then of name} */
    public static Set<Part> parts(Attribution it) {
        Set<Part> parts = new TreeSet<>();
        Stream.of(it.claimedBy(), it.acknowledgedBy(), it.acknowledgedByImplication(), it.reported())
                .flatMap(List::stream)
                .forEach(who -> parts.add(new Part(who, Role.PERPETRATOR)));
        it.orderAcknowledgedBy().forEach(who -> parts.add(new Part(who, Role.ORDERED)));
        it.accused().forEach(charge -> parts.add(new Part(charge.who(), charge.role())));
        it.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.who()).map(who -> new Part(who, finding.role())))
                .forEach(parts::add);
        return parts;
    }
}
