package casus.model;

import casus.model.Judgement.Dimension;
import java.util.List;

/** A row of a table beside the rules: a judgement that experts edit. */
public sealed interface TableRow extends Fact {

    /** {@return what tells this row from the others of its table; a later row with the same key takes its place} */
    Object key();

    /** A span of time that rules refer to by name; a window that is off never opens. */
    record Window(String name, int hours, boolean on) implements TableRow {
        @Override
        public Object key() {
            return name;
        }
    }

    /**
     * How much is little enough.
     *
     * @param hundredths at most so many hundredths
     */
    record Bar(String name, int hundredths) implements TableRow {
        @Override
        public Object key() {
            return name;
        }

        /**
         * {@return true if so many blows in so many days leave at most so many hundredths of a blow to be expected in a
         * span of so many hours}
         */
        public boolean leavesSurprising(int blows, int days, int hours) {
            return 100L * blows * hours <= 24L * hundredths * days;
        }
    }

    /**
     * Of which events a mention asks who carried them out.
     *
     * @param reference where the judgement comes from
     */
    record Question(AuthorshipStep.Mention mention, Events events, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return mention;
        }

        /** Which events. */
        public enum Events {
            ANY,
            /** Any that nobody records as an act without violence. */
            FORCE,
            NONE
        }
    }

    /**
     * A position by which an event is put down to a party as its author.
     *
     * @param reference where the judgement comes from
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
     * @param reference where the judgement comes from
     */
    record Membership(Tie.Bond bond, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return bond;
        }
    }

    /**
     * Whose the acts of an actor of a kind are, where it is part of something and has no mandate.
     *
     * @param reference where the judgement comes from
     */
    record Agent(ActorKind kind, Acts acts, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return kind;
        }

        /** For whom. */
        public enum Acts {
            FOR_ITS_WHOLE,
            FOR_ITSELF
        }
    }

    /**
     * A role a denial of which denies the act itself.
     *
     * @param reference where the judgement comes from
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
     * @param reference where the judgement comes from
     */
    record Sea(Territory.Standing standing, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return standing;
        }
    }

    /** A chain of this status may hold links of that one. */
    record Link(Chain.Status chain, Retaliation.Status link) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * What a word implies about a dimension.
     *
     * @param source which vocabulary the word is from
     * @param pole a name from the table of poles, or one that stands alone
     */
    record Frame(Source source, String name, Dimension dimension, String pole) implements TableRow {

        @Override
        public Object key() {
            return List.of(source, name, dimension);
        }

        /** {@return true if the row's name is the domain's word for this constant} */
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
            /** Records that take a pole by being what they are; the words are those of {@link NarrativeStep.Saying}. */
            RECORD
        }
    }

    /**
     * What a word says of the truth of a statement it is put on, in whatever respect the statement speaks.
     *
     * @param pole a name from the table of poles
     */
    record Verdict(String name, String pole) implements TableRow {
        @Override
        public Object key() {
            return name;
        }
    }

    /** Two poles of one dimension that cannot both be true or fair. A row holds in both directions. */
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

    /** A frame that a state puts on an event and by which it protests against force on its territory. */
    record Objection(String frame) implements TableRow {
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

    /** A word by which a party that wants no more of a matter says that it is settled. */
    record Closing(String word) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /**
     * An element of the test of a ground of justification.
     *
     * @param reference where the element comes from
     */
    record Element(Reason.Ground ground, LegalPlea.Element element, Cited reference) implements TableRow {
        @Override
        public Object key() {
            return List.of(ground, element);
        }
    }

    /** A frame that speaks for or against an element of a test. */
    record Bearing(String frame, LegalPlea.Element element, LegalPlea.Side side) implements TableRow {
        @Override
        public Object key() {
            return List.of(frame, element);
        }
    }

    /** A pole by which a party says that an act was wrong, whatever ground is given for it. */
    record Challenge(Dimension dimension, String pole) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /** A name under which the Security Council goes, in small letters joined by hyphens. */
    record Council(String name) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }

    /** A ground of condemnation that is a protest against force on one's territory. */
    record Protest(Judgement.Wrong ground) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }
}
