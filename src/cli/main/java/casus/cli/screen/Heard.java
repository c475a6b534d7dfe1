package casus.cli.screen;

import casus.model.Problem;
import java.util.ArrayList;
import java.util.List;

/**
 * The problems of something that is read repeatedly, each reported once until it is gone. A problem that only moved to
 * another line is the same.
 */
public final class Heard {

    /**
     * The changes since the last reading.
     *
     * @param come new problems, in the order of the reading
     * @param gone problems that no longer exist, in the order of the earlier reading
     */
    public record News(List<Problem> come, List<Problem> gone) {}

    private List<Problem> standing = List.of();

    /** {@return the changes from the last reading to this one} */
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
