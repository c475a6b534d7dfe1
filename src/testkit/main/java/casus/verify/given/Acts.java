package casus.verify.given;

/** Acts, announcements and demands. {@link Records} creates them. */
public final class Acts {

    private Acts() {}

    /** A use of force. */
    public static final class Attack extends Statement<Attack> {
        Attack(String event) {
            super("attack");
            put("event", event);
        }

        /** The authors according to the voice, not the voice; nobody by default. */
        public Attack by(String... authors) {
            return withAll("authors", authors);
        }

        /** Who was struck. */
        public Attack on(String... targets) {
            return withAll("targets", targets);
        }
    }

    /** An act without violence. */
    public static final class Measure extends Statement<Measure> {
        Measure(String measure) {
            super("measure");
            put("measure", measure);
        }

        /** The actors that took it; not the voice. */
        public Measure by(String... authors) {
            return withAll("authors", authors);
        }

        /** The actors at which it is directed. */
        public Measure against(String... actors) {
            return withAll("against", actors);
        }

        /** The id of its event. */
        public Measure as(String event) {
            return with("event", event);
        }

        /** The events it is said to answer. */
        public Measure inAnswerTo(String... events) {
            return withAll("answers", events);
        }
    }

    /** One party notifies another of an act. */
    public static final class Notification extends Utterance<Notification> {
        Notification() {
            super("notification");
        }

        /** The actors notified. */
        public Notification to(String... actors) {
            return withAll("to", actors);
        }

        /** The act. */
        public Notification of(String event) {
            return with("event", event);
        }

        /** The content of the notification. */
        public Notification content(String words) {
            return with("content", words);
        }
    }

    /** The voice announces harm that its own side will do. */
    public static final class Threat extends Utterance<Threat> {
        Threat() {
            super("threat");
        }

        /** The actors threatened. */
        public Threat against(String... actors) {
            return withAll("against", actors);
        }

        /** The events it is said to answer. */
        public Threat inAnswerTo(String... events) {
            return withAll("answers", events);
        }

        /** What is announced. */
        public Threat content(String words) {
            return with("content", words);
        }
    }

    /** The voice foretells another's act. */
    public static final class Forewarning extends Utterance<Forewarning> {
        Forewarning() {
            super("forewarning");
        }

        /** The authors of the forewarned act. */
        public Forewarning of(String... actors) {
            return withAll("of", actors);
        }

        /** The act. */
        public Forewarning about(String event) {
            return with("event", event);
        }

        /** What is foretold. */
        public Forewarning content(String words) {
            return with("content", words);
        }
    }

    /** The voice demands something. */
    public static final class Demand extends Utterance<Demand> {
        Demand(String content) {
            super("demand");
            put("content", content);
        }

        /** The actors addressed. */
        public Demand to(String... actors) {
            return withAll("to", actors);
        }

        /** The events it is about. */
        public Demand about(String... events) {
            return withAll("about", events);
        }
    }

    /** The voice refuses. */
    public static final class Refusal extends Utterance<Refusal> {
        Refusal() {
            super("refusal");
        }

        /** The demand or the requested consent, by its id. */
        public Refusal of(String record) {
            return with("of", record);
        }

        /** What is refused. */
        public Refusal content(String words) {
            return with("content", words);
        }
    }
}
