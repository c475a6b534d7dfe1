package casus.engine;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import casus.files.ExposedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cache lies only where nobody else can put anything in it, and others may look. */
class RuleCacheFolderTest extends CacheFolder {

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
    void the_folder_of_the_key_must_be_the_users_own_too() throws IOException {
        cache();
        permit(above(key), "rwxrwxrwx");

        assertThatThrownBy(this::cache).isInstanceOf(ExposedFolder.class);
    }

    @Test
    void the_folder_may_be_one_that_others_read() throws IOException {
        cache().write(SOURCE, COMPILED);
        Set<PosixFilePermission> readable = PosixFilePermissions.fromString("rwxr-xr-x");
        Files.setPosixFilePermissions(folder, readable);

        assertSame(cache().read(SOURCE), COMPILED);
    }
}
