package org.lerkit.mapping.bulk;

import java.util.Set;

/**
 * How far a run came. Immutable.
 *
 * @param done the records up to this number are all done
 * @param ahead the numbers of those behind it that are done too, where results are not in order
 */
public record Checkpoint(long done, Set<Long> ahead) {
    /** Before the first record. */
    public static final Checkpoint START = new Checkpoint(0, Set.of());

    public Checkpoint {
        ahead = Set.copyOf(ahead);
    }

    /** Whether the record of that number is done. */
    public boolean covers(long number) {
        return number <= done || ahead.contains(number);
    }
}
