package casus.cli.screen;

import casus.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of one thing that is read again and again, so that each is told once for as long as it stands. One that has
 * only moved to another line is no other.
 */
public final class Heard {

    /**
     * What a reading brings.
     *
     * @param come problems that were not there before, in the order of the reading
     * @param gone problems that are there no more, in the order of the reading before
     */
    public record News(List<Problem> come, List<Problem> gone) {}

    private List<Problem> standing = List.of();

    /** {@return how a reading differs from the one before} */
    public News of(List<Problem> now) {
        List<Problem> come = new ArrayList<>(now);
        List<Problem> gone = new ArrayList<>(standing);
        gone.removeIf(come::remove);
        gone.removeIf(before -> {
            int moved = indexOf(before, come);
            return moved >= 0 && come.remove(moved) != null;
        });
        standing = List.copyOf(now);
        return new News(List.copyOf(come), List.copyOf(gone));
    }

    private static int indexOf(Problem before, List<Problem> problems) {
        for (int i = 0; i < problems.size(); i++) {
            Problem each = problems.get(i);
            if (each.file().equals(before.file())
                    && each.severity() == before.severity()
                    && each.what().equals(before.what())) {
                return i;
            }
        }
        return -1;
    }
}
