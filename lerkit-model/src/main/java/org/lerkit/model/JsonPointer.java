package org.lerkit.model;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document (RFC 6901): {@code /credentialSubject/achievement/0}; empty for the whole document.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonPointer implements SourceLocation, Comparable<JsonPointer> {
    /** The whole document. */
    public static final JsonPointer ROOT = new JsonPointer("");

    private static final String[] INDEXES =
            IntStream.range(0, 100).mapToObj(Integer::toString).toArray(String[]::new);

    private static final int[] POWERS =
            IntStream.iterate(1, power -> 31 * power).limit(32).toArray();

    // A step and the way to it: a document has a pointer for each of its leaves, and few are ever looked at. The hash
    // is
    // that of the text, so that it does not matter which way a pointer was made.
    private final @Nullable JsonPointer parent;
    private final String last;
    private final int hash;

    /** @throws IllegalArgumentException if the text is not empty and does not start with a slash */
    public JsonPointer(String value) {
        if (!requireNonNull(value, "value").isEmpty() && value.charAt(0) != '/') {
            throw new IllegalArgumentException("a JSON Pointer starts with a slash");
        }
        this.parent = null;
        this.last = value;
        this.hash = value.hashCode();
    }

    private JsonPointer(JsonPointer parent, String last) {
        this.parent = parent;
        this.last = last;
        this.hash = (31 * parent.hash + '/') * power(last.length()) + last.hashCode();
    }

    /** By how much the hash of a text grows before so many characters behind it. */
    private static int power(int length) {
        int power = length < POWERS.length ? POWERS[length] : POWERS[POWERS.length - 1];
        for (int i = POWERS.length; i <= length; i++) {
            power *= 31;
        }
        return power;
    }

    /** The pointer as RFC 6901 writes it. */
    public String value() {
        if (parent == null) {
            return last;
        }
        int length = 0;
        for (JsonPointer at = this; at != null; at = at.parent) {
            length += at.last.length() + (at.parent == null ? 0 : 1);
        }
        char[] characters = new char[length];
        for (JsonPointer at = this; at != null; at = at.parent) {
            length -= at.last.length();
            at.last.getChars(0, at.last.length(), characters, length);
            if (at.parent != null) {
                characters[--length] = '/';
            }
        }
        return new String(characters);
    }

    /** The member of that name in the object here. */
    public JsonPointer child(String name) {
        boolean plain = name.indexOf('~') < 0 && name.indexOf('/') < 0;
        return new JsonPointer(this, plain ? name : name.replace("~", "~0").replace("/", "~1"));
    }

    /** The item of that index in the array here. */
    public JsonPointer child(int index) {
        return new JsonPointer(this, index >= 0 && index < INDEXES.length ? INDEXES[index] : Integer.toString(index));
    }

    /** The same place, seen from a document in which the one it was in is found at {@code base}. */
    public JsonPointer under(JsonPointer base) {
        return new JsonPointer(base.value() + value());
    }

    /** Names and indexes from the root, unescaped. */
    public List<String> tokens() {
        if (value().isEmpty()) {
            return List.of();
        }
        return Arrays.stream(value().substring(1).split("/", -1))
                .map(token -> token.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    @Override
    public String path() {
        return value();
    }

    @Override
    public String describe() {
        return value().isEmpty() ? "the whole document" : value();
    }

    /** Whether the other points to the same place, written in the same way. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof JsonPointer that && hash == that.hash && isSame(that);
    }

    @SuppressWarnings("ReferenceEquality") // from there on, the ways are one
    private boolean isSame(JsonPointer that) {
        JsonPointer one = this;
        JsonPointer two = that;
        while (one.parent != null && two.parent != null) {
            if (!one.last.equals(two.last)) {
                return false;
            }
            one = one.parent;
            two = two.parent;
            if (one == two) {
                return true;
            }
        }
        return one.value().equals(two.value());
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The order of the texts; with it, hashed collections withstand pointers that were made to have the same hash. */
    @Override
    public int compareTo(JsonPointer other) {
        return value().compareTo(other.value());
    }

    @Override
    public String toString() {
        return "JsonPointer[value=" + value() + ']';
    }
}
