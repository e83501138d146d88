package org.lerkit.crypto.internal.rdfc;

import java.util.HashMap;
import java.util.Map;

/**
 * Hash Related Blank Node (RDFC-1.0, section 4.7): how a blank node shares a statement with another, which has its label
 * there or else its first-degree hash. What was hashed before is not hashed again.
 */
final class Relations {
    private static final byte[] POSITIONS = {'s', 0, 'o', 'g'}; // by column of rows
    private static final int NUMBER_BITS = 30;
    private static final int KIND_BITS = 2;

    private final Names names;
    private final int[] firstHashes;
    private final Labels canonical;
    private final Labels trail;
    private final Hash hash;
    private final Map<Long, Integer> known = new HashMap<>();
    private final Bytes data = new Bytes(256);

    Relations(Names names, int[] firstHashes, Labels canonical, Labels trail, Hash hash) {
        this.names = names;
        this.firstHashes = firstHashes;
        this.canonical = canonical;
        this.trail = trail;
        this.hash = hash;
    }

    /** The number of the hash, for the other in that column of a row with that predicate. */
    int hash(int column, int predicate, int other) {
        int kind = canonical.has(other) ? 2 : trail.has(other) ? 1 : 0;
        int called = kind == 2 ? canonical.number(other) : kind == 1 ? trail.number(other) : firstHashes[other];
        int property = column == Rows.GRAPH ? 0 : predicate;
        long key = ((((((long) called << NUMBER_BITS) | property) << KIND_BITS) | kind) << KIND_BITS) | column;
        Integer before = known.get(key);
        if (before != null) {
            return before;
        }
        data.resize(0);
        data.add(POSITIONS[column]);
        if (property > 0) {
            names.writeAlone(property, data);
        }
        if (kind == 0) {
            hash.write(called, data);
        } else {
            (kind == 2 ? canonical : trail).write(called, data);
        }
        int made = hash.make(data);
        known.put(key, made);
        return made;
    }
}
