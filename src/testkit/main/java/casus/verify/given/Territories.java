package casus.verify.given;

/** Where it was, and whether the state agreed. {@link Records} begins them. */
public final class Territories {

    private Territories() {}

    /** Whose a place is. */
    public static final class TerritoryStatus extends Statement<TerritoryStatus> {
        TerritoryStatus(String place) {
            super("territoryStatus");
            put("place", place);
        }

        /** Its standing, such as {@code sovereign} or {@code occupied}. */
        public TerritoryStatus standing(String standing) {
            return with("standing", standing);
        }

        /** Of or by whom; not the voice. */
        public TerritoryStatus by(String actor) {
            return with("by", actor);
        }
    }

    /** Where an event was. */
    public static final class Location extends Utterance<Location> {
        Location(String event) {
            super("location");
            put("event", event);
        }

        /** The place. */
        public Location at(String place) {
            return with("place", place);
        }

        /** The state whose territory it is. */
        public Location inTerritoryOf(String state) {
            return with("territory", state);
        }
    }

    /** A state agrees to the force of others, or does not. */
    public static final class Consent extends Utterance<Consent> {
        Consent(String state) {
            super("consent");
            put("state", state);
        }

        /** To whose force, at least one. */
        public Consent to(String... actors) {
            return withAll("to", actors);
        }

        /** How far it got: {@code requested}, {@code given}, {@code withdrawalRequested}, {@code withdrawn}, {@code declaredAbsent}. */
        public Consent stage(String stage) {
            return with("stage", stage);
        }

        /** For these events alone. */
        public Consent forEvents(String... events) {
            return withAll("events", events);
        }

        /** For these purposes alone. */
        public Consent forPurposes(String... purposes) {
            return withAll("purposes", purposes);
        }

        /** In these places alone. */
        public Consent inAreas(String... places) {
            return withAll("areas", places);
        }

        /** By whom it was issued. */
        public Consent issuedBy(String person) {
            return with("issuedBy", person);
        }

        /** When it is valid. */
        public Consent valid(String date) {
            return with("valid", date);
        }

        /** Whether it binds. */
        public Consent binding(boolean binding) {
            return with("binding", binding);
        }
    }
}
