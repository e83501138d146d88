package org.lerkit.crypto;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.lerkit.crypto.internal.cose.CoseAlgorithms;
import org.lerkit.crypto.internal.cose.CwtClaims;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.VerificationMethod;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;

/**
 * Checks who signed a message of COSE, as {@link TokenCheck} does of a token. What its signature does not cover decides
 * nothing but where to look for the key, which must be the issuer's anyway. For one run.
 */
final class CoseCheck {
    private final CryptoConfig config;
    private final MethodResolution resolution;

    CoseCheck(CryptoConfig config, MethodResolution resolution) {
        this.config = config;
        this.resolution = resolution;
    }

    /** What a header says of the message and of its payload, if it does (VC-JOSE-COSE, section 3.3). */
    static void header(CoseSign1 message, TokenKind kind, JsonPointer place, Verdict verdict) {
        if (saysOtherwise(message, CoseSign1.TYPE, kind.type())) {
            verdict.fail(kind.problem(CryptoProblem.TOKEN_HEADER, place, "a type other than " + kind.type()));
        }
        if (saysOtherwise(message, CoseSign1.CONTENT_TYPE, kind.content())) {
            verdict.fail(kind.problem(
                    CryptoProblem.TOKEN_HEADER, place, "the content of the message is not called " + kind.content()));
        }
    }

    private static boolean saysOtherwise(CoseSign1 message, long label, String expected) {
        return message.protectedHeader().get(label).isPresent()
                && text(message, label).filter(expected::equalsIgnoreCase).isEmpty();
    }

    /**
     * The key that signed, by the word of the header, as its controller lists it. A message that names its issuer in its
     * claims need not name the only key of that.
     *
     * @param named the key that the issuer calls so: where {@code kid} is no URL
     */
    Optional<VerificationMethod> signed(
            CoseSign1 message,
            JsonObject claims,
            Function<String, Optional<VerificationMethod>> named,
            Optional<Instant> made,
            String purpose,
            JsonPointer place,
            Verdict verdict) {
        critical(message, place, verdict);
        Optional<SignatureAlgorithm> algorithm =
                message.algorithm().flatMap(CoseAlgorithms::of).filter(config.tokenAlgorithms()::contains);
        if (algorithm.isEmpty()) {
            verdict.fail(CryptoProblem.TOKEN_ALGORITHM.at(
                    place, "none of the algorithms that are accepted, in the header that is signed"));
        }
        Optional<VerificationMethod> method =
                method(message, Texts.text(claims, "iss"), named, made, purpose, place, verdict);
        if (algorithm.isPresent() && method.isPresent()) {
            TokenCheck.signature(
                    message.toBeSigned(),
                    message.signature(),
                    algorithm.get(),
                    method.get().key(),
                    place,
                    verdict);
        }
        return method;
    }

    private Optional<VerificationMethod> method(
            CoseSign1 message,
            Optional<String> issuer,
            Function<String, Optional<VerificationMethod>> named,
            Optional<Instant> made,
            String purpose,
            JsonPointer place,
            Verdict verdict) {
        Optional<String> kid = kid(message);
        if (kid.filter(TokenCheck::isName).isPresent()) {
            return named.apply(kid.get());
        }
        if (kid.isPresent()) {
            return resolution.resolveKid(new JsonString(kid.get()), place, purpose, made, verdict);
        }
        if (issuer.isPresent()) {
            return resolution.only(issuer.get(), place, purpose, made, verdict);
        }
        verdict.fail(CryptoProblem.TOKEN_KEY.at(place, "neither kid nor the claim iss says which key signed"));
        return Optional.empty();
    }

    /** Nothing that a header calls critical is understood here (RFC 9052, section 3.1). */
    private static void critical(CoseSign1 message, JsonPointer place, Verdict verdict) {
        if (message.protectedHeader().get(CoseSign1.CRITICAL).isPresent()
                || message.unprotectedHeader().get(CoseSign1.CRITICAL).isPresent()) {
            verdict.fail(
                    CryptoProblem.TOKEN_HEADER.at(place, "a header of the message is critical, and not understood"));
        }
    }

    private static Optional<String> kid(CoseSign1 message) {
        return CwtClaims.text(message.protectedHeader()
                .get(CoseSign1.KEY_ID)
                .or(() -> message.unprotectedHeader().get(CoseSign1.KEY_ID))
                .orElse(CborValue.Simple.NULL));
    }

    /** The text of a label in the header that is signed; empty if there is none, or it is something else. */
    static Optional<String> text(CoseSign1 message, long label) {
        return message.protectedHeader().get(label).orElse(null) instanceof CborValue.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }
}
