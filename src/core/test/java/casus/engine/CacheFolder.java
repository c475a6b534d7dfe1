package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder for a cache, its key, and something to keep in it. */
abstract class CacheFolder {

    static final long ROOM = 1_000_000;
    static final String SOURCE = "a1";
    static final RuleCompiler.Compiled COMPILED = compiled(7, 200);

    @TempDir
    Path temp;

    Path folder;
    Path key;

    @BeforeEach
    void name() {
        folder = temp.resolve("cache/casus");
        key = temp.resolve("state/casus/cache.key");
    }

    static RuleCompiler.Compiled compiled(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return new RuleCompiler.Compiled("casus.rules.One", Map.of("casus.rules.One", bytes, "casus.rules.Two", bytes));
    }

    RuleCache cache() throws IOException {
        return RuleCache.of(folder, key, "model 17", ROOM);
    }

    static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    static void assertSame(RuleCompiler.@Nullable Compiled read, RuleCompiler.Compiled written) {
        assertThat(read).isNotNull();
        RuleCompiler.Compiled whole = Objects.requireNonNull(read);
        assertThat(whole.model()).isEqualTo(written.model());
        assertThat(whole.classes()).containsExactlyInAnyOrderEntriesOf(written.classes());
    }

    static Path above(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
