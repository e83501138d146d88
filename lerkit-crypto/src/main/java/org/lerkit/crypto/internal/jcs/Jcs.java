package org.lerkit.crypto.internal.jcs;

import org.lerkit.crypto.internal.encoding.Hashes;
import org.lerkit.model.json.JsonValue;

/**
 * JSON in its canonical form (RFC 8785): members sorted by UTF-16 code units, no white space, numbers as ECMAScript
 * writes the nearest double.
 *
 * <p>A number outside the range of a double has no canonical form. One that a double only approximates has, and shares
 * it with its neighbours: safe mode refuses those before anything is signed or checked.
 */
public final class Jcs {
    private Jcs() {}

    /**
     * The canonical form, in UTF-8.
     *
     * @throws ArithmeticException if a number is outside the range of a double
     */
    public static byte[] canonicalize(JsonValue value) {
        CanonicalWriter writer = CanonicalWriter.whole();
        writer.write(value);
        return writer.written();
    }

    /**
     * The hash of the canonical form, of which no more than a few thousand bytes are there at a time.
     *
     * @param algorithm as Java calls it: {@code SHA-256}
     * @throws ArithmeticException if a number is outside the range of a double
     */
    public static byte[] hash(JsonValue value, String algorithm) {
        CanonicalWriter writer = CanonicalWriter.into(Hashes.digest(algorithm));
        writer.write(value);
        return writer.hash();
    }
}
