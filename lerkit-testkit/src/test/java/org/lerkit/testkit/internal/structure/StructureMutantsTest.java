package org.lerkit.testkit.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.testkit.Requirement;
import org.lerkit.testkit.Requirements;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutant.Expected;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.mutate.Samples;

/** Each mutant of a document that nobody signs is wrong for one reason, and the document it is made of is right. */
class StructureMutantsTest {
    /** What a consumer has to bear although a provider must not write it. */
    private static final String BORNE = "case-1.1/consumer-survives";

    @ParameterizedTest
    @EnumSource
    void every_sample_is_right(DocumentKind kind) {
        JsonObject sample = Samples.named(kind.sample());

        assertThat(kind.errors(sample)).isEmpty();
        assertThat(kind.in(sample)).contains(sample);
    }

    @Test
    void the_resume_in_a_credential_is_right() {
        JsonObject credential = Samples.named("ler-rs-credential");

        assertThat(DocumentKind.RESUME.in(credential)).contains(Samples.named("ler-rs"));
        assertThat(DocumentKind.RESUME.errors(Samples.named("ler-rs"))).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_mutant_is_found_for_its_reason_and_no_other() {
        return mutants().map(mutant -> dynamicTest(mutant.toString(), () -> judge(mutant)));
    }

    private static void judge(Mutant mutant) {
        List<Problem> problems = problems(mutant);
        if (mutant.verdict() == Expected.ACCEPTED) {
            assertThat(problems)
                    .filteredOn(problem -> !mutant.toString().startsWith(BORNE)
                            || !problem.code().value().equals("structure.member.unknown"))
                    .isEmpty();
            return;
        }
        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(mutant.breaches())
                        .as("%s at %s", problem.code(), problem.location().describe())
                        .anyMatch(breach -> breach.matches(problem)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"case-1.1", "ler-rs-4.4", "ler-rs-4.5"})
    void every_breach_that_is_known_has_a_mutant(String specification) {
        assertThat(Requirements.standard().of(specification))
                .hasSizeGreaterThan(10)
                .filteredOn(requirement -> !requirement.breaches().isEmpty())
                .allSatisfy(requirement -> assertThat(Mutants.standard().of(requirement))
                        .as(requirement.key())
                        .anyMatch(mutant -> mutant.verdict() == Expected.REFUSED));
    }

    @Test
    void no_two_requirements_claim_one_fault_unless_both_are_broken() {
        List<String> both = new ArrayList<>();
        mutants().filter(mutant -> mutant.verdict() == Expected.REFUSED).forEach(mutant -> {
            List<Problem> problems = problems(mutant);
            for (Requirement other : Requirements.standard()
                    .of(mutant.requirement().specification().id())) {
                boolean claims = problems.stream()
                        .anyMatch(problem -> other.breaches().stream().anyMatch(breach -> breach.matches(problem)));
                if (claims
                        && !other.equals(mutant.requirement())
                        && !mutant.requirement().breaches().isEmpty()) {
                    both.add(other.name() + " claims " + mutant.name());
                }
            }
        });

        // What is closed is closed to these two members as well.
        assertThat(both)
                .containsExactlyInAnyOrder(
                        "classes-closed claims package-link-inside", "classes-closed claims document-link-inside");
    }

    private static Stream<Mutant> mutants() {
        return Mutants.standard().all().stream()
                .filter(mutant -> mutant.securings().contains("none"));
    }

    private static List<Problem> problems(Mutant mutant) {
        String base = mutant.bases().iterator().next();
        DocumentKind kind = DocumentKind.ofSample(base).orElseThrow();
        JsonObject document = mutant.change().apply(Samples.named(base));
        List<Problem> problems = new ArrayList<>(kind.errors(document));
        if (kind == DocumentKind.RESUME_CREDENTIAL) {
            Optional<JsonObject> resume = DocumentKind.RESUME.in(document);
            JsonPointer place = JsonPointer.ROOT.child("credentialSubject");
            resume.ifPresent(payload -> DocumentKind.RESUME
                    .errors(payload)
                    .forEach(
                            problem -> problems.add(problem.at(problem.pointer().under(place)))));
        }
        return problems;
    }
}
