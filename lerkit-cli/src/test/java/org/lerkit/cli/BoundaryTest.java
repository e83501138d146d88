package org.lerkit.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lerkit.cli.command.Environment;
import org.lerkit.cli.command.Lerkit;
import org.lerkit.cli.page.Conformance;
import org.lerkit.cli.page.LocalPage;
import org.lerkit.cli.page.Sample;
import org.lerkit.cli.vcapi.ServedHolder;
import org.lerkit.cli.vcapi.ServedIssuer;
import org.lerkit.cli.vcapi.VcApi;

class BoundaryTest {
    private static final JavaClasses CLI = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lerkit.cli");

    @Test
    void there_is_something_to_look_at() {
        assertThat(CLI.size()).isGreaterThan(20);
    }

    @Test
    void no_module_lets_another_see_its_insides() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.lerkit.model..internal..",
                        "org.lerkit.mapping..internal..",
                        "org.lerkit.crypto..internal..")
                .check(CLI);
    }

    @Test
    void libraries_behind_the_modules_stay_behind_them() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "com.apicatalog..", "jakarta.json..", "org.bouncycastle..")
                .check(CLI);
    }

    @Test
    void only_the_program_itself_asks_the_system() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(CLI);
    }

    @Test
    void the_server_knows_nothing_of_commands() {
        noClasses()
                .that()
                .resideInAnyPackage("org.lerkit.cli.http", "org.lerkit.cli.vcapi", "org.lerkit.cli.page")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lerkit.cli.command..", "picocli..")
                .check(CLI);
    }

    @Test
    void the_page_and_the_api_know_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage("org.lerkit.cli.page")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lerkit.cli.vcapi")
                .check(CLI);
        noClasses()
                .that()
                .resideInAnyPackage("org.lerkit.cli.http", "org.lerkit.cli.vcapi")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lerkit.cli.page")
                .check(CLI);
    }

    @Test
    void the_page_has_nothing_fetched_and_writes_nothing() {
        noClasses()
                .that()
                .resideInAPackage("org.lerkit.cli.page")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(?:Socket|URL|URLConnection)|org\\.lerkit\\.crypto\\.HttpsLoader")
                .check(CLI);
    }

    @Test
    void nothing_is_public_but_the_program_and_how_to_run_it_or_serve() {
        classes()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Lerkit.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(Environment.class.getName())
                .and()
                .doNotBelongToAnyOf(
                        VcApi.class,
                        ServedIssuer.class,
                        ServedHolder.class,
                        LocalPage.class,
                        Sample.class,
                        Conformance.class)
                .and()
                .resideOutsideOfPackages("org.lerkit.cli.http", "org.lerkit.cli.summary") // what others share
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(CLI);
    }
}
