package casus.verify.given;

/** Who carried out an event, and on whose word. {@link Records} creates them. */
public final class Authorships {

    private Authorships() {}

    /** The voice takes responsibility. */
    public static final class Claim extends Utterance<Claim> {
        Claim(String event) {
            super("claim");
            put("event", event);
        }

        /** The group for which it is claimed, if not the voice itself. */
        public Claim inTheNameOf(String actor) {
            return with("claimant", actor);
        }

        /** The joint claimants. */
        public Claim jointlyWith(String... actors) {
            return withAll("jointlyWith", actors);
        }

        /** Whether the voice may speak in that name: {@code yes}, {@code no} or {@code unstated}. */
        public Claim authorised(String word) {
            return with("authorised", word);
        }
    }

    /** An organ reports its own side's act. */
    public static final class Acknowledgement extends Utterance<Acknowledgement> {
        Acknowledgement(String event) {
            super("acknowledgement");
            put("event", event);
        }

        /** Who was struck. */
        public Acknowledgement on(String... targets) {
            return withAll("targets", targets);
        }

        /** How much is acknowledged: {@code full}, {@code partial} or {@code orderOnly}. */
        public Acknowledgement extent(String extent) {
            return with("extent", extent);
        }
    }

    /** The voice charges somebody. */
    public static final class Accusation extends Utterance<Accusation> {
        Accusation() {
            super("accusation");
        }

        Accusation(String event) {
            this();
            put("event", event);
        }

        /** Who is accused, at least one. */
        public Accusation of(String... actors) {
            return withAll("accused", actors);
        }

        /** The role; perpetrator by default. */
        public Accusation role(String role) {
            return with("role", role);
        }

        /** Whom they are said to have supported, harboured or the like. */
        public Accusation whom(String... actors) {
            return withAll("whom", actors);
        }

        /** The strength; {@code asserts} by default. */
        public Accusation strength(String strength) {
            return with("strength", strength);
        }
    }

    /** A court or body finds. */
    public static final class Finding extends Utterance<Finding> {
        Finding() {
            super("finding");
        }

        Finding(String event) {
            this();
            put("event", event);
        }

        /** The actors named; nobody by default. */
        public Finding naming(String... actors) {
            return withAll("named", actors);
        }

        /** The role; perpetrator by default. */
        public Finding role(String role) {
            return with("role", role);
        }

        /** Whom they are found to have supported, harboured or the like. */
        public Finding whom(String... actors) {
            return withAll("whom", actors);
        }

        /** What is found wrong with the event, such as {@code civilianHarm}. */
        public Finding wrongs(String... grounds) {
            return withAll("wrongs", grounds);
        }

        /** Who is found to have been harmed. */
        public Finding victims(String... people) {
            return withAll("victims", people);
        }

        /** The strength; {@code found} by default. */
        public Finding strength(String strength) {
            return with("strength", strength);
        }
    }

    /** The voice denies a charge against itself. */
    public static final class Denial extends Utterance<Denial> {
        Denial() {
            super("denial");
        }

        Denial(String event) {
            this();
            put("event", event);
        }

        /** The role denied; perpetrator by default. */
        public Denial scope(String role) {
            return with("scope", role);
        }

        /** Whom it denies to have supported, harboured or the like. */
        public Denial whom(String... actors) {
            return withAll("whom", actors);
        }

        /** The record that it answers, by its id. */
        public Denial answering(String record) {
            return with("answers", record);
        }
    }

    /** The voice rejects a statement about somebody else. */
    public static final class Rejection extends Utterance<Rejection> {
        Rejection() {
            super("rejection");
        }

        /** The actors it is about. */
        public Rejection about(String... actors) {
            return withAll("about", actors);
        }

        /** Of which event. */
        public Rejection of(String event) {
            return with("event", event);
        }

        /** The record that it answers, by its id. */
        public Rejection answering(String record) {
            return with("answers", record);
        }
    }

    /** The voice takes back a statement of its own. */
    public static final class Retraction extends Utterance<Retraction> {
        Retraction(String record) {
            super("retraction");
            put("of", record);
        }
    }

    /** The voice repudiates a claim made in its name. */
    public static final class Disavowal extends Utterance<Disavowal> {
        Disavowal(String claim) {
            super("disavowal");
            put("of", claim);
        }
    }

    /** The voice is asked, and neither admits nor denies. */
    public static final class NoComment extends Utterance<NoComment> {
        NoComment() {
            super("noComment");
        }

        NoComment(String event) {
            this();
            put("event", event);
        }
    }

    /** A silence that the voice reports. */
    public static final class Absence extends Statement<Absence> {
        Absence(String what) {
            super("absence");
            put("of", what);
        }

        /** About which event. */
        public Absence about(String event) {
            return with("event", event);
        }

        /** The silent actors; not the voice. */
        public Absence by(String... actors) {
            return withAll("by", actors);
        }
    }
}
