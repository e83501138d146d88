package org.lerkit.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.Fixtures.CONFIG;
import static org.lerkit.crypto.Fixtures.JCS;
import static org.lerkit.crypto.Fixtures.RDFC;
import static org.lerkit.crypto.Fixtures.clr;
import static org.lerkit.crypto.Fixtures.signed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.jsonld.ContextStore;
import org.lerkit.crypto.internal.jsonld.DocumentCanonicalizer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Whatever is received, a verifier reports on it: it never throws, never hangs, and never takes it for the original. */
class VerifierFuzzTest {
    private static final String[] PIECES = {
        "null",
        "{}",
        "[]",
        "\"\"",
        "0",
        "-1e9",
        "true",
        "\"@id\"",
        "{\"@value\":{}}",
        "[[[]]]",
        "\"_:b\"",
        "\"http:\"",
        "{\"@context\":{}}",
        "{\"@context\":null}",
        "{\"@list\":[]}",
        "\"\\u0000\"",
        "{\"type\":\"VerifiableCredential\"}"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    @Timeout(60)
    void a_document_with_values_replaced_or_bytes_changed_is_reported_on(long seed) {
        Random random = new Random(seed);
        JsonObject signed = signed(clr(), seed % 2 == 0 ? RDFC : JCS);
        JsonObject original = signed.without("proof");
        String text = JsonWriter.toText(signed);
        Verifier verifier = Verifier.create(CONFIG, VerificationPolicy.proofOnly());

        for (int i = 0; i < 150; i++) {
            byte[] received = (i % 3 == 0 ? bytesChanged(text, random) : valueReplaced(text, random))
                    .getBytes(StandardCharsets.ISO_8859_1);

            // What is said again elsewhere of the same identifier may go: the graph stays the same.
            assertThat(verifier.verify(received).verified().filter(found -> !sameGraph(found.claims(), original)))
                    .as("seed %d, document %d", seed, i)
                    .isEmpty();
        }
    }

    private static boolean sameGraph(JsonObject one, JsonObject other) {
        DocumentCanonicalizer canonicalizer = DocumentCanonicalizer.of(ContextStore.bundled());
        return Arrays.equals(canonicalizer.rdfc(one, "SHA-256"), canonicalizer.rdfc(other, "SHA-256"));
    }

    private static String bytesChanged(String text, Random random) {
        StringBuilder changed = new StringBuilder(text);
        for (int n = 0; n <= random.nextInt(3); n++) {
            int at = random.nextInt(changed.length());
            char other = (char) (32 + random.nextInt(95));
            // another value of the same letter is no change
            changed.setCharAt(at, other == changed.charAt(at) ? '\u0001' : other);
        }
        return changed.toString();
    }

    /** Puts one of the pieces in the place of one string. */
    private static String valueReplaced(String text, Random random) {
        int colon = text.indexOf(":\"", random.nextInt(text.length() / 2));
        int end = text.indexOf('"', colon + 2);
        String piece = PIECES[random.nextInt(PIECES.length)];
        return text.substring(0, colon + 1) + piece + text.substring(end + 1);
    }
}
