package org.lerkit.model.value;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A value out of a code list.
 *
 * @param value the code, as its list writes it
 * @param label what it means, in words
 * @param system which list: an IRI, or a name such as {@code pesc:CourseCreditBasis}
 * @param originalText what the source said, where that is not the code itself
 */
public record Coded(String value, Optional<String> label, Optional<String> system, Optional<String> originalText) {
    public Coded {
        requireNonNull(value, "value");
    }

    /** A code of a list. */
    public static Coded of(String value, String system) {
        return new Coded(value, Optional.empty(), Optional.of(system), Optional.empty());
    }
}
