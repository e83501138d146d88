package org.lerkit.model;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name of a kind of problem: lower-case words joined by dots, such as {@code proof.signature.invalid}. Never
 * changes once released. Declare each once, as a constant.
 */
public record ProblemCode(String value) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)+");

    /** @throws IllegalArgumentException if it is not such a name */
    public ProblemCode {
        if (!NAME.matcher(requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("not the name of a kind of problem: " + value);
        }
    }

    // Written out, because sets of codes are made wherever a program starts, and Java links what it writes itself
    // slowly.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemCode code && code.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
