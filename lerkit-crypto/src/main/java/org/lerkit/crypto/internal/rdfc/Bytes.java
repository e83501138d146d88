package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at the end; text goes in as UTF-8. */
final class Bytes {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOWER_HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] array;
    private int size;

    Bytes(int capacity) {
        this.array = new byte[capacity];
    }

    int size() {
        return size;
    }

    /** What is stored; valid up to the size, and until something is added. */
    byte[] array() {
        return array;
    }

    /** What is stored, alone. */
    byte[] copy() {
        return Arrays.copyOf(array, size);
    }

    /** The same, for good: nothing is added or truncated afterwards. */
    byte[] finished() {
        return size == array.length ? array : copy();
    }

    void truncate(int newSize) {
        size = newSize;
    }

    Bytes add(int ascii) {
        room(1);
        array[size++] = (byte) ascii;
        return this;
    }

    Bytes add(byte[] more) {
        return add(more, 0, more.length);
    }

    Bytes add(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, array, size, end - start);
        size += end - start;
        return this;
    }

    /** @throws Dataset.MalformedTextException if the text has half a surrogate pair */
    Bytes text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Words.areVerbatim(utf8) ? add(utf8) : each(text, false);
    }

    /**
     * The text as a literal has it between its quotes (RDFC-1.0, canonical form of N-Quads).
     *
     * @throws Dataset.MalformedTextException if the text has half a surrogate pair
     */
    Bytes escaped(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return Words.areVerbatim(utf8) ? add(utf8) : each(text, true);
    }

    private Bytes each(String text, boolean escapes) {
        room(Math.multiplyExact(text.length(), escapes ? 6 : 3));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += beyondAscii(text, i);
            } else if (!escapes || (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F)) {
                array[size++] = (byte) c;
            } else {
                escape(c);
            }
        }
        return this;
    }

    private void escape(char c) {
        array[size++] = '\\';
        switch (c) {
            case '"', '\\' -> array[size++] = (byte) c;
            case '\b' -> array[size++] = 'b';
            case '\t' -> array[size++] = 't';
            case '\n' -> array[size++] = 'n';
            case '\f' -> array[size++] = 'f';
            case '\r' -> array[size++] = 'r';
            default -> {
                add('u').add('0').add('0').add(HEX[c >> 4]).add(HEX[c & 0xF]);
            }
        }
    }

    /** A number that is not negative, in decimal digits. */
    Bytes number(int number) {
        if (number >= 10) {
            number(number / 10);
        }
        return add('0' + number % 10);
    }

    /** These bytes as hexadecimal digits, in lower case. */
    Bytes hex(byte[] from, int start, int end) {
        room(2 * (end - start));
        for (int i = start; i < end; i++) {
            array[size++] = LOWER_HEX[(from[i] >> 4) & 0xF];
            array[size++] = LOWER_HEX[from[i] & 0xF];
        }
        return this;
    }

    /** One character beyond ASCII, for which there is room; how many more chars than one it took. */
    private int beyondAscii(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 0x800) {
            array[size++] = (byte) (0xC0 | (c >> 6));
        } else if (c < 0x10000) {
            if (Character.isSurrogate((char) c)) {
                throw new Dataset.MalformedTextException();
            }
            array[size++] = (byte) (0xE0 | (c >> 12));
            array[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        } else {
            array[size++] = (byte) (0xF0 | (c >> 18));
            array[size++] = (byte) (0x80 | ((c >> 12) & 0x3F));
            array[size++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        array[size++] = (byte) (0x80 | (c & 0x3F));
        return Character.charCount(c) - 1;
    }

    private void room(int more) {
        if (array.length - size < more) {
            array = Arrays.copyOf(array, Math.max(Math.addExact(size, more), array.length * 2));
        }
    }
}
