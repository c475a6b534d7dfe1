package casus.why;

import java.util.BitSet;
import java.util.Comparator;

/** Sets of numbers compared. */
final class BitSets {

    /** Fewest members first, then by members. */
    static final Comparator<BitSet> ORDER =
            Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSets::byMembers);

    private BitSets() {}

    /** {@return true if each member of one set is one of another} */
    static boolean within(BitSet small, BitSet large) {
        for (int i = small.nextSetBit(0); i >= 0; i = small.nextSetBit(i + 1)) {
            if (!large.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static int byMembers(BitSet one, BitSet other) {
        int i = one.nextSetBit(0);
        int j = other.nextSetBit(0);
        while (i >= 0 && i == j) {
            i = one.nextSetBit(i + 1);
            j = other.nextSetBit(j + 1);
        }
        return Integer.compare(i, j);
    }
}
