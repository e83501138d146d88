package org.lerkit.mapping.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The character set of a file: that of its byte order mark; else that of the mapping; else UTF-16 where every other byte
 * is zero, UTF-8 where the start of the file is valid UTF-8, and windows-1252 where it is not. A later line that is not
 * in that character set is an error: nothing is decoded wrongly in silence.
 *
 * @param mark how many bytes the byte order mark has
 */
record Encoding(Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Encoding of(byte[] prefix, Optional<Charset> said) {
        if (starts(prefix, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(prefix, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (starts(prefix, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        return new Encoding(said.orElseGet(() -> guess(prefix)), 0);
    }

    private static Charset guess(byte[] prefix) {
        if (prefix.length >= 4 && prefix[0] == 0 && prefix[1] != 0 && prefix[2] == 0 && prefix[3] != 0) {
            return StandardCharsets.UTF_16BE;
        }
        if (prefix.length >= 4 && prefix[0] != 0 && prefix[1] == 0 && prefix[2] != 0 && prefix[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(prefix.length + 1);
        CoderResult result = utf8.decode(ByteBuffer.wrap(prefix), text, false);
        return result.isError() ? WINDOWS : StandardCharsets.UTF_8;
    }

    private static boolean starts(byte[] prefix, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= prefix.length || (prefix[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** The start of the file, good enough to look at its header. */
    String text(byte[] prefix) {
        return new String(prefix, mark, prefix.length - mark, charset);
    }
}
