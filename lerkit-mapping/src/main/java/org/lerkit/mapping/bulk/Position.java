package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

/**
 * Which of all records.
 *
 * @param number which of the run, counted from 1: the same each time that the same is converted
 * @param source what holds it, such as the name of a file
 * @param index which of those in the source, counted from 1; in JSON Lines the number of its line; 0 for what is not of
 *     one of them, such as a file that cannot be read
 */
public record Position(long number, String source, long index) {
    public Position {
        requireNonNull(source, "source");
    }
}
