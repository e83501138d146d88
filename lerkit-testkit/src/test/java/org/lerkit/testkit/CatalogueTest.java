package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.testkit.mutate.Mutant;
import org.lerkit.testkit.mutate.Mutants;
import org.lerkit.testkit.profile.StandardProfiles;

/** Requirements, mutants, profiles and checks are written as whoever reads reports needs them. */
class CatalogueTest {
    private static final List<Requirement> ALL = Requirements.standard().all();
    private static final String NAME = "[a-z0-9]+(-[a-z0-9.]+)*";

    private static List<String> those(Predicate<Requirement> wrong) {
        return ALL.stream().filter(wrong).map(Requirement::key).toList();
    }

    @Test
    void there_is_something_to_look_at() {
        assertThat(ALL).hasSizeGreaterThan(700);
        assertThat(Requirements.standard().specifications()).hasSizeGreaterThan(15);
        assertThat(StandardProfiles.all()).hasSizeGreaterThan(10);
    }

    @Test
    void names_are_words_that_stay() {
        assertThat(ALL).extracting(Requirement::key).doesNotHaveDuplicates();
        assertThat(those(requirement -> !requirement.name().matches(NAME))).isEmpty();
        assertThat(those(requirement -> !requirement.specification().id().matches(NAME)))
                .isEmpty();
    }

    @Test
    void each_says_what_is_asked_in_one_short_sentence() {
        assertThat(those(requirement -> !requirement.text().endsWith(".")))
                .as("full stop")
                .isEmpty();
        assertThat(those(requirement -> !startsLikeOne(requirement.text())))
                .as("begins as one")
                .isEmpty();
        assertThat(those(requirement -> requirement.text().length() > 160))
                .as("short")
                .isEmpty();
        assertThat(those(requirement -> requirement.text().matches(".*[a-z]\\. [A-Z].*")))
                .as("one")
                .isEmpty();
        assertThat(those(requirement -> requirement
                        .untested()
                        .filter(reason -> !reason.endsWith("."))
                        .isPresent()))
                .as("reason")
                .isEmpty();
    }

    /** With a capital, or with a name that has none. */
    private static boolean startsLikeOne(String text) {
        return Character.isUpperCase(text.charAt(0)) || text.matches("[a-z]+([A-Z/@_-].*| .*)");
    }

    @Test
    void each_leads_to_its_clause_and_its_revisions() {
        assertThat(those(requirement -> requirement.clause().isBlank())).isEmpty();
        assertThat(those(requirement -> !isLink(requirement.url()))).isEmpty();
        assertThat(those(requirement -> requirement.roles().isEmpty())).isEmpty();
        assertThat(those(requirement -> Stream.concat(requirement.since().stream(), requirement.until().stream())
                        .anyMatch(revision ->
                                !requirement.specification().revisions().contains(revision))))
                .isEmpty();
        assertThat(those(requirement ->
                        requirement.specification().revisions().stream().noneMatch(requirement::isIn)))
                .as("in no revision")
                .isEmpty();
    }

    private static boolean isLink(String url) {
        try {
            return URI.create(url).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Test
    void mutants_of_one_requirement_have_names_of_their_own() {
        List<Mutant> mutants = Mutants.standard().all();

        assertThat(mutants).hasSizeGreaterThan(500);
        assertThat(mutants).extracting(Mutant::toString).doesNotHaveDuplicates();
        assertThat(mutants).filteredOn(mutant -> !mutant.name().matches(NAME)).isEmpty();
        assertThat(mutants).filteredOn(mutant -> !mutant.title().endsWith(".")).isEmpty();
        assertThat(mutants)
                .as("of what is said to be untested")
                .filteredOn(mutant -> mutant.requirement().untested().isPresent())
                .isEmpty();
    }

    @Test
    void checks_have_names_and_titles() {
        List<String> wrong = new ArrayList<>();
        for (ConformanceProfile profile : StandardProfiles.all()) {
            for (Check check : profile.checks()) {
                if (!check.name().matches(NAME) || !check.title().endsWith(".")) {
                    wrong.add(profile.id() + " " + check.requirement().key() + '#' + check.name());
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(StandardProfiles.all()).extracting(ConformanceProfile::id).doesNotHaveDuplicates();
    }
}
