package org.lerkit.model.job;

import java.util.List;
import java.util.Optional;

/**
 * A postal address.
 */
public record Address(
        Optional<String> name,
        List<String> lines,
        Optional<String> city,
        Optional<String> region,
        Optional<String> postalCode,
        Optional<String> country) {
    public Address {
        lines = List.copyOf(lines);
    }
}
