package casus.casefile;

import casus.casefile.Binder.Cited;
import casus.casefile.CaseFile.Found;
import casus.casefile.text.Words;
import casus.casefile.tree.Node;
import casus.casefile.tree.Node.Fields;
import casus.casefile.tree.Node.Mark;
import casus.casefile.tree.Report;
import casus.casefile.tree.Tree;
import casus.files.TextFile;
import casus.model.Case;
import casus.model.DocumentId;
import casus.model.Problem;
import casus.model.RecordId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.Nullable;

/** Reads case files. Never throws because of their content: every mistake becomes a problem of the reading. */
@API(status = Status.MAINTAINED)
public final class CaseReader {

    private CaseReader() {}

    /** {@return the case in a folder or file, its quotes checked against the texts beside it} */
    public static Reading read(Path folderOrFile) {
        return read(folderOrFile, GivenTexts.none());
    }

    /** {@return the case in a folder or file, its quotes checked against these texts and those beside it} */
    public static Reading read(Path folderOrFile, Map<DocumentId, Path> texts) {
        Objects.requireNonNull(texts, "there are no texts; give a map from documents to files, which may be empty");
        texts.forEach((id, file) -> {
            Objects.requireNonNull(id, "a text is of no document; give its id");
            Objects.requireNonNull(file, "a text is in no file; give its path");
        });
        return read(folderOrFile, GivenTexts.of(texts));
    }

    /** {@return the case in a folder or file, its quotes checked against the given texts and those beside it} */
    public static Reading read(Path folderOrFile, GivenTexts texts) {
        return read(folderOrFile, texts, List.of());
    }

    /**
     * {@return the case in a folder or file, with the content of other files added} Such a file may contain documents,
     * actors, places, events and records like a case file, and nothing else; it may refer to entries of the case. The whole
     * is checked as one case, and each mistake is reported at the line of its own file.
     */
    public static Reading read(Path folderOrFile, GivenTexts texts, List<Path> added) {
        Objects.requireNonNull(
                folderOrFile, "there is no path of a case; give its folder or file, such as `Path.of(\"facts/raid\")`");
        Objects.requireNonNull(texts, "there are no texts; give `GivenTexts.none()`");
        Objects.requireNonNull(added, "there is no list of added files; give one, which may be empty");
        added.forEach(file -> Objects.requireNonNull(file, "one of the added files is null; leave it out"));
        Report report = new Report(folderOrFile.toString());
        Found found = CaseFile.find(folderOrFile, report);
        if (found == null) {
            return new Reading(Optional.empty(), report.problems(), List.of(), List.of(), Map.of());
        }
        Report inFile = new Report(found.name());
        Node root = Tree.read(found.text(), found.notation(), inFile);
        List<Problem> others = new ArrayList<>();
        String hash = found.hash();
        for (Path file : added) {
            Report inOther = new Report(file.toString());
            Found other = CaseFile.find(file, inOther);
            Node more = other == null ? null : Tree.read(other.text(), other.notation(), other.name(), inOther);
            if (more != null && root instanceof Fields fields) {
                root = Parts.joined(fields, more, inFile);
                hash = TextFile.hash(hash + Objects.requireNonNull(other).hash());
            }
            others.addAll(inOther.problems());
        }
        List<QuotePlace> quotes = new ArrayList<>();
        Map<DocumentId, String> documents = new HashMap<>();
        Case content = root == null ? null : content(root, found, hash, texts, inFile, quotes, documents);
        List<Problem> problems =
                Stream.concat(inFile.problems().stream(), others.stream()).toList();
        boolean sound = problems.stream().noneMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        return new Reading(
                sound ? Optional.ofNullable(content) : Optional.empty(),
                problems,
                List.copyOf(quotes),
                root instanceof Fields fields ? frames(fields, found.name()) : List.of(),
                Map.copyOf(documents));
    }

    private static List<FramePlace> frames(Fields root, String file) {
        List<FramePlace> frames = new ArrayList<>();
        root.named("records").forEach((id, entry) -> {
            for (String key : List.of("frame", "as")) {
                if (entry.text(key) != null) {
                    Mark mark = entry.markOf(key);
                    String in = mark.file().isEmpty() ? file : mark.file();
                    frames.add(new FramePlace(new RecordId(id), in, mark.line(), mark.column()));
                }
            }
        });
        return List.copyOf(frames);
    }

    private static @Nullable Case content(
            Node root,
            Found found,
            String hash,
            GivenTexts texts,
            Report report,
            List<QuotePlace> quotes,
            Map<DocumentId, String> documents) {
        List<Cited> cited = new ArrayList<>();
        Case bound = BoundCase.of(root, hash, report, cited::add);
        if (root instanceof Fields fields) {
            folder(fields, found, report);
            Texts known = Texts.of(fields, found.folder(), texts, report);
            quotes.addAll(Quotes.check(cited, known, report));
            known.all().forEach((id, text) -> documents.put(new DocumentId(id), text.original()));
        }
        return bound;
    }

    private static void folder(Fields root, Found found, Report report) {
        String id = root.text("case");
        Path name = found.folder().toAbsolutePath().normalize().getFileName();
        if (id != null && name != null && !name.toString().equals(id)) {
            Mark mark = root.markOf("case");
            report.warning(
                    mark,
                    "the case is called " + Words.shown(id) + " and its folder " + Words.shown(name.toString()),
                    "give both the same name");
        }
    }
}
