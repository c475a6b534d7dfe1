package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** The blocks of {@code docs/library.md} compile, run, and print what stands under them. */
class LibraryPageTest {

    private static final Path PAGE = Path.of("docs/library.md");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```\n```text\n(.*?)```\n", Pattern.DOTALL);
    private static final String BETWEEN = "----";
    private static final List<String> PACKAGES = List.of(
            "casus",
            "casus.casefile",
            "casus.model",
            "casus.rulebook",
            "casus.why",
            "java.nio.file",
            "java.time",
            "java.util");

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void every_block_prints_what_stands_under_it(@TempDir Path folder) throws Exception {
        String page = Files.readString(PAGE);
        List<String> blocks = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            blocks.add(block.group(1));
            outputs.add(block.group(2));
        }
        assertThat(blocks).hasSizeGreaterThan(5);
        assertThat(page.split("```java", -1))
                .as("every block is followed by what it prints")
                .hasSize(blocks.size() + 1);

        compile(program(blocks), folder);
        List<String> printed = List.of(run(folder).split(BETWEEN + "\n", -1));

        if (Boolean.getBoolean("bless")) {
            StringBuilder blessed = new StringBuilder();
            Matcher again = BLOCK.matcher(page);
            for (int i = 0; again.find(); i++) {
                again.appendReplacement(
                        blessed,
                        Matcher.quoteReplacement(
                                "```java\n" + blocks.get(i) + "```\n```text\n" + printed.get(i) + "```\n"));
            }
            Files.writeString(PAGE, again.appendTail(blessed));
        } else {
            assertThat(printed).isEqualTo(outputs);
        }
    }

    private static String program(List<String> blocks) {
        StringBuilder program = new StringBuilder();
        PACKAGES.forEach(name -> program.append("import ").append(name).append(".*;\n"));
        return program.append("public class Page {\n  public static void main(String[] args) throws Exception {\n")
                .append(String.join("System.out.println(\"" + BETWEEN + "\");\n", blocks))
                .append("  }\n}\n")
                .toString();
    }

    private static void compile(String program, Path folder) throws IOException, URISyntaxException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String classes =
                String.join(File.pathSeparator, place(Casus.class), place(org.jspecify.annotations.NullMarked.class));
        boolean compiled = compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", folder.toString(), "-cp", classes, "-proc:none", "-Xlint:-options"),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Page.java"), javax.tools.JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return program;
                                    }
                                }))
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
    }

    private static String place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String run(Path folder) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, LibraryPageTest.class.getClassLoader())) {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
