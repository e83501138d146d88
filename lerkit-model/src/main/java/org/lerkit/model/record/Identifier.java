package org.lerkit.model.record;

import java.util.Optional;
import org.lerkit.model.value.Coded;

/**
 * An identifier that someone gave a person, an organisation or an attainment.
 *
 * @param value as written
 * @param type which kind of identifier it is
 * @param authority who gave it, by name
 * @param country the country in which it holds
 * @param region the state or province in which it holds
 */
public record Identifier(
        String value,
        Optional<Coded> type,
        Optional<String> authority,
        Optional<Coded> country,
        Optional<Coded> region) {
    /** An identifier of a kind. */
    public static Identifier of(String value, Coded type) {
        return new Identifier(value, Optional.of(type), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
