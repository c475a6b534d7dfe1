package casus;

import casus.model.ActorId;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Entity;
import casus.model.Id;
import casus.model.Nearest;
import casus.model.RecordId;
import casus.model.Said;
import casus.why.Mentions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What keeps a case from being sound when something is put in or taken out: names that are taken or unknown, all of them. */
final class Sound {

    private final Set<Id> known = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    private Sound(Case subject) {
        known.add(ActorId.NARRATOR);
        Stream.of(subject.documents(), subject.actors(), subject.places(), subject.events())
                .flatMap(List::stream)
                .forEach(entity -> known.add(entity.id()));
        subject.records().forEach(record -> known.add(record.id()));
    }

    static List<String> wrong(Case subject, Collection<? extends CaseRecord> in, Collection<RecordId> out) {
        Sound sound = new Sound(subject);
        for (RecordId id : out) {
            if (!sound.known.remove(id)) {
                sound.unknown("there is no record", id);
            }
        }
        in.forEach(record -> sound.added(record.id()));
        in.forEach(sound::mentioned);
        return sound.wrong;
    }

    static List<String> wrong(Case subject, Collection<? extends Entity> entities) {
        Sound sound = new Sound(subject);
        entities.forEach(entity -> sound.added(entity.id()));
        entities.forEach(sound::mentioned);
        return sound.wrong;
    }

    private void added(Id id) {
        if (!known.add(id)) {
            wrong.add("`" + id + "` is taken");
        }
    }

    private void mentioned(CaseRecord record) {
        Said said = record.said();
        Set<Id> named = new HashSet<>(Mentions.of(record));
        named.add(said.voice());
        Stream.of(said.principal(), said.relayedBy()).filter(id -> id != null).forEach(named::add);
        said.citations().stream().map(Citation::document).forEach(named::add);
        unknown(record.id(), named);
    }

    private void mentioned(Entity entity) {
        Set<Id> named = new HashSet<>();
        if (entity instanceof Entity.Actor actor) {
            named.addAll(actor.partOf());
            named.addAll(actor.speaksFor());
            actor.citations().stream().map(Citation::document).forEach(named::add);
        } else if (entity instanceof Entity.Place place && place.within() != null) {
            named.add(place.within());
        } else if (entity instanceof Entity.Event event) {
            named.addAll(Mentions.of(event));
            if (event.territory() != null) {
                named.add(event.territory());
            }
        }
        unknown(entity.id(), named);
    }

    private void unknown(Id by, Set<Id> named) {
        named.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .forEach(id -> unknown("`" + by + "` speaks of an unknown " + kind(id), id));
    }

    private void unknown(String what, Id id) {
        wrong.add(what + " `" + id + "`"
                + Nearest.to(
                                id.value(),
                                known.stream()
                                        .filter(other -> other.getClass() == id.getClass())
                                        .map(Id::value)
                                        .sorted()
                                        .toList())
                        .map(near -> ", maybe `" + near + "`")
                        .orElse(""));
    }

    private static String kind(Id id) {
        String name = id.getClass().getSimpleName();
        return name.substring(0, name.length() - "Id".length()).toLowerCase(java.util.Locale.ROOT);
    }
}
