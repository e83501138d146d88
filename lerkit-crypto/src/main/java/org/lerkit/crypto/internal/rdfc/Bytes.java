package org.lerkit.crypto.internal.rdfc;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow at the end; text goes in as UTF-8. Behind them there is always room for one more step of a copy. */
final class Bytes {
    /**
     * How many bytes one step of a copy has. Copies are made in whole steps, and what is too much is written over: how
     * many steps a copy takes can be foreseen by the processor more often than how many bytes.
     */
    static final int STEP = 64;

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOWER_HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private static final int SHORT = 48; // a longer text is looked at eight bytes at a time, which takes a copy of it

    private byte[] array;
    private int size;

    Bytes(int capacity) {
        this.array = new byte[capacity + STEP];
    }

    int size() {
        return size;
    }

    /**
     * What is stored, up to the size. What is once in it stays as it is there until the size is set to less, also when the
     * bytes have moved to a larger array: the one before is never written to again.
     */
    byte[] array() {
        return array;
    }

    /** How many more there are before the array becomes another. */
    int room() {
        return array.length - STEP - size;
    }

    /** Moves everything to where there is as much room; gives its end. */
    int moveTo(byte[] to, int at) {
        int end = at + size;
        System.arraycopy(array, 0, to, at, size);
        size = 0;
        return end;
    }

    byte[] copy() {
        return Arrays.copyOf(array, size);
    }

    /** The array, with room for more. */
    private byte[] with(int more) {
        if (room() < more) {
            array = Arrays.copyOf(array, Math.max(Math.addExact(size + STEP, more), array.length * 2));
        }
        return array;
    }

    /** Takes back what is beyond a size. */
    void resize(int less) {
        size = less;
    }

    /** Copies some bytes to where there is room, a step more than needed if the source has so many; gives their end. */
    private static int copy(byte[] from, int start, int end, byte[] to, int at) {
        int length = end - start;
        System.arraycopy(from, start, to, at, Math.min((length + STEP - 1) & -STEP, from.length - start));
        return at + length;
    }

    Bytes add(int ascii) {
        with(1)[size++] = (byte) ascii;
        return this;
    }

    Bytes add(byte[] more) {
        return add(more, 0, more.length);
    }

    Bytes add(byte[] from, int start, int end) {
        size = copy(from, start, end, with(end - start), size);
        return this;
    }

    /** @throws Dataset.MalformedTextException if the text has half a surrogate pair */
    Bytes text(String text) {
        return text(text, false);
    }

    /**
     * The text as a literal has it between its quotes (RDFC-1.0, canonical form of N-Quads).
     *
     * @throws Dataset.MalformedTextException if the text has half a surrogate pair
     */
    Bytes escaped(String text) {
        return text(text, true);
    }

    private Bytes text(String text, boolean escapes) {
        if (text.length() <= SHORT && addedPlain(text)) {
            return this;
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        if (escapes ? Words.areVerbatim(utf8) : !Words.haveDoubts(utf8)) {
            return add(utf8);
        }
        byte[] to = with(Math.multiplyExact(text.length(), escapes ? 6 : 3));
        int at = size;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && (!escapes || (c >= 0x20 && c != '"' && c != '\\' && c != 0x7F))) {
                to[at++] = (byte) c;
            } else {
                size = at;
                i += c < 0x80 ? escape(c) : beyondAscii(text, i);
                at = size;
            }
        }
        size = at;
        return this;
    }

    /** Adds a text if it is plain ASCII that is written alike everywhere. */
    private boolean addedPlain(String text) {
        int length = text.length();
        byte[] to = with(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
            to[size + i] = (byte) c;
        }
        size += length;
        return true;
    }

    /** One character that cannot stand for itself; no char more. */
    private int escape(char c) {
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
        return 0;
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
        with(2 * (end - start));
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
}
