package org.lerkit.model.record;

import java.util.List;
import java.util.Optional;
import org.lerkit.model.value.Coded;

/** A postal address. */
public record Address(
        List<String> attention,
        List<String> lines,
        Optional<String> city,
        Optional<Coded> region,
        Optional<String> postalCode,
        Optional<Coded> country,
        List<Fact> extensions) {
    public Address {
        attention = List.copyOf(attention);
        lines = List.copyOf(lines);
        extensions = List.copyOf(extensions);
    }
}
