package casus.verify.given;

/** Judgements of events, actors and statements. {@link Records} creates them. */
public final class Judgements {

    private Judgements() {}

    /** The voice condemns an act. */
    public static final class Condemnation extends Utterance<Condemnation> {
        Condemnation(String event) {
            super("condemnation");
            put("event", event);
        }

        /** The grounds, such as {@code sovereignty}; at least one. */
        public Condemnation on(String... grounds) {
            return withAll("grounds", grounds);
        }

        /** Makes it conditional. */
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

        /** Makes it conditional. */
        public Endorsement conditionally() {
            return with("conditional", true);
        }
    }

    /** The voice characterizes something by a frame. */
    public static final class Characterization extends Utterance<Characterization> {
        Characterization(String frame) {
            super("characterization");
            put("frame", frame);
        }

        /** Characterizes an event. */
        public Characterization onEvent(String event) {
            return with("aboutKind", "event").with("about", event);
        }

        /** Characterizes an actor. */
        public Characterization onActor(String actor) {
            return with("aboutKind", "actor").with("about", actor);
        }

        /** Characterizes the target of an event. */
        public Characterization onTargetOf(String event) {
            return with("aboutKind", "target").with("about", event);
        }

        /** Characterizes a record, by its id. */
        public Characterization onStatement(String record) {
            return with("aboutKind", "statement").with("about", record);
        }

        /** Restricts it to one dimension, such as {@code legality}. */
        public Characterization inRespectOf(String dimension) {
            return with("dimension", dimension);
        }
    }

    /** The voice votes in a body. */
    public static final class Vote extends Utterance<Vote> {
        Vote(String cast) {
            super("vote");
            put("cast", cast);
        }

        /** The record that is voted on, by its id. */
        public Vote on(String record) {
            return with("on", record);
        }

        /** The events it concerns. */
        public Vote about(String... events) {
            return withAll("about", events);
        }

        /** The body. */
        public Vote in(String body) {
            return with("in", body);
        }

        /** What is voted on. */
        public Vote content(String words) {
            return with("content", words);
        }
    }

    /** A member of a body does not share what the body finds. */
    public static final class Dissent extends Utterance<Dissent> {
        Dissent(String record) {
            super("dissent");
            put("from", record);
        }

        /** What is held instead. */
        public Dissent content(String words) {
            return with("content", words);
        }
    }

    /** An actor is listed under a label. */
    public static final class Designation extends Statement<Designation> {
        Designation(String actor) {
            super("designation");
            put("designated", actor);
        }

        /** The designator; not the voice. */
        public Designation by(String actor) {
            return with("designator", actor);
        }

        /** The label. */
        public Designation as(String word) {
            return with("as", word);
        }
    }
}
