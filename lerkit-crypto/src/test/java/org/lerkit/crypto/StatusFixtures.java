package org.lerkit.crypto;

import static org.lerkit.crypto.Fixtures.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Status lists, and credentials that name a status in them. */
final class StatusFixtures {
    static final String URL = "https://brackenwick.example.edu/status/3";
    static final int BYTES = StatusList.LEAST_STATUSES / Byte.SIZE;

    private StatusFixtures() {}

    /** A badge whose status is in the list at {@link #URL}. */
    static JsonObject badge(String purpose, String index) {
        return Fixtures.badge().with("credentialStatus", entry(purpose, index));
    }

    static JsonObject entry(String purpose, String index) {
        return json("""
                {"type": "BitstringStatusListEntry", "statusPurpose": "%s", "statusListIndex": "%s",
                 "statusListCredential": "%s"}
                """.formatted(purpose, index, URL));
    }

    /** An unsigned list, of which these bits are set. */
    static JsonObject list(String purpose, int... set) {
        byte[] bits = new byte[BYTES];
        for (int index : set) {
            bits[index / 8] |= (byte) (0x80 >> index % 8);
        }
        return list(purpose, bits);
    }

    static JsonObject list(String purpose, byte[] bits) {
        return json("""
                {"@context": ["https://www.w3.org/ns/credentials/v2"], "id": "%s",
                 "type": ["VerifiableCredential", "BitstringStatusListCredential"], "issuer": "did:example:nobody",
                 "validFrom": "2026-01-01T00:00:00Z",
                 "credentialSubject": {"id": "%s#list", "type": "BitstringStatusList", "statusPurpose": "%s",
                   "encodedList": "u%s"}}
                """.formatted(URL, URL, purpose, encoded(bits)));
    }

    static String encoded(byte[] bits) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(compressed.toByteArray());
    }

    static JsonObject signed(JsonObject credential) {
        return signed(credential, Fixtures.signer());
    }

    static JsonObject signed(JsonObject credential, Signer signer) {
        return Tokens.issued(credential, signer, Securing.dataIntegrity(Fixtures.RDFC))
                .json();
    }

    /** What the fixtures' signer is as an issuer. */
    static JsonString self() {
        return new JsonString(Fixtures.signer().verificationMethod().controller());
    }

    static VerificationReport verify(JsonObject signed, Map<String, JsonObject> served) {
        return verify(signed, served, VerificationPolicy.strict());
    }

    static VerificationReport verify(JsonObject signed, Map<String, JsonObject> served, VerificationPolicy policy) {
        Map<String, DocumentResult.Found> documents = new HashMap<>();
        served.forEach((url, json) -> documents.put(url, new DocumentResult.Found(JsonWriter.toBytes(json))));
        return verify(signed, DocumentLoader.of(documents), policy);
    }

    static VerificationReport verify(JsonObject signed, DocumentLoader documents, VerificationPolicy policy) {
        CryptoConfig config = Fixtures.CONFIG.toBuilder().documents(documents).build();
        return Verifier.create(config, policy).verify(JsonWriter.toBytes(signed));
    }
}
