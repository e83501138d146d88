package org.lerkit.model.jose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Writes tokens for tests, well-formed or not, none of them signed. */
final class Tokens {
    private Tokens() {}

    static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String jws(String payload) {
        return encode("{\"alg\":\"ES256\",\"typ\":\"vc+sd-jwt\"}") + '.' + encode(payload) + '.' + encode("signature");
    }

    static String digest(String disclosure) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(disclosure.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
