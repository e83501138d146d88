package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.lerkit.crypto.internal.cose.CwtClaims;
import org.lerkit.crypto.internal.encoding.Base64Url;
import org.lerkit.crypto.internal.status.PackedStatuses;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.crypto.spi.DocumentResult;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.SpecRef;
import org.lerkit.model.cbor.CborReader;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cbor.MalformedCborException;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.cose.MalformedCoseException;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.MalformedTokenException;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonSyntaxException;

/**
 * Gets Token Status Lists, which are JSON or CBOR Web Tokens of their own, and verifies them (Token Status List, sections
 * 5 and 8.3). For one run. Thread-safe.
 */
final class TokenStatusLists {
    private static final SpecRef SPECIFICATION = new SpecRef(
            "Token Status List", "https://datatracker.ietf.org/doc/draft-ietf-oauth-status-list/#section-8.3");

    private static final String JWT = "statuslist+jwt";
    private static final String CWT = "application/statuslist+cwt";
    /** Problems of the list come to one of the credential. */
    private static final JsonPointer ANYWHERE = JsonPointer.ROOT;

    private final Validity validity;
    private final DocumentLoader documents;
    private final TokenCheck tokens;
    private final CoseCheck messages;
    private final Map<Asked, Found> known = new ConcurrentHashMap<>();

    private record Asked(String url, Optional<String> issuer) {}

    /** What is served as a list, read once. */
    private record Found(Optional<PackedStatuses> statuses, Optional<String> signer, CheckResult verified) {}

    /** A list that holds, and the controller of the key that signed it. */
    record Held(PackedStatuses statuses, String signer) {}

    TokenStatusLists(
            CryptoConfig config, VerificationPolicy policy, DocumentLoader documents, MethodResolution resolution) {
        this.validity = new Validity(config.clock().instant(), policy.clockSkew());
        this.documents = documents;
        this.tokens = new TokenCheck(config, resolution);
        this.messages = new CoseCheck(config, resolution);
    }

    /** The list at a URL; what keeps from it is added to the verdict. */
    Optional<Held> list(String url, Optional<String> issuer, JsonPointer at, Verdict verdict) {
        if (!(documents.load(url) instanceof DocumentResult.Found served)) {
            verdict.doubt(problem(CryptoProblem.STATUS_UNREACHABLE, at, "the status list could not be had"));
            return Optional.empty();
        }
        Found found = known.computeIfAbsent(new Asked(url, issuer), asked -> read(served.bytes(), asked));
        String why = String.join(
                ", ",
                found.verified().problems().stream()
                        .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                        .map(problem -> problem.code().value())
                        .distinct()
                        .toList());
        if (found.verified() instanceof CheckResult.Failed) {
            verdict.fail(problem(CryptoProblem.STATUS_LIST_INVALID, at, "the status list does not hold: " + why));
            return Optional.empty();
        }
        if (found.verified() instanceof CheckResult.Indeterminate) {
            verdict.doubt(problem(CryptoProblem.STATUS_LIST_UNVERIFIED, at, "the status list is not verified: " + why));
            return Optional.empty();
        }
        return Optional.of(
                new Held(found.statuses().orElseThrow(), found.signer().orElseThrow()));
    }

    private Found read(byte[] bytes, Asked asked) {
        Verdict verdict = new Verdict();
        try {
            JsonObject claims;
            Optional<VerificationMethod> method;
            if (CoseSign1.isStart(bytes)) {
                CoseSign1 message = CoseSign1.parse(bytes);
                claims = claims(message);
                method = signed(message, claims, asked, verdict);
            } else {
                CompactJws token = CompactJws.parse(new String(bytes, StandardCharsets.ISO_8859_1).strip());
                claims = token.claims();
                method = signed(token, claims, asked, verdict);
            }
            terms(claims, asked.url(), verdict);
            return new Found(statuses(claims, verdict), method.map(VerificationMethod::controller), verdict.result());
        } catch (MalformedTokenException | MalformedCoseException | MalformedCborException | JsonSyntaxException e) {
            verdict.fail(invalid("neither a JSON Web Token nor a CBOR Web Token"));
            return new Found(Optional.empty(), Optional.empty(), verdict.result());
        }
    }

    private static JsonObject claims(CoseSign1 message) {
        return CborReader.only(message.payload()) instanceof CborValue.Labelled claims
                ? CwtClaims.json(claims)
                : JsonObject.EMPTY;
    }

    private Optional<VerificationMethod> signed(CompactJws token, JsonObject claims, Asked asked, Verdict verdict) {
        if (TokenKind.mediaType(token).filter(JWT::equals).isEmpty()) {
            verdict.fail(invalid("a token of another type than " + JWT));
        }
        TokenCheck.critical(token.header(), ANYWHERE, verdict);
        Optional<SignatureAlgorithm> algorithm = tokens.algorithm(token, ANYWHERE, verdict);
        Optional<VerificationMethod> method =
                tokens.methodByMetadata(token, asked.issuer(), made(claims), ANYWHERE, verdict);
        if (algorithm.isPresent() && method.isPresent()) {
            TokenCheck.signature(token, algorithm.get(), method.get().key(), ANYWHERE, verdict);
        }
        return method;
    }

    private Optional<VerificationMethod> signed(CoseSign1 message, JsonObject claims, Asked asked, Verdict verdict) {
        if (!message.isTagged()
                || CoseCheck.text(message, CoseSign1.TYPE).filter(CWT::equals).isEmpty()) {
            verdict.fail(invalid("a message that is not tagged, or of another type than " + CWT));
        }
        return messages.signed(
                message,
                claims,
                name -> tokens.named(name, asked.issuer(), made(claims), ANYWHERE, verdict),
                made(claims),
                ProofExpectation.ASSERTION,
                ANYWHERE,
                verdict);
    }

    private static Optional<Instant> made(JsonObject claims) {
        return claims.get("iat").flatMap(TokenClaims::time);
    }

    /** What a list says of itself. One that is of another address or time than asked for says nothing, but is no forgery. */
    private void terms(JsonObject claims, String url, Verdict verdict) {
        if (!text(claims, "sub").equals(Optional.of(url))) {
            verdict.doubt(unverified("the list is that of another address"));
        }
        Optional<Instant> made = made(claims);
        if (made.isEmpty()) {
            verdict.fail(invalid("the list does not say when it was made"));
        } else if (made.get().isAfter(validity.now().plus(validity.clockSkew()))) {
            verdict.doubt(unverified("the list is of the future"));
        }
        if (claims.get("ttl").isPresent()
                && claims.get("ttl")
                        .flatMap(TokenClaims::time)
                        .filter(Instant.EPOCH::isBefore)
                        .isEmpty()) {
            verdict.fail(invalid("the list may be kept for a time that is no positive number of seconds"));
        }
        validity.checkToken(claims, ANYWHERE).problems().forEach(verdict::doubt);
    }

    private static Optional<PackedStatuses> statuses(JsonObject claims, Verdict verdict) {
        JsonObject list =
                claims.get("status_list").orElse(null) instanceof JsonObject object ? object : JsonObject.EMPTY;
        Optional<byte[]> compressed = text(list, "lst").flatMap(Base64Url::decode);
        Optional<PackedStatuses> statuses = PackedStatuses.SIZES.stream()
                .filter(bits -> list.get("bits").equals(Optional.of(JsonNumber.of(bits))))
                .findFirst()
                .flatMap(bits -> compressed.flatMap(bytes -> PackedStatuses.inflated(bits, bytes)));
        if (statuses.isEmpty()) {
            verdict.fail(invalid("no statuses of 1, 2, 4 or 8 bits, compressed with ZLIB, and not too many"));
        }
        return statuses;
    }

    /** A problem of a list, or of how a token names it, against its own specification. */
    static Problem problem(CryptoProblem problem, JsonPointer place, String title) {
        return problem.at(place, title, SPECIFICATION);
    }

    private static Problem invalid(String title) {
        return problem(CryptoProblem.STATUS_LIST_INVALID, ANYWHERE, title);
    }

    private static Problem unverified(String title) {
        return problem(CryptoProblem.STATUS_LIST_UNVERIFIED, ANYWHERE, title);
    }
}
