package org.lerkit.crypto.internal.suite.sd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the items of CBOR (RFC 8949) that proof values are made of, each in its shortest form. */
final class CborWriter {
    static final int UNSIGNED = 0;
    static final int BYTES = 2;
    static final int TEXT = 3;
    static final int ARRAY = 4;
    static final int MAP = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Starts with bytes that are no item. */
    CborWriter(byte[] header) {
        out.writeBytes(header);
    }

    CborWriter unsigned(int value) {
        head(UNSIGNED, value);
        return this;
    }

    CborWriter bytes(byte[] value) {
        head(BYTES, value.length);
        out.writeBytes(value);
        return this;
    }

    CborWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        head(TEXT, utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** An array, whose items follow. */
    CborWriter array(int size) {
        head(ARRAY, size);
        return this;
    }

    /** A map, whose keys and values follow. */
    CborWriter map(int size) {
        head(MAP, size);
        return this;
    }

    byte[] written() {
        return out.toByteArray();
    }

    private void head(int major, int value) {
        int type = major << 5;
        if (value < 24) {
            out.write(type | value);
        } else if (value < 1 << 8) {
            out.write(type | 24);
            out.write(value);
        } else if (value < 1 << 16) {
            out.write(type | 25);
            out.write(value >> 8);
            out.write(value);
        } else {
            out.write(type | 26);
            out.write(value >> 24);
            out.write(value >> 16);
            out.write(value >> 8);
            out.write(value);
        }
    }
}
