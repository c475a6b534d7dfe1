package casus.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of documentation in Markdown.
 *
 * @param file where it lies, from the project's folder
 * @param text what it holds
 */
record Page(Path file, String text) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)(?: (\\S+))?\\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*)$");
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules");

    /**
     * A fenced block.
     *
     * @param language the word after the fence; empty if there is none
     * @param file the file that the reader is asked to write it to; empty if there is none
     * @param text its lines
     */
    record Block(String language, String file, String text) {}

    static Page of(String file) {
        try {
            return new Page(Path.of(file), Files.readString(Path.of(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return every page of the checkout, by name} */
    static List<Page> all() {
        List<Page> pages = new ArrayList<>();
        try {
            Files.walkFileTree(Path.of(""), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = String.valueOf(folder.getFileName());
                    return NOT_OURS.contains(name) || name.startsWith(".")
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(".md")) {
                        pages.add(of(file.toString()));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        pages.sort((one, other) -> one.file().compareTo(other.file()));
        return pages;
    }

    /** {@return its fenced blocks in order} */
    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(block -> new Block(block.group(1), block.group(2) == null ? "" : block.group(2), block.group(3)))
                .toList();
    }

    /** {@return the texts of its blocks of one language, in order} */
    List<String> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** {@return the links to files and headings of the project that lead nowhere} */
    List<String> brokenLinks() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.matches("(https?|mailto):.*"))
                .filter(this::leadsNowhere)
                .toList();
    }

    private boolean leadsNowhere(String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();
        return !Files.exists(target)
                || (parts.length == 2 && !of(target.toString()).anchors().contains(parts[1]));
    }

    /** As GitHub and its like make them of headings. */
    private Set<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private String prose() {
        return BLOCK.matcher(text).replaceAll("");
    }
}
