package casus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What lies in the cache is code: nothing is taken from it but what was put there, whole. */
class RuleCacheTest extends CacheFolder {

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
}
