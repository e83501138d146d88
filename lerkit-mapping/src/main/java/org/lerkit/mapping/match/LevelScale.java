package org.lerkit.mapping.match;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A scale, from its lowest level to its highest.
 *
 * @param id by which records and postings name it
 * @param levels their codes
 */
public record LevelScale(String id, List<String> levels) {
    /** @throws IllegalArgumentException if a level is there twice */
    public LevelScale {
        requireNonNull(id, "id");
        levels = List.copyOf(levels);
        if (levels.stream().distinct().count() < levels.size()) {
            throw new IllegalArgumentException("a level is on a scale once");
        }
    }
}
