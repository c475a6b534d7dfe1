package casus.rulebook;

import casus.files.TextFile;
import casus.model.Bound;
import casus.model.Problem;
import casus.rulebook.text.Characters;
import casus.rulebook.text.FileNames;
import casus.rulebook.text.Mistake;
import casus.rulebook.text.RuleText;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Reads a user's folder of rules and tables. Reads or refuses the files that belong to a rulebook and ignores all others,
 * including hidden ones; follows no link out of the folder.
 */
public final class RulebookFolder {

    private static final int MOST_FILES = Bound.RULE_FILES.most();
    private static final int DEEPEST = 6;
    private static final int MOST_BYTES = 1 << 20;

    private final Path root;
    private final String called;
    private final List<Problem> problems;
    private final List<RuleText> texts = new ArrayList<>();
    private int files;

    private final Predicate<String> taken;

    private RulebookFolder(Path root, String called, Predicate<String> taken, List<Problem> problems) {
        this.root = root;
        this.taken = taken;
        this.called = called;
        this.problems = problems;
    }

    /**
     * {@return the files of a folder, untrusted, in order of path}
     *
     * @param folder as the user named it; messages name files by it
     * @param problems list to which unreadable files are added
     */
    public static List<RuleText> read(Path folder, List<Problem> problems) {
        int before = problems.size();
        List<RuleText> texts = readAny(folder, problems);
        if (texts.isEmpty() && problems.size() == before) {
            problems.add(Mistake.EMPTY_FOLDER.at(
                    called(folder),
                    0,
                    0,
                    "this folder holds no rules",
                    "names of files with rules end in .rules, of tables in .csv"));
        }
        return texts;
    }

    /** {@return the files of a folder, which may be empty} */
    public static List<RuleText> readAny(Path folder, List<Problem> problems) {
        return read(folder, RulebookFolder::isTaken, problems);
    }

    /**
     * {@return the files of a folder whose owner is trusted} Its vocabulary and its files in the engine's language may do
     * whatever a program may do; its rules and tables are read as usual.
     */
    public static List<RuleText> trusted(Path folder, List<Problem> problems) {
        return read(folder, problems).stream()
                .map(text -> new RuleText(
                        text.file(),
                        text.text(),
                        text.name().equals("vocabulary") || text.name().endsWith(".drl")))
                .toList();
    }

    /** {@return the files of cases in a folder of rules, in order of path} */
    public static List<RuleText> cases(Path folder, List<Problem> problems) {
        return read(folder, name -> name.endsWith(FileNames.CASES), problems);
    }

    private static String called(Path folder) {
        return folder.toString().replace(File.separatorChar, '/');
    }

    private static List<RuleText> read(Path folder, Predicate<String> taken, List<Problem> problems) {
        String called = called(folder);
        if (!Files.isDirectory(folder)) {
            boolean there = Files.exists(folder);
            problems.add(Mistake.NO_FOLDER.at(
                    called,
                    0,
                    0,
                    there ? "this is no folder" : "there is no such folder",
                    there
                            ? "name the folder that the file lies in"
                            : "make one, and put files in it whose names end in .rules"));
            return List.of();
        }
        List<RuleText> texts;
        try {
            // the folder itself may be a link; nothing in it may lead out of it
            RulebookFolder reader = new RulebookFolder(folder.toRealPath(), called, taken, problems);
            Files.walkFileTree(reader.root, Set.of(), DEEPEST, reader.new Walk());
            texts = reader.texts;
        } catch (IOException e) {
            problems.add(
                    Mistake.UNREADABLE.at(called, 0, 0, "this folder cannot be read", "are you allowed to read it?"));
            return List.of();
        }
        return texts.stream().sorted(Comparator.comparing(RuleText::file)).toList();
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(root) && isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isSymbolicLink()) {
                problem(Mistake.LINK, file, "this is a link, and links are not followed", "put the file itself there");
            } else if (attributes.isDirectory()) {
                problem(Mistake.TOO_DEEP, file, "this folder lies too deep and was not read", "put it higher up");
            } else if (Characters.trouble(last(file)).isPresent()) {
                problems.add(Mistake.FILE_NAME.at(
                        called, 0, 0, "a file in this folder has a name that cannot be shown", "give it another"));
            } else if (taken.test(last(file).toLowerCase(Locale.ROOT))) {
                return take(file);
            } else {
                passed(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
                problem(Mistake.UNREADABLE, file, "this cannot be read", "are you allowed to read it?");
            }
            return FileVisitResult.CONTINUE;
        }
    }

    /** Reports a file that is not read and was probably meant to be. */
    private void passed(Path file) {
        FileNames.meant(last(file), name -> Files.exists(file.resolveSibling(name)))
                .filter(meant -> !isTaken(last(file).toLowerCase(Locale.ROOT)))
                .ifPresent(meant -> problem(
                        Mistake.FILE_NAME,
                        file,
                        "this file was not read because of its name",
                        FileNames.help(last(file), meant)));
    }

    private static String last(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static boolean isHidden(Path file) {
        return last(file).startsWith(".");
    }

    private static boolean isTaken(String name) {
        return name.equals("vocabulary")
                || name.endsWith(".rules")
                || name.endsWith(".csv")
                || name.endsWith(".drl")
                || name.endsWith(".java");
    }

    private FileVisitResult take(Path file) {
        if (++files > MOST_FILES) {
            problems.add(Mistake.TOO_MANY_FILES.at(
                    called,
                    0,
                    0,
                    "this folder has more than " + MOST_FILES + " files; the rest was not read",
                    "divide it"));
            return FileVisitResult.TERMINATE;
        }
        TextFile read = TextFile.found(file, MOST_BYTES);
        String text = read.text();
        if (text != null) {
            texts.add(new RuleText(name(file), text, false));
        } else if (read.trouble() != null) {
            problems.add(mistake(read.trouble())
                    .at(name(file), read.line(), read.column(), "this " + read.why(), read.help()));
        }
        return FileVisitResult.CONTINUE;
    }

    private static Mistake mistake(TextFile.Trouble trouble) {
        return switch (trouble) {
            case LINK -> Mistake.LINK;
            case FOLDER, NOT_ORDINARY -> Mistake.NOT_ORDINARY;
            case MISSING, UNREADABLE -> Mistake.UNREADABLE;
            case LARGE -> Mistake.LARGE_FILE;
            case NOT_TEXT, DOCUMENT, UTF_16 -> Mistake.NOT_TEXT;
        };
    }

    private void problem(Mistake kind, Path file, String what, String help) {
        problems.add(kind.at(name(file), 0, 0, what, help));
    }

    private String name(Path file) {
        String inside = root.relativize(file).toString().replace(File.separatorChar, '/');
        return called.isEmpty() ? inside : called.endsWith("/") ? called + inside : called + "/" + inside;
    }
}
