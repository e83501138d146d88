package org.lerkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a requirement is called, where it can be read, and in which revisions it is. */
class RequirementTest {
    private static Requirement requirement(String url, Optional<String> anchor, String since, String until) {
        return new Requirement(
                new Specification("tea-1.0", "Tea", "Tea 1.0", List.of("1", "2", "3"), url),
                "warm",
                "4.2",
                anchor,
                Level.SHOULD_NOT,
                Set.of(Role.HOST),
                "Tea is cold.",
                Scope.EVERYTHING,
                List.of(),
                Optional.of(since),
                Optional.of(until),
                Optional.empty());
    }

    @Test
    void it_is_called_by_its_clause_its_level_and_what_is_asked() {
        Requirement requirement = requirement("https://tea.example/", Optional.empty(), "1", "3");

        assertThat(requirement).hasToString("[Tea 1.0 4.2] recommended: Tea is cold.");
        assertThat(requirement.id()).isEqualTo("tea-1.0@3/warm");
        assertThat(requirement.key()).isEqualTo("tea-1.0/warm");
    }

    @Test
    void it_is_read_at_its_clause_even_where_the_specification_is_a_part_of_a_document() {
        assertThat(requirement("https://tea.example/", Optional.of("warm"), "1", "3")
                        .url())
                .isEqualTo("https://tea.example/#warm");
        assertThat(requirement("https://tea.example/#pots", Optional.of("warm"), "1", "3")
                        .url())
                .isEqualTo("https://tea.example/#warm");
        assertThat(requirement("https://tea.example/#pots", Optional.empty(), "1", "3")
                        .url())
                .isEqualTo("https://tea.example/#pots");
    }

    @Test
    void it_is_asked_from_one_revision_on_and_until_another() {
        Requirement requirement = requirement("https://tea.example/", Optional.empty(), "2", "3");

        assertThat(List.of("1", "2", "3")).filteredOn(requirement::isIn).containsExactly("2");
        assertThatThrownBy(() -> requirement.isIn("4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no revision of tea-1.0: 4, known are [1, 2, 3]");
    }
}
