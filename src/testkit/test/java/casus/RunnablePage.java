package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A page whose blocks of Java compile, run, and print the output shown under them. A block that is a class is compiled with
 * the others and prints nothing.
 *
 * @param imports what the blocks may name: {@code casus.*}, or {@code static casus.verify.Without.*}
 * @param libraries classes whose locations are on the class path
 */
record RunnablePage(Path page, List<String> imports, List<Class<?>> libraries) {

    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```\n(?:```text\n(.*?)```\n)?", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("^(?:@.*\n)*class (\\w+) ");
    private static final String BETWEEN = "----";

    /** The output of the blocks, and the output shown under them. */
    private record Blocks(List<String> run, List<String> outputs, List<String> classes) {}

    /**
     * Compiles and runs the blocks; {@code -Dbless=true} writes what they print under them.
     *
     * @param each is given every class that a block declares
     */
    void check(Path folder, Consumer<Class<?>> each) throws Exception {
        String text = Files.readString(page);
        Blocks blocks = blocks(text);
        compile(program(blocks), folder);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RunnablePage.class.getClassLoader())) {
            List<String> printed = List.of(run(loader).split(BETWEEN + "\n", -1));
            if (Boolean.getBoolean("bless")) {
                Files.writeString(page, blessed(text, printed));
            } else {
                assertThat(printed).isEqualTo(blocks.outputs());
            }
            for (String declared : blocks.classes()) {
                Matcher name = CLASS.matcher(declared);
                assertThat(name.find()).isTrue();
                each.accept(loader.loadClass(name.group(1)));
            }
        }
    }

    private static Blocks blocks(String text) {
        Blocks blocks = new Blocks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            if (CLASS.matcher(block.group(1)).find()) {
                blocks.classes().add(block.group(1));
            } else {
                assertThat(block.group(2))
                        .as("every block is followed by what it prints: " + block.group(1))
                        .isNotNull();
                blocks.run().add(block.group(1));
                blocks.outputs().add(block.group(2));
            }
        }
        assertThat(blocks.run()).hasSizeGreaterThan(4);
        return blocks;
    }

    private static String blessed(String text, List<String> printed) {
        StringBuilder blessed = new StringBuilder();
        Matcher block = BLOCK.matcher(text);
        int at = 0;
        while (block.find()) {
            String whole = CLASS.matcher(block.group(1)).find()
                    ? block.group()
                    : "```java\n" + block.group(1) + "```\n```text\n" + printed.get(at++) + "```\n";
            block.appendReplacement(blessed, Matcher.quoteReplacement(whole));
        }
        return block.appendTail(blessed).toString();
    }

    private String program(Blocks blocks) {
        return imports.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining())
                + "public class Page {\n  public static void main(String[] args) throws Exception {\n"
                + String.join("System.out.println(\"" + BETWEEN + "\");\n", blocks.run())
                + "  }\n}\n"
                + String.join("", blocks.classes());
    }

    private void compile(String program, Path folder) {
        StringWriter said = new StringWriter();
        String classes = Stream.concat(
                        Stream.of(Casus.class, org.jspecify.annotations.NullMarked.class), libraries.stream())
                .map(RunnablePage::place)
                .collect(Collectors.joining(File.pathSeparator));
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        said,
                        null,
                        null,
                        List.of(
                                "-d",
                                folder.toString(),
                                "-cp",
                                classes,
                                "-proc:none",
                                "-Xlint:-options",
                                "-parameters"),
                        null,
                        List.of(
                                new SimpleJavaFileObject(
                                        URI.create("string:///Page.java"), JavaFileObject.Kind.SOURCE) {
                                    @Override
                                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                                        return program;
                                    }
                                }))
                .call();
        assertThat(compiled).as(said.toString()).isTrue();
    }

    private static String place(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath()).toString();
    }

    private static String run(ClassLoader loader) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
