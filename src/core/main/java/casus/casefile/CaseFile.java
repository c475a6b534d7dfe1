package casus.casefile;

import casus.casefile.text.Words;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree.Notation;
import casus.files.TextFile;
import casus.model.Bound;
import casus.model.Nearest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the file of a case and reads its bytes. */
final class CaseFile {

    /** The number of entries of a folder that are searched for a similar name. */
    private static final int MOST_ENTRIES = 5000;

    private static final List<String> NAMES = List.of("case.json", "case.yaml", "case.yml");

    /**
     * A case file that was read.
     *
     * @param name as the user would name it
     * @param folder that contains it
     * @param hash SHA-256 of its bytes
     */
    record Found(String name, Path folder, Notation notation, String text, String hash) {}

    private CaseFile() {}

    /** {@return the case file in a folder, or the named file itself; null if there is none, which is reported} */
    static @Nullable Found find(Path folderOrFile, Report report) {
        Path file = Files.isDirectory(folderOrFile) ? in(folderOrFile, report) : folderOrFile;
        if (file == null) {
            return null;
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            missing(folderOrFile, report);
            return null;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Notation notation = name.endsWith(".json")
                ? Notation.JSON
                : name.endsWith(".yaml") || name.endsWith(".yml") ? Notation.YAML : null;
        if (notation == null) {
            report.error(
                    Mark.WHOLE_FILE,
                    Words.shown(name) + " is no case file",
                    "name the folder of a case, or a file that ends in .json or .yaml");
            return null;
        }
        TextFile read = file.equals(folderOrFile)
                ? TextFile.named(file, Bound.CASE_BYTES.most())
                : TextFile.found(file, Bound.CASE_BYTES.most());
        String text = read.text();
        if (text == null) {
            report.unread(file, read);
            return null;
        }
        Path parent = file.toAbsolutePath().getParent();
        return new Found(file.toString(), parent == null ? file : parent, notation, text, read.hash());
    }

    private static @Nullable Path in(Path folder, Report report) {
        List<String> present = NAMES.stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .toList();
        if (present.size() == 1) {
            return folder.resolve(present.get(0));
        }
        if (present.isEmpty()) {
            report.error(
                    Mark.WHOLE_FILE,
                    "there is no case in this folder",
                    almost(folder)
                            .map(name -> "there is a " + Words.shown(name) + "; call it `"
                                    + Nearest.to(name.toLowerCase(Locale.ROOT), NAMES)
                                            .orElse("case.json") + "`")
                            .orElse("add a `case.json` or a `case.yaml`"));
        } else {
            report.error(
                    Mark.WHOLE_FILE,
                    "this folder holds more than one case file: " + Words.list(present),
                    "keep one of them, or name the file");
        }
        return null;
    }

    /** {@return a file of the folder whose name resembles that of a case file} */
    private static Optional<String> almost(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.limit(MOST_ENTRIES)
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> Nearest.to(Words.shortened(name).toLowerCase(Locale.ROOT), NAMES)
                            .isPresent())
                    .min(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty(); // only a hint is lost
        }
    }

    private static void missing(Path wanted, Report report) {
        Path parent = wanted.toAbsolutePath().normalize().getParent();
        String name = String.valueOf(wanted.getFileName());
        Optional<String> nearest =
                parent == null ? Optional.empty() : Nearest.to(Words.shortened(name), siblings(parent));
        report.error(
                Mark.WHOLE_FILE,
                "no case at " + Words.shown(wanted.toString()),
                nearest.map(sibling -> "did you mean "
                                + Words.shown(wanted.resolveSibling(sibling).toString()) + "?")
                        .orElse("name the folder of a case, such as `facts/my-case`"));
    }

    private static List<String> siblings(Path parent) {
        try (Stream<Path> entries = Files.list(parent)) {
            return new ArrayList<>(entries.limit(MOST_ENTRIES)
                    .filter(entry -> NAMES.stream().anyMatch(name -> Files.exists(entry.resolve(name))))
                    .map(entry -> String.valueOf(entry.getFileName()))
                    .toList());
        } catch (IOException e) {
            return List.of();
        }
    }
}
