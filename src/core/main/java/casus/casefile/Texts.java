package casus.casefile;

import casus.casefile.text.SourceText;
import casus.casefile.text.Words;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.files.TextFile;
import casus.files.TextFile.Trouble;
import casus.model.Bound;
import casus.model.DocumentId;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The available texts of a case's documents. */
final class Texts {

    private final Map<String, SourceText> byDocument = new LinkedHashMap<>();

    /** Documents whose missing text was not yet mentioned. */
    private final Map<String, Mark> silent = new LinkedHashMap<>();

    private Texts() {}

    /** {@return the texts of the documents of a case} Mistakes in a text are reported. */
    static Texts of(Fields root, Path folder, GivenTexts given, Report report) {
        Texts texts = new Texts();
        Map<String, Fields> documents = root.named("documents");
        Map<String, Path> paths = given(documents.keySet(), given, report);
        documents.forEach((id, document) -> texts.load(id, document, folder, paths.get(id), report));
        return texts;
    }

    /** {@return the text of a document, or null if it is not available} */
    @Nullable
    SourceText of(String document) {
        return byDocument.get(document);
    }

    /** {@return all texts by document, in the order of the file} */
    Map<String, SourceText> all() {
        return byDocument;
    }

    /** {@return the place of a document whose missing text was not mentioned yet, or null} A second call returns null. */
    @Nullable
    Mark unmentioned(String document) {
        return silent.remove(document);
    }

    private static Map<String, Path> given(Set<String> documents, GivenTexts given, Report report) {
        Map<String, Path> paths = new LinkedHashMap<>();
        for (Map.Entry<DocumentId, Path> text : given.named().entrySet()) {
            String id = text.getKey().value();
            if (!documents.contains(id)) {
                report.error(
                        Mark.WHOLE_FILE,
                        "a text is given for the document " + Words.shown(id) + ", and there is no such document",
                        Words.meant(id, documents, "known are"));
            }
            paths.put(id, text.getValue());
        }
        Path lone = given.lone();
        if (lone != null && documents.size() == 1) {
            paths.putIfAbsent(documents.iterator().next(), lone);
        } else if (lone != null) {
            report.error(
                    Mark.WHOLE_FILE,
                    "a text is given without saying whose it is, and there are " + documents.size() + " documents",
                    documents.isEmpty()
                            ? "add the document to `documents`"
                            : "say which: "
                                    + documents.stream()
                                            .limit(5)
                                            .map(id -> Words.shown("--document " + id + "=FILE"))
                                            .collect(Collectors.joining(" or ")));
        }
        return paths;
    }

    private void load(String id, Fields document, Path folder, @Nullable Path given, Report report) {
        String beside = document.text("text");
        Mark mark = document.markOf(given == null && beside != null ? "text" : "id");
        Path file = given != null ? given : beside == null ? null : inside(folder, beside, mark, report);
        if (file == null) {
            if (beside == null) {
                silent.put(id, mark);
            }
            return;
        }
        TextFile read = given != null
                ? TextFile.named(file, Bound.TEXT_BYTES.most())
                : TextFile.found(file, Bound.TEXT_BYTES.most());
        String text = read.text();
        if (text == null) {
            report.error(
                    mark,
                    "the text " + Words.shown(given == null ? String.valueOf(beside) : given.toString())
                            + " of the document " + Words.shown(id) + " " + read.why(),
                    read.trouble() == Trouble.MISSING && given == null
                            ? "`text` is the name of a file in the folder of the case"
                            : read.help());
            return;
        }
        String wanted = document.text("sha256");
        if (wanted != null
                && wanted.length() == 64
                && !wanted.toLowerCase(Locale.ROOT).equals(read.hash())) {
            report.error(
                    document.markOf("sha256"),
                    "the text of the document " + Words.shown(id) + " has another hash: `"
                            + read.hash().substring(0, 12) + "...` instead of "
                            + Words.shown(wanted.substring(0, 12) + "..."),
                    "its quotes were not checked; find the text that was coded, or check the quotes and correct the hash to `"
                            + read.hash() + "`");
            return;
        }
        byDocument.put(id, new SourceText(text));
    }

    /** {@return a file in the folder of the case, or null if it would be outside or a link leads to it} */
    private static @Nullable Path inside(Path folder, String name, Mark mark, Report report) {
        try {
            Path inside = Path.of(name).normalize();
            boolean leaves = inside.isAbsolute() || name.contains("\\") || inside.startsWith("..");
            if (leaves) {
                report.error(
                        mark,
                        "the text " + Words.shown(name) + " lies outside the folder of the case",
                        "put it beside the case, or give it with `--document`");
                return null;
            }
            for (int i = 1; i <= inside.getNameCount(); i++) {
                if (Files.isSymbolicLink(folder.resolve(inside.subpath(0, i)))) {
                    report.error(
                            mark,
                            "the text " + Words.shown(name) + " is a link, and links are not followed",
                            "put the file itself there");
                    return null;
                }
            }
            return folder.resolve(inside);
        } catch (InvalidPathException e) {
            report.error(mark, Words.shown(name) + " is no name of a file", "name a file beside the case");
            return null;
        }
    }
}
