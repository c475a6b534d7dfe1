package casus.engine;

import casus.files.OwnFolder;
import casus.files.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Marks files that a user's own Casus wrote, by HMAC-SHA256 with a random key. The key is in a file that nobody else can
 * read, apart from the sealed files, so that a copied cache is not mistaken for the user's own.
 */
final class Seal {

    /** Length of a seal, and of the key, in bytes. */
    static final int LENGTH = 32;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    private Seal(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * {@return the seal with the key in a file} If the key is missing, malformed or readable by others, a new one is
     * created.
     *
     * @throws IOException if the folder of the file is not the user's own or cannot be used
     */
    static Seal of(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path name = file.getFileName();
        if (folder == null || name == null) {
            throw new IOException("the key cannot lie in `" + file + "`");
        }
        Path kept = OwnFolder.of(folder).resolve(name);
        byte[] key = read(kept);
        if (key == null) {
            byte[] made = new byte[LENGTH];
            new SecureRandom().nextBytes(made);
            WholeFile.writeOwn(kept, made);
            key = read(kept); // if two processes start at once, the last one wins
        }
        if (key == null) {
            throw new IOException("the key in `" + file + "` cannot be read");
        }
        return new Seal(key);
    }

    private static byte @Nullable [] read(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || Files.readAttributes(file, BasicFileAttributes.class).size() != LENGTH) {
            return null;
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && !WholeFile.OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
            return null;
        }
        byte[] key = Files.readAllBytes(file);
        return key.length == LENGTH ? key : null;
    }

    /** {@return the seal on some parts, including the length of each} */
    byte[] of(byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
