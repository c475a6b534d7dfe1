package casus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class OwnFolderTest {

    @TempDir
    Path temp = Path.of("");

    @BeforeEach
    void whole() throws IOException {
        temp = temp.toRealPath();
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    private static void assertExposed(Path folder, Path where) {
        assertThatExceptionOfType(ExposedFolder.class)
                .isThrownBy(() -> OwnFolder.of(folder))
                .withMessageContaining(where.toString());
    }

    @Test
    void a_folder_that_is_not_there_is_made_for_the_user_alone() throws IOException {
        Path made = OwnFolder.of(temp.resolve("a/b"));

        assertThat(made).isEqualTo(temp.resolve("a/b"));
        for (Path each : new Path[] {made, made.getParent()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void one_that_others_may_write_to_is_exposed_and_so_is_all_below_it() throws IOException {
        Path open = Files.createDirectory(temp.resolve("open"));
        allow(open, "rwxrwxrwx");

        assertExposed(open, open);
        assertExposed(open.resolve("below"), open);
        assertThat(open).isEmptyDirectory();
    }

    @Test
    void one_that_others_may_only_read_is_not() throws IOException {
        Path read = Files.createDirectory(temp.resolve("read"));
        allow(read, "rwxr-xr-x");

        assertThat(OwnFolder.of(read)).isEqualTo(read);
    }

    @Test
    void a_link_on_the_way_is_followed_and_one_at_the_end_is_not() throws IOException {
        Path real = Files.createDirectory(temp.resolve("real"));
        allow(real, "rwx------");
        Path link = Files.createSymbolicLink(temp.resolve("link"), Path.of("real"));

        assertThat(OwnFolder.of(link.resolve("below"))).isEqualTo(real.resolve("below"));
        assertExposed(link, link);
    }

    @Test
    void links_that_lead_in_a_circle_end() throws IOException {
        Files.createSymbolicLink(temp.resolve("one"), Path.of("other"));
        Files.createSymbolicLink(temp.resolve("other"), Path.of("one"));

        assertThatExceptionOfType(ExposedFolder.class).isThrownBy(() -> OwnFolder.of(temp.resolve("one/below")));
    }

    @Test
    void a_file_is_no_folder() throws IOException {
        Path file = Files.createFile(temp.resolve("file"));

        assertExposed(file, file);
    }
}
