package casus.verify.given;

/** Reasons for acts, and on whose word. {@link Records} creates them. */
public final class Reasons {

    private Reasons() {}

    /** The voice says that an act answers others. */
    public static final class Response extends Utterance<Response> {
        Response(String event) {
            super("response");
            put("response", event);
        }

        /** The events it answers, at least one. */
        public Response to(String... events) {
            return withAll("causes", events);
        }
    }

    /** The voice says that an act does not answer others. */
    public static final class ResponseDenial extends Utterance<ResponseDenial> {
        ResponseDenial(String event) {
            super("responseDenial");
            put("response", event);
        }

        /** The events it does not answer, at least one. */
        public ResponseDenial to(String... events) {
            return withAll("causes", events);
        }
    }

    /** The voice gives grounds for an act. */
    public static final class Justification extends Utterance<Justification> {
        Justification(String event) {
            super("justification");
            put("event", event);
        }

        /** The grounds, such as {@code selfDefence}; at least one. */
        public Justification on(String... grounds) {
            return withAll("grounds", grounds);
        }

        /** Makes it invoke Article 51. */
        public Justification citingArticle51() {
            return with("article51", true);
        }
    }
}
