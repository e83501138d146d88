package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.internal.did.HttpsController;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/**
 * Checks a credential or a presentation that is a token: by the profile of Open Badges 3.0 and CLR 2.0 (section
 * 8.2), by VC-JOSE-COSE (section 3.1), or, for presentations, by VC Data Model 1.1 (section 6.3.1); {@link TokenKind} has
 * which. A claim that says something else than the document has a place in that; other problems are placed at the document,
 * in which a header has none. For one run.
 *
 * <p>The algorithm is one that the configuration accepts and the key is for; the key is one that its controller lists,
 * also where the token brings it along.
 */
final class TokenCheck {
    private static final Set<String> HEADERS_OF_PROFILE = Set.of("alg", "kid", "jwk", "typ");

    /** Of a presentation that is an SD-JWT: whose it is, for whom and for how long. */
    static final List<String> OPEN = List.of("aud", "exp", "holder", "iat", "iss", "nbf", "nonce");

    private final CryptoConfig config;
    private final MethodResolution resolution;
    private final CoseCheck messages;

    TokenCheck(CryptoConfig config, MethodResolution resolution) {
        this.config = config;
        this.resolution = resolution;
        this.messages = new CoseCheck(config, resolution);
    }

    ProofFinding check(Received.Token received, JsonPointer place, ProofExpectation expected) {
        if (received instanceof Received.Cose cose) {
            return check(cose.message(), cose.claims(), place, expected);
        }
        Verdict verdict = new Verdict();
        if (received instanceof Received.SelectiveJws selective) {
            open(selective.shown(), place, verdict);
            return check(selective.shown().token().issuerJwt(), selective.claims(), place, expected, verdict);
        }
        return check(((Received.Jws) received).jws(), received.claims(), place, expected, verdict);
    }

    /** Whoever shows a presentation on must not be able to leave out for whom and for how long it was. */
    private static void open(SdJwtClaims claims, JsonPointer place, Verdict verdict) {
        JsonObject signed = claims.token().issuerJwt().claims();
        OPEN.stream()
                .filter(name ->
                        claims.shown().get(name).isPresent() && signed.get(name).isEmpty())
                .forEach(name -> verdict.fail(CryptoProblem.CLAIM_CONCEALED.at(
                        place.child(name), "a claim that must not be left out, and may be")));
    }

    private ProofFinding check(CoseSign1 message, TokenClaims claims, JsonPointer place, ProofExpectation expected) {
        Verdict verdict = new Verdict();
        CoseCheck.header(message, claims.kind(), place, verdict);
        said(claims, place, expected, verdict);
        Optional<VerificationMethod> method = messages.signed(
                message,
                claims.payload(),
                name -> resolution.called(name, claims.party(), place, expected.purpose(), claims.made(), verdict),
                claims.made(),
                expected.purpose(),
                place,
                verdict);
        return finding(verdict, method, claims).explainedBy(() -> List.of(ProofExplanation.of(message, method, place)));
    }

    private ProofFinding check(
            CompactJws token, TokenClaims claims, JsonPointer place, ProofExpectation expected, Verdict verdict) {
        header(token, claims, place, verdict);
        said(claims, place, expected, verdict);
        Optional<SignatureAlgorithm> algorithm = algorithm(token, place, verdict);
        Optional<VerificationMethod> method = method(token, claims, expected.purpose(), place, verdict);
        if (algorithm.isPresent() && method.isPresent()) {
            signature(token, algorithm.get(), method.get().key(), place, verdict);
        }
        return finding(verdict, method, claims)
                .explainedBy(() -> List.of(ProofExplanation.of(token, algorithm, method, place)));
    }

    private static void said(TokenClaims claims, JsonPointer place, ProofExpectation expected, Verdict verdict) {
        new TokenAgreement(claims, place, verdict).check();
        audience(claims.payload(), place, expected, verdict);
    }

    private static ProofFinding finding(Verdict verdict, Optional<VerificationMethod> method, TokenClaims claims) {
        List<VerificationMethod> methods = method.stream().toList();
        return new ProofFinding(verdict.result(), methods, claims.document().without("proof"), true);
    }

    private static void header(CompactJws token, TokenClaims claims, JsonPointer place, Verdict verdict) {
        JsonObject header = token.header();
        TokenKind kind = claims.kind();
        if (kind.isOfProfile()
                && !HEADERS_OF_PROFILE.containsAll(header.members().keySet())) {
            verdict.fail(CryptoProblem.TOKEN_HEADER.at(
                    place,
                    "a header other than "
                            + String.join(
                                    ", ", HEADERS_OF_PROFILE.stream().sorted().toList())));
        } else {
            critical(header, place, verdict);
        }
        if (!kind.hasTypeOf(token)) {
            verdict.fail(kind.problem(CryptoProblem.TOKEN_HEADER, place, "a type other than " + kind.type()));
        }
        if (kind.isPayload()) {
            replicated(header, claims, place, verdict);
        }
    }

    /** Nothing that a header calls critical is understood here (RFC 7515, section 4.1.11). */
    static void critical(JsonObject header, JsonPointer place, Verdict verdict) {
        if (header.get("crit").isPresent()) {
            verdict.fail(CryptoProblem.TOKEN_HEADER.at(place, "a header of the token is critical, and not understood"));
        }
    }

    /** What the header may say of what it signs (VC-JOSE-COSE, sections 3.1 and 4.1.2). */
    private static void replicated(JsonObject header, TokenClaims claims, JsonPointer place, Verdict verdict) {
        TokenKind kind = claims.kind();
        if (header.get("cty").isPresent() && !text(header, "cty").equals(Optional.of(kind.content()))) {
            verdict.fail(kind.problem(
                    CryptoProblem.TOKEN_HEADER, place, "the content of the token is not called " + kind.content()));
        }
        if (header.get("iss").isPresent() && !text(header, "iss").equals(claims.party())) {
            verdict.fail(kind.problem(
                    CryptoProblem.TOKEN_CLAIM_MISMATCH, place, "the header iss is not the issuer, or the holder"));
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

    /** The key that signed; by VC-JOSE-COSE a token that names its issuer need not name the only key of that. */
    private Optional<VerificationMethod> method(
            CompactJws token, TokenClaims claims, String purpose, JsonPointer place, Verdict verdict) {
        JsonObject header = token.header();
        boolean named = header.get("kid").isPresent() || header.get("jwk").isPresent();
        Optional<String> issuer = text(header, "iss").or(() -> text(claims.payload(), "iss"));
        if (claims.kind().isOfProfile()) { // where kid is a URL
            return byHeader(token, claims.party(), claims.made(), purpose, place, verdict);
        }
        return named || issuer.isEmpty()
                ? method(token, claims.party(), claims.made(), purpose, place, verdict)
                : resolution.only(issuer.get(), place, purpose, claims.made(), verdict);
    }

    /**
     * The key that signed for a party, by the word of the header, as its controller lists it: {@code kid} is a name among
     * the keys of the party, unless it is a URL (VC-JOSE-COSE, section 4.1).
     */
    Optional<VerificationMethod> method(
            CompactJws token,
            Optional<String> party,
            Optional<Instant> made,
            String purpose,
            JsonPointer place,
            Verdict verdict) {
        Optional<String> name = text(token.header(), "kid").filter(TokenCheck::isName);
        return name.isPresent()
                ? sameAsBrought(
                        resolution.called(name.get(), party, place, purpose, made, verdict),
                        brought(token, place, verdict),
                        place,
                        verdict)
                : byHeader(token, party, made, purpose, place, verdict);
    }

    /** Whether a {@code kid} is no URL. */
    static boolean isName(String kid) {
        return kid.indexOf(':') < 0;
    }

    private Optional<VerificationMethod> byHeader(
            CompactJws token,
            Optional<String> party,
            Optional<Instant> made,
            String purpose,
            JsonPointer place,
            Verdict verdict) {
        Optional<JsonValue> kid = token.header().get("kid");
        Optional<VerificationKey> brought = brought(token, place, verdict);
        if (kid.isPresent()) {
            return sameAsBrought(
                    resolution.resolveKid(kid.get(), place, purpose, made, verdict), brought, place, verdict);
        }
        if (brought.isPresent() && party.isPresent()) {
            return resolution.owned(brought.get(), party.get(), place, purpose, made, verdict);
        }
        if (brought.isPresent()) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "a key comes along, and nobody is named whose it could be"));
        } else if (token.header().get("jwk").isEmpty()) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "neither kid nor jwk says which key signed"));
        }
        return Optional.empty();
    }

    /** A key that comes along beside the name of one is the same. */
    private static Optional<VerificationMethod> sameAsBrought(
            Optional<VerificationMethod> method,
            Optional<VerificationKey> brought,
            JsonPointer place,
            Verdict verdict) {
        if (method.isPresent()
                && brought.filter(key -> !key.isSameAs(method.get().key())).isPresent()) {
            verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "kid and jwk name different keys"));
        }
        return method;
    }

    /**
     * The same of what IETF has of credentials: {@code kid} is a name among the keys that an issuer at an HTTPS URL
     * publishes in its metadata, unless it is a URL; without a name it is the only key that there is.
     */
    Optional<VerificationMethod> methodByMetadata(
            CompactJws token, Optional<String> issuer, Optional<Instant> made, JsonPointer place, Verdict verdict) {
        Optional<String> site = issuer.filter(HttpsController::is);
        Optional<String> kid = text(token.header(), "kid");
        boolean named =
                kid.isPresent() ? isName(kid.get()) : token.header().get("jwk").isEmpty();
        return site.isPresent() && named
                ? resolution.ofIssuer(site.get(), kid, place, ProofExpectation.ASSERTION, made, verdict)
                : method(token, issuer, made, ProofExpectation.ASSERTION, place, verdict);
    }

    /** The key that an issuer calls so: at an HTTPS URL in its metadata, otherwise in its document. */
    Optional<VerificationMethod> named(
            String name, Optional<String> issuer, Optional<Instant> made, JsonPointer place, Verdict verdict) {
        return issuer.filter(HttpsController::is).isPresent()
                ? resolution.ofIssuer(issuer.get(), Optional.of(name), place, ProofExpectation.ASSERTION, made, verdict)
                : resolution.called(name, issuer, place, ProofExpectation.ASSERTION, made, verdict);
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
        signature(token.signingInput(), token.signature(), algorithm, key, place, verdict);
    }

    static void signature(
            byte[] signed,
            byte[] signature,
            SignatureAlgorithm algorithm,
            VerificationKey key,
            JsonPointer place,
            Verdict verdict) {
        if (!key.algorithms().contains(algorithm)) {
            verdict.fail(CryptoProblem.METHOD_ALGORITHM.at(place, "the key is not one for this algorithm"));
        } else if (!key.verify(algorithm, signed, signature)) {
            verdict.fail(CryptoProblem.SIGNATURE_INVALID.at(place, "the signature does not fit the token and the key"));
        }
    }
}
