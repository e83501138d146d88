package org.lerkit.crypto;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.SdJwtClaims.Rules;
import org.lerkit.crypto.internal.sdjwt.KeyBindingJwt;
import org.lerkit.crypto.key.Jwk;
import org.lerkit.crypto.key.MalformedKeyException;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.key.VerificationKey;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;

/**
 * Checks an SD-JWT whose disclosures are put back already: what its issuer signed, and what its holder did (RFC 9901,
 * section 7.3). Problems are placed at the credential, or at the claim of it that is shown. For one run.
 */
final class SdJwtCheck {
    /** Long enough for a person to press a button, short enough that what was copied is worth nothing tomorrow. */
    private static final Duration LONGEST_PRESENTING = Duration.ofHours(1);

    private final CryptoConfig config;
    private final VerificationPolicy policy;
    private final TokenCheck tokens;
    private final MethodResolution resolution;

    SdJwtCheck(CryptoConfig config, VerificationPolicy policy, TokenCheck tokens, MethodResolution resolution) {
        this.config = config;
        this.policy = policy;
        this.tokens = tokens;
        this.resolution = resolution;
    }

    /** What the issuer signed; covers what is shown of it, and nothing else. */
    ProofFinding check(SdJwtClaims claims, JsonPointer place) {
        Verdict verdict = new Verdict();
        CompactJws token = claims.token().issuerJwt();
        header(claims, place, verdict);
        claims.check(place, verdict);
        Optional<SignatureAlgorithm> algorithm = tokens.algorithm(token, place, verdict);
        Optional<VerificationMethod> method = method(token, claims, place, verdict);
        if (algorithm.isPresent() && method.isPresent()) {
            TokenCheck.signature(token, algorithm.get(), method.get().key(), place, verdict);
        }
        JsonObject covered =
                claims.rules() == Rules.CREDENTIAL ? claims.credential().without("proof") : claims.credential();
        return new ProofFinding(verdict.result(), method.stream().toList(), covered, true)
                .explainedBy(() -> List.of(ProofExplanation.of(token, algorithm, method, place)));
    }

    private static void header(SdJwtClaims claims, JsonPointer place, Verdict verdict) {
        JsonObject header = claims.token().issuerJwt().header();
        Optional<String> type = SdJwtClaims.mediaType(claims.token());
        // A credential's token should say its type, an SD-JWT VC must.
        boolean untyped = header.get("typ").isEmpty() && claims.rules() == Rules.CREDENTIAL;
        if (!untyped && type.filter(claims.rules()::accept).isEmpty()) {
            verdict.fail(CryptoProblem.TOKEN_HEADER.at(
                    place, "a type other than " + claims.rules().type()));
        }
        if (header.get("cty").isPresent() && !header.get("cty").equals(Optional.of(new JsonString("vc")))) {
            verdict.fail(CryptoProblem.TOKEN_HEADER.at(place, "the content of the token is not called vc"));
        }
        TokenCheck.critical(header, place, verdict);
    }

    private Optional<VerificationMethod> method(
            CompactJws token, SdJwtClaims claims, JsonPointer place, Verdict verdict) {
        JsonObject header = token.header();
        Optional<JsonValue> chain = header.get("x5c");
        boolean certified = claims.rules() == Rules.SD_JWT_VC
                && !config.certificateAuthorities().isEmpty();
        // Where certificates count they decide, and kid is no more than a hint.
        if (chain.isPresent() && (certified || header.get("kid").isEmpty())) {
            if (claims.rules() == Rules.CREDENTIAL) {
                verdict.doubt(CryptoProblem.METHOD_UNRESOLVED.at(
                        place, "the key is in a certificate, which is read of SD-JWT VCs only"));
                return Optional.empty();
            }
            return resolution.certified(
                    chain.get(), claims.issuer(), place, ProofExpectation.ASSERTION, claims.from(), verdict);
        }
        return claims.rules() == Rules.SD_JWT_VC
                ? tokens.methodByMetadata(token, claims.issuer(), claims.from(), place, verdict)
                : tokens.method(token, claims.issuer(), claims.from(), ProofExpectation.ASSERTION, place, verdict);
    }

    /**
     * Whether who shows it has the key that the issuer named. Asked for exactly if a verifier is named that it must be for,
     * or a nonce that it must answer: what the holder gives along does not decide that.
     */
    CheckResult holder(SdJwtClaims claims, JsonPointer place, Set<String> audience, Optional<String> nonce) {
        Optional<CompactJws> proof = claims.token().keyBinding();
        if (proof.isEmpty()) {
            return audience.isEmpty() && nonce.isEmpty()
                    ? new CheckResult.Skipped("a credential alone does not say who shows it")
                    : new CheckResult.Failed(List.of(CryptoProblem.KEY_BINDING_MISSING.at(
                            place, "nothing is signed by the holder, for this verifier or at all")));
        }
        Verdict verdict = new Verdict();
        try {
            holder(proof.get(), claims, place, audience, nonce, verdict);
        } catch (JsonSyntaxException e) {
            verdict.fail(invalid(place, "what the holder signed is no JSON object"));
        }
        return verdict.result();
    }

    private void holder(
            CompactJws proof,
            SdJwtClaims claims,
            JsonPointer place,
            Set<String> audience,
            Optional<String> nonce,
            Verdict verdict) {
        JsonObject said = proof.claims();
        if (proof.type().filter(KeyBindingJwt.TYPE::equalsIgnoreCase).isEmpty()) {
            verdict.fail(invalid(place, "the token of the holder is not of the type " + KeyBindingJwt.TYPE));
        }
        TokenCheck.critical(proof.header(), place, verdict);
        if (!said.get("sd_hash")
                .equals(Optional.of(new JsonString(claims.token().presentationHash())))) {
            verdict.fail(invalid(place, "the holder signed something else than what is shown"));
        }
        time(said, place, verdict);
        expected(said, place, audience, nonce, verdict);
        Optional<SignatureAlgorithm> algorithm = tokens.algorithm(proof, place, verdict);
        Optional<VerificationKey> key = key(claims.token().issuerJwt().claims(), said, place, verdict);
        if (algorithm.isPresent()
                && key.isPresent()
                && !key.get().verify(algorithm.get(), proof.signingInput(), proof.signature())) {
            verdict.fail(invalid(place, "the signature is not one of the key that the issuer named"));
        }
    }

    private void time(JsonObject said, JsonPointer place, Verdict verdict) {
        Optional<Instant> made = said.get("iat").flatMap(TokenClaims::time);
        Instant now = config.clock().instant();
        if (made.isEmpty()) {
            verdict.fail(invalid(place, "the holder does not say when it was signed"));
        } else if (made.get().isAfter(now.plus(policy.clockSkew()))
                || made.get().isBefore(now.minus(policy.clockSkew()).minus(LONGEST_PRESENTING))) {
            verdict.fail(invalid(place, "the holder signed in the future, or more than an hour ago"));
        }
    }

    private static void expected(
            JsonObject said, JsonPointer place, Set<String> audience, Optional<String> nonce, Verdict verdict) {
        if (audience.isEmpty() || nonce.isEmpty()) {
            verdict.doubt(CryptoProblem.PROOF_CHALLENGE.at(
                    place,
                    "the holder showed it to somebody, and the policy does not say to whom and in answer to what"));
        }
        if (!audience.isEmpty() && !Texts.text(said, "aud").map(Set::of).equals(Optional.of(audience))) {
            verdict.fail(CryptoProblem.PROOF_DOMAIN.at(place, "the holder showed it to another verifier"));
        }
        if (nonce.isPresent() && !Texts.text(said, "nonce").equals(nonce)) {
            verdict.fail(CryptoProblem.PROOF_CHALLENGE.at(place, "the holder answers another nonce"));
        }
    }

    /** The key that the issuer signed, not one that the holder disclosed. */
    private Optional<VerificationKey> key(JsonObject signed, JsonObject said, JsonPointer place, Verdict verdict) {
        JsonValue confirmation = signed.get("cnf").orElse(JsonObject.EMPTY);
        Optional<JsonValue> jwk = confirmation instanceof JsonObject named ? named.get("jwk") : Optional.empty();
        Optional<JsonValue> kid = confirmation instanceof JsonObject named ? named.get("kid") : Optional.empty();
        if (jwk.orElse(null) instanceof JsonObject key) {
            try {
                return Optional.of(config.checked(Jwk.decode(key)));
            } catch (MalformedKeyException e) {
                verdict.fail(invalid(place, "the key that the issuer named is none: " + e.getMessage()));
                return Optional.empty();
            }
        }
        if (kid.isPresent()) {
            return resolution
                    .resolve(kid.get(), place, "authentication", said.get("iat").flatMap(TokenClaims::time), verdict)
                    .map(VerificationMethod::key);
        }
        verdict.fail(invalid(place, "the issuer named no key of the holder in a way that is read"));
        return Optional.empty();
    }

    private static Problem invalid(JsonPointer place, String title) {
        return CryptoProblem.KEY_BINDING_INVALID.at(place, title);
    }
}
