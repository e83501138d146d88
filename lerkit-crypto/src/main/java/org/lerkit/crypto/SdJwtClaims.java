package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;

/**
 * What an SD-JWT says, as far as it is shown, and by which rules.
 *
 * @param token the token
 * @param rules whose rules they are
 * @param shown all of it, digests replaced or left out
 * @param credential what it says without the claims that are about the token
 */
record SdJwtClaims(SdJwt token, Rules rules, JsonObject shown, JsonObject credential) {
    /** Claims that say something of the token beside the credential that it is. */
    private static final Set<String> OF_TOKEN =
            Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "cnf", "status");

    /** The kinds of credentials that are SD-JWTs. */
    @SuppressWarnings("ImmutableEnumChecker") // the set is a copy
    enum Rules {
        /** The payload is a credential of W3C's data model 2.0 (VC-JOSE-COSE, section 3.2). */
        CREDENTIAL("vc+sd-jwt", Set.of("status")),
        /** The payload has a type of its own kind, {@code vct} (SD-JWT VC). */
        SD_JWT_VC("dc+sd-jwt", Set.of("iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status"));

        private final String type;
        private final Set<String> open;

        Rules(String type, Set<String> open) {
            this.type = type;
            this.open = open;
        }

        /** The media type of what is issued, without {@code application/}. */
        String type() {
            return type;
        }

        /** Whether what has this media type follows them: until 2024 that of a credential was also that of an SD-JWT VC. */
        boolean accept(String mediaType) {
            return mediaType.equals(type) || mediaType.equals(CREDENTIAL.type);
        }

        /** The claims that everybody must see. */
        Set<String> open() {
            return open;
        }
    }

    /** What a token says. */
    static SdJwtClaims of(SdJwt token) {
        JsonObject shown = token.claims();
        JsonObject signed = token.issuerJwt().claims(); // what the holder shows must not choose the rules
        if (mediaType(token).filter(Rules.SD_JWT_VC.type()::equals).isPresent()
                || (signed.get("vct").isPresent() && signed.get("@context").isEmpty())) {
            return new SdJwtClaims(token, Rules.SD_JWT_VC, shown, shown);
        }
        JsonObject.Builder credential = JsonObject.builder();
        shown.members().forEach((name, value) -> {
            if (!OF_TOKEN.contains(name)) {
                credential.put(name, value);
            }
        });
        return new SdJwtClaims(token, Rules.CREDENTIAL, shown, credential.build());
    }

    /** The type in the header, without {@code application/}, in small letters. */
    static Optional<String> mediaType(SdJwt token) {
        return TokenKind.mediaType(token.issuerJwt());
    }

    /** Who issued it, by its own word. */
    Optional<String> issuer() {
        return rules == Rules.CREDENTIAL ? Structure.issuerId(credential) : text(shown, "iss");
    }

    /** When it starts to hold, by its own word. */
    Optional<Instant> from() {
        return rules == Rules.CREDENTIAL
                ? credential.get("validFrom").flatMap(DateTimeStamp::parse)
                : shown.get("nbf").or(() -> shown.get("iat")).flatMap(TokenClaims::time);
    }

    /** Everything that is against the rules, whatever the signature. */
    void check(JsonPointer place, Verdict verdict) {
        JsonObject signed = token.issuerJwt().claims();
        rules.open().stream()
                .filter(name -> shown.get(name).isPresent() && signed.get(name).isEmpty())
                .sorted()
                .forEach(name -> verdict.fail(CryptoProblem.CLAIM_CONCEALED.at(
                        place.child(name), "a claim that must not be left out, and may be")));
        if (rules == Rules.CREDENTIAL) {
            if (shown.get("vc").isPresent()) {
                verdict.fail(CryptoProblem.TOKEN_MODEL.at(place, "a credential that is not the payload but in it"));
            }
            same("iss", issuer(), "the issuer", place, verdict);
            same("jti", text(credential, "id"), "the id of the credential", place, verdict);
            same(
                    "sub",
                    TokenClaims.subject(credential).flatMap(subject -> text(subject, "id")),
                    "the id of the subject",
                    place,
                    verdict);
        }
    }

    private void same(String claim, Optional<String> expected, String what, JsonPointer place, Verdict verdict) {
        if (shown.get(claim).isPresent() && !text(shown, claim).equals(expected)) {
            verdict.fail(CryptoProblem.TOKEN_CLAIM_MISMATCH.at(place, "the claim " + claim + " is not " + what));
        }
    }
}
