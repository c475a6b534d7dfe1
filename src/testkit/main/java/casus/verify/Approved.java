package casus.verify;

import casus.files.WholeFile;
import casus.model.Conclusion;
import casus.page.ExplanationText;
import casus.smallcase.Few;
import casus.why.Explanation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Explanations that somebody has reviewed and keeps in a file. */
final class Approved {

    private static final String BLESS = "casus.bless";

    private static final int BEFORE = 3;

    private Approved() {}

    static void why(Outcome outcome, Conclusion conclusion, Explanation explanation, Path approved) {
        if (Files.isDirectory(approved)) {
            throw new IllegalArgumentException(
                    "`" + approved + "` is a folder; name the file in it that holds the explanation");
        }
        String actual = text(outcome, explanation);
        try {
            if (Boolean.getBoolean(BLESS)) {
                Path folder = approved.toAbsolutePath().getParent();
                if (folder != null) {
                    Files.createDirectories(folder);
                }
                WholeFile.write(approved, actual.getBytes(StandardCharsets.UTF_8));
                return;
            }
            if (!Files.exists(approved)) {
                outcome.failures()
                        .fail(
                                "there is no file `" + approved + "`; run the test with -D" + BLESS
                                        + "=true to write it, and read it\n" + Few.lines(actual),
                                outcome);
                return;
            }
            compare(outcome, conclusion, Files.readString(approved).replace("\r\n", "\n"), actual, approved);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(Outcome outcome, Conclusion conclusion, String wanted, String actual, Path approved) {
        if (wanted.equals(actual)) {
            return;
        }
        List<String> before = wanted.lines().toList();
        List<String> after = actual.lines().toList();
        int at = 0;
        while (at < before.size() && at < after.size() && before.get(at).equals(after.get(at))) {
            at++;
        }
        outcome.failures()
                .fail(
                        "the explanation of `" + conclusion.handle() + "` is not what `" + approved
                                + "` says, from line "
                                + (at + 1) + "\n  expected: " + line(before, at) + "\n  actual:   " + line(after, at)
                                + "\n-D" + BLESS + "=true takes this as expected\n" + from(after, at),
                        outcome);
    }

    /** {@return the lines from an index on, with the few lines before it for context} */
    private static String from(List<String> lines, int at) {
        int before = Math.max(0, Math.min(at, lines.size()) - BEFORE);
        return (before == 0 ? "" : "  (" + before + " lines as expected)\n")
                + Few.lines(lines.subList(before, lines.size()));
    }

    private static String line(List<String> lines, int at) {
        return at < lines.size() ? lines.get(at) : "nothing";
    }

    /** Without the last line, which contains the hash of the rulebook and changes with every rule. */
    private static String text(Outcome outcome, Explanation explanation) {
        String whole = ExplanationText.of(outcome.inferences(), explanation, citation -> Optional.empty())
                .plain();
        return whole.lines()
                        .filter(line -> !line.matches("rulebook [0-9a-f]{12} .*"))
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }
}
