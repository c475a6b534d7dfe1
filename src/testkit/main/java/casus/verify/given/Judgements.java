package casus.verify.given;

/** What somebody holds of it. {@link Records} begins them. */
public final class Judgements {

    private Judgements() {}

    /** The voice condemns an act. */
    public static final class Condemnation extends Utterance<Condemnation> {
        Condemnation(String event) {
            super("condemnation");
            put("event", event);
        }

        /** For what, such as {@code sovereignty}; at least one. */
        public Condemnation on(String... grounds) {
            return withAll("grounds", grounds);
        }

        /** Makes it hang on a condition. */
        public Condemnation conditionally() {
            return with("conditional", true);
        }
    }

    /** The voice approves of an act. */
    public static final class Endorsement extends Utterance<Endorsement> {
        Endorsement(String event) {
            super("endorsement");
            put("event", event);
        }

        /** Makes it hang on a condition. */
        public Endorsement conditionally() {
            return with("conditional", true);
        }
    }

    /** The voice puts a frame on something. */
    public static final class Characterization extends Utterance<Characterization> {
        Characterization(String frame) {
            super("characterization");
            put("frame", frame);
        }

        /** Puts it on an event. */
        public Characterization onEvent(String event) {
            return with("aboutKind", "event").with("about", event);
        }

        /** Puts it on an actor. */
        public Characterization onActor(String actor) {
            return with("aboutKind", "actor").with("about", actor);
        }

        /** Puts it on what an event struck. */
        public Characterization onTargetOf(String event) {
            return with("aboutKind", "target").with("about", event);
        }

        /** Puts it on a record, by its id. */
        public Characterization onStatement(String record) {
            return with("aboutKind", "statement").with("about", record);
        }

        /** In which respect alone, such as {@code legality}. */
        public Characterization inRespectOf(String dimension) {
            return with("dimension", dimension);
        }
    }

    /** Somebody is listed as something. */
    public static final class Designation extends Statement<Designation> {
        Designation(String actor) {
            super("designation");
            put("designated", actor);
        }

        /** Who lists; not the voice. */
        public Designation by(String actor) {
            return with("designator", actor);
        }

        /** As what. */
        public Designation as(String word) {
            return with("as", word);
        }
    }
}
