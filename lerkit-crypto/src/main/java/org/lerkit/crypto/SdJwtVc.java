package org.lerkit.crypto;

import java.util.List;
import java.util.function.Predicate;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonValue;

/** The rules of SD-JWT VC, whose claims are JSON with a type, {@code vct}, that has rules of its own elsewhere. */
final class SdJwtVc {
    private SdJwtVc() {}

    /** Every rule that is broken of those that all types have. */
    static List<Problem> errors(JsonObject claims, JsonPointer place) {
        Verdict verdict = new Verdict();
        if (Texts.text(claims, "vct").filter(type -> !type.isBlank()).isEmpty()) {
            verdict.fail(CryptoProblem.VC_CLAIM_MALFORMED.at(place.child("vct"), "no text says what type it is of"));
        }
        for (String claim : List.of("iss", "sub", "vct#integrity")) {
            if (is(claims, claim, value -> !(value instanceof JsonString))) {
                verdict.fail(CryptoProblem.VC_CLAIM_MALFORMED.at(place.child(claim), "not a text"));
            }
        }
        for (String claim : List.of("cnf", "status")) {
            if (is(claims, claim, value -> !(value instanceof JsonObject))) {
                verdict.fail(CryptoProblem.VC_CLAIM_MALFORMED.at(place.child(claim), "not an object"));
            }
        }
        if (is(claims, "iat", value -> TokenClaims.time(value).isEmpty())) {
            verdict.fail(CryptoProblem.VC_CLAIM_MALFORMED.at(place.child("iat"), "not a number of seconds"));
        }
        return verdict.result().problems();
    }

    private static boolean is(JsonObject claims, String claim, Predicate<JsonValue> kind) {
        return claims.get(claim).filter(kind).isPresent();
    }

    /** What is known of the structure: not what its type asks for. */
    static CheckResult structure(JsonObject claims, JsonPointer place) {
        List<Problem> errors = errors(claims, place);
        return errors.isEmpty()
                ? new CheckResult.Passed(List.of(CryptoProblem.VC_TYPE_UNCHECKED.warning(
                        place, "an SD-JWT VC: what its type asks for was not checked")))
                : new CheckResult.Failed(errors);
    }
}
