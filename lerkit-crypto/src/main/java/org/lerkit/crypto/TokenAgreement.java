package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.time.Instant;
import java.util.Optional;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Whether the claims of a token agree with the document that it holds, and this with the kind of token: who reads only the
 * one must not be told something else than who reads the other.
 */
record TokenAgreement(TokenClaims claims, JsonPointer place, Verdict verdict) {

    /** Adds everything that does not agree to the verdict. */
    void check() {
        if (claims.kind().isOfProfile()) {
            profile();
        } else if (claims.kind().isPayload()) {
            payload();
        } else {
            presentation();
        }
    }

    /** Open Badges 3.0 and CLR 2.0, section 8.2. */
    private void profile() {
        boolean wrapped = claims.kind() == TokenKind.VC_CLAIM;
        if (wrapped != Structure.isOfFirstModel(claims.document()) || (wrapped && has("@context"))) {
            fail(
                    CryptoProblem.TOKEN_MODEL,
                    wrapped
                            ? "the claim vc holds a credential that is not of data model 1.1"
                            : "a credential of data model 1.1 that is not in the claim vc");
        }
        Optional<String> subject = claims.subjectId();
        same("iss", claims.party(), "the issuer", true);
        same("jti", text(claims.document(), "id"), "the id of the credential", true);
        same("sub", subject, "the id of the subject", subject.isPresent());
        sameTime("nbf", claims.start(), true);
        sameTime("exp", claims.end(), claims.document().get(claims.end()).isPresent());
    }

    /** VC-JOSE-COSE, sections 1.1.2.1, 3.1.3 and 4.1.2. */
    private void payload() {
        if (has("vc") || has("vp")) {
            fail(CryptoProblem.TOKEN_MODEL, "a claim vc or vp in a token whose payload is all that it holds");
        }
        if (Structure.isOfFirstModel(claims.document())) {
            fail(CryptoProblem.TOKEN_MODEL, "a document of data model 1.1 as the payload of a token");
        }
        holdsItsKind();
        repeatsItself();
        same("iss", claims.party(), claims.kind().isPresentation() ? "the holder" : "the issuer", false);
        same("jti", text(claims.document(), "id"), "the id of the document", false);
        if (!claims.kind().isPresentation()) {
            same("sub", claims.subjectId(), "the id of the subject", false);
        }
    }

    /** VC Data Model 1.1, section 6.3.1. */
    private void presentation() {
        if (!Structure.isOfFirstModel(claims.document()) || has("@context") || has("vc")) {
            fail(CryptoProblem.TOKEN_MODEL, "the claim vp is not all, or no presentation of data model 1.1");
        }
        holdsItsKind();
        same("iss", claims.party(), "the holder", true);
        same("jti", text(claims.document(), "id"), "the id of the presentation", false);
    }

    /** What the header of a message of COSE claims may be in its payload too. */
    @SuppressWarnings("ReferenceEquality") // what was taken from the payload is equal to it without being compared
    private void repeatsItself() {
        JsonObject document = claims.document();
        for (int i = 0; i < document.size(); i++) {
            JsonValue said = document.value(i);
            JsonValue claimed = claims.payload().get(document.name(i)).orElse(null);
            if (claimed != said && !said.equals(claimed)) {
                fail(CryptoProblem.TOKEN_CLAIM_MISMATCH, "a claim in the header is another in the payload");
            }
        }
    }

    private void holdsItsKind() {
        boolean presentation = claims.kind().isPresentation();
        if (PresentationCheck.isOne(claims.document()) != presentation) {
            fail(
                    CryptoProblem.TOKEN_MODEL,
                    presentation ? "no presentation in a token of one" : "a presentation in a token of a credential");
        }
    }

    private void same(String claim, Optional<String> expected, String what, boolean required) {
        if (!has(claim)) {
            missing(claim, what, required);
        } else if (!text(claims.payload(), claim)
                .filter(said -> expected.equals(Optional.of(said)))
                .isPresent()) {
            fail(claim, CryptoProblem.TOKEN_CLAIM_MISMATCH, "the claim " + claim + " is not " + what);
        }
    }

    private void sameTime(String claim, String member, boolean required) {
        Optional<Instant> expected = claims.document().get(member).flatMap(DateTimeStamp::parse);
        Optional<JsonValue> said = claims.payload().get(claim);
        if (said.isEmpty()) {
            missing(claim, member, required);
        } else if (expected.filter(instant -> TokenClaims.isTime(said.get(), instant))
                .isEmpty()) {
            fail(
                    claim,
                    CryptoProblem.TOKEN_CLAIM_MISMATCH,
                    "the claim " + claim + " is not the time of " + member + ", in seconds");
        }
    }

    private void missing(String claim, String what, boolean required) {
        if (required) {
            fail(claim, CryptoProblem.TOKEN_CLAIM_MISSING, "no claim " + claim + ", which is " + what);
        }
    }

    private boolean has(String claim) {
        return claims.payload().get(claim).isPresent();
    }

    private void fail(CryptoProblem problem, String title) {
        verdict.fail(claims.kind().problem(problem, place, title));
    }

    private void fail(String claim, CryptoProblem problem, String title) {
        verdict.fail(claims.kind().problem(problem, place.child(claim), title));
    }
}
