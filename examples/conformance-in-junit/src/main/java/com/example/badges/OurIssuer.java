package com.example.badges;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** Issues badges of Open Badges 3.0 as tokens, with what Java has and nothing else. It knows nothing of lerkit. */
public final class OurIssuer {
    private final KeyPair key;
    private final String jwk;
    private final String id;

    private OurIssuer(KeyPair key) {
        RSAPublicKey open = (RSAPublicKey) key.getPublic();
        this.key = key;
        this.jwk = "{\"kty\":\"RSA\",\"n\":\"" + base64(bytes(open.getModulus())) + "\",\"e\":\""
                + base64(bytes(open.getPublicExponent())) + "\"}";
        this.id = "did:jwk:" + base64(jwk.getBytes(StandardCharsets.UTF_8));
    }

    /** One with a new key. */
    public static OurIssuer create() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return new OurIssuer(generator.generateKeyPair());
    }

    /** The badge for an award, as a compact JWS. */
    public byte[] issue(Award award) throws GeneralSecurityException {
        String header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"" + id + "#0\"}";
        String input = base64(header.getBytes(StandardCharsets.UTF_8)) + '.'
                + base64(claims(award).getBytes(StandardCharsets.UTF_8));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key.getPrivate());
        signature.update(input.getBytes(StandardCharsets.US_ASCII));
        return (input + '.' + base64(signature.sign())).getBytes(StandardCharsets.US_ASCII);
    }

    private String claims(Award award) {
        String criteria = Fault.FORGETS_CRITERIA.isPlanted()
                ? ""
                : ", \"criteria\": {\"narrative\": " + quote(award.criteria()) + "}";
        String expiry = award.until()
                .map(until -> ", \"validUntil\": " + quote(until.toString()) + ", \"exp\": " + until.getEpochSecond())
                .orElse("");
        return """
                {"@context": ["https://www.w3.org/ns/credentials/v2",
                    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
                  "id": %1$s, "type": ["VerifiableCredential", "OpenBadgeCredential"], "name": %2$s,
                  "issuer": {"id": %3$s, "type": ["Profile"], "name": "Hollowmere Boatyard"},
                  "validFrom": %4$s,
                  "credentialSubject": {"id": %5$s, "type": ["AchievementSubject"],
                    "achievement": {"id": "https://boatyard.example/achievements/caulking", "type": [%9$s],
                      "name": %2$s, "description": "Awarded by the yard."%6$s}},
                  "iss": %3$s, "jti": %1$s, "sub": %5$s, "nbf": %7$d%8$s}
                """.formatted(
                        quote(award.id()),
                        quote(award.title()),
                        quote(id),
                        quote(award.from().toString()),
                        quote(award.learner()),
                        criteria,
                        award.from().getEpochSecond(),
                        expiry,
                        quote(Fault.MISSPELLS_TYPE.isPlanted() ? "Achievment" : "Achievement"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Without the byte that only holds the sign. */
    private static byte[] bytes(BigInteger number) {
        byte[] all = number.toByteArray();
        return all[0] == 0 ? Arrays.copyOfRange(all, 1, all.length) : all;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
