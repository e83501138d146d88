package org.lerkit.model.xml;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The codes that a specification lists for a value. Immutable and thread-safe. */
public final class CodeList {
    private final String name;
    private final Set<String> codes;

    private CodeList(String name, Set<String> codes) {
        this.name = requireNonNull(name, "name");
        this.codes = Collections.unmodifiableSet(codes);
    }

    /** A list of a name, such as {@code pesc:CourseCreditBasis}. */
    public static CodeList of(String name, String... codes) {
        return new CodeList(name, new LinkedHashSet<>(List.of(codes)));
    }

    public String name() {
        return name;
    }

    /** The codes in the order of the specification. */
    public Set<String> codes() {
        return codes;
    }

    /** The code that a text stands for: white space around it does not count, as some lists have codes twice with it. */
    public Optional<String> find(String text) {
        return Optional.of(text.strip()).filter(codes::contains);
    }

    @Override
    public String toString() {
        return name;
    }
}
