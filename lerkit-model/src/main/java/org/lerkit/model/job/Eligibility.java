package org.lerkit.model.job;

import java.util.List;

/**
 * Who may apply at all. What a posting says of these is often regulated; nothing is concluded from it.
 *
 * @param toWork documents that one needs in order to work there
 */
public record Eligibility(
        List<String> toWork,
        List<DefinedTerm> citizenship,
        List<String> securityClearances,
        List<DefinedTerm> physicalRequirements) {
    public Eligibility {
        toWork = List.copyOf(toWork);
        citizenship = List.copyOf(citizenship);
        securityClearances = List.copyOf(securityClearances);
        physicalRequirements = List.copyOf(physicalRequirements);
    }
}
