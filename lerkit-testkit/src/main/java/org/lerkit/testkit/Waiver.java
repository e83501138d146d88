package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

/**
 * A requirement that the subject is known not to meet, and why that is accepted for now. The check is made all the same; its
 * failure stays in the report, with the reason, and does not decide.
 *
 * @param requirement the id or the key of the requirement
 * @param reason why
 */
public record Waiver(String requirement, String reason) {
    /** @throws IllegalArgumentException if no reason is given */
    public Waiver {
        requireNonNull(requirement, "requirement");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a waiver says why");
        }
    }

    /** Whether it is for this requirement. */
    public boolean isFor(Requirement what) {
        return requirement.equals(what.id()) || requirement.equals(what.key());
    }
}
