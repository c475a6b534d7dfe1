package casus.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A command that writes files, its input, and its output. Every piece of work is done in a separate folder. */
enum Work {
    OUTPUT {
        @Override
        void prepare(Path folder) throws IOException {
            Files.writeString(folder.resolve("page.html"), OLD);
        }

        @Override
        List<String> command(Path folder) {
            return List.of(
                    "why",
                    CASE.toString(),
                    "retaliation us-strikes for al-asad-attack",
                    "--format",
                    "html",
                    "--output",
                    folder.resolve("page.html").toString());
        }
    },
    BLESS {
        @Override
        void prepare(Path folder) throws IOException {
            copy(CASE, folder.resolve(CASE.getFileName()));
            Files.writeString(folder.resolve(CASE.getFileName()).resolve("expected.json"), "{}");
        }

        @Override
        List<String> command(Path folder) {
            return List.of("test", folder.toString(), "--bless");
        }
    },
    RULES_NEW {
        @Override
        void prepare(Path folder) {}

        @Override
        List<String> command(Path folder) {
            return List.of(
                    "rules",
                    "new",
                    "sovereignty",
                    "A state that condemns a raid as an aggression protests",
                    "--rules",
                    folder.toString());
        }
    },
    CACHE {
        @Override
        void prepare(Path folder) throws IOException {
            Files.writeString(folder.resolve("own.drl"), Start.CODE);
        }

        @Override
        List<String> command(Path folder) {
            return List.of("reason", CASE.toString(), "--trusted", folder.toString());
        }
    },
    WATCH {
        @Override
        void prepare(Path folder) throws IOException {
            Files.writeString(folder.resolve("own.drl"), Start.CODE);
        }

        @Override
        List<String> command(Path folder) {
            return List.of("reason", CASE.toString(), "--trusted", folder.toString(), "--watch");
        }
    };

    /** What a file holds that is written in place of. */
    static final String OLD = "what was here before\n";

    private static final Path CASE = Path.of("facts/us-strikes-iraq-2024-01-24");

    /** Fills an empty folder with the command's input. */
    abstract void prepare(Path folder) throws IOException;

    /** {@return the command} */
    abstract List<String> command(Path folder);

    /** {@return the command that shows what it left: the same, but for one that never ends} */
    List<String> again(Path folder) {
        return this == WATCH ? CACHE.command(folder) : command(folder);
    }

    /** {@return true if its rules are compiled, and kept} */
    boolean keepsRules() {
        return this == CACHE || this == WATCH;
    }

    /** {@return what every file in a folder holds, by its path} */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
