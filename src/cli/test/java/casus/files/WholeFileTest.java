package casus.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    Path temp;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_file_keeps_its_permissions_and_a_link_to_it_stays_a_link() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        Path link = Files.createSymbolicLink(temp.resolve("link"), file);

        WholeFile.write(link, bytes("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-rw-");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        WholeFile.write(file, bytes("secret"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_new_file_never_takes_the_place_of_another() throws IOException {
        Path file = temp.resolve("file");
        WholeFile.create(file, bytes("mine"));

        assertThatThrownBy(() -> WholeFile.create(file, bytes("yours"))).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
        assertThat(temp.toFile().list()).containsExactly("file");
    }

    @Test
    void what_a_killed_process_left_goes_with_the_next_write_and_nothing_else_does() throws IOException {
        Path left = Files.writeString(temp.resolve(".casus-999999999-12.draft"), "half");
        Path ours = Files.writeString(
                temp.resolve(".casus-" + ProcessHandle.current().pid() + "-12.draft"), "of one with the same number");
        Path alive = Files.writeString(temp.resolve(".casus-1-12.draft"), "of one that goes on");
        Path own = Files.writeString(temp.resolve(".casus-notes.draft"), "the user's");

        WholeFile.write(temp.resolve("file"), bytes("new"));

        assertThat(left).doesNotExist();
        assertThat(ours).doesNotExist();
        assertThat(alive).exists();
        assertThat(own).exists();
    }

    @Test
    void what_cannot_be_written_leaves_nothing() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("folder"));
        Files.createDirectory(folder.resolve("inner"));

        assertThatThrownBy(() -> WholeFile.writeOwn(folder, bytes("x"))).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> WholeFile.write(temp.resolve("none/file"), bytes("x")))
                .isInstanceOf(NoSuchFileException.class);
        assertThat(temp.toFile().list()).containsExactly("folder");
    }

    @Test
    void what_kept_it_from_being_written_is_said_in_words() {
        assertThat(WholeFile.trouble(new FileSystemException("f", null, "No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(WholeFile.trouble(new IOException("No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(WholeFile.trouble(new java.nio.file.AccessDeniedException("f")))
                .isEqualTo("it is not allowed");
    }
}
