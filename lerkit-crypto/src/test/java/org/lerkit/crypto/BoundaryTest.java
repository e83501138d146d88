package org.lerkit.crypto;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What may depend on what, and what nothing here may do by itself. */
class BoundaryTest {
    private static final Set<String> AMBIENT = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.Locale.getDefault",
            "java.nio.charset.Charset.defaultCharset",
            "java.net.URL.openConnection",
            "java.net.URL.openStream",
            "java.security.Security.addProvider",
            "java.util.ServiceLoader.load");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.lerkit.crypto");

    @Test
    void enough_classes_were_seen() {
        assertThat(CLASSES).hasSizeGreaterThan(40);
    }

    @Test
    void only_two_packages_know_titanium() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.lerkit.crypto.internal.jsonld", "org.lerkit.crypto.internal.rdfc")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.apicatalog..", "jakarta.json..", "org.eclipse.parsson..")
                .check(CLASSES);
    }

    @Test
    void only_the_packages_of_keys_and_curves_know_bouncy_castle() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.lerkit.crypto.key", "org.lerkit.crypto.internal.bbs", "org.lerkit.crypto.internal.edwards")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bouncycastle..")
                .check(CLASSES);
    }

    @Test
    void only_one_package_knows_the_library_of_schemas() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lerkit.crypto.internal.schema")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.harrel..")
                .check(CLASSES);
    }

    @Test
    void jackson_is_the_models_business() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson..")
                .check(CLASSES);
    }

    @Test
    void mapping_and_the_command_line_are_not_known_here() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lerkit.mapping..", "org.lerkit.cli..", "org.lerkit.testkit..")
                .check(CLASSES);
    }

    @Test
    void only_the_package_of_fetching_opens_connections() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lerkit.crypto.internal.fetch")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(.*Socket|.*URLConnection|http\\..*)|javax\\.net\\.ssl\\..*Socket")
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.lerkit.crypto.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void private_keys_are_read_in_their_own_package_only() {
        for (JavaClass type : CLASSES) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (access.getTargetOwner().getSimpleName().startsWith("Insecure")) {
                    assertThat(type.getPackageName()).as(type.getName()).isEqualTo("org.lerkit.crypto.key");
                }
            }
        }
    }

    @Test
    void no_clock_network_locale_or_provider_is_taken_from_around() {
        for (JavaClass type : CLASSES) {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                String target = access.getTargetOwner().getName() + "." + access.getName();
                assertThat(AMBIENT).as(access.getDescription()).doesNotContain(target);
            }
        }
    }

    @Test
    void the_randomness_of_the_system_is_the_default_of_the_configuration_and_used_nowhere_else() {
        Set<String> users = CLASSES.stream()
                .filter(type -> type.getConstructorCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(SecureRandom.class)))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(users).containsExactly("CryptoConfig");
    }

    @Test
    void the_clock_of_the_system_is_the_default_of_the_configuration_and_used_nowhere_else() {
        Set<String> users = CLASSES.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Clock.class)
                                && call.getName().startsWith("system")))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());

        assertThat(users).containsExactly("CryptoConfig");
    }

    @Test
    void public_types_are_closed_to_inheritance() {
        for (JavaClass type : CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC) && !type.isInterface()) {
                assertThat(type.getModifiers().contains(JavaModifier.FINAL) || type.isRecord() || type.isEnum())
                        .as(type.getName())
                        .isTrue();
            }
        }
    }

    @Test
    void only_a_verifier_makes_verified_credentials_and_reports() {
        Map<Class<?>, Set<String>> checks = Map.of(
                VerifiedCredential.class, Set.of("CredentialCheck", "OpenBadges2Check"),
                VerifiedPresentation.class, Set.of("PresentationCheck"),
                VerificationReport.class,
                        Set.of("CredentialCheck", "OpenBadges2Check", "PresentationCheck", "VerificationReport"));
        checks.forEach((made, expected) -> {
            JavaClass type = CLASSES.get(made);
            assertThat(type.getConstructors())
                    .noneMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC));
            Set<String> makers = type.getConstructorCallsToSelf().stream()
                    .map(call -> call.getOriginOwner().getSimpleName())
                    .collect(Collectors.toSet());
            assertThat(makers).as(type.getName()).isEqualTo(expected);
        });
    }

    @Test
    void the_public_api_shows_no_type_of_another_library() {
        for (JavaClass type : CLASSES) {
            if (type.getModifiers().contains(JavaModifier.PUBLIC)
                    && !type.getPackageName().contains("internal")) {
                for (JavaMethod method : type.getMethods()) {
                    if (method.getModifiers().contains(JavaModifier.PUBLIC)) {
                        assertThat(method.getAllInvolvedRawTypes())
                                .as(method.getFullName())
                                .allSatisfy(
                                        used -> assertThat(used.getBaseComponentType()
                                                        .getPackageName())
                                                .matches(
                                                        "|java\\..*|javax\\.net\\.ssl|org\\.lerkit\\.(model|crypto)(?!\\.internal).*"));
                    }
                }
            }
        }
    }
}
