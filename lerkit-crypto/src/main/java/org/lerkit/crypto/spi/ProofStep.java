package org.lerkit.crypto.spi;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * One value on the way to what a proof signs. Its text does not show the value, which may be what a credential says of
 * its subject.
 *
 * @param name what the specification of the suite calls it, as in {@code proofConfigHash}
 * @param value the value: text as it is, bytes in hexadecimal
 */
public record ProofStep(String name, String value) {
    public ProofStep {
        requireNonNull(name, "name");
        requireNonNull(value, "value");
    }

    /** A value that is text in UTF-8. */
    public static ProofStep text(String name, byte[] utf8) {
        return new ProofStep(name, new String(utf8, StandardCharsets.UTF_8));
    }

    /** A value that is bytes. */
    public static ProofStep bytes(String name, byte[] value) {
        return new ProofStep(name, HexFormat.of().formatHex(value));
    }

    @Override
    public String toString() {
        return name + ", " + value.length() + " characters";
    }
}
