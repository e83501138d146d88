package org.lerkit.crypto;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Checks a credential that is a JSON Web Token, by the profile of Open Badges 3.0 and CLR 2.0, section 8.2. Problems are
 * placed at the credential: its header and claims have no place in it. For one run.
 *
 * <p>The algorithm is one that the configuration accepts and the key is for; the key is one that its controller lists,
 * also where the token brings it along.
 */
final class TokenCheck {
    static final String PURPOSE = "assertionMethod";
    private static final Set<String> HEADERS = Set.of("alg", "kid", "jwk", "typ");

    private final CryptoConfig config;
    private final MethodResolution resolution;

    TokenCheck(CryptoConfig config, MethodResolution resolution) {
        this.config = config;
        this.resolution = resolution;
    }

    ProofFinding check(CompactJws token, TokenClaims claims, JsonPointer place, ProofExpectation expected) {
        Verdict verdict = new Verdict();
        header(token, place, verdict);
        claims.check(place, verdict);
        audience(claims.payload(), place, expected, verdict);
        Optional<SignatureAlgorithm> algorithm = algorithm(token, place, verdict);
        Optional<VerificationMethod> method =
                method(token, Structure.issuerId(claims.credential()), claims.from(), place, verdict);
        if (algorithm.isPresent() && method.isPresent()) {
            signature(token, algorithm.get(), method.get().key(), place, verdict);
        }
        List<VerificationMethod> methods = method.stream().toList();
        return new ProofFinding(verdict.result(), methods, claims.credential().without("proof"), true)
                .explainedBy(() -> List.of(ProofExplanation.of(token, algorithm, method, place)));
    }

    private static void header(CompactJws token, JsonPointer place, Verdict verdict) {
        for (String name : token.header().members().keySet()) {
            if (!HEADERS.contains(name)) {
                verdict.fail(CryptoProblem.TOKEN_HEADER.at(
                        place,
                        "a header other than "
                                + String.join(", ", HEADERS.stream().sorted().toList())));
            }
        }
        Optional<JsonValue> type = token.header().get("typ");
        if (type.isPresent()
                && token.type().filter(found -> found.equalsIgnoreCase("JWT")).isEmpty()) {
            verdict.doubt(CryptoProblem.FORMAT_UNSUPPORTED.at(place, "a token of another type than JWT"));
        }
    }

    /** A token that is made for somebody, or answers somebody, is good for nobody else. */
    private static void audience(JsonObject payload, JsonPointer place, ProofExpectation expected, Verdict verdict) {
        Optional<JsonValue> audience = payload.get("aud");
        if (!expected.domains().isEmpty()) {
            if (!Texts.texts(payload, "aud").equals(expected.domains())) {
                verdict.fail(CryptoProblem.PROOF_DOMAIN.at(place, "the claim aud is not the domains expected"));
            }
        } else if (audience.isPresent()) {
            verdict.doubt(CryptoProblem.PROOF_DOMAIN.at(
                    place, "the token is for certain receivers, and the policy does not say which one this is"));
        }
        if (expected.challenge().isPresent()
                && !expected.challenge().map(JsonString::new).equals(payload.get("nonce"))) {
            verdict.fail(CryptoProblem.PROOF_CHALLENGE.at(place, "the claim nonce is not the challenge expected"));
        }
    }

    Optional<SignatureAlgorithm> algorithm(CompactJws token, JsonPointer place, Verdict verdict) {
        Optional<SignatureAlgorithm> algorithm =
                token.algorithm().flatMap(SignatureAlgorithm::ofJoseName).filter(config.tokenAlgorithms()::contains);
        if (algorithm.isEmpty()) {
            verdict.fail(CryptoProblem.TOKEN_ALGORITHM.at(place, "none of the algorithms that are accepted"));
        }
        return algorithm;
    }

    /** The key that signed for the issuer, by the word of the header, as its controller lists it. */
    Optional<VerificationMethod> method(
            CompactJws token, Optional<String> issuer, Optional<Instant> made, JsonPointer place, Verdict verdict) {
        Optional<JsonValue> kid = token.header().get("kid");
        Optional<VerificationKey> brought = brought(token, place, verdict);
        if (kid.isPresent()) {
            Optional<VerificationMethod> method = resolution.resolveKid(kid.get(), place, PURPOSE, made, verdict);
            if (method.isPresent()
                    && brought.filter(key -> !key.isSameAs(method.get().key())).isPresent()) {
                verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "kid and jwk name different keys"));
            }
            return method;
        }
        if (brought.isPresent()) {
            return issuer.flatMap(party -> resolution.owned(brought.get(), party, place, PURPOSE, made, verdict));
        }
        if (token.header().get("jwk").isEmpty()) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "neither kid nor jwk says which key signed"));
        }
        return Optional.empty();
    }

    /** The key that the token brings along; anyone can make one, so it is only looked for among the issuer's. */
    private static Optional<VerificationKey> brought(CompactJws token, JsonPointer place, Verdict verdict) {
        Optional<JsonValue> jwk = token.header().get("jwk");
        try {
            if (jwk.orElse(null) instanceof JsonObject object) {
                return Optional.of(Jwk.decode(object));
            }
        } catch (MalformedKeyException e) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "the header jwk is no public key: " + e.getMessage()));
            return Optional.empty();
        }
        if (jwk.isPresent()) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "the header jwk is no object"));
        }
        return Optional.empty();
    }

    static void signature(
            CompactJws token, SignatureAlgorithm algorithm, VerificationKey key, JsonPointer place, Verdict verdict) {
        if (!key.algorithms().contains(algorithm)) {
            verdict.fail(CryptoProblem.METHOD_ALGORITHM.at(place, "the key is not one for this algorithm"));
        } else if (!key.verify(algorithm, token.signingInput(), token.signature())) {
            verdict.fail(CryptoProblem.SIGNATURE_INVALID.at(place, "the signature does not fit the token and the key"));
        }
    }
}
