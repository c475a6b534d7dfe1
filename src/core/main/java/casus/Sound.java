package casus;

import casus.inferences.Mentions;
import casus.model.ActorId;
import casus.model.Bound;
import casus.model.Case;
import casus.model.CaseRecord;
import casus.model.Citation;
import casus.model.Components;
import casus.model.Entity;
import casus.model.Id;
import casus.model.Nearest;
import casus.model.RecordId;
import casus.model.Said;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a case is sound, when it is made and when something is added or removed: no name is duplicate, unknown or
 * malformed. All mistakes are reported.
 */
final class Sound {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Set<Id> known = new HashSet<>();
    private final Set<Id> fresh = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    private Sound() {
        known.add(ActorId.NARRATOR);
    }

    private Sound(Case subject) {
        this();
        entities(subject).forEach(entity -> known.add(entity.id()));
        subject.records().forEach(record -> known.add(record.id()));
    }

    /**
     * @throws NullPointerException naming the list that is null or contains null
     */
    static void present(@Nullable Collection<?> all, String what) {
        Objects.requireNonNull(all, () -> "there is no list of " + what + "; give one, which may be empty");
        all.forEach(each -> Objects.requireNonNull(each, () -> "one of the " + what + " is null; leave it out"));
    }

    private static Stream<Entity> entities(Case subject) {
        return Stream.of(subject.documents(), subject.actors(), subject.places(), subject.events())
                .flatMap(List::stream);
    }

    /**
     * {@return the case, if it is sound} A record that others refer to may be missing; everything else that is named must
     * exist.
     *
     * @throws IllegalArgumentException listing all mistakes
     */
    static Case whole(Case subject) {
        Sound sound = new Sound();
        subject.records().forEach(sound::complete);
        refuse(sound.wrong);
        entities(subject).map(Entity::id).forEach(sound::named);
        subject.records().stream().map(CaseRecord::id).forEach(sound::named);
        entities(subject).forEach(sound::mentioned);
        subject.records().forEach(sound::mentionedButRecords);
        refuse(sound.wrong);
        return subject;
    }

    /**
     * Refuses a supposition that removes something unknown or adds something that does not fit.
     *
     * @throws IllegalArgumentException listing all mistakes
     */
    static void possible(Case subject, Supposition supposed) {
        Sound sound = new Sound(subject);
        supposed.records().forEach(id -> sound.there("there is no record", id));
        supposed.voices().forEach(id -> sound.there("there is no actor", id));
        supposed.documents().forEach(id -> sound.there("there is no document", id));
        sound.known.removeAll(supposed.records());
        supposed.added().forEach(record -> sound.added(record.id()));
        supposed.added().forEach(sound::mentionedButRecords);
        refuse(sound.wrong);
    }

    static void refuse(List<String> wrong) {
        if (!wrong.isEmpty()) {
            int more = wrong.size() - Bound.TOLD.most();
            throw new IllegalArgumentException(
                    wrong.stream().limit(Bound.TOLD.most()).collect(Collectors.joining("; "))
                            + (more > 0 ? "; and " + Bound.number(more) + " more mistakes" : ""));
        }
    }

    private void there(String otherwise, Id id) {
        if (!known.contains(id)) {
            unknown(otherwise, id);
        }
    }

    private void named(Id id) {
        if (!NAME.matcher(id.value()).matches()) {
            wrong.add("`" + id + "` is no name: write a to z in small letters and digits, words joined by hyphens");
        }
        if (!known.add(id)) {
            wrong.add("there are two " + kind(id) + "s `" + id + "`");
        }
    }

    static List<String> wrong(Case subject, Collection<? extends CaseRecord> in, Collection<RecordId> out) {
        Sound sound = new Sound(subject);
        Set<RecordId> gone = new HashSet<>();
        for (RecordId id : out) {
            if (!gone.add(id)) {
                sound.wrong.add("`" + id + "` is to be taken out twice");
            } else if (!sound.known.remove(id)) {
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
        if (!NAME.matcher(id.value()).matches()) {
            wrong.add("`" + id + "` is no name: write a to z in small letters and digits, words joined by hyphens");
        } else if (!fresh.add(id)) {
            wrong.add("`" + id + "` is to be put in twice");
        } else if (!known.add(id)) {
            wrong.add("there is " + article(kind(id)) + " `" + id + "` already"
                    + (id instanceof RecordId ? "; take it out in the same change to put another in its place" : ""));
        }
    }

    private void mentioned(CaseRecord record) {
        unknown(record.id(), ids(record));
    }

    private void mentionedButRecords(CaseRecord record) {
        Set<Id> named = ids(record);
        named.removeIf(RecordId.class::isInstance);
        unknown(record.id(), named);
    }

    private void complete(CaseRecord record) {
        for (RecordComponent component : Components.of(record.getClass())) {
            if (Components.value(record, component) == null && !Components.nullable(component)) {
                wrong.add("the " + record.getClass().getSimpleName() + " `" + record.id() + "` has no `"
                        + component.getName() + "`");
            }
        }
    }

    private static Set<Id> ids(CaseRecord record) {
        Said said = record.said();
        Set<Id> named = new HashSet<>(Mentions.of(record));
        named.add(said.voice());
        Stream.of(said.principal(), said.relayedBy()).filter(id -> id != null).forEach(named::add);
        said.citations().stream().map(Citation::document).forEach(named::add);
        return named;
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

    private static String article(String kind) {
        return (kind.startsWith("a") || kind.startsWith("e") ? "an " : "a ") + kind;
    }

    private static String kind(Id id) {
        String name = id.getClass().getSimpleName();
        return name.substring(0, name.length() - "Id".length()).toLowerCase(java.util.Locale.ROOT);
    }
}
