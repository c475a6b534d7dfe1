package casus.casefile;

import casus.model.Bound;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A file of text as it was read.
 *
 * @param text without a byte order mark, or null if it could not be read
 * @param hash SHA-256 of the bytes, 64 hexadecimal digits; empty if there are none
 * @param trouble why there is no text, as the rest of a sentence that begins with the file's name
 */
record Bytes(@Nullable String text, String hash, String trouble) {

    /**
     * {@return what a file holds}
     *
     * @param bound on its bytes
     */
    static Bytes read(Path file, Bound bound) {
        int most = bound.most();
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(most + 1);
        } catch (NoSuchFileException e) {
            return new Bytes(null, "", "is not there");
        } catch (IOException | SecurityException e) {
            return new Bytes(null, "", "cannot be read; is it a file, and are you allowed to read it?");
        }
        if (bytes.length > most) {
            return new Bytes(
                    null, "", "is larger than " + (most >> 20) + " MB, which is more than is read; " + bound.remedy());
        }
        String hash = hash(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new Bytes(text.startsWith("\ufeff") ? text.substring(1) : text, hash, "");
        } catch (CharacterCodingException e) {
            return new Bytes(null, hash, "is not text in UTF-8; save it in that encoding");
        }
    }

    /** {@return SHA-256, 64 hexadecimal digits} */
    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
