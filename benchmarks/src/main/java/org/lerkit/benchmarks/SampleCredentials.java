package org.lerkit.benchmarks;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.key.Signer;
import org.lerkit.crypto.spi.SecuredInput;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/**
 * {@linkplain SampleDocuments Documents} of an issuer that has a key, unsigned and signed.
 *
 * <p>They are known by name. {@code badge}: one Open Badges 3.0 credential. {@code record}: a CLR 2.0 of 40 of them.
 * {@code outer}: the same record, of which only the whole has a proof. lerkit does not make such a record, for its proof
 * does not keep the badges apart; other libraries make no other.
 */
final class SampleCredentials {
    /** How many badges are in a record. */
    static final int COURSES = 40;

    private static final long SEED = 2026;
    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
    private static final String CREATED = "2026-07-01T00:00:00Z";

    private final CryptoConfig config;
    private final Signer signer;
    private final Issuer issuer;

    SampleCredentials(Signer signer) {
        this.config = config();
        this.signer = signer;
        this.issuer = Issuer.create(config, signer);
    }

    /** That of the field, some weeks after the documents were issued. */
    static CryptoConfig config() {
        return CryptoConfig.v2026().toBuilder()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    /** A document that has no proof, nor has one in it. */
    JsonObject unsigned(String document) {
        return issuer.asIssuer(SampleDocuments.withoutProofs(
                document.equals("badge")
                        ? SampleDocuments.badge(SEED).json()
                        : SampleDocuments.record(SEED, COURSES).json()));
    }

    /** A document with a proof of that cryptosuite, and, but for {@code outer}, one in each credential in it. */
    byte[] signed(String document, String cryptosuite) throws GeneralSecurityException {
        return document.equals("outer")
                ? JsonWriter.toBytes(outer(cryptosuite))
                : issuer.issue(unsigned(document), Securing.dataIntegrity(cryptosuite))
                        .bytes();
    }

    private JsonObject outer(String suite) throws GeneralSecurityException {
        JsonObject unsigned = unsigned("record");
        JsonObject options = JsonObject.builder()
                .put("type", "DataIntegrityProof")
                .put("cryptosuite", suite)
                .put("created", CREATED)
                .put("verificationMethod", signer.verificationMethod().value())
                .put("proofPurpose", "assertionMethod")
                .build();
        return unsigned.with(
                "proof",
                config.cryptosuite(suite)
                        .orElseThrow()
                        .createProof(
                                new SecuredInput(unsigned, config.canonicalizer()),
                                options,
                                signer,
                                new SecureRandom()));
    }

    /** A signed document to which somebody has given another name. */
    static byte[] tampered(byte[] signed) {
        JsonObject document = JsonReader.standard().readObject(signed);
        return JsonWriter.toBytes(document.with("name", new JsonString("Another name")));
    }
}
