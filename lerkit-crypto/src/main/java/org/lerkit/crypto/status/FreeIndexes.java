package org.lerkit.crypto.status;

import java.util.random.RandomGenerator;

/** The places of one list that no credential has. Not thread-safe. */
final class FreeIndexes {
    private final long[] taken;
    private int free;

    private FreeIndexes(long[] taken, int free) {
        this.taken = taken;
        this.free = free;
    }

    /** All of so many, a multiple of 64. */
    static FreeIndexes all(int size) {
        return new FreeIndexes(new long[size / Long.SIZE], size);
    }

    FreeIndexes copy() {
        return new FreeIndexes(taken.clone(), free);
    }

    int size() {
        return free;
    }

    /** Takes a place that was named; false if it is not free. */
    boolean take(int index) {
        long bit = 1L << index; // of the remainder by 64
        if (index < 0 || index / Long.SIZE >= taken.length || (taken[index / Long.SIZE] & bit) != 0) {
            return false;
        }
        taken[index / Long.SIZE] |= bit;
        free--;
        return true;
    }

    /**
     * Takes one of the free places, each as likely as any other. Counting them goes through 16 KiB, and takes no longer
     * when few are left.
     */
    int takeAny(RandomGenerator random) {
        int rank = random.nextInt(free);
        int word = 0;
        for (int here = Long.bitCount(~taken[0]); rank >= here; here = Long.bitCount(~taken[word])) {
            rank -= here;
            word++;
        }
        long open = ~taken[word];
        for (; rank > 0; rank--) {
            open &= open - 1;
        }
        int index = word * Long.SIZE + Long.numberOfTrailingZeros(open);
        take(index);
        return index;
    }
}
