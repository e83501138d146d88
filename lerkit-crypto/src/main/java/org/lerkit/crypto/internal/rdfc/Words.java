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
        long hash = (long) to - from;
        if (to - from < Long.BYTES) {
            for (int i = from; i < to; i++) {
                hash = (hash ^ bytes[i]) * MIX;
            }
        } else {
            ByteBuffer words = ByteBuffer.wrap(bytes);
            for (int i = from; i < to - Long.BYTES; i += Long.BYTES) {
                hash = (hash ^ words.getLong(i)) * MIX;
                hash ^= hash >>> 32;
            }
            hash = (hash ^ words.getLong(to - Long.BYTES)) * MIX;
        }
        return (int) (((hash ^ (hash >>> 29)) * MIX) >>> 32);
    }

    /** Whether these, as UTF-8 of a text, may have a question mark for half a surrogate pair: whether they have any. */
    static boolean haveDoubts(byte[] utf8) {
        long all = -1;
        int whole = utf8.length & -Long.BYTES;
        ByteBuffer words = ByteBuffer.wrap(utf8);
        for (int i = 0; i < whole; i += Long.BYTES) {
            all &= differs(words.getLong(i), '?');
        }
        return (all & differs(rest(utf8, whole), '?') & HIGHEST) != HIGHEST;
    }

    /**
     * Whether these, as UTF-8 of a text, are what a literal has between its quotes: no quote, backslash or control
     * character, and no question mark, which may be there for half a surrogate pair.
     */
    static boolean areVerbatim(byte[] utf8) {
        long all = -1;
        int whole = utf8.length & -Long.BYTES;
        ByteBuffer words = ByteBuffer.wrap(utf8);
        for (int i = 0; i < whole; i += Long.BYTES) {
            all &= verbatim(words.getLong(i));
        }
        return (all & verbatim(rest(utf8, whole)) & HIGHEST) == HIGHEST;
    }

    /** The last bytes, after spaces. */
    private static long rest(byte[] bytes, int from) {
        long rest = ONES * ' ';
        for (int i = from; i < bytes.length; i++) {
            rest = (rest << Byte.SIZE) | (bytes[i] & 0xFF);
        }
        return rest;
    }

    /** Has the highest bit of each byte that may stand for itself. */
    private static long verbatim(long word) {
        long low = word & ~HIGHEST;
        long printable = low + (ONES * (0x80 - ' '));
        long neitherQuestionNorDelete = (low | (ONES * 0x40)) ^ (ONES * 0x7F); // these two differ in that bit only
        return word | (printable & differs(low, '"') & differs(low, '\\') & (neitherQuestionNorDelete + (ONES * 0x7F)));
    }

    /** Has the highest bit of each byte that is not that one, which is ASCII. */
    private static long differs(long word, char c) {
        return word | (((word & ~HIGHEST) ^ (ONES * c)) + (ONES * 0x7F));
    }
}
