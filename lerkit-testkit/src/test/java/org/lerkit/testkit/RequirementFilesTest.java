package org.lerkit.testkit;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.profile.StandardProfiles;

/** What is written down of requirements and mutants: that nothing is misspelt in it, and nothing forgotten. */
class RequirementFilesTest {
    private static final List<Requirement> REQUIREMENTS =
            Requirements.standard().all();
    private static final List<Mutant> MUTANTS = Mutants.standard().all();
    private static final Pattern NAME = Pattern.compile("[a-z0-9.]+(-[a-z0-9.]+)*");
    private static final Pattern SENTENCE = Pattern.compile("\\S.{8,170}[^ .]\\.");
    private static final Pattern CODE = Pattern.compile("\\| `([a-z0-9.-]+)` \\|");

    @Test
    void every_kind_of_problem_is_one_that_lerkit_reports() throws IOException {
        Set<String> known = CODE.matcher(Files.readString(Path.of("../docs/problems.md")))
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
        assertThat(known).contains("structure.member.missing");

        assertThat(Stream.concat(
                        REQUIREMENTS.stream().flatMap(requirement -> requirement.breaches().stream()),
                        MUTANTS.stream().flatMap(mutant -> mutant.breaches().stream())))
                .extracting(Breach::code)
                .isSubsetOf(known);
    }

    @Test
    void every_requirement_is_checked_or_says_why_not() {
        Set<String> checked = new HashSet<>();
        StandardProfiles.all().stream()
                .flatMap(profile -> profile.checks().stream())
                .forEach(check -> checked.add(check.requirement().key()));
        MUTANTS.forEach(mutant -> checked.add(mutant.requirement().key()));

        assertThat(REQUIREMENTS)
                .filteredOn(requirement -> requirement.untested().isEmpty())
                .filteredOn(requirement -> requirement.breaches().isEmpty())
                .extracting(Requirement::key)
                .isSubsetOf(checked);
    }

    @Test
    void what_is_untested_is_not_tested() {
        assertThat(REQUIREMENTS)
                .filteredOn(requirement -> requirement.untested().isPresent())
                .allSatisfy(requirement -> {
                    assertThat(requirement.breaches()).as(requirement.key()).isEmpty();
                    assertThat(Mutants.standard().of(requirement))
                            .as(requirement.key())
                            .isEmpty();
                });
    }

    @Test
    void names_are_words_and_texts_are_sentences() {
        assertThat(REQUIREMENTS).allSatisfy(requirement -> {
            assertThat(requirement.name()).matches(NAME);
            assertThat(requirement.text()).matches(SENTENCE);
            assertThat(requirement.untested().orElse("Somebody tests it.")).matches(".{10,}\\.");
        });
        assertThat(MUTANTS).allSatisfy(mutant -> {
            assertThat(mutant.name()).matches(NAME);
            assertThat(mutant.title()).matches(SENTENCE);
        });
    }

    @Test
    void no_two_mutants_of_a_specification_have_one_name() {
        assertThat(MUTANTS)
                .extracting(mutant -> mutant.requirement().specification().id() + '#' + mutant.name())
                .doesNotHaveDuplicates();
    }

    @Test
    void revisions_are_those_of_the_specification() {
        assertThat(REQUIREMENTS).allSatisfy(requirement -> {
            List<String> revisions = requirement.specification().revisions();
            assertThat(Stream.concat(requirement.since().stream(), requirement.until().stream()))
                    .as(requirement.key())
                    .isSubsetOf(revisions);
            assertThat(requirement.isIn(revisions.get(0)))
                    .isEqualTo(requirement.since().isEmpty());
            assertThat(requirement.isIn(revisions.get(revisions.size() - 1)))
                    .isEqualTo(requirement.until().isEmpty());
        });
    }

    @Test
    void somebody_has_to_do_it() {
        assertThat(REQUIREMENTS).extracting(Requirement::roles).noneMatch(Set::isEmpty);
    }
}
