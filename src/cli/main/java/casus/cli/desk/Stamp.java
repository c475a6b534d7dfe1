package casus.cli.desk;

import casus.casefile.GivenTexts;
import casus.casefile.Reading;
import casus.files.TextFile;
import casus.model.Entity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Detects whether the files of a case have changed, by content rather than by modification time.
 *
 * @param hashes SHA-256 of each file that the case was read from, or would be if it existed; empty if it does not
 */
record Stamp(Map<Path, String> hashes) {

    private static final int LARGEST = 64 << 20;
    private static final List<String> NAMES = List.of("case.json", "case.yaml", "case.yml");

    /** {@return the stamp of a sound case: its file, the texts beside it and the texts given explicitly} */
    static Stamp of(Path folderOrFile, Reading reading, GivenTexts given) {
        List<Path> files = new ArrayList<>(given.named().values());
        Path lone = given.lone();
        if (lone != null) {
            files.add(lone);
        }
        Path folder = folderOrFile;
        if (Files.isDirectory(folderOrFile)) {
            NAMES.forEach(name -> files.add(folderOrFile.resolve(name)));
        } else {
            files.add(folderOrFile);
            folder = folderOrFile.resolveSibling("");
        }
        for (Entity.Document document : reading.content().orElseThrow().documents()) {
            String text = document.text();
            if (text != null) {
                files.add(folder.resolve(text));
            }
        }
        return new Stamp(hashes(files));
    }

    /** {@return true if the files are unchanged} */
    boolean current() {
        return hashes.equals(hashes(hashes.keySet()));
    }

    private static Map<Path, String> hashes(Collection<Path> files) {
        Map<Path, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file, hash(file)));
        return hashes;
    }

    private static String hash(Path file) {
        return TextFile.named(file, LARGEST).hash();
    }
}
