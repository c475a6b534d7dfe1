package casus.rulebook;

import casus.files.TextFile;
import casus.rulebook.text.RuleText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/**
 * The shipped rulebook as the build read it, so that a start need not read its files again. It begins with a hash of these
 * files. In a folder of classes, where a file may have changed since, it is used only if the hash fits; a jar is always packed
 * as a whole.
 */
@API(status = Status.INTERNAL)
public final class PackedRulebook {

    /** Path in the folder of classes. */
    public static final String PATH = "rules/rulebook.packed";

    private static final int HASH_LENGTH = 64;

    private PackedRulebook() {}

    private static final class Shipped {
        static final @Nullable Rulebook RULEBOOK = read();
    }

    /** {@return the shipped rulebook; null if it must be read from its files} */
    public static @Nullable Rulebook shipped() {
        return Shipped.RULEBOOK;
    }

    /** {@return what the build packs: a rulebook that was read from some files without a mistake} */
    public static byte[] of(Rulebook rulebook, List<RuleText> texts) {
        return RecordWriter.written(hash(texts), rulebook);
    }

    private static @Nullable Rulebook read() {
        URL place = PackedRulebook.class.getResource("/" + PATH);
        if (place == null) {
            return null;
        }
        try (InputStream in = place.openStream()) {
            byte[] pack = in.readAllBytes();
            boolean fits = place.getProtocol().equals("jar") || fits(pack, ShippedRules.texts());
            return fits ? unpacked(pack) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return true if the rulebook was read from these files} */
    static boolean fits(byte[] pack, List<RuleText> texts) {
        return new String(pack, 0, HASH_LENGTH, StandardCharsets.US_ASCII).equals(hash(texts));
    }

    /** {@return the rulebook in a pack} */
    static @Nullable Rulebook unpacked(byte[] pack) {
        return (Rulebook) new RecordReader(pack, HASH_LENGTH).next();
    }

    private static String hash(List<RuleText> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(
                text -> all.append(text.file()).append('\f').append(text.text()).append('\f'));
        return TextFile.hash(all.toString());
    }
}
