package casus.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A coded case, its parts in the order of the file. If it was read from a file it is sound: every reference points to
 * something of the right kind, and every quote was found in its document if the text was available. If a program built it,
 * reasoning refuses unknown and duplicate names; a reference to a missing record has no effect.
 *
 * @param hash SHA-256 of the case file's bytes, 64 hexadecimal digits
 * @param asOf the day as of which the case is examined, or null for the whole case
 */
public record Case(
        String id,
        String title,
        String hash,
        List<Entity.Document> documents,
        List<Entity.Actor> actors,
        List<Entity.Place> places,
        List<Entity.Event> events,
        List<CaseRecord> records,
        @Nullable AsOf asOf) {
    public Case {
        documents = List.copyOf(documents);
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        events = List.copyOf(events);
        records = List.copyOf(records);
    }

    /**
     * A restriction of a case to a day.
     *
     * @param later the number of records said later
     * @param undated the number of records left out because it is unknown when they were said
     */
    public record AsOf(LocalDate day, int later, int undated) {}

    /** The whole case, as of no particular day. */
    public Case(
            String id,
            String title,
            String hash,
            List<Entity.Document> documents,
            List<Entity.Actor> actors,
            List<Entity.Place> places,
            List<Entity.Event> events,
            List<CaseRecord> records) {
        this(id, title, hash, documents, actors, places, events, records, null);
    }

    /** {@return the case without one record; references to it are unchanged} */
    public Case without(RecordId id) {
        return withRecords(
                records.stream().filter(record -> !record.id().equals(id)).toList());
    }

    /** {@return the case with a record appended} */
    public Case with(CaseRecord record) {
        return withRecords(and(records, record));
    }

    /** {@return the case with a document, actor, place or event appended to those of its kind} */
    public Case with(Entity entity) {
        return new Case(
                id,
                title,
                hash,
                entity instanceof Entity.Document document ? and(documents, document) : documents,
                entity instanceof Entity.Actor actor ? and(actors, actor) : actors,
                entity instanceof Entity.Place place ? and(places, place) : places,
                entity instanceof Entity.Event event ? and(events, event) : events,
                records,
                asOf);
    }

    private static <T> List<T> and(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** {@return the frame of its records: the document's own voice, documents, actors, places and events} */
    public Stream<Fact> frame() {
        return Stream.<List<? extends Fact>>of(List.of(Entity.Actor.NARRATOR), documents, actors, places, events)
                .flatMap(List::stream);
    }

    /** {@return the case with these records in place of its own} */
    public Case withRecords(List<CaseRecord> others) {
        return new Case(this.id, title, hash, documents, actors, places, events, List.copyOf(others), asOf);
    }

    /**
     * {@return the case with only the records that were certainly said by the end of a day} A record was if its own date or
     * that of a document it cites is not later than the day. A doubtful date proves nothing. Actors, places and events are
     * the coder's frame and stay.
     */
    public Case asOf(LocalDate day) {
        Map<DocumentId, When> published = new HashMap<>();
        for (Entity.Document document : documents) {
            When date = document.date();
            if (date != null) {
                published.put(document.id(), date);
            }
        }
        List<CaseRecord> known = new ArrayList<>();
        int undated = 0;
        for (CaseRecord record : records) {
            List<When> dates = Stream.concat(
                            Stream.ofNullable(record.said().date()),
                            record.said().citations().stream()
                                    .flatMap(citation -> Stream.ofNullable(published.get(citation.document()))))
                    .toList();
            if (dates.stream().anyMatch(date -> date.isOverBy(day))) {
                known.add(record);
            } else if (dates.stream().allMatch(When::doubtful)) {
                undated++;
            }
        }
        return new Case(
                id,
                title,
                hash,
                documents,
                actors,
                places,
                events,
                List.copyOf(known),
                new AsOf(day, records.size() - known.size() - undated, undated));
    }
}
