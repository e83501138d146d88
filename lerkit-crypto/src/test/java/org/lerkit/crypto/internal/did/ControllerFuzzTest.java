package org.lerkit.crypto.internal.did;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lerkit.crypto.key.VerificationMethodId;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.ResolutionResult;

/** Whatever is served for a controller, there is a result, and it never has a key of somebody else's. */
class ControllerFuzzTest {
    private static final int ROUNDS = 20_000;
    private static final String URL = "https://college.example.edu/issuers/1";
    private static final byte[] DOCUMENT = """
            {"id": "URL", "verificationMethod": [{"id": "#1", "type": "Multikey", "controller": "URL",
              "publicKeyMultibase": "z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp", "expires": "2026-01-01T00:00:00Z"},
             {"id": "URL#2", "type": "JsonWebKey", "controller": "URL", "publicKeyJwk":
              {"kty": "OKP", "crv": "Ed25519", "x": "O2onvM62pC1io6jQKm8Nc2UyFXcd4kOmOsBIoYtZ2ik"}}],
             "assertionMethod": ["#1", "URL#2"], "keys": []}""".replace("URL", URL).getBytes(StandardCharsets.UTF_8);

    @Test
    @Timeout(60)
    void a_changed_document_has_a_result_and_no_key_of_another_controller() {
        Random random = new Random(20260601);
        int resolved = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] changed = DOCUMENT.clone();
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                changed[random.nextInt(changed.length)] = (byte) "\"{}[]:,#z\\0a \u007f".charAt(random.nextInt(14));
            }
            DocumentLoader documents = url -> new DocumentResult.Found(changed);
            for (ResolutionResult result : new ResolutionResult[] {
                HttpsController.resolve(new VerificationMethodId(URL + "#1"), documents, new KnownControllers()),
                HttpsController.resolve(new VerificationMethodId(URL), documents, new KnownControllers()),
                PublishedJwk.resolve(new VerificationMethodId(URL + "#1"), documents, new KnownControllers())
            }) {
                if (result instanceof ResolutionResult.Resolved found) {
                    resolved++;
                    assertThat(found.methods())
                            .allSatisfy(
                                    method -> assertThat(method.controller()).isEqualTo(URL));
                }
            }
        }

        assertThat(resolved).isBetween(100, 3 * ROUNDS - 100);
    }
}
