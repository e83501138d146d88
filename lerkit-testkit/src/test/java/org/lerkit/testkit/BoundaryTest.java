package org.lerkit.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which way dependencies point, and what the kit may not reach for by itself. */
class BoundaryTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lerkit.testkit");

    @Test
    void enough_classes_were_seen() {
        assertThat(ALL).hasSizeGreaterThan(30);
    }

    @Test
    void the_insides_of_other_modules_stay_inside() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.lerkit.model.internal..",
                        "org.lerkit.crypto.internal..",
                        "org.lerkit.mapping.internal..",
                        "org.lerkit.cli..",
                        "com.apicatalog..",
                        "org.bouncycastle..",
                        "com.fasterxml.jackson.."))
                .check(ALL);
    }

    @Test
    void only_what_is_for_builds_needs_what_builds_have() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lerkit.testkit.junit..", "org.lerkit.testkit.assertj..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.junit..", "org.assertj..", "org.opentest4j.."))
                .check(ALL);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.lerkit.testkit.(*)..").should().beFreeOfCycles().check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.lerkit.testkit")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.lerkit.testkit.(*).."))
                .because("what is general knows nothing of what is particular")
                .check(ALL);
    }

    @Test
    void nothing_comes_from_the_surroundings() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }
}
