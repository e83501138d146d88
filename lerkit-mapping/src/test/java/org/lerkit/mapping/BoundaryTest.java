package org.lerkit.mapping;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lerkit.model.LerkitException;

/** Which way dependencies point, and what conversions may not reach for by themselves. */
class BoundaryTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lerkit.mapping");

    @Test
    void enough_classes_were_seen() {
        assertThat(ALL).hasSizeGreaterThan(20);
    }

    @Test
    void conversions_know_nothing_of_signatures() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.lerkit.crypto..",
                                "java.security..",
                                "javax.crypto..",
                                "org.bouncycastle..",
                                "com.apicatalog..",
                                "com.fasterxml.jackson..")
                        .and(not(belongToAnyOf(MessageDigest.class, NoSuchAlgorithmException.class))))
                .because("mapping never sees crypto; a digest is no signature")
                .check(ALL);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.lerkit.mapping.(*)..").should().beFreeOfCycles().check(ALL);
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
                .callConstructor(Date.class)
                .orShould()
                .callConstructor(SecureRandom.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }

    @Test
    void public_types_are_closed_to_inheritance() {
        for (JavaClass type : ALL) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface()) {
                assertThat(type.getModifiers().contains(JavaModifier.FINAL)
                                || type.isRecord()
                                || type.isEnum()
                                || type.reflect().isSealed())
                        .as(type.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void exceptions_are_those_of_lerkit() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(LerkitException.class)
                .check(ALL);
    }
}
