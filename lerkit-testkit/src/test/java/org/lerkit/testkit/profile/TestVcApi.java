package org.lerkit.testkit.profile;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.lerkit.crypto.CryptoConfig;
import org.lerkit.crypto.IssuanceException;
import org.lerkit.crypto.Issuer;
import org.lerkit.crypto.Securing;
import org.lerkit.crypto.VerificationPolicy;
import org.lerkit.crypto.VerificationReport;
import org.lerkit.crypto.Verifier;
import org.lerkit.crypto.key.KeyType;
import org.lerkit.crypto.key.Signers;
import org.lerkit.crypto.key.SigningKey;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.testkit.subject.LoopbackServer.Asked;
import org.lerkit.testkit.subject.LoopbackServer.Told;

/** A server behind the VC API as it should be: lerkit. */
final class TestVcApi {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T12:00:00Z"), ZoneOffset.UTC);
    private static final CryptoConfig CONFIG =
            CryptoConfig.v2026().toBuilder().clock(CLOCK).build();
    private static final Verifier VERIFIER = Verifier.create(CONFIG, VerificationPolicy.strict());
    static final Issuer ISSUER =
            Issuer.create(CONFIG, Signers.didKey(SigningKey.generate(KeyType.ED25519, new SecureRandom())));

    private TestVcApi() {}

    /** What it answers. */
    static Told right(Asked asked) throws Exception {
        JsonObject body;
        try {
            body = JsonReader.standard().readObject(asked.body());
        } catch (JsonSyntaxException e) {
            return refused("no JSON");
        }
        return switch (asked.path()) {
            case "/presentations/verify" ->
                body.get("options").isPresent() ? presented(body) : verified(body, "verifiablePresentation");
            case "/credentials/verify" -> verified(body, "verifiableCredential");
            default -> issued(body);
        };
    }

    private static Told verified(JsonObject body, String member) {
        return body.get(member).orElse(null) instanceof JsonObject document
                        && VERIFIER.verify(JsonWriter.toBytes(document)).outcome()
                                == VerificationReport.Outcome.VERIFIED
                ? Told.json(200, "{\"verified\": true}")
                : refused("not verified");
    }

    private static Told presented(JsonObject body) {
        if (body.get("verifiablePresentation").orElse(null) instanceof JsonObject presentation
                && body.get("options").orElse(null) instanceof JsonObject options) {
            VerificationPolicy policy = VerificationPolicy.builder()
                    .expectChallenge(text(options, "challenge"))
                    .expectDomains(List.of(text(options, "domain")))
                    .build();
            if (Verifier.create(CONFIG, policy)
                            .verify(JsonWriter.toBytes(presentation))
                            .outcome()
                    == VerificationReport.Outcome.VERIFIED) {
                return Told.json(200, "{\"verified\": true}");
            }
        }
        return refused("not verified");
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }

    private static Told issued(JsonObject body) throws Exception {
        if (body.get("credential").orElse(null) instanceof JsonObject credential) {
            try {
                return Told.json(
                        201,
                        JsonWriter.toText(ISSUER.issue(credential, Securing.dataIntegrity("eddsa-rdfc-2022"))
                                .enveloped()));
            } catch (IssuanceException e) {
                return refused("not issued");
            }
        }
        return refused("no credential");
    }

    private static Told refused(String why) {
        return Told.json(400, "{\"errors\": [\"" + why + "\"]}");
    }
}
