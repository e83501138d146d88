package org.lerkit.crypto.internal.rdfc;

import java.nio.ByteBuffer;

/** Bytes read eight at a time. (A {@code VarHandle} would do as well, but takes long when it is first used.) */
final class Words {
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = ONES << 7;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private Words() {}

    /** Eight bytes from there, the first one highest. */
    static long at(byte[] bytes, int index) {
        return ByteBuffer.wrap(bytes).getLong(index);
    }

    /** A number that is the same for the same bytes. Whoever wants to can find others with the same. */
    static int hash(byte[] bytes, int from, int to) {
        long hash = to - from;
        if (to - from < Long.BYTES) {
            for (int i = from; i < to; i++) {
                hash = (hash ^ bytes[i]) * MIX;
            }
        } else {
            for (int i = from; i < to - Long.BYTES; i += Long.BYTES) {
                hash = (hash ^ at(bytes, i)) * MIX;
                hash ^= hash >>> 32;
            }
            hash = (hash ^ at(bytes, to - Long.BYTES)) * MIX;
        }
        return (int) ((hash ^ (hash >>> 29)) * MIX >>> 32);
    }

    /**
     * Whether these, as UTF-8 of a text, are what a literal has between its quotes: no quote, backslash or control
     * character, nor the question mark that stands for half a surrogate pair.
     */
    static boolean areVerbatim(byte[] utf8) {
        int whole = utf8.length & -Long.BYTES;
        for (int i = 0; i < whole; i += Long.BYTES) {
            if (hasSpecial(at(utf8, i))) {
                return false;
            }
        }
        long rest = ONES * ' ';
        for (int i = whole; i < utf8.length; i++) {
            rest = rest << 8 | (utf8[i] & 0xFF);
        }
        return !hasSpecial(rest);
    }

    private static boolean hasSpecial(long word) {
        long quote = word ^ (ONES * '"');
        long backslash = word ^ (ONES * '\\');
        long question = (word | (ONES * 0x40)) ^ (ONES * 0x7F); // or DEL, which differs in that bit only
        return ((((quote - ONES) & ~quote)
                        | ((backslash - ONES) & ~backslash)
                        | ((question - ONES) & ~question)
                        | ((word - ONES * ' ') & ~word))
                        & HIGHEST)
                != 0;
    }
}
