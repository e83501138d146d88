package org.lerkit.model.record;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * An original secured credential, byte for byte: what a verifier checks, whatever became of its content.
 *
 * @param about key of the attainment it vouches for, or {@code record} for all of the record
 * @param mediaType what the bytes are, such as {@code application/vc}
 * @param content the bytes, in base64
 */
public record Verification(String about, String mediaType, String content) {
    public Verification {
        requireNonNull(about, "about");
        requireNonNull(mediaType, "mediaType");
        requireNonNull(content, "content");
    }

    /** Keeps these bytes. */
    public static Verification of(String about, String mediaType, byte[] bytes) {
        return new Verification(about, mediaType, Base64.getEncoder().encodeToString(bytes));
    }

    /**
     * The bytes as they were received.
     *
     * @throws IllegalArgumentException if the content is not base64
     */
    public byte[] bytes() {
        return Base64.getDecoder().decode(content.getBytes(StandardCharsets.US_ASCII));
    }
}
