package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of asking for a document. That there is none is an answer of whoever is responsible for the URL; that it
 * could not be asked is none, and leaves open whatever depends on it. Immutable.
 */
public sealed interface DocumentResult {
    /** The document. */
    final class Found implements DocumentResult {
        private final byte[] bytes;
        private final Optional<String> mediaType;

        /**
         * A document as it was served.
         *
         * @param mediaType without parameters, in lower case
         */
        public Found(byte[] bytes, String mediaType) {
            this.bytes = bytes.clone();
            this.mediaType = Optional.of(mediaType);
        }

        /** A document of which nobody said what type it is. */
        public Found(byte[] bytes) {
            this.bytes = bytes.clone();
            this.mediaType = Optional.empty();
        }

        /** Its content, as it was served. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** How many bytes it has. */
        public int size() {
            return bytes.length;
        }

        /** What it was said to be, as in {@code application/vc}. */
        public Optional<String> mediaType() {
            return mediaType;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Found that && Arrays.equals(bytes, that.bytes) && mediaType.equals(that.mediaType);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "a document of " + bytes.length + " bytes";
        }
    }

    /**
     * Whoever answers for the URL says that there is nothing.
     *
     * @param gone whether they say that there was something, and is no more: status 410 of HTTP
     */
    record NotFound(boolean gone) implements DocumentResult {
        /** There is nothing, and nobody says that there ever was. */
        public NotFound() {
            this(false);
        }
    }

    /**
     * Nobody could be asked, or the answer was none: there may be a document.
     *
     * @param reason in a few words, without anything of the answer
     */
    record Unreachable(String reason) implements DocumentResult {
        public Unreachable {
            requireNonNull(reason, "reason");
        }
    }
}
