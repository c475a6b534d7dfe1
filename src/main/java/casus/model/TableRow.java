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
            /** Records that take a pole by being what they are; the words are those of {@link Step.Saying}. */
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

    /** A ground of condemnation that is a protest against force on one's territory. */
    record Protest(Judgement.Wrong ground) implements TableRow {
        @Override
        public Object key() {
            return this;
        }
    }
}
