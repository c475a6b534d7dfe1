package casus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code keeps to the table of packages in {@code docs/architecture.md}, which is read here. */
class ArchitectureTest {

    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    private static final JavaClasses CASUS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar")) // tests of the other modules
            .withImportOption(location -> !location.contains("/casus/rules/")) // what the build makes of rule files
            .importPackages("casus");

    /** What a package may use, by package. */
    private static final Map<String, List<String>> TABLE = table();

    private static Map<String, List<String>> table() {
        try {
            Map<String, List<String>> table = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Path.of("docs/architecture.md"))) {
                if (line.startsWith("| `casus")) {
                    String[] cells = line.split("\\|", -1);
                    table.put(names(cells[1]).get(0), names(cells[3]));
                }
            }
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell).results().map(name -> name.group(1)).toList();
    }

    static List<String> packages() {
        return List.copyOf(TABLE.keySet());
    }

    @Test
    void every_package_has_its_row_and_every_row_its_package() {
        assertThat(CASUS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(TABLE.keySet());
    }

    @Test
    void long_files_and_large_packages_are_those_that_the_page_explains() throws IOException {
        String page = Files.readString(Path.of("docs/architecture.md"));
        Map<Path, Long> lines = new LinkedHashMap<>();
        for (String module : List.of("core", "testkit", "cli")) {
            try (Stream<Path> files = Files.walk(Path.of("src", module, "main/java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    lines.put(file, Files.readString(file).lines().count());
                }
            }
        }

        assertThat(lines.entrySet().stream()
                        .filter(file -> file.getValue() > 300)
                        .map(file -> file.getKey().getFileName().toString().replace(".java", "")))
                .containsExactlyInAnyOrderElementsOf(page.lines()
                        .filter(line -> line.matches("\\| `[A-Z]\\w+` \\|.*"))
                        .map(line -> line.substring(3, line.indexOf('`', 3)))
                        .toList());
        assertThat(lines.keySet().stream()
                        .filter(file -> !file.endsWith("package-info.java"))
                        .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(room -> room.getValue() > 25)
                        .map(room -> room.getKey().getFileName() + " " + room.getValue()))
                .containsExactly("model 54");
        assertThat(page).contains("It has 54");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_uses_what_the_table_says_and_nothing_else(String room) {
        List<String> allowed = new ArrayList<>(List.of(room, "java..", "org.jspecify..", "org.apiguardian.."));
        // a package of our own is meant alone, a library with all its packages
        TABLE.getOrDefault(room, List.of()).forEach(name -> allowed.add(TABLE.containsKey(name) ? name : name + ".."));
        classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CASUS);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void what_the_table_allows_is_used(String room) {
        // a value that is only passed on is no dependency in the bytecode, but is one in the source
        List<String> used = CASUS.stream()
                .filter(type -> type.getPackageName().equals(room))
                .flatMap(type -> Stream.concat(
                        type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
                        type.getMethodCallsFromSelf().stream()
                                .map(call -> call.getTarget().getRawReturnType())))
                .map(JavaClass::getPackageName)
                .distinct()
                .toList();
        assertThat(TABLE.get(room))
                .allMatch(name -> used.stream()
                        .anyMatch(each -> TABLE.containsKey(name) ? each.equals(name) : each.startsWith(name)));
    }

    @Test
    void a_package_uses_only_those_above_it_so_that_there_is_no_circle() {
        List<String> above = new ArrayList<>();
        TABLE.forEach((room, used) -> {
            assertThat(above)
                    .as(room)
                    .containsAll(used.stream().filter(TABLE::containsKey).toList());
            above.add(room);
        });
    }

    @Test
    void only_justifications_touches_truth_maintenance() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("casus.engine.Justifications")
                .and()
                .resideInAPackage("casus..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools.tms..", "org.drools.core..")
                .check(CASUS);
    }

    /** Takes a record apart or makes one, whatever its class. */
    private static final Set<String> REFLECTION = Set.of(
            "java.lang.Class.getRecordComponents",
            "java.lang.reflect.RecordComponent.getAccessor",
            "java.lang.reflect.Constructor.newInstance");

    @Test
    void only_components_takes_records_apart_and_makes_them() {
        List<String> found = CASUS.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> REFLECTION.contains(access.getTargetOwner().getName() + "."
                        + access.getTarget().getName()))
                .map(access -> access.getOriginOwner().getName())
                .distinct()
                .sorted()
                .toList();
        // what the engine's compiler made are no records
        assertThat(found).containsExactly("casus.engine.CompiledRules", "casus.model.Components");
    }

    @Test
    void only_the_command_line_prints_or_ends_the_program() {
        noClasses()
                .that()
                .resideOutsideOfPackage("casus.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CASUS);
    }

    @Test
    void every_class_was_looked_at() {
        assertThat(CASUS.size()).isGreaterThan(100);
    }
}
