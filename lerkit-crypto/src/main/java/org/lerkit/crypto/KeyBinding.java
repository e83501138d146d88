package org.lerkit.crypto;

import static java.util.Objects.requireNonNull;

/**
 * For whom, and in answer to what, a holder proves to be the holder of an SD-JWT. Both are the verifier's to say.
 *
 * @param audience what the verifier calls itself, as in {@code https://jobs.example.com}
 * @param nonce what the verifier asked for, so that a copy is worth nothing later
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9901#section-4.3">RFC 9901, section 4.3</a>
 */
public record KeyBinding(String audience, String nonce) {
    public KeyBinding {
        requireNonNull(audience, "audience");
        requireNonNull(nonce, "nonce");
    }
}
