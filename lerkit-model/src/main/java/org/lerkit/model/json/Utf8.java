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
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;

    static Utf8 of(byte[] bytes) {
        long backslashes = 0;
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length) {
                long eight = (long) EIGHT.get(bytes, at);
                if ((eight & HIGH) == 0) {
                    backslashes |= (eight ^ '\\' * EACH) - EACH; // a high bit is set only if a byte is a backslash
                    at += Long.BYTES;
                    continue;
                }
            }
            int length = character(bytes, at);
            if (length == 0) {
                return new Utf8(false, false);
            }
            backslashes |= bytes[at] == '\\' ? HIGH : 0;
            at += length;
        }
        return new Utf8(true, (backslashes & HIGH) != 0);
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
