package casus.verify.given;

/**
 * Documents, actors, places and events. An undeclared entity that a record names is added automatically; an actor is then a
 * state. A name is an id: lower-case words joined by hyphens.
 */
public final class Entities {

    private Entities() {}

    /** {@return a state} */
    public static Actor state(String id) {
        return new Actor(id, "state");
    }

    /** {@return a ministry, command or force of a state or group} */
    public static Actor organ(String id) {
        return new Actor(id, "organ");
    }

    /** {@return a person} */
    public static Actor person(String id) {
        return new Actor(id, "person");
    }

    /** {@return an armed group} */
    public static Actor group(String id) {
        return new Actor(id, "armedGroup");
    }

    /** {@return an actor of another kind: {@code intergovernmental}, {@code body}, {@code media}, {@code organisation}, {@code collective}} */
    public static Actor actor(String id, String kind) {
        return new Actor(id, kind);
    }

    /** {@return an event, established and undated} */
    public static Event event(String id) {
        return new Event(id);
    }

    /** {@return a place} */
    public static Place place(String id) {
        return new Place(id);
    }

    /** {@return a document; records that name none quote a made-up one} */
    public static Document document(String id) {
        return new Document(id);
    }

    /** An actor. */
    public static final class Actor extends Frame {
        Actor(String id, String kind) {
            super("actor", id);
            put("kind", kind);
        }

        /** The actors whose word its word counts as, by mandate. */
        public Actor speaksFor(String... principals) {
            all("speaksFor", principals);
            return this;
        }

        /** The groups it is a member or branch of. */
        public Actor partOf(String... groups) {
            all("partOf", groups);
            return this;
        }

        /** Its aliases. */
        public Actor alsoCalled(String... aliases) {
            all("aliases", aliases);
            return this;
        }
    }

    /** An event, or an alleged one. */
    public static final class Event extends Frame {
        Event(String id) {
            super("event", id);
        }

        /** Its date: a day, month or year, or two with a slash between them, as in a case file. */
        public Event on(String date) {
            put("date", date);
            return this;
        }

        /** Its kind, such as {@code airstrike}. */
        public Event ofKind(String kind) {
            put("kind", kind);
            return this;
        }

        /** The state on whose territory it happened. */
        public Event inTerritoryOf(String state) {
            put("territory", state);
            return this;
        }

        /** The place where it happened. */
        public Event at(String place) {
            put("place", place);
            return this;
        }

        /** Makes it a series that is counted as one event. */
        public Event aSeries() {
            put("aggregate", true);
            return this;
        }

        /** Makes it an alleged event. */
        public Event allegedBy(String... actors) {
            put("occurrence", "alleged");
            all("allegedBy", actors);
            return this;
        }

        /** Makes its occurrence disputed. */
        public Event contested() {
            put("occurrence", "contested");
            return this;
        }
    }

    /** A place. */
    public static final class Place extends Frame {
        Place(String id) {
            super("place", id);
        }

        /** The larger place it lies in. */
        public Place within(String place) {
            put("within", place);
            return this;
        }
    }

    /** A document. */
    public static final class Document extends Frame {
        Document(String id) {
            super("document", id);
        }

        /** The date of publication. */
        public Document on(String date) {
            put("date", date);
            return this;
        }

        /** The origin whose report it relays; texts of one origin count as one voice. */
        public Document passingOn(String origin) {
            put("origin", origin);
            return this;
        }

        /** The language of the original, and who translated it: {@code machine}, {@code person} or a name. */
        public Document translated(String language, String by) {
            put("translatedFrom", language);
            put("translatedBy", by);
            return this;
        }

        /** Its publisher. */
        public Document publishedBy(String publisher) {
            put("publisher", publisher);
            return this;
        }
    }
}
