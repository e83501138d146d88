package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;
import static org.lerkit.crypto.TokenStatusLists.problem;

import java.util.Optional;
import org.lerkit.crypto.internal.status.PackedStatuses;
import org.lerkit.crypto.spi.CheckResult;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.crypto.spi.DocumentLoader;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * Looks up the status that a token names by its claim {@code status}, in a Token Status List. What cannot be looked up is
 * open, never "not revoked". For one run. Thread-safe.
 */
final class TokenStatusCheck {
    private final VerificationPolicy policy;
    private final TokenStatusLists lists;

    TokenStatusCheck(
            CryptoConfig config, VerificationPolicy policy, DocumentLoader documents, MethodResolution resolution) {
        this.policy = policy;
        this.lists = new TokenStatusLists(config, policy, documents, resolution);
    }

    /**
     * The status.
     *
     * @param claims of the token
     * @param issuer of the credential
     */
    CheckResult check(JsonObject claims, Optional<String> issuer, JsonPointer place) {
        Optional<JsonValue> status = claims.get("status");
        if (status.isEmpty()) {
            return new CheckResult.Skipped("the credential names no status");
        }
        JsonPointer at = place.child("status");
        Verdict verdict = new Verdict();
        Optional<JsonValue> list = status.get() instanceof JsonObject object ? object.get("status_list") : status;
        if (list.isEmpty()) {
            verdict.doubt(
                    problem(CryptoProblem.STATUS_UNSUPPORTED, at, "the status is of a kind that is not looked up"));
        } else if (status.get() instanceof JsonObject && list.get() instanceof JsonObject reference) {
            check(reference, issuer, at.child("status_list"), verdict);
        } else {
            verdict.fail(problem(CryptoProblem.STATUS_MALFORMED, at, "not an object, with one in it"));
        }
        return verdict.result();
    }

    private void check(JsonObject reference, Optional<String> issuer, JsonPointer at, Verdict verdict) {
        Optional<Long> index = reference.get("idx").flatMap(TokenStatusCheck::index);
        Optional<String> url = text(reference, "uri");
        if (index.isEmpty() || url.isEmpty()) {
            verdict.fail(problem(
                    CryptoProblem.STATUS_MALFORMED, at, "idx is no index, or uri no text, or one of them is missing"));
            return;
        }
        JsonPointer where = at.child("uri");
        Optional<TokenStatusLists.Held> held = lists.list(url.get(), issuer, where, verdict);
        if (held.isEmpty()) {
            return;
        }
        String signer = held.get().signer();
        PackedStatuses statuses = held.get().statuses();
        if (issuer.filter(signer::equals).isEmpty() && !policy.statusIssuers().contains(signer)) {
            verdict.doubt(problem(CryptoProblem.STATUS_LIST_ISSUER, where, "the list is of another issuer"));
        } else if (index.get() >= statuses.size()) {
            verdict.fail(problem(CryptoProblem.STATUS_RANGE, at.child("idx"), "outside the list"));
        } else {
            judge(statuses.status(index.get()), at, verdict);
        }
    }

    private static Optional<Long> index(JsonValue value) {
        try {
            return value instanceof JsonNumber number
                    ? Optional.of(number.decimal().toBigDecimal().longValueExact())
                            .filter(index -> index >= 0)
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static void judge(int status, JsonPointer at, Verdict verdict) {
        switch (status) {
            case PackedStatuses.VALID -> {}
            case PackedStatuses.INVALID ->
                verdict.fail(problem(CryptoProblem.STATUS_REVOKED, at, "the issuer has revoked it"));
            case PackedStatuses.SUSPENDED ->
                verdict.fail(problem(CryptoProblem.STATUS_SUSPENDED, at, "the issuer has suspended it"));
            default ->
                verdict.doubt(problem(
                        CryptoProblem.STATUS_UNSUPPORTED, at, "a status of which only its issuer knows the meaning"));
        }
    }
}
