package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checks of one role: what one who says "we are an issuer of Open Badges 3.0" is asked. Immutable.
 *
 * @param id its name, for machines: {@code ob3-issuer}
 * @param title its name, for people
 * @param role who is asked
 * @param requirements all that the specifications ask of this role, whether it is checked or not
 * @param checks what is looked at; each exercises one of the requirements
 * @param needs what a subject must be able to do for any of it to be checked, in words
 */
public record ConformanceProfile(
        String id, String title, Role role, List<Requirement> requirements, List<Check> checks, String needs) {
    /** @throws IllegalArgumentException if a check is of another requirement, or two have one name */
    public ConformanceProfile {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(role, "role");
        requireNonNull(needs, "needs");
        requirements = List.copyOf(requirements);
        checks = List.copyOf(checks);
        Set<String> asked = requirements.stream().map(Requirement::key).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (Check check : checks) {
            if (!asked.contains(check.requirement().key())) {
                throw new IllegalArgumentException(
                        "a check of " + check.requirement().key() + ", which " + id + " does not ask");
            }
            if (!names.add(check.requirement().key() + '#' + check.name())) {
                throw new IllegalArgumentException(
                        "two checks of one name: " + check.requirement().key() + '#' + check.name());
            }
        }
    }

    /** The specifications that ask something here, in order. */
    public List<Specification> specifications() {
        return requirements.stream().map(Requirement::specification).distinct().toList();
    }
}
