package org.lerkit.crypto.internal.suite.sd;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads the items of CBOR (RFC 8949) that proof values are made of, in the order in which they are expected. Whatever
 * else comes, tags among it, is malformed. A size never asks for more than there are bytes left.
 */
final class CborReader {
    private static final int INDEFINITE = 31;

    private final ByteBuffer in;

    CborReader(byte[] bytes, int start) {
        this.in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    }

    int unsigned() throws MalformedProofValueException {
        return head(CborWriter.UNSIGNED, "a number");
    }

    /** Bytes of a known size. */
    byte[] bytes(int size) throws MalformedProofValueException {
        if (head(CborWriter.BYTES, "bytes") != size) {
            throw new MalformedProofValueException("other than " + size + " bytes");
        }
        return take(size);
    }

    String text() throws MalformedProofValueException {
        byte[] utf8 = take(size(CborWriter.TEXT, "text"));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedProofValueException("text that is not UTF-8");
        }
    }

    /** An array; gives how many items follow. */
    int array() throws MalformedProofValueException {
        return size(CborWriter.ARRAY, "an array");
    }

    /** A map; gives how many keys, each with its value, follow. */
    int map() throws MalformedProofValueException {
        return size(CborWriter.MAP, "a map");
    }

    void end() throws MalformedProofValueException {
        if (in.hasRemaining()) {
            throw new MalformedProofValueException("bytes after the end");
        }
    }

    private int size(int major, String kind) throws MalformedProofValueException {
        int size = head(major, kind);
        if (size > in.remaining()) {
            throw new MalformedProofValueException("an end before the end of " + kind);
        }
        return size;
    }

    private byte[] take(int size) throws MalformedProofValueException {
        if (size > in.remaining()) {
            throw new MalformedProofValueException("an end before the end of bytes");
        }
        byte[] taken = new byte[size];
        in.get(taken);
        return taken;
    }

    /** The number in the head of an item, which must be of that major type. */
    private int head(int major, String kind) throws MalformedProofValueException {
        int first = Byte.toUnsignedInt(take(1)[0]);
        if (first >> 5 != major || (first & 31) == INDEFINITE) {
            throw new MalformedProofValueException("something where " + kind + " of definite length belongs");
        }
        int inline = first & 31;
        if (inline < 24) {
            return inline;
        }
        if (inline > 26) {
            throw new MalformedProofValueException("a number larger than any here");
        }
        int value = 0;
        for (byte digit : take(1 << (inline - 24))) {
            value = (value << 8) | Byte.toUnsignedInt(digit);
        }
        if (value < 0) {
            throw new MalformedProofValueException("a number larger than any here");
        }
        return value;
    }
}
