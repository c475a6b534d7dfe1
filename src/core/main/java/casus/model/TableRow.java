package casus.model;

import casus.model.Judgement.Dimension;
import java.util.List;

/**
 * A row of a table beside the rules: a judgement that experts edit. All kinds of rows stand in this one file, long as it is, since
 * each is a few lines and the columns of every table are looked up here.
 */
public sealed interface TableRow extends Fact {

    /** {@return what identifies this row in its table; a later row with the same key replaces it} */
    Object key();

    /** A span of time that rules refer to by name; a window that is off is never open. */
    record Window(String name, int hours, boolean on) implements TableRow {
        @Override
        public Object key() {
            return name;
        }

        /** {@return true if the dates leave no doubt that a response came after a cause, and within this window} */
        public boolean takesIn(Entity.Event cause, Entity.Event response) {
            return response.followsWithin(cause, hours);
        }
    }

    /**
     * A threshold below which a rate counts as low.
     *
     * @param hundredths the threshold, in hundredths
     */
    record Bar(String name, int hundredths) implements TableRow {
        @Override
        public Object key() {
            return name;
        }

        /**
         * {@return true if, at a rate of some blows in some days, the blows expected in a span of hours are at most the
         * threshold}
         */
        public boolean leavesSurprising(int blows, int days, int hours) {
            return 100L * blows * hours <= 24L * hundredths * days;
        }
    }

    /**
     * The events for which a mention raises the question of who carried them out.
     *
     * @param reference the source of the judgement
     */
    record Question(AuthorshipStep.Mention mention, Events events, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return mention;
        }

        /** A selection of events. */
        public enum Events {
            ANY,
            /** Any event that nobody records as an act without violence. */
            FORCE,
            NONE
        }
    }

    /**
     * A stance by which an event is attributed to a party as its author.
     *
     * @param reference the source of the judgement
     */
    record Ascription(AuthorshipStep.Stance stance, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return stance;
        }
    }

    /**
     * A tie by which one actor is a member of another.
     *
     * @param reference the source of the judgement
     */
    record Membership(Tie.Bond bond, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return bond;
        }
    }

    /**
     * To whom the acts of an actor of a kind are attributed if it is part of something and has no mandate.
     *
     * @param reference the source of the judgement
     */
    record Agent(ActorKind kind, Acts acts, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return kind;
        }

        /** To whom acts are attributed. */
        public enum Acts {
            FOR_ITS_WHOLE,
            FOR_ITSELF
        }
    }

    /**
     * A role whose denial denies the act itself.
     *
     * @param reference the source of the judgement
     */
    record Scope(Role role, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return role;
        }
    }

    /**
     * A role a charge of which leaves an event accused.
     *
     * @param reference where the judgement comes from
     */
    record Charge(Role role, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return role;
        }
    }

    /**
     * A denial of one part denies another as well.
     *
     * @param denied what is denied in words
     * @param part what is denied with it
     * @param reference where the judgement comes from
     */
    record Disclaimer(Role denied, Role part, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return List.of(denied, part);
        }
    }

    /**
     * What a place may be said to be that is the territory of no state.
     *
     * @param reference the source of the judgement
     */
    record Sea(Territory.Standing standing, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return standing;
        }
    }

    /** A chain of a status may contain links of another status. */
    record Link(Chain.Status chain, Retaliation.Status link) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * The meaning of a word for a dimension.
     *
     * @param source the vocabulary that the word is from
     * @param pole a name from the table of poles, or one without an opposite
     */
    record Frame(Source source, String name, Dimension dimension, String pole) implements TableRow {

        @Override
        public Object key() {
            return List.of(source, name, dimension);
        }

        /** {@return true if the row's name is the domain's term for this constant} */
        public boolean spells(Enum<?> constant) {
            return name.equals(Term.of(constant));
        }

        /** {@return true unless the characterization was narrowed to another dimension} */
        public boolean allowedBy(Judgement.Characterization said) {
            return said.speaksOf(dimension);
        }

        /** The vocabulary that a framing word is from. */
        public enum Source {
            CHARACTERIZATION,
            CONDEMNATION,
            JUSTIFICATION,
            DESIGNATION,
            /** Records that take a pole by their kind; the words are those of {@link NarrativeStep.Saying}. */
            RECORD
        }
    }

    /**
     * What a word states about the truth of a statement, in the statement's own dimension.
     *
     * @param pole a name from the table of poles
     */
    record Verdict(String name, String pole) implements TableRow {
        @Override
        public Object key() {
            return name;
        }
    }

    /** Two poles of one dimension that cannot both be true or fair. A row applies in both directions. */
    record Pole(Dimension dimension, String pole, String opposite) implements TableRow {

        /** {@return true if the row names these two, in either order} */
        public boolean opposes(String one, String other) {
            return (pole.equals(one) && opposite.equals(other)) || (pole.equals(other) && opposite.equals(one));
        }

        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * Where the same words of two parties oppose each other in two respects, they are contested in one of them alone.
     *
     * @param dimension in which they are no second contest
     * @param to in which they are contested
     */
    record Yield(Dimension dimension, Dimension to) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * A word for people who are counted.
     *
     * @param word however it is spelled: case, hyphens, articles and the s of a plural aside
     * @param people whom it stands for, by the word that stands for all words alike
     */
    record Group(String word, String people) implements TableRow {

        /** {@return true if the count is one of people called so} */
        public boolean names(Remark.Casualties count) {
            return PlainWords.same(word, count.people());
        }

        /** {@return for whom the word stands, in words to show} */
        public String called() {
            return people.replace('-', ' ');
        }

        @Override
        public Object key() {
            return word;
        }
    }

    /**
     * A word that may stand in what an act without violence is called.
     *
     * @param forces true if the word tells of forces on a territory or over it, false if it tells that they leave or stay away
     */
    record Presence(String word, boolean forces) implements TableRow {
        @Override
        public Object key() {
            return word;
        }
    }

    /** A frame by which somebody calls an event an answer without saying to what. */
    record Reprisal(String frame) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /** A word that makes a demand about an event one to be gone or to stop, and so a protest. */
    record Call(String word) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * An element of the test of a ground of justification.
     *
     * @param where {@code ABROAD} if it asks about the state on whose territory the force was used
     * @param from the first year of which it is asked
     * @param until the last year of which it is asked
     * @param reference where the element comes from
     */
    record Element(Reason.Ground ground, LegalPlea.Element element, Where where, int from, int until, Cited reference)
            implements TableRow {
        @Override
        public Object key() {
            return List.of(ground, element);
        }

        /** {@return true unless the date of the event rules out every year of which the element is asked} */
        public boolean mayBeAskedOf(Entity.Event event) {
            When date = event.date();
            return date == null
                    || ((date.earliest() == null || date.earliest().getYear() <= until)
                            && (date.latest() == null || date.latest().getYear() >= from));
        }

        /** Of force where. */
        public enum Where {
            ANYWHERE,
            ABROAD
        }
    }

    /**
     * Two elements of which a plea needs one. A row holds in both directions.
     *
     * @param reference where the judgement comes from
     */
    record Alternative(LegalPlea.Element element, LegalPlea.Element other, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return List.of(element, other);
        }
    }

    /** A frame that speaks for or against the gravity of an attack it is put on. */
    record Scale(String frame, LegalPlea.Side side) implements TableRow {
        @Override
        public Object key() {
            return frame;
        }
    }

    /** How many killed speak for what the name says. */
    record Toll(String name, int killed) implements TableRow {
        @Override
        public Object key() {
            return name;
        }
    }

    /** A frame that counts for or against an element of a test. */
    record Bearing(String frame, LegalPlea.Element element, LegalPlea.Side side) implements TableRow {
        @Override
        public Object key() {
            return List.of(frame, element);
        }
    }

    /** A frame by which an author says that it did not mean to strike whom it struck. */
    record Mishit(String frame) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * A ground of condemnation that speaks against a plea.
     *
     * @param condemnation the ground; {@code none} for a condemnation that states no ground
     * @param plea the ground of justification; {@code any} for whatever is pleaded
     */
    record Objection(String condemnation, String plea) implements TableRow {

        /** What stands for a condemnation that states no ground. */
        public static final String NO_GROUND = "none";

        /** What stands for whatever is pleaded. */
        public static final String ANY_PLEA = "any";

        @Override
        public Object key() {
            return this;
        }

        /** {@return true if the row is about a ground of condemnation and a plea} */
        public boolean answers(Judgement.Wrong wrong, Reason.Ground ground) {
            return condemnation.equals(Term.of(wrong)) && takesIn(ground);
        }

        /** {@return true if the row is about a condemnation that states no ground and about a plea} */
        public boolean answersWithoutGround(Reason.Ground ground) {
            return condemnation.equals(NO_GROUND) && takesIn(ground);
        }

        private boolean takesIn(Reason.Ground ground) {
            return plea.equals(ANY_PLEA) || plea.equals(Term.of(ground));
        }
    }

    /** A pole by which a party calls an act wrong, whatever ground is given for it. */
    record Challenge(Dimension dimension, String pole) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /** A name of the Security Council, in lower case with hyphens. */
    record Council(String name) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * A word by which a state protests, or does not, against force on its own territory.
     *
     * @param source {@code CONDEMNATION} for a ground, {@code CHARACTERIZATION} for a frame put on the event
     * @param name the ground or the frame; {@code none} for a condemnation that states no ground
     */
    record Protest(Frame.Source source, String name, Against protests) implements TableRow {
        @Override
        public Object key() {
            return List.of(source, name);
        }

        /** {@return true if the row's name is the domain's word for this constant} */
        public boolean spells(Enum<?> constant) {
            return name.equals(Term.of(constant));
        }

        /** Against what a word protests. */
        public enum Against {
            /** Whatever is done on the territory, so that even an act without violence is shown to be at issue. */
            ANY_ACT,
            /** What is force anyway. */
            FORCE,
            NOTHING
        }
    }
}
