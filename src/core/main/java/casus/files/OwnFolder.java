package casus.files;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/**
 * A folder that belongs to the user and that nobody else can write to or replace. Every folder above it, and above the
 * target of any link on the way, must belong to the user or to root and be writable by nobody else, unless it is one like
 * {@code /tmp}, where users can change only their own files. The folder itself must not be a link.
 *
 * <p>On systems without Unix owners and permissions nothing is checked; there, inherited permissions guard a user's folders.
 */
public final class OwnFolder {

    private static final int WRITABLE_BY_GROUP = 020;
    private static final int WRITABLE_BY_OTHERS = 002;
    private static final int STICKY = 01000;
    private static final int ROOT = 0;
    private static final int MOST_LINKS = 40;

    private final Path wanted;
    private final long user = new UnixSystem().getUid();

    private OwnFolder(Path wanted) {
        this.wanted = wanted;
    }

    /**
     * {@return the folder, created for the user alone if it did not exist, without links on the way}
     *
     * @throws ExposedFolder if it is not the user's own
     * @throws IOException if it cannot be created or inspected
     */
    public static Path of(Path folder) throws IOException {
        Path wanted = folder.toAbsolutePath().normalize();
        if (!wanted.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return Files.createDirectories(wanted);
        }
        return new OwnFolder(wanted).reached();
    }

    private Path reached() throws IOException {
        Path at = wanted.getRoot();
        Deque<Path> names = new ArrayDeque<>();
        wanted.forEach(names::add);
        passable(at, attributes(at));
        int links = 0;
        while (!names.isEmpty()) {
            Path next = at.resolve(names.removeFirst()).normalize();
            Map<String, Object> attributes = made(next);
            if (Boolean.TRUE.equals(attributes.get("isSymbolicLink"))) {
                if (names.isEmpty() || ++links > MOST_LINKS) {
                    throw new ExposedFolder(next, "is a link", "put a folder in its place");
                }
                belongs(next, attributes, true);
                Path target = Files.readSymbolicLink(next);
                at = target.isAbsolute() ? target.getRoot() : at;
                Deque<Path> onward = new ArrayDeque<>();
                target.forEach(onward::add);
                while (!onward.isEmpty()) {
                    names.addFirst(onward.removeLast());
                }
            } else if (!Boolean.TRUE.equals(attributes.get("isDirectory"))) {
                throw new ExposedFolder(next, "is no folder", "take it away");
            } else if (names.isEmpty()) {
                own(next, attributes);
                at = next;
            } else {
                passable(next, attributes);
                at = next;
            }
        }
        return at;
    }

    private static Map<String, Object> attributes(Path path) throws IOException {
        return Files.readAttributes(path, "unix:*", LinkOption.NOFOLLOW_LINKS);
    }

    private static Map<String, Object> made(Path path) throws IOException {
        try {
            return attributes(path);
        } catch (NoSuchFileException e) {
            try {
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            } catch (FileAlreadyExistsException meanwhile) {
                // another process created it
            }
            return attributes(path);
        }
    }

    private void own(Path folder, Map<String, Object> attributes) throws IOException {
        belongs(folder, attributes, false);
        if ((mode(attributes) & (WRITABLE_BY_GROUP | WRITABLE_BY_OTHERS)) != 0) {
            throw open(folder);
        }
    }

    private void passable(Path folder, Map<String, Object> attributes) throws IOException {
        belongs(folder, attributes, true);
        int mode = mode(attributes);
        boolean sticky = (mode & STICKY) != 0;
        boolean others = (mode & WRITABLE_BY_OTHERS) != 0;
        boolean group = (mode & WRITABLE_BY_GROUP) != 0;
        if (!sticky && (others || (group && !alone(folder)))) {
            throw open(folder);
        }
    }

    /**
     * {@return true if nobody else is in the folder's group} Many systems give each user a group of the same name, and let
     * it write by default.
     */
    private static boolean alone(Path folder) throws IOException {
        return Files.readAttributes(folder, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .group()
                .getName()
                .equals(System.getProperty("user.name"));
    }

    private void belongs(Path path, Map<String, Object> attributes, boolean orToRoot) throws IOException {
        long owner = Integer.toUnsignedLong(number(attributes, "uid"));
        if (owner != user && !(orToRoot && owner == ROOT)) {
            throw new ExposedFolder(path, "belongs to somebody else", "let it belong to you");
        }
    }

    private static int mode(Map<String, Object> attributes) {
        return number(attributes, "mode");
    }

    /** {@return a numeric attribute of the file; if unknown, one that matches no owner and grants every permission} */
    private static int number(Map<String, Object> attributes, String name) {
        return attributes.get(name) instanceof Integer number ? number : -1;
    }

    private static ExposedFolder open(Path folder) {
        return new ExposedFolder(folder, "can be written to by others", "`chmod go-w " + folder + "` shuts them out");
    }
}
