package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** Credentials as tokens: what an {@link Issuer} makes, and what it would not. */
final class Tokens {
    private Tokens() {}

    /** A credential of the signer's own. */
    static SecuredCredential issued(JsonObject credential, Signer signer) {
        return issued(credential, signer, Securing.jwt());
    }

    static SecuredCredential issued(JsonObject credential, Signer signer, Securing securing) {
        try {
            Issuer issuer = Issuer.create(Fixtures.CONFIG, signer);
            return issuer.issue(issuer.asIssuer(credential), securing);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static CompactJws badge() {
        return issued(Fixtures.badge(), Fixtures.signer()).token().orElseThrow();
    }

    /** A token of these parts by the key of {@link Fixtures#signer()}, whatever the parts say. */
    static CompactJws signed(JsonObject header, JsonObject payload) {
        return signed(header, payload, Fixtures.signer());
    }

    static CompactJws signed(JsonObject header, JsonObject payload, Signer signer) {
        try {
            CompactJws.Unsigned token = CompactJws.unsigned(header, JsonWriter.toBytes(payload));
            return token.signed(signer.sign(token.signingInput()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static VerificationReport verify(CompactJws token) {
        return verify(token.text());
    }

    static VerificationReport verify(String token) {
        return verify(token, VerificationPolicy.strict());
    }

    static VerificationReport verify(String token, VerificationPolicy policy) {
        return Verifier.create(Fixtures.CONFIG, policy).verify(token.getBytes(StandardCharsets.UTF_8));
    }

    /** The codes of all problems, in order. */
    static List<String> codes(VerificationReport report) {
        return report.problems().stream().map(problem -> problem.code().value()).toList();
    }

    /** The credential as one of data model 1.1. */
    static JsonObject first(JsonObject credential) {
        return credential.toBuilder()
                .put(
                        "@context",
                        JsonArray.of(
                                new JsonString("https://www.w3.org/2018/credentials/v1"),
                                new JsonString("https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")))
                .put("issuanceDate", "2026-05-20T08:00:00Z")
                .build()
                .without("validFrom");
    }
}
