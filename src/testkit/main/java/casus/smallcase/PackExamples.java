package casus.smallcase;

import casus.Casus;
import casus.casefile.sheet.CaseSheet;
import casus.picture.catalogue.Examples;
import casus.rulebook.Rulebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Run by the build: packs examples of the shipped rules from the small cases, for the catalogue, since the cases themselves
 * are not part of the artifact. Does nothing if neither rules nor cases have changed.
 */
public final class PackExamples {

    private PackExamples() {}

    /**
     * Packs the examples.
     *
     * @param args the folder of classes, and the folder of the rules and their cases
     */
    public static void main(String[] args) throws IOException {
        KnownWords.present(args, "arguments");
        Path packed = Path.of(args[0], "casus", "examples.json");
        Path rules = Path.of(args[1]);
        Rulebook rulebook = Casus.rulebook(List.of()).rulebook();
        String of = hash(rulebook.hash(), rules);
        if (Files.exists(packed) && Examples.read(Files.readString(packed)).of().equals(of)) {
            return;
        }
        Examples examples = ExampleRun.of(Casus.of(rulebook), CaseSheet.in(rules));
        Files.createDirectories(packed.getParent());
        Files.writeString(packed, new Examples(of, examples.judged()).written());
    }

    private static String hash(String rulebook, Path rules) throws IOException {
        List<Path> sheets;
        try (Stream<Path> files = Files.walk(rules)) {
            sheets = files.filter(file -> file.toString().endsWith(CaseSheet.ENDING))
                    .sorted()
                    .toList();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rulebook.getBytes(StandardCharsets.UTF_8));
            for (Path sheet : sheets) {
                digest.update(Files.readAllBytes(sheet));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
