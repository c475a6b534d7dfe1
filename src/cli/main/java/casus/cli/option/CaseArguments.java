package casus.cli.option;

import casus.UnknownFrames;
import casus.casefile.CaseReader;
import casus.casefile.GivenTexts;
import casus.casefile.Reading;
import casus.cli.screen.ExitCode;
import casus.cli.screen.Failure;
import casus.cli.screen.Surroundings;
import casus.model.DocumentId;
import casus.model.Nearest;
import casus.rulebook.Rulebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The case of a command, and the texts given for its documents. */
public final class CaseArguments {

    private static final String DOCUMENT = "--document";

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of a case, or its case.json or case.yaml.")
    public Path path = Path.of("");

    @Option(
            names = DOCUMENT,
            paramLabel = "[ID=]FILE",
            description = "The text of a document of the case, so that its quotes are checked and placed. The id may be"
                    + " left out where the case has one document.")
    public List<String> documents = new ArrayList<>();

    /** {@return the path as given, quoted for a shell} */
    public String quoted() {
        return Surroundings.quoted(path.toString());
    }

    /** {@return the options that select the same texts, each with its value} */
    public List<String> again() {
        return documents.stream()
                .map(document -> DOCUMENT + " " + Surroundings.quoted(document))
                .toList();
    }

    /** {@return the reading of the case, including warnings about framing words unknown to the rulebook} */
    public Reading read(Rulebook rulebook) {
        if (!Files.exists(path)) {
            throw new Failure(ExitCode.NOT_FOUND, missing());
        }
        return UnknownFrames.warned(CaseReader.read(path, texts()), rulebook);
    }

    /** {@return the texts given explicitly} */
    public GivenTexts texts() {
        Map<DocumentId, Path> named = new LinkedHashMap<>();
        Path lone = null;
        for (String document : documents) {
            int equals = document.indexOf('=');
            if (equals > 0) {
                String id = document.substring(0, equals);
                if (named.put(new DocumentId(id), path(document.substring(equals + 1))) != null) {
                    throw new Failure(
                            ExitCode.USAGE,
                            "two texts are given for the document `" + id + "`",
                            "    help: give one; a document has one text");
                }
            } else if (lone == null) {
                lone = path(document);
            } else {
                throw new Failure(
                        ExitCode.USAGE,
                        "two texts are given without saying whose they are",
                        "    help: write --document ID=FILE for each");
            }
        }
        return new GivenTexts(named, lone);
    }

    /** {@return the path with a name, which may be invalid on this system} */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Failure(ExitCode.USAGE, "`" + name + "` is no name of a file");
        }
    }

    private List<String> missing() {
        List<String> lines = new ArrayList<>(List.of("there is no case `" + path + "`"));
        String near = near();
        lines.add(
                near != null
                        ? "    help: maybe `" + near + "`"
                        : "    help: name the folder of a case, for example facts/us-strikes-iraq-2024-01-24");
        return lines;
    }

    private @Nullable String near() {
        Path name = path.getFileName();
        Path folder = path.toAbsolutePath().getParent();
        Path worked = Path.of("facts");
        if (name == null || folder == null) {
            return null;
        }
        if (Files.exists(worked.resolve(name))) {
            return worked.resolve(name).toString();
        }
        return near(name.toString(), names(folder))
                .map(found -> path.resolveSibling(found).toString())
                .or(() -> near(name.toString(), names(worked))
                        .map(found -> worked.resolve(found).toString()))
                .orElse(null);
    }

    private static Optional<String> near(String word, List<String> known) {
        return known.stream().filter(name -> name.startsWith(word)).findFirst().or(() -> Nearest.to(word, known));
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            return List.of(); // only a hint is lost
        }
    }
}
