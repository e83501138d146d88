package org.lerkit.crypto.internal.suite.sd;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.Holder;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport.Aspect;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Badges of which parts are shown, and what a verifier finds in what an attacker makes of them. */
record SelectiveBadges(String suite, Signer signer) {
    private static final CryptoConfig CONFIG = CryptoConfig.v2026().toBuilder()
            .clock(Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC))
            .build();

    static JsonObject badge() {
        try (InputStream stream = SelectiveBadges.class.getResourceAsStream("/org/lerkit/crypto/badge.json")) {
            return JsonReader.standard()
                    .readObject(Objects.requireNonNull(stream).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObject issued(JsonObject credential) {
        try {
            Issuer issuer = Issuer.create(CONFIG, signer);
            return issuer.issue(
                            issuer.asIssuer(credential),
                            Securing.dataIntegrity(
                                    suite,
                                    List.of(
                                            new JsonPointer("/issuer"),
                                            new JsonPointer("/validFrom"),
                                            new JsonPointer("/credentialSubject/achievement/id"))))
                    .json();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static JsonObject derived(JsonObject issued, String... pointers) {
        return Holder.create(CONFIG)
                .derive(issued, Stream.of(pointers).map(JsonPointer::new).toList())
                .json();
    }

    static JsonObject withValue(JsonObject derived, String proofValue) {
        JsonObject proof = (JsonObject) derived.get("proof").orElseThrow();
        return derived.with("proof", proof.with("proofValue", new JsonString(proofValue)));
    }

    /** What the check of the proof finds. */
    static List<String> found(JsonObject document) {
        return Verifier.create(CONFIG, VerificationPolicy.strict())
                .verify(JsonWriter.toBytes(document))
                .result(Aspect.PROOF)
                .problems()
                .stream()
                .map(problem ->
                        problem.code().value() + " at " + problem.pointer().value())
                .toList();
    }
}
