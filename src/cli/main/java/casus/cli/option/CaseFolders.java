package casus.cli.option;

import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the cases in folders. */
public final class CaseFolders {

    private static final int DEEPEST = 6;
    private static final List<String> NAMES = List.of("case.json", "case.yaml", "case.yml");

    private CaseFolders() {}

    /**
     * {@return every case in these places, in order of path within each}
     *
     * @param places case files, folders of a case, or folders of such folders
     */
    public static List<Path> in(List<Path> places) {
        List<Path> cases = new ArrayList<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new Failure(ExitCode.NOT_FOUND, "there is no case and no folder `" + place + "`");
            }
            List<Path> found = Files.isDirectory(place) ? below(place) : List.of(place);
            if (found.isEmpty()) {
                throw new Failure(
                        ExitCode.NOT_FOUND,
                        "there is no case in `" + place + "`",
                        "    help: a case is a folder with a case.json or case.yaml in it");
            }
            cases.addAll(found);
        }
        return cases.stream().distinct().toList();
    }

    private static List<Path> below(Path folder) {
        try {
            Path root = folder.toRealPath(); // the folder itself may be a link
            try (Stream<Path> files = Files.walk(root, DEEPEST)) {
                List<Path> found = files.toList();
                links(folder, root, found);
                return found.stream()
                        .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                        .filter(each -> NAMES.stream()
                                .anyMatch(name -> Files.exists(each.resolve(name), LinkOption.NOFOLLOW_LINKS)))
                        .map(each -> each.equals(root) ? folder : folder.resolve(root.relativize(each)))
                        .sorted()
                        .toList();
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(
                    ExitCode.NOT_FOUND, "`" + folder + "` cannot be read", "    help: are you allowed to read it?");
        }
    }

    /** Refuses linked folders: they are not followed, and skipping them silently would lose their cases. */
    private static void links(Path folder, Path root, List<Path> found) {
        List<String> lines = found.stream()
                .filter(Files::isSymbolicLink)
                .filter(Files::isDirectory)
                .map(link -> "`" + folder.resolve(root.relativize(link)) + "` is a link, and links are not followed")
                .sorted()
                .collect(Collectors.toCollection(ArrayList::new));
        if (!lines.isEmpty()) {
            lines.add("    help: put the folder itself there, or name it");
            throw new Failure(ExitCode.PROBLEMS, lines);
        }
    }
}
