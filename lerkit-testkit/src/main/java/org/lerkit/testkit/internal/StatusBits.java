package org.lerkit.testkit.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** The bits of lists of statuses. */
final class StatusBits {
    /** As many statuses as a list has at least. */
    static final int LEAST = 131_072;

    private StatusBits() {}

    /** The first status is the left-most bit. */
    static byte[] of(int statuses, int... set) {
        byte[] bits = new byte[statuses / Byte.SIZE];
        for (int index : set) {
            bits[index / Byte.SIZE] |= (byte) (0x80 >> index % Byte.SIZE);
        }
        return bits;
    }

    /** As lists of W3C are. */
    static byte[] gzip(byte[] bits) {
        return compressed(bits, GZIPOutputStream::new);
    }

    /** As lists of IETF are. */
    static byte[] zlib(byte[] bits) {
        return compressed(bits, DeflaterOutputStream::new);
    }

    private interface Compression {
        OutputStream onto(OutputStream out) throws IOException;
    }

    private static byte[] compressed(byte[] bits, Compression compression) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream out = compression.onto(compressed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }

    /** As a list writes them. */
    static String encoded(byte[] compressed) {
        return 'u' + Base64.getUrlEncoder().withoutPadding().encodeToString(compressed);
    }
}
