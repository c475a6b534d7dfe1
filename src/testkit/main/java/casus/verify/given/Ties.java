package casus.verify.given;

/** Ties of membership and support. {@link Records} creates them. */
public final class Ties {

    private Ties() {}

    /** A tie of membership, command or residence, present or past. */
    public static final class Affiliation extends Utterance<Affiliation> {
        Affiliation(String member) {
            super("affiliation");
            put("member", member);
        }

        /** The kind of tie, such as {@code branchOf} or {@code leads}, and the group. */
        public Affiliation in(String bond, String group) {
            return with("bond", bond).with("group", group);
        }

        /** Makes it a member or branch. */
        public Affiliation partOf(String group) {
            return with("bond", "partOf").with("group", group);
        }

        /** From and until when. */
        public Affiliation during(String date) {
            return with("during", date);
        }
    }

    /** One actor backs another. */
    public static final class Sponsorship extends Utterance<Sponsorship> {
        Sponsorship(String sponsor) {
            super("sponsorship");
            put("sponsor", sponsor);
        }

        /** The actor backed. */
        public Sponsorship of(String actor) {
            return with("sponsored", actor);
        }

        /**
         * The kind of support: {@code backs}, {@code supports}, {@code arms}, {@code trains}, {@code finances},
         * {@code directs}.
         */
        public Sponsorship backing(String how) {
            return with("backing", how);
        }
    }
}
