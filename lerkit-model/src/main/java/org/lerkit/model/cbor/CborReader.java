package org.lerkit.model.cbor;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads items one after the other: those that are known beforehand by their kinds, others as {@linkplain #value() values}.
 * Whatever else comes is malformed, and every method throws a {@link MalformedCborException} for it. A size never asks
 * for more than there are bytes left. Not thread-safe.
 */
public final class CborReader {
    /** A header of COSE has a handful, a CWT not many more. */
    private static final int MOST_VALUES = 10_000;

    private static final int DEEPEST = 16;

    private final ByteBuffer in;
    private int values;

    /** Reads from a place in bytes to their end. */
    public CborReader(byte[] bytes, int start) {
        this.in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    }

    /** The only item in bytes. */
    public static CborValue only(byte[] bytes) {
        CborReader reader = new CborReader(bytes, 0);
        CborValue value = reader.value();
        reader.end();
        return value;
    }

    /** A number that is neither negative nor larger than an {@code int} has room for. */
    public int unsigned() {
        long value = head(Major.UNSIGNED);
        if (value > Integer.MAX_VALUE) {
            throw new MalformedCborException("a number larger than any here");
        }
        return (int) value;
    }

    /** Bytes. */
    public byte[] bytes() {
        return take(size(Major.BYTES));
    }

    /** Bytes of a known size. */
    public byte[] bytes(int size) {
        byte[] bytes = bytes();
        if (bytes.length != size) {
            throw new MalformedCborException("other than " + size + " bytes");
        }
        return bytes;
    }

    /** A text. */
    public String text() {
        byte[] utf8 = take(size(Major.TEXT));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedCborException("text that is not UTF-8");
        }
    }

    /** An array; gives how many items follow. */
    public int array() {
        return size(Major.ARRAY);
    }

    /** A map; gives how many keys, each with its value, follow. */
    public int map() {
        return size(Major.MAP);
    }

    /** An item of any kind, with all that is in it. */
    public CborValue value() {
        return value(0);
    }

    /** Makes sure that nothing follows. */
    public void end() {
        if (in.hasRemaining()) {
            throw new MalformedCborException("bytes after the end");
        }
    }

    private CborValue value(int depth) {
        values++;
        if (depth > DEEPEST || values > MOST_VALUES) {
            throw new MalformedCborException("more than " + DEEPEST + " items in items, or " + MOST_VALUES + " in all");
        }
        Major major = next();
        return switch (major) {
            case UNSIGNED -> new CborValue.Int(head(major));
            case NEGATIVE -> new CborValue.Int(~head(major)); // -1 - value
            case BYTES -> new CborValue.Bytes(bytes());
            case TEXT -> new CborValue.Text(text());
            case ARRAY -> array(depth + 1);
            case MAP -> map(depth + 1);
            case TAG -> new CborValue.Tagged(head(major), value(depth + 1));
            case SIMPLE -> simple();
        };
    }

    private CborValue array(int depth) {
        List<CborValue> items = new ArrayList<>();
        for (int left = array(); left > 0; left--) {
            items.add(value(depth));
        }
        return new CborValue.Array(items);
    }

    private CborValue map(int depth) {
        Map<CborValue, CborValue> entries = new LinkedHashMap<>();
        for (int left = map(); left > 0; left--) {
            CborValue key = value(depth);
            if (!(key instanceof CborValue.Int || key instanceof CborValue.Text)) {
                throw new MalformedCborException("a key that is neither a number nor a text");
            }
            if (entries.put(key, value(depth)) != null) {
                throw new MalformedCborException("a key that is there twice");
            }
        }
        return new CborValue.Labelled(entries);
    }

    private CborValue simple() {
        int first = Byte.toUnsignedInt(take(1)[0]);
        for (CborValue.Simple simple : CborValue.Simple.values()) {
            if (simple.written() == first) {
                return simple;
            }
        }
        throw new MalformedCborException("a fraction, or a simple value of no meaning here");
    }

    private Major next() {
        if (!in.hasRemaining()) {
            throw new MalformedCborException("an end before the end of the items");
        }
        return Major.of(Byte.toUnsignedInt(in.get(in.position())));
    }

    private int size(Major major) {
        long size = head(major);
        if (size > in.remaining()) {
            throw new MalformedCborException("an end before the end of " + major.kind());
        }
        return (int) size;
    }

    private byte[] take(int size) {
        if (size > in.remaining()) {
            throw new MalformedCborException("an end before the end of bytes");
        }
        byte[] taken = new byte[size];
        in.get(taken);
        return taken;
    }

    /** The number in the head of an item, which must be of that major type. */
    private long head(Major major) {
        if (next() != major) {
            throw new MalformedCborException("something where " + major.kind() + " belongs");
        }
        int inline = take(1)[0] & 31;
        if (inline < 24) {
            return inline;
        }
        if (inline > 27) {
            throw new MalformedCborException("no definite length of " + major.kind());
        }
        int digits = 1 << (inline - 24);
        long value = 0;
        for (byte digit : take(digits)) {
            value = (value << 8) | Byte.toUnsignedInt(digit);
        }
        if (value < 0) {
            throw new MalformedCborException("a number larger than any here");
        }
        boolean shorter = digits == 1 ? value < 24 : value >> (digits * 4) == 0;
        if (shorter) {
            throw new MalformedCborException("a number that is not in its shortest form");
        }
        return value;
    }
}
