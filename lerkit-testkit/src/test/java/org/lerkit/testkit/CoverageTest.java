package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.profile.StandardProfiles;

/** Nothing is asked that nobody looks at, without a reason; and nothing is made that nobody is shown. */
class CoverageTest {
    private static final Map<String, Set<String>> CHECKS = checks();

    private static Map<String, Set<String>> checks() {
        return StandardProfiles.all().stream()
                .flatMap(profile -> profile.checks().stream())
                .collect(Collectors.groupingBy(
                        check -> check.requirement().key(), Collectors.mapping(Check::name, Collectors.toSet())));
    }

    private static List<String> those(Predicate<Requirement> wrong) {
        return Requirements.standard().all().stream()
                .filter(wrong)
                .map(Requirement::key)
                .toList();
    }

    @Test
    void each_requirement_is_checked_or_says_why_not() {
        assertThat(those(requirement -> requirement.untested().isEmpty() && !CHECKS.containsKey(requirement.key())))
                .as("neither checked nor said to be untested")
                .isEmpty();
        assertThat(those(requirement -> requirement.untested().isPresent() && CHECKS.containsKey(requirement.key())))
                .as("said to be untested, and checked")
                .isEmpty();
    }

    @Test
    void each_is_asked_by_a_profile_of_one_of_its_roles_or_is_untested() {
        Set<String> asked = StandardProfiles.all().stream()
                .flatMap(profile -> profile.requirements().stream())
                .map(Requirement::key)
                .collect(Collectors.toSet());

        assertThat(those(requirement -> requirement.untested().isEmpty() && !asked.contains(requirement.key())))
                .isEmpty();
    }

    /** Others make documents, of which the mutants are those that wrong subjects of our own tests make. */
    @Test
    void every_mutant_of_what_verifiers_are_asked_is_shown_to_some() {
        Set<String> shown = StandardProfiles.all().stream()
                .filter(profile -> profile.role() == Role.VERIFIER)
                .flatMap(profile -> profile.checks().stream())
                .map(check -> check.requirement().key() + '#' + check.name())
                .collect(Collectors.toSet());

        assertThat(Mutants.standard().all())
                .filteredOn(mutant -> mutant.requirement().roles().contains(Role.VERIFIER))
                .extracting(Mutant::toString)
                .filteredOn(mutant -> !shown.contains(mutant))
                .isEmpty();
    }
}
