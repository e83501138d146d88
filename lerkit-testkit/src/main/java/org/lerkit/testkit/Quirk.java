package org.lerkit.testkit;

import static java.util.Objects.requireNonNull;

/**
 * A way in which software is known to deviate from what a specification asks.
 *
 * @param id its name; stays
 * @param where where it is found: a pattern of places, as of {@link Places}, or {@code header} and the name of a member of
 *     the header of a token
 * @param written what stands there: a text, {@code ~} and a regular expression, or a form, as {@link Quirks} reads them
 * @param meant what is meant, most likely
 * @param hint why it is written so, and what to do
 * @param seen where it was seen: an issue, a specification, a suite of tests
 */
public record Quirk(String id, String where, String written, String meant, String hint, String seen) {
    public Quirk {
        requireNonNull(id, "id");
        requireNonNull(where, "where");
        requireNonNull(written, "written");
        requireNonNull(meant, "meant");
        requireNonNull(hint, "hint");
        requireNonNull(seen, "seen");
    }

    /** What to say to one whose document has it. */
    public String advice() {
        return "Most likely meant: " + meant + ". " + hint + " Others write so too: " + seen + ".";
    }
}
