package casus.verify.given;

/** Places of events, and the consent of states. {@link Records} creates them. */
public final class Territories {

    private Territories() {}

    /** The standing of a place. */
    public static final class TerritoryStatus extends Statement<TerritoryStatus> {
        TerritoryStatus(String place) {
            super("territoryStatus");
            put("place", place);
        }

        /** Its standing, such as {@code sovereign} or {@code occupied}. */
        public TerritoryStatus standing(String standing) {
            return with("standing", standing);
        }

        /** The sovereign, controller or occupier; not the voice. */
        public TerritoryStatus by(String actor) {
            return with("by", actor);
        }
    }

    /** The place of an event. */
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

        /** Makes it the place of launch, and not of the event. */
        public Location launchedFrom() {
            return with("launchedFrom", true);
        }
    }

    /** A state consents to others' use of force, or does not. */
    public static final class Consent extends Utterance<Consent> {
        Consent(String state) {
            super("consent");
            put("state", state);
        }

        /** The actors permitted, at least one. */
        public Consent to(String... actors) {
            return withAll("to", actors);
        }

        /**
         * Its stage: {@code requested}, {@code given}, {@code withdrawalRequested}, {@code withdrawn},
         * {@code declaredAbsent}.
         */
        public Consent stage(String stage) {
            return with("stage", stage);
        }

        /** Limits it to events. */
        public Consent forEvents(String... events) {
            return withAll("events", events);
        }

        /** Limits it to purposes. */
        public Consent forPurposes(String... purposes) {
            return withAll("purposes", purposes);
        }

        /** Limits it to places. */
        public Consent inAreas(String... places) {
            return withAll("areas", places);
        }

        /** The person who issued it. */
        public Consent issuedBy(String person) {
            return with("issuedBy", person);
        }

        /** Its period of validity. */
        public Consent valid(String date) {
            return with("valid", date);
        }

        /** The conditions on which it is given. */
        public Consent conditions(String... conditions) {
            return withAll("conditions", conditions);
        }

        /** Whether it is binding. */
        public Consent binding(boolean binding) {
            return with("binding", binding);
        }
    }
}
