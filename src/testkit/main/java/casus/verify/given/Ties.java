package casus.verify.given;

/** Who belongs to whom, and who backs whom. {@link Records} begins them. */
public final class Ties {

    private Ties() {}

    /** Somebody belongs to a group, or did. */
    public static final class Affiliation extends Utterance<Affiliation> {
        Affiliation(String member) {
            super("affiliation");
            put("member", member);
        }

        /** How, such as {@code branchOf} or {@code leads}, and to which group. */
        public Affiliation in(String bond, String group) {
            return with("bond", bond).with("group", group);
        }

        /** Makes it a member or branch. */
        public Affiliation partOf(String group) {
            return with("bond", "partOf").with("group", group);
        }
    }

    /** Somebody backs somebody. */
    public static final class Sponsorship extends Utterance<Sponsorship> {
        Sponsorship(String sponsor) {
            super("sponsorship");
            put("sponsor", sponsor);
        }

        /** Whom. */
        public Sponsorship of(String actor) {
            return with("sponsored", actor);
        }

        /** How: {@code backs}, {@code supports}, {@code arms}, {@code trains}, {@code finances}, {@code directs}. */
        public Sponsorship backing(String how) {
            return with("backing", how);
        }
    }
}
