package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.files.ExposedFolder;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cache contains code: only complete entries that were put there by this user's Casus are used. */
class RuleCacheTest {

    private static final long ROOM = 1_000_000;
    private static final String SOURCE = "a1";
    private static final RuleCompiler.Compiled COMPILED = compiled(7, 200);

    @TempDir
    Path temp;

    private Path folder;
    private Path key;

    @BeforeEach
    void name() {
        folder = temp.resolve("cache/casus");
        key = temp.resolve("state/casus/cache.key");
    }

    private static RuleCompiler.Compiled compiled(long seed, int size) {
        byte[] bytes = new byte[size];
        new Random(seed).nextBytes(bytes);
        return new RuleCompiler.Compiled("casus.rules.One", Map.of("casus.rules.One", bytes, "casus.rules.Two", bytes));
    }

    private RuleCache cache() throws IOException {
        return RuleCache.of(folder, key, "model 17", ROOM);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static void assertSame(RuleCompiler.@Nullable Compiled read, RuleCompiler.Compiled written) {
        assertThat(read).isNotNull();
        RuleCompiler.Compiled whole = Objects.requireNonNull(read);
        assertThat(whole.model()).isEqualTo(written.model());
        assertThat(whole.classes()).containsExactlyInAnyOrderEntriesOf(written.classes());
    }

    private static Path above(Path path) {
        return Objects.requireNonNull(path.getParent());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    @Test
    void what_was_kept_is_read_again_by_a_later_start() throws IOException {
        assertThat(cache().read(SOURCE)).isNull();
        cache().write(SOURCE, COMPILED);

        assertSame(cache().read(SOURCE), COMPILED);
    }

    @Test
    void it_lies_where_nobody_else_can_read_or_write() throws IOException {
        cache().write(SOURCE, COMPILED);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(only(folder))).isEqualTo("rw-------");
        assertThat(permissions(above(key))).isEqualTo("rwx------");
        assertThat(permissions(key)).isEqualTo("rw-------");
        assertThat(Files.size(key)).isEqualTo(Seal.LENGTH);
    }

    @Test
    void an_entry_cut_short_anywhere_is_none_and_is_written_anew() throws IOException {
        cache().write(SOURCE, COMPILED);
        Path entry = only(folder);
        byte[] whole = Files.readAllBytes(entry);
        RuleCache cache = cache();
        for (int length = 0; length < whole.length; length++) {
            Files.write(entry, Arrays.copyOf(whole, length));
            assertThat(cache.read(SOURCE)).as("cut to " + length).isNull();
        }
        cache().write(SOURCE, COMPILED);
        assertSame(cache().read(SOURCE), COMPILED);
    }

    @Test
    void an_entry_with_any_byte_changed_is_none() throws IOException {
        cache().write(SOURCE, COMPILED);
        Path entry = only(folder);
        byte[] whole = Files.readAllBytes(entry);
        RuleCache cache = cache();
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 1;
            Files.write(entry, other);
            assertThat(cache.read(SOURCE)).as("changed at " + at).isNull();
        }
        Files.write(entry, Arrays.copyOf(whole, whole.length + 1));
        assertThat(cache().read(SOURCE)).as("longer").isNull();
    }

    @Test
    void an_entry_of_another_key_is_none_whatever_it_is_called() throws IOException {
        Path others = temp.resolve("others/casus");
        RuleCache.of(others, temp.resolve("others.key/cache.key"), "model 17", ROOM)
                .write(SOURCE, COMPILED);
        cache().write(SOURCE, compiled(8, 100));

        Files.copy(only(others), only(folder), StandardCopyOption.REPLACE_EXISTING);

        assertThat(cache().read(SOURCE)).isNull();
    }

    @Test
    void an_entry_for_other_rules_another_model_or_another_java_is_none() throws IOException {
        cache().write(SOURCE, COMPILED);
        assertThat(cache().read("a2")).isNull();
        assertThat(RuleCache.of(folder, key, "model 25", ROOM).read(SOURCE)).isNull();

        Path own = only(folder);
        byte[] entry = Files.readAllBytes(own);
        cache().write("a2", compiled(9, 100));
        try (Stream<Path> files = Files.list(folder)) {
            Files.write(files.filter(file -> !file.equals(own)).findFirst().orElseThrow(), entry);
        }
        assertThat(cache().read("a2")).as("under the name of another").isNull();
    }

    @Test
    void neither_a_link_nor_a_folder_nor_a_pipe_is_an_entry() throws Exception {
        cache().write(SOURCE, COMPILED);
        Path entry = only(folder);
        Path moved = Files.move(entry, temp.resolve("moved"));

        Files.createSymbolicLink(entry, moved);
        assertThat(cache().read(SOURCE)).isNull();
        cache().write(SOURCE, COMPILED);
        assertThat(Files.isSymbolicLink(entry))
                .as("the link is replaced, not followed")
                .isFalse();
        assertSame(cache().read(SOURCE), COMPILED);

        Files.delete(entry);
        Files.createDirectory(entry);
        assertThat(cache().read(SOURCE)).isNull();
        cache().write(SOURCE, COMPILED); // cannot, and says nothing that would end the run

        Files.delete(entry);
        assumeTrue(new ProcessBuilder("mkfifo", entry.toString()).start().waitFor() == 0);
        assertThat(cache().read(SOURCE)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rwxrwx---", "rwx----w-", "rwxrwxrwx"})
    void a_folder_that_others_may_write_to_is_not_used(String permissions) throws IOException {
        cache().write(SOURCE, COMPILED);
        permit(folder, permissions);

        assertThatThrownBy(this::cache)
                .isInstanceOf(ExposedFolder.class)
                .hasMessage("`" + folder.toRealPath() + "` can be written to by others");
    }

    @Test
    void nor_one_that_others_may_put_another_in_the_place_of() throws IOException {
        cache();
        permit(above(folder), "rwxrwxrwx");

        assertThatThrownBy(this::cache)
                .isInstanceOf(ExposedFolder.class)
                .hasMessage("`" + above(folder).toRealPath() + "` can be written to by others");
    }

    @Test
    void nor_a_link_nor_a_file_nor_what_somebody_else_owns() throws IOException {
        Files.createDirectories(temp.resolve("elsewhere"));
        Files.createDirectories(above(folder));
        Files.createSymbolicLink(folder, temp.resolve("elsewhere"));
        assertThatThrownBy(this::cache).isInstanceOf(ExposedFolder.class).hasMessageContaining("is a link");

        Files.delete(folder);
        Files.createFile(folder);
        assertThatThrownBy(this::cache).isInstanceOf(ExposedFolder.class).hasMessageContaining("is no folder");

        Files.delete(folder);
        cache();
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can give a folder away");
        Files.setAttribute(folder, "unix:uid", 65_534);
        assertThatThrownBy(this::cache)
                .isInstanceOf(ExposedFolder.class)
                .hasMessageContaining("belongs to somebody else");
    }

    @Test
    void a_link_on_the_way_leads_to_a_folder_that_is_looked_at_as_well() throws IOException {
        Path far = Files.createDirectories(temp.resolve("far/away"));
        Files.createSymbolicLink(temp.resolve("cache"), Path.of("far", ".", "..", "far", "away"));
        cache().write(SOURCE, COMPILED);
        assertSame(cache().read(SOURCE), COMPILED);

        permit(above(far), "rwxrwxrwx");
        assertThatThrownBy(this::cache)
                .isInstanceOf(ExposedFolder.class)
                .hasMessage("`" + above(far).toRealPath() + "` can be written to by others");
    }

    @Test
    void a_folder_in_one_where_everybody_may_touch_only_their_own_is_used() throws IOException {
        Path everybodys = Files.createDirectories(temp.resolve("everybodys"));
        Files.setAttribute(everybodys, "unix:mode", 01777);
        folder = everybodys.resolve("casus");

        cache().write(SOURCE, COMPILED);
        assertSame(cache().read(SOURCE), COMPILED);
    }

    @Test
    void a_key_that_others_could_have_read_or_that_is_none_is_made_anew() throws IOException {
        cache().write(SOURCE, COMPILED);
        byte[] first = Files.readAllBytes(key);
        permit(key, "rw-r--r--");
        assertThat(cache().read(SOURCE)).isNull();
        assertThat(Files.readAllBytes(key)).isNotEqualTo(first);
        assertThat(permissions(key)).isEqualTo("rw-------");

        for (int length : new int[] {0, 1, Seal.LENGTH - 1, Seal.LENGTH + 1}) {
            Files.write(key, new byte[length]);
            cache().write(SOURCE, COMPILED);
            assertSame(cache().read(SOURCE), COMPILED);
            assertThat(Files.size(key)).isEqualTo(Seal.LENGTH);
        }
        Path linked = Files.move(key, temp.resolve("linked"));
        Files.createSymbolicLink(key, linked);
        cache();
        assertThat(Files.isSymbolicLink(key)).isFalse();
    }

    @Test
    void the_folder_of_the_key_must_be_the_users_own_too() throws IOException {
        cache();
        permit(above(key), "rwxrwxrwx");

        assertThatThrownBy(this::cache).isInstanceOf(ExposedFolder.class);
    }

    @Test
    void what_was_used_last_is_kept_when_room_runs_out() throws IOException {
        RuleCache small = RuleCache.of(folder, key, "model 17", 10_000);
        for (int i = 0; i < 8; i++) {
            small.write("s" + i, compiled(i, 1_000));
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    FileTime used = Files.getLastModifiedTime(file);
                    Files.setLastModifiedTime(
                            file, FileTime.from(used.toInstant().minusSeconds(100_000)));
                }
            }
            assertThat(small.read("s0")).as("used each time").isNotNull();
        }
        long taken = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                taken += Files.size(file);
            }
        }
        assertThat(taken).isBetween(6_000L, 10_000L);
        assertThat(small.read("s7")).isNotNull();
        assertThat(small.read("s1")).isNull();
    }

    @Test
    void what_is_very_large_is_not_kept() throws IOException {
        cache().write(SOURCE, compiled(1, 3_000_000));

        assertThat(cache().read(SOURCE)).isNull();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void many_who_write_and_read_the_same_entry_at_once_get_it_whole_or_not_at_all() throws Exception {
        atOnce(); // here each may make a key, and the last one stays
        RuleCache.of(folder, key, "model 17", 0).write(SOURCE, COMPILED);
        assertThat(folder).isEmptyDirectory();

        atOnce();
        assertSame(cache().read(SOURCE), COMPILED);
        only(folder);
    }

    private void atOnce() throws Exception {
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            Callable<Void> start = () -> {
                for (int i = 0; i < 20; i++) {
                    RuleCache one = cache();
                    one.write(SOURCE, COMPILED);
                    RuleCompiler.Compiled read = one.read(SOURCE);
                    if (read != null) {
                        assertSame(read, COMPILED);
                    }
                }
                return null;
            };
            for (Future<Void> each : many.invokeAll(Collections.nCopies(8, start))) {
                each.get();
            }
        } finally {
            many.shutdownNow();
        }
    }

    @Test
    void it_works_where_files_have_no_permissions() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(temp.resolve("files.zip"), Map.of("create", "true"))) {
            folder = zip.getPath("/cache/casus");
            key = zip.getPath("/state/cache.key");
            assertThat(zip.supportedFileAttributeViews()).doesNotContain("unix", "posix");

            cache().write(SOURCE, COMPILED);
            assertSame(cache().read(SOURCE), COMPILED);

            Path entry = only(folder);
            Files.write(entry, Arrays.copyOf(Files.readAllBytes(entry), 40));
            assertThat(cache().read(SOURCE)).isNull();
        }
    }

    @Test
    void the_folder_may_be_one_that_others_read() throws IOException {
        cache().write(SOURCE, COMPILED);
        Set<PosixFilePermission> readable = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(folder, readable);

        assertSame(cache().read(SOURCE), COMPILED);
    }
}
