package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Which policy, and which state of it: whoever changes what a policy does gives it another version.
 *
 * @param id stays the same over all versions: {@code credit.us-quarter-to-semester}
 * @param version {@code 1}, {@code 2026-09}
 */
public record PolicyName(String id, String version) {
    /** How ids and versions are written. */
    static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** @throws IllegalArgumentException if one of them is not made of letters, digits and {@code . _ -} */
    public PolicyName {
        require(requireNonNull(id, "id"), "id");
        require(requireNonNull(version, "version"), "version");
    }

    private static void require(String text, String what) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "the " + what + " of a policy has up to 100 ASCII letters, digits and . _ -, this one has "
                            + text.length() + " characters");
        }
    }

    /** Id and version as ledgers write them: {@code credit.us-quarter-to-semester:1}. */
    @Override
    public String toString() {
        return id + ":" + version;
    }
}
