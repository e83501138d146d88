package org.lerkit.crypto.internal.jcs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonBoolean;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** Writes one value in canonical form, as bytes that are kept or that a digest takes. For one thread. */
final class CanonicalWriter {
    private static final int START = 4096;
    /** The most bytes that are added at a time. */
    private static final int ROOM = 1024;
    /** The most members that are sorted by insertion, whose cost is their square. */
    private static final int FEW = 32;

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789abcdef");

    private final @Nullable MessageDigest digest;
    private byte[] bytes = new byte[START];
    private int size;
    // the indexes of the members of objects that are not finished, in their order, one object after the other
    private int[] orders = new int[FEW];
    private int ordered;

    private CanonicalWriter(@Nullable MessageDigest digest) {
        this.digest = digest;
    }

    /** One that keeps all that it writes. */
    static CanonicalWriter whole() {
        return new CanonicalWriter(null);
    }

    /** One that keeps the hash of it only. */
    static CanonicalWriter into(MessageDigest digest) {
        return new CanonicalWriter(digest);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What was written, by one that keeps it. */
    byte[] written() {
        return Arrays.copyOf(bytes, size);
    }

    /** The hash of what was written, by one that has a digest. */
    byte[] hash() {
        MessageDigest hash = Objects.requireNonNull(digest);
        hash.update(bytes, 0, size);
        return hash.digest();
    }

    /** @throws ArithmeticException if a number is outside the range of a double */
    void write(JsonValue value) {
        if (value instanceof JsonString string) {
            string(string.value());
        } else if (value instanceof JsonObject object) {
            object(object);
        } else if (value instanceof JsonArray array) {
            array(array.items());
        } else if (value instanceof JsonNumber number) {
            plain(EcmaNumber.of(number.text()), 0); // which is never as long as there is room for
        } else if (value instanceof JsonBoolean bool) {
            literal(bool.value() ? TRUE : FALSE);
        } else {
            literal(NULL);
        }
    }

    private void array(List<JsonValue> items) {
        add('[');
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                add(',');
            }
            write(items.get(i));
        }
        add(']');
    }

    // String compares by UTF-16 code units, as section 3.2.3 asks for
    private void object(JsonObject object) {
        int count = object.size();
        add('{');
        if (isSorted(object)) {
            for (int i = 0; i < count; i++) {
                member(i, object.name(i), object.value(i));
            }
        } else if (count <= FEW) {
            int first = order(object);
            for (int i = 0; i < count; i++) {
                int index = orders[first + i];
                member(i, object.name(index), object.value(index));
            }
            ordered = first;
        } else {
            String[] names = object.members().keySet().toArray(String[]::new);
            Arrays.sort(names);
            for (int i = 0; i < count; i++) {
                member(i, names[i], object.get(names[i]).orElseThrow());
            }
        }
        add('}');
    }

    private void member(int before, String name, JsonValue value) {
        if (before > 0) {
            add(',');
        }
        string(name);
        add(':');
        write(value);
    }

    private static boolean isSorted(JsonObject object) {
        for (int i = 1; i < object.size(); i++) {
            if (object.name(i - 1).compareTo(object.name(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** Sorts the indexes of members; gives where the first is. */
    private int order(JsonObject object) {
        int first = ordered;
        ordered += object.size();
        if (ordered > orders.length) {
            orders = Arrays.copyOf(orders, 2 * ordered);
        }
        for (int i = 0; i < object.size(); i++) {
            String name = object.name(i);
            int at = first + i;
            for (; at > first && object.name(orders[at - 1]).compareTo(name) > 0; at--) {
                orders[at] = orders[at - 1];
            }
            orders[at] = i;
        }
        return first;
    }

    private void string(String text) {
        add('"');
        int at = 0;
        while (at < text.length()) {
            at = plain(text, at);
            if (at < text.length() && !isPlain(text.charAt(at))) {
                at += character(text, at);
            }
        }
        add('"');
    }

    /** Whether a character is written as it is, in one byte. */
    private static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
    }

    /** Writes plain characters, and no more than there is room for; gives the index of the first that is not written. */
    private int plain(String text, int from) {
        int most = Math.min(text.length() - from, ROOM);
        room(most);
        byte[] to = bytes;
        int end = size;
        int at = from;
        for (; at < from + most; at++) {
            char c = text.charAt(at);
            if (!isPlain(c)) {
                break;
            }
            to[end++] = (byte) c;
        }
        size = end;
        return at;
    }

    /** Writes one of the other characters; gives how many chars it has. */
    private int character(String text, int at) {
        room(6);
        int c = text.codePointAt(at);
        if (c < 0x80) {
            escape(c);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | (c >> 6));
            follow(c);
        } else if (c >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            bytes[size++] = (byte) (0xF0 | (c >> 18));
            follow(c >> 12);
            follow(c >> 6);
            follow(c);
            return 2;
        } else if (Character.isSurrogate((char) c)) {
            bytes[size++] = '?'; // half of a pair, which nothing that is read has
        } else {
            bytes[size++] = (byte) (0xE0 | (c >> 12));
            follow(c >> 6);
            follow(c);
        }
        return 1;
    }

    private void follow(int bits) {
        bytes[size++] = (byte) (0x80 | (bits & 0x3F));
    }

    private void escape(int c) {
        bytes[size++] = '\\';
        switch (c) {
            case '"', '\\' -> bytes[size++] = (byte) c;
            case '\b' -> bytes[size++] = 'b';
            case '\t' -> bytes[size++] = 't';
            case '\n' -> bytes[size++] = 'n';
            case '\f' -> bytes[size++] = 'f';
            case '\r' -> bytes[size++] = 'r';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[c >> 4];
                bytes[size++] = HEX[c & 0xF];
            }
        }
    }

    private void literal(byte[] ascii) {
        room(ascii.length);
        System.arraycopy(ascii, 0, bytes, size, ascii.length);
        size += ascii.length;
    }

    private void add(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            makeRoom(more);
        }
    }

    private void makeRoom(int more) {
        if (digest == null) {
            bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), bytes.length * 2));
        } else {
            digest.update(bytes, 0, size);
            size = 0;
        }
    }
}
