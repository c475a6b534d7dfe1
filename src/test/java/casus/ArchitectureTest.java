package casus;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The dependency rule of docs/architecture.md. */
class ArchitectureTest {

    private static final JavaClasses CASUS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/casus/rules/")) // what the build makes of rule files
            .importPackages("casus");

    @Test
    void the_model_depends_on_nothing() {
        only("casus.model", "casus.model..", "java..", "org.jspecify..", "org.apiguardian..");
    }

    @Test
    void what_writes_files_depends_on_nothing() {
        only(
                "casus.files",
                "casus.files..",
                "java..",
                "com.sun.security.auth.module..",
                "org.jspecify..",
                "org.apiguardian..");
    }

    @Test
    void case_files_know_the_model_and_their_libraries() {
        only(
                "casus.casefile",
                "casus.casefile..",
                "casus.model..",
                "java..",
                "org.jspecify..",
                "org.apiguardian..",
                "tools.jackson..",
                "org.snakeyaml..");
    }

    @Test
    void the_rulebook_knows_the_model_and_no_engine() {
        only(
                "casus.rulebook",
                "casus.rulebook..",
                "casus.model..",
                "java..",
                "org.jspecify..",
                "org.apiguardian..",
                "de.siegmar.fastcsv..");
    }

    @Test
    void explanations_know_the_model_the_rulebook_and_no_engine() {
        only(
                "casus.why",
                "casus.why..",
                "casus.model..",
                "casus.rulebook..",
                "java..",
                "org.jspecify..",
                "org.apiguardian..",
                "tools.jackson..");
    }

    @Test
    void only_the_engine_package_knows_the_engine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("casus.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(CASUS);
    }

    @Test
    void the_engine_knows_neither_front_door_nor_case_files_nor_screens() {
        noClasses()
                .that()
                .resideInAPackage("casus.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("casus", "casus.casefile..", "casus.cli..")
                .check(CASUS);
    }

    @Test
    void what_verifies_knows_the_front_door_and_no_engine() {
        only(
                "casus.verify",
                "casus",
                "casus.verify..",
                "casus.files..",
                "casus.casefile..",
                "casus.model..",
                "casus.rulebook..",
                "casus.why..",
                "java..",
                "org.jspecify..",
                "org.apiguardian..",
                "tools.jackson..");
    }

    @Test
    void only_the_extension_knows_junit() {
        only(
                "casus.junit",
                "casus",
                "casus.junit..",
                "casus.verify..",
                "casus.casefile..",
                "casus.model..",
                "casus.rulebook..",
                "casus.why..",
                "java..",
                "org.jspecify..",
                "org.apiguardian..",
                "org.junit..");
        noClasses()
                .that()
                .resideOutsideOfPackage("casus.junit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("casus.junit..", "org.junit..")
                .check(CASUS);
    }

    @Test
    void nothing_knows_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("casus.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("casus.cli..", "picocli..")
                .check(CASUS);
    }

    @Test
    void every_class_was_looked_at() {
        assertThat(CASUS.size()).isGreaterThan(100);
    }

    private static void only(String room, String... allowed) {
        classes()
                .that()
                .resideInAPackage(room + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed)
                .check(CASUS);
    }
}
