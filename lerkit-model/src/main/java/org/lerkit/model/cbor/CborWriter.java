package org.lerkit.model.cbor;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes items one after the other, each in its shortest form. Not thread-safe. */
public final class CborWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Starts with nothing. */
    public CborWriter() {}

    /** Starts with bytes that are no item. */
    public CborWriter(byte[] header) {
        out.writeBytes(header);
    }

    /** A number. */
    public CborWriter number(long value) {
        head(value < 0 ? Major.NEGATIVE : Major.UNSIGNED, value < 0 ? ~value : value); // ~value is -1 - value
        return this;
    }

    /** Bytes. */
    public CborWriter bytes(byte[] value) {
        head(Major.BYTES, value.length);
        out.writeBytes(value);
        return this;
    }

    /** A text. */
    public CborWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        head(Major.TEXT, utf8.length);
        out.writeBytes(utf8);
        return this;
    }

    /** An array, whose items follow. */
    public CborWriter array(int size) {
        head(Major.ARRAY, size);
        return this;
    }

    /** A map, whose keys and values follow. */
    public CborWriter map(int size) {
        head(Major.MAP, size);
        return this;
    }

    /** A tag, whose item follows. */
    public CborWriter tag(long number) {
        head(Major.TAG, number);
        return this;
    }

    /** False, true or null. */
    public CborWriter simple(CborValue.Simple value) {
        out.write(value.written());
        return this;
    }

    /** All that was written. */
    public byte[] written() {
        return out.toByteArray();
    }

    private void head(Major major, long value) {
        int type = major.bits();
        if (value < 24) {
            out.write(type | (int) value);
            return;
        }
        int size = value >> 8 == 0 ? 0 : value >> 16 == 0 ? 1 : value >> 32 == 0 ? 2 : 3;
        out.write(type | (24 + size));
        for (int shift = (8 << size) - 8; shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
    }
}
