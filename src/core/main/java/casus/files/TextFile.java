package casus.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A text file as it was read, or the reason why it was not. Links are treated alike everywhere: a path that the user names
 * may be a link, a file found in a folder may not.
 *
 * @param text without a byte order mark, or null if it could not be read
 * @param hash SHA-256 of the bytes, 64 hexadecimal digits; empty if there are none
 * @param trouble why there is no text, or null if there is one
 * @param most the largest size allowed, in bytes
 * @param line of the first byte that is not text, from 1; 0 if that is not the trouble
 * @param column of that byte, from 1; 0 likewise
 */
public record TextFile(
        @Nullable String text, String hash, @Nullable Trouble trouble, int most, int line, int column) {

    /** Why a file could not be read. */
    public enum Trouble {
        MISSING("is not there", null),
        LINK("is a link, and links are not followed", "put the file itself there"),
        FOLDER("is a folder", "name a file"),
        NOT_ORDINARY("is no ordinary file", "save what it gives to a file of text first"),
        UNREADABLE("cannot be read", "are you allowed to read it?"),
        LARGE("is larger than", "divide it"),
        NOT_TEXT("is no text in UTF-8", "save the file again, in the encoding UTF-8"),
        DOCUMENT(
                "is a document of a word processor or a spreadsheet, no plain text in UTF-8",
                "save it as plain text, in the encoding UTF-8; a table as CSV"),
        UTF_16("is text in UTF-16, no plain text in UTF-8", "save it as plain text, in the encoding UTF-8");

        private final String what;
        private final @Nullable String help;

        Trouble(String what, @Nullable String help) {
            this.what = what;
            this.help = help;
        }

        /** {@return advice, or null if there is none} */
        public @Nullable String help() {
            return help;
        }
    }

    /** {@return the file that a user named; a link is followed} */
    public static TextFile named(Path file, int most) {
        return read(file, most);
    }

    /** {@return a file that was found in a folder or is named in another file; a link is not followed} */
    public static TextFile found(Path file, int most) {
        return read(file, most, LinkOption.NOFOLLOW_LINKS);
    }

    private static TextFile read(Path file, int most, LinkOption... links) {
        try {
            // opening a pipe blocks until it has a writer, so the kind of file is checked first
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class, links);
            if (!attributes.isRegularFile()) {
                return not(
                        attributes.isSymbolicLink()
                                ? Trouble.LINK
                                : attributes.isDirectory() ? Trouble.FOLDER : Trouble.NOT_ORDINARY,
                        most);
            }
            try (InputStream in = Files.newInputStream(file, (OpenOption[]) links)) {
                // the reported size is not used: some systems have files of size 0 that never end
                return of(in.readNBytes(most + 1), most);
            }
        } catch (NoSuchFileException e) {
            return not(Trouble.MISSING, most);
        } catch (IOException | SecurityException e) {
            return not(Trouble.UNREADABLE, most);
        }
    }

    private static TextFile of(byte[] bytes, int most) {
        if (bytes.length > most) {
            return not(Trouble.LARGE, most);
        }
        Trouble other = other(bytes);
        if (other != null) {
            return not(other, most);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean wrong = decoder.decode(ByteBuffer.wrap(bytes), out, true).isError();
        String text = out.flip().toString();
        if (wrong) {
            int line = (int) text.chars().filter(c -> c == '\n').count() + 1;
            int column = text.length() - text.lastIndexOf('\n');
            return new TextFile(null, hash(bytes), Trouble.NOT_TEXT, most, line, column);
        }
        return new TextFile(text.startsWith("\ufeff") ? text.substring(1) : text, hash(bytes), null, most, 0, 0);
    }

    /** {@return the kind of a file that is not text, as far as its first bytes show; otherwise null} */
    private static @Nullable Trouble other(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 5), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")
                || head.startsWith("{\\rtf")
                || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return Trouble.DOCUMENT;
        }
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff") ? Trouble.UTF_16 : null;
    }

    private static TextFile not(Trouble trouble, int most) {
        return new TextFile(null, "", trouble, most, 0, 0);
    }

    /**
     * {@return why there is no text, as the rest of a sentence that begins with the file's name; empty if there is a text}
     */
    public String why() {
        if (trouble == null) {
            return "";
        }
        return trouble == Trouble.LARGE
                ? trouble.what + " " + (most >> 20) + " MB, which is more than is read"
                : trouble.what;
    }

    /** {@return advice, or null if there is none} */
    public @Nullable String help() {
        return trouble == null ? null : trouble.help();
    }

    /** {@return SHA-256 of the text in UTF-8, 64 hexadecimal digits} */
    public static String hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return SHA-256, 64 hexadecimal digits} */
    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
