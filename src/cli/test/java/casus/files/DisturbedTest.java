package casus.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few of the points that {@code fuzz/kill} and {@code fuzz/disk} try. */
class DisturbedTest {

    private static final long SEED = 20261128;

    @TempDir
    Path temp;

    @Test
    void a_start_that_is_killed_or_finds_no_room_leaves_nothing_half_written() throws Exception {
        Trial trial = new Trial(temp, SEED);
        for (Work work : new Work[] {Work.OUTPUT, Work.RULES_NEW, Work.CACHE}) {
            Kill.once(trial, work);
            Disk.limited(trial, work);
        }

        assertThat(trial.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(6);
    }
}
