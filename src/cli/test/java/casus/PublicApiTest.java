package casus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.Test;

/**
 * The public API changes only deliberately: every public type and member of the packages marked {@code MAINTAINED} is listed
 * in {@code docs/api.txt}. {@code -Dbless=true} rewrites it.
 */
class PublicApiTest {

    private static final Path LISTED = Path.of("docs/api.txt");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/core/main/java"), Path.of("src/testkit/main/java"), Path.of("src/cli/main/java"));

    private static final Pattern TYPE = Pattern.compile("casus(\\.[a-z]+)*\\.[A-Z]\\w*(\\$\\w+)*");

    @Test
    void the_public_api_is_as_listed() throws Exception {
        StringBuilder api = new StringBuilder();
        for (String type : types()) {
            describe(Class.forName(type), api);
        }
        if (Boolean.getBoolean("bless")) {
            Files.writeString(LISTED, api.toString());
        }
        assertThat(api.toString())
                .as("docs/api.txt, which -Dbless=true writes anew; a line that goes breaks programs")
                .isEqualTo(Files.readString(LISTED));
    }

    /** Records are made by Casus, so their constructors may have components that are internal. */
    @Test
    void the_public_api_mentions_no_internal_type() throws Exception {
        List<String> lines = Files.readAllLines(LISTED);
        Set<String> listed = lines.stream()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .collect(Collectors.toSet());
        List<String> strangers = new ArrayList<>();
        for (String line : lines) {
            // without the name of the member itself, which stands before the parenthesis
            String mentioned = line.replaceFirst("\\S+\\(", "(");

            if (line.startsWith(" ") && !line.strip().matches("public \\S+\\(.*")) {
                Matcher type = TYPE.matcher(mentioned);
                while (type.find()) {
                    if (!listed.contains(type.group())) {
                        strangers.add(type.group() + " in " + line.strip());
                    }
                }
            }
        }
        assertThat(strangers).isEmpty();
    }

    @Test
    void every_package_says_whether_programs_may_build_on_it() throws Exception {
        for (Path file : packages()) {
            assertThat(Files.readString(file)).as(file.toString()).contains("@API(status = Status.", "@NullMarked");
        }
    }

    private static List<Path> packages() throws IOException {
        List<Path> packages = new ArrayList<>();
        for (Path sources : SOURCES) {
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java")).forEach(packages::add);
            }
        }
        return packages.stream().sorted().toList();
    }

    private static String name(Path source) {
        // src, the module, main, java, and then the package
        String path = source.subpath(4, source.getNameCount()).toString().replace('\\', '/');
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }

    private static List<String> types() throws Exception {
        List<String> types = new ArrayList<>();
        for (Path file : packages()) {
            // the tests' own package of the same name hides the annotation from reflection
            boolean internal = Files.readString(file).contains("Status.INTERNAL");
            try (Stream<Path> files = Files.list(file.getParent())) {
                for (Path each : (Iterable<Path>) files::iterator) {
                    if (each.toString().endsWith(".java") && !each.endsWith("package-info.java")) {
                        API marked = Class.forName(name(each)).getAnnotation(API.class);
                        if (marked == null ? !internal : marked.status() == API.Status.MAINTAINED) {
                            types.add(name(each));
                        }
                    }
                }
            }
        }
        return types.stream().sorted().toList();
    }

    private static void describe(Class<?> type, StringBuilder api) {
        if (!Modifier.isPublic(type.getModifiers()) || internal(type)) {
            return;
        }
        api.append(kind(type)).append(' ').append(type.getName()).append('\n');
        Stream<String> members = Stream.of(
                        Stream.of(type.getDeclaredConstructors())
                                .filter(PublicApiTest::open)
                                .map(Constructor::toGenericString),
                        Stream.of(type.getDeclaredFields())
                                .filter(PublicApiTest::open)
                                .map(Field::toGenericString),
                        Stream.of(type.getDeclaredMethods())
                                .filter(method -> open(method) && !method.isSynthetic() && !ofEveryValue(type, method))
                                .map(Method::toGenericString))
                .flatMap(each -> each);
        members.sorted().forEach(member -> api.append("    ").append(member).append('\n'));
        Stream.of(type.getDeclaredClasses())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .forEach(nested -> describe(nested, api));
    }

    private static <T extends AnnotatedElement & java.lang.reflect.Member> boolean open(T member) {
        return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                && !internal(member);
    }

    private static boolean internal(AnnotatedElement element) {
        API marked = element.getAnnotation(API.class);
        return marked != null && marked.status() == API.Status.INTERNAL;
    }

    /** Every record and enum has these. */
    private static boolean ofEveryValue(Class<?> type, Method method) {
        return (type.isRecord() && List.of("equals", "hashCode", "toString").contains(method.getName()))
                || (type.isEnum() && List.of("values", "valueOf").contains(method.getName()));
    }

    /** In words of our own: releases of Java differ in what they say of a type. */
    private static String kind(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation"
                : type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        return type.isSealed() ? "sealed " + kind : kind;
    }
}
