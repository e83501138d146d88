package org.lerkit.model.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What can be said of bytes without decoding them, which would cost as much as parsing.
 *
 * @param valid whether they are UTF-8 (RFC 3629, section 4): shortest forms only, no surrogates, nothing above U+10FFFF
 * @param backslash whether a backslash is among them; not known of bytes that are not UTF-8
 */
record Utf8(boolean valid, boolean backslash) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    static Utf8 of(byte[] bytes) {
        long backslashes = 0;
        int at = 0;
        while (at < bytes.length) {
            // Nearly all of nearly every document is ASCII: four times eight bytes, in a loop that compilers like.
            for (; at <= bytes.length - 4 * Long.BYTES; at += 4 * Long.BYTES) {
                long one = (long) EIGHT.get(bytes, at);
                long two = (long) EIGHT.get(bytes, at + Long.BYTES);
                long three = (long) EIGHT.get(bytes, at + 2 * Long.BYTES);
                long four = (long) EIGHT.get(bytes, at + 3 * Long.BYTES);
                if (((one | two | three | four) & HIGH) != 0) {
                    break;
                }
                backslashes |= backslash(one) | backslash(two) | backslash(three) | backslash(four);
            }
            for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
                long eight = (long) EIGHT.get(bytes, at);
                backslashes |= backslash(eight) & ~eight; // not in the bytes that are not ASCII
                long high = eight & HIGH;
                if (high != 0) {
                    at += Long.numberOfTrailingZeros(high) / Byte.SIZE;
                    break;
                }
            }
            if (at < bytes.length) {
                int length = character(bytes, at);
                if (length == 0) {
                    return new Utf8(false, false);
                }
                backslashes |= bytes[at] == '\\' ? HIGH : 0;
                at += length;
            }
        }
        return new Utf8(true, (backslashes & HIGH) != 0);
    }

    /** Has a high bit if one of eight bytes of ASCII is a backslash. */
    private static long backslash(long eight) {
        return (eight ^ '\\' * EACH) - EACH;
    }

    /** How many bytes the character here has; 0 if it is none. */
    private static int character(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first >= 0xC2 && first <= 0xDF) {
            return follow(bytes, at, 2, 0x80, 0xBF);
        }
        if (first >= 0xE0 && first <= 0xEF) {
            return follow(bytes, at, 3, first == 0xE0 ? 0xA0 : 0x80, first == 0xED ? 0x9F : 0xBF);
        }
        if (first >= 0xF0 && first <= 0xF4) {
            return follow(bytes, at, 4, first == 0xF0 ? 0x90 : 0x80, first == 0xF4 ? 0x8F : 0xBF);
        }
        return 0;
    }

    /** The length, if the bytes after the first are there: the second in a range, the others from 80 to BF. */
    private static int follow(byte[] bytes, int at, int length, int least, int most) {
        if (at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        boolean all = second >= least && second <= most;
        for (int i = at + 2; i < at + length; i++) {
            all &= (bytes[i] & 0xC0) == 0x80;
        }
        return all ? length : 0;
    }
}
