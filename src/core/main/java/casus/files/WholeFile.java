package casus.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes files atomically: a file has either its new content or its old content, whenever the process is killed and however
 * full the disk. The bytes go to a hidden draft in the same folder, which replaces the file once it is complete. A draft
 * left by a killed process is removed by the next write to its folder.
 */
public final class WholeFile {

    private static final Pattern DRAFT = Pattern.compile("\\.casus-(\\d+)-\\d+\\.draft");

    /** Drafts of this process; a draft left by another process may have the same number. */
    private static final Set<Path> LIVE = ConcurrentHashMap.newKeySet();

    /** The permissions of a file written by {@link #writeOwn}. */
    public static final Set<PosixFilePermission> OWNER_ONLY = Set.copyOf(PosixFilePermissions.fromString("rw-------"));

    private WholeFile() {}

    /**
     * Replaces the content of a file; its permissions stay. Links are followed; a device or pipe is written to directly.
     *
     * @throws IOException if it could not be written; the file is then unchanged
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        boolean there = Files.exists(file);
        Path target = there ? file.toRealPath() : file.toAbsolutePath();
        if (there && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        Set<PosixFilePermission> permissions = there && posix(target) ? Files.getPosixFilePermissions(target) : null;
        put(target, bytes, permissions, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Writes a file that only its owner can read or write, replacing whatever is there, even a link. */
    public static void writeOwn(Path file, byte[] bytes) throws IOException {
        Path target = file.toAbsolutePath();
        put(
                target,
                bytes,
                posix(target) ? OWNER_ONLY : null,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Writes a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if it exists
     */
    public static void create(Path file, byte[] bytes) throws IOException {
        put(file.toAbsolutePath(), bytes, null);
    }

    /** {@return why a file could not be written or read, in a few words} */
    public static String trouble(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "it is not allowed";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return reason == null || reason.isBlank() ? String.valueOf(e.getMessage()) : reason;
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static void put(
            Path target, byte[] bytes, @Nullable Set<PosixFilePermission> permissions, CopyOption... how)
            throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new FileSystemException(target.toString(), null, "it is a folder");
        }
        sweep(folder);
        Path draft = folder.resolve(".casus-" + ProcessHandle.current().pid() + "-"
                + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE) + ".draft");
        LIVE.add(draft);
        try {
            FileAttribute<?>[] attributes = permissions == null
                    ? new FileAttribute<?>[0]
                    : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
            try (FileChannel channel = FileChannel.open(
                    draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            if (permissions != null) {
                Files.setPosixFilePermissions(draft, permissions); // the umask removed some
            }
            Files.move(draft, target, how);
        } finally {
            Files.deleteIfExists(draft);
            LIVE.remove(draft);
        }
    }

    private static void sweep(Path folder) {
        try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, ".casus-*.draft")) {
            for (Path draft : drafts) {
                Matcher name = DRAFT.matcher(String.valueOf(draft.getFileName()));
                if (name.matches() && !LIVE.contains(draft) && abandoned(Long.parseLong(name.group(1)))) {
                    Files.deleteIfExists(draft);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // a folder may be writable without being listable, and may contain drafts of others
        }
    }

    private static boolean abandoned(long process) {
        return process == ProcessHandle.current().pid()
                || ProcessHandle.of(process).isEmpty();
    }
}
