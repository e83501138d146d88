package org.lerkit.model.cbor;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item of which nobody knows beforehand what it is: in a header of COSE, or a claim of a CWT. Immutable
 * and thread-safe.
 */
public sealed interface CborValue {
    /** A number of at most 63 bits and a sign. */
    record Int(long value) implements CborValue {
        @Override
        public String toString() {
            return "a number";
        }
    }

    /** Bytes; equal to others of the same content. */
    final class Bytes implements CborValue {
        private final byte[] value;

        /** Bytes of this content. */
        public Bytes(byte[] value) {
            this.value = value.clone();
        }

        /** The content. */
        public byte[] value() {
            return value.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes that && Arrays.equals(value, that.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }

        @Override
        public String toString() {
            return value.length + " bytes";
        }
    }

    /** A text. */
    record Text(String value) implements CborValue {
        @Override
        public String toString() {
            return "a text of " + value.length();
        }
    }

    /** Items in their order. */
    record Array(List<CborValue> items) implements CborValue {
        public Array {
            items = List.copyOf(items);
        }
    }

    /** Items by keys, each of which is an {@link Int} or a {@link Text}. */
    record Labelled(Map<CborValue, CborValue> entries) implements CborValue {
        public Labelled {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries)); // in their order
        }

        /** The item of a number. */
        public Optional<CborValue> get(long label) {
            return Optional.ofNullable(entries.get(new Int(label)));
        }

        /** The item of a text. */
        public Optional<CborValue> get(String label) {
            return Optional.ofNullable(entries.get(new Text(label)));
        }
    }

    /** An item that says what it is by a number. */
    record Tagged(long tag, CborValue value) implements CborValue {}

    /** What needs no more than its name. */
    enum Simple implements CborValue {
        FALSE(0xf4),
        TRUE(0xf5),
        NULL(0xf6);

        private final int written;

        Simple(int written) {
            this.written = written;
        }

        int written() {
            return written;
        }
    }
}
