package casus.verify.given;

/**
 * Documents, actors, places and events. What a record names and nobody gives is there all the same: an actor is then a state.
 * A name is the id: lower-case words joined by hyphens.
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

    /** {@return an event, established and of no date} */
    public static Event event(String id) {
        return new Event(id);
    }

    /** {@return a place} */
    public static Place place(String id) {
        return new Place(id);
    }

    /** {@return a document; records that name none quote one that is made up} */
    public static Document document(String id) {
        return new Document(id);
    }

    /** Who acts, speaks or is spoken of. */
    public static final class Actor extends Frame {
        Actor(String id, String kind) {
            super("actor", id);
            put("kind", kind);
        }

        /** Whose word its word counts as, by mandate. */
        public Actor speaksFor(String... principals) {
            all("speaksFor", principals);
            return this;
        }

        /** What it is a member or branch of. */
        public Actor partOf(String... groups) {
            all("partOf", groups);
            return this;
        }

        /** Other names it goes by. */
        public Actor alsoCalled(String... aliases) {
            all("aliases", aliases);
            return this;
        }
    }

    /** What happened, or is said to have. */
    public static final class Event extends Frame {
        Event(String id) {
            super("event", id);
        }

        /** When: a day, month or year, or two with a slash between, as in a case file. */
        public Event on(String date) {
            put("date", date);
            return this;
        }

        /** What sort of event, such as {@code airstrike}. */
        public Event ofKind(String kind) {
            put("kind", kind);
            return this;
        }

        /** On whose territory it happened: a state. */
        public Event inTerritoryOf(String state) {
            put("territory", state);
            return this;
        }

        /** Where it happened. */
        public Event at(String place) {
            put("place", place);
            return this;
        }

        /** Makes it a series that is counted as one event. */
        public Event aSeries() {
            put("aggregate", true);
            return this;
        }

        /** Makes it one that happened on somebody's word alone. */
        public Event allegedBy(String... actors) {
            put("occurrence", "alleged");
            all("allegedBy", actors);
            return this;
        }

        /** Makes it one of which it is in dispute whether it happened. */
        public Event contested() {
            put("occurrence", "contested");
            return this;
        }
    }

    /** Where things happen. */
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

    /** A text that is quoted. */
    public static final class Document extends Frame {
        Document(String id) {
            super("document", id);
        }

        /** When it was published. */
        public Document on(String date) {
            put("date", date);
            return this;
        }

        /** Whose report it passes on; texts of one origin count as one voice. */
        public Document passingOn(String origin) {
            put("origin", origin);
            return this;
        }

        /** Who published it. */
        public Document publishedBy(String publisher) {
            put("publisher", publisher);
            return this;
        }
    }
}
