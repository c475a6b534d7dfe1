package casus.engine;

import casus.files.ExposedFolder;
import casus.files.OwnFolder;
import casus.files.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rule files on disk, one file each. They are code, so only entries with the {@link Seal} of this user's own Casus
 * are used; a damaged or foreign entry counts as missing. The folder named by the system property {@code casus.cache} must
 * be the user's own; otherwise nothing is kept.
 */
final class RuleCache {

    private static final String ENDING = ".rules";
    private static final int LARGEST = 4_000_000;

    /** The size limit for all entries together, in bytes; those used last are kept. */
    private static final long ROOM = 32_000_000;

    /** The precision with which the last use of an entry is recorded. */
    private static final Duration DAY = Duration.ofDays(1);

    private static final AtomicReference<@Nullable IOException> TROUBLE = new AtomicReference<>();

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private final Path folder;
    private final Seal seal;
    private final String against;
    private final long room;

    private RuleCache(Path folder, Seal seal, String against, long room) {
        this.folder = folder;
        this.seal = seal;
        this.against = against;
        this.room = room;
    }

    /** {@return the cache of this process, or null if there is none; {@link #trouble()} then returns why} */
    static @Nullable RuleCache ofProcess() {
        String folder = System.getProperty("casus.cache");
        if (folder == null) {
            return null;
        }
        Path home = Path.of(System.getProperty("user.home"), ".local", "state", "casus");
        String key = System.getProperty("casus.key", home.resolve("cache.key").toString());
        // classes work with one version of the model, the engine and Java only
        String against = CompiledRules.model() + " " + Runtime.version().feature();
        try {
            return of(Path.of(folder), Path.of(key), against, ROOM);
        } catch (IOException e) {
            TROUBLE.compareAndSet(null, e);
            return null;
        }
    }

    /**
     * {@return the cache in a folder}
     *
     * @param key the file with the secret, created if it does not exist
     * @param against identifies what the classes work with
     * @param room size limit for all entries, in bytes
     * @throws IOException if the folder, or that of the key, is not the user's own or cannot be used
     */
    static RuleCache of(Path folder, Path key, String against, long room) throws IOException {
        return new RuleCache(OwnFolder.of(folder), Seal.of(key), against, room);
    }

    /** {@return why compiled rules are not kept, followed by advice; empty if they are kept, or after the first call} */
    static List<String> trouble() {
        IOException trouble = TROUBLE.get();
        if (trouble == null || TOLD.getAndSet(true)) {
            return List.of();
        }
        return trouble instanceof ExposedFolder exposed
                ? List.of(String.valueOf(exposed.getMessage()), exposed.help())
                : List.of(
                        "`" + System.getProperty("casus.cache") + "` cannot be used: " + WholeFile.trouble(trouble),
                        "look at the room on the disk, and whether you may write there");
    }

    /** {@return what was compiled from the source with a hash; null if there is no entry by this user's own Casus} */
    RuleCompiler.@Nullable Compiled read(String hash) {
        Path file = file(hash);
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.isRegularFile() || attributes.size() > LARGEST || attributes.size() < Seal.LENGTH) {
                return null;
            }
            byte[] entry = Files.readAllBytes(file);
            int length = Math.max(0, entry.length - Seal.LENGTH);
            byte[] sealed = Arrays.copyOfRange(entry, length, entry.length);
            if (!MessageDigest.isEqual(seal.of(name(hash), Arrays.copyOf(entry, length)), sealed)) {
                return null;
            }
            used(file, attributes.lastModifiedTime().toInstant());
            return unpacked(entry, length);
        } catch (IOException e) {
            return null; // an unreadable entry is compiled again
        }
    }

    private static void used(Path file, Instant last) {
        Instant now = Instant.now();
        if (last.isBefore(now.minus(DAY))) {
            try {
                Files.setLastModifiedTime(file, FileTime.from(now));
            } catch (IOException e) {
                // the entry is usable nonetheless
            }
        }
    }

    /** Keeps what was compiled from the source with a hash. */
    void write(String hash, RuleCompiler.Compiled compiled) {
        byte[] packed = packed(compiled);
        if (packed.length + Seal.LENGTH > LARGEST) {
            return;
        }
        byte[] sealed = seal.of(name(hash), packed);
        byte[] entry = Arrays.copyOf(packed, packed.length + sealed.length);
        System.arraycopy(sealed, 0, entry, packed.length, sealed.length);
        try {
            WholeFile.writeOwn(file(hash), entry);
        } catch (IOException e) {
            TROUBLE.compareAndSet(null, e); // the next start compiles again
        }
        try {
            makeRoom();
        } catch (IOException e) {
            // another process frees room too
        }
    }

    private byte[] name(String hash) {
        return (against + " " + hash).getBytes(StandardCharsets.UTF_8);
    }

    private Path file(String hash) {
        return folder.resolve(HexFormat.of().formatHex(seal.of(name(hash))) + ENDING);
    }

    private static byte[] packed(RuleCompiler.Compiled compiled) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(compiled.model());
            out.writeInt(compiled.classes().size());
            for (Map.Entry<String, byte[]> each : compiled.classes().entrySet()) {
                out.writeUTF(each.getKey());
                out.writeInt(each.getValue().length);
                out.write(each.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static RuleCompiler.Compiled unpacked(byte[] entry, int length) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(entry, 0, length))) {
            String model = in.readUTF();
            Map<String, byte[]> classes = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                classes.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return new RuleCompiler.Compiled(model, classes);
        }
    }

    private record Kept(Path file, long size, FileTime used) {}

    private void makeRoom() throws IOException {
        List<Kept> kept = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                if (file.toString().endsWith(ENDING)) {
                    kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        kept.sort(Comparator.comparing(Kept::used).thenComparing(Kept::file).reversed());
        long taken = 0;
        for (Kept each : kept) {
            taken += each.size();
            if (taken > room) {
                Files.deleteIfExists(each.file());
            }
        }
    }
}
