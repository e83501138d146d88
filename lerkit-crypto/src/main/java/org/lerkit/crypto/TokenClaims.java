package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * The payload of a token that secures a credential (Open Badges 3.0 and CLR 2.0, section 8.2): the credential, and claims
 * that repeat what it says of its issuer, subject and dates, for readers of tokens. A credential of data model 2.0 is the
 * payload, one of 1.1 is its claim {@code vc}.
 *
 * @param payload all of it
 * @param credential what it says without the claims
 * @param wrapped whether the credential is the claim {@code vc}
 */
record TokenClaims(JsonObject payload, JsonObject credential, boolean wrapped) {
    private static final Set<String> REGISTERED = Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "nonce");
    private static final BigDecimal NANOSECONDS = BigDecimal.valueOf(1_000_000_000);
    /** The year 9999, as far as dates in credentials go. */
    private static final BigDecimal LATEST = BigDecimal.valueOf(253_402_300_799L);

    /** What a token says. */
    static TokenClaims read(JsonObject payload) {
        if (payload.get("vc").orElse(null) instanceof JsonObject credential) {
            return new TokenClaims(payload, decoded(credential, payload), true);
        }
        JsonObject.Builder credential = JsonObject.builder();
        payload.members().forEach((name, value) -> {
            if (!REGISTERED.contains(name)) {
                credential.put(name, value);
            }
        });
        return new TokenClaims(payload, credential.build(), false);
    }

    /** In data model 1.1 the claims may say in place of the credential what they repeat otherwise (section 6.3.1). */
    private static JsonObject decoded(JsonObject credential, JsonObject payload) {
        JsonObject.Builder decoded = credential.toBuilder();
        text(payload, "iss")
                .filter(iss -> credential.get("issuer").isEmpty())
                .ifPresent(iss -> decoded.put("issuer", iss));
        text(payload, "jti").filter(jti -> credential.get("id").isEmpty()).ifPresent(jti -> decoded.put("id", jti));
        for (List<String> names : List.of(List.of("nbf", start(true)), List.of("exp", end(true)))) {
            if (credential.get(names.get(1)).isEmpty()) {
                payload.get(names.get(0))
                        .flatMap(TokenClaims::time)
                        .ifPresent(instant -> decoded.put(names.get(1), instant.toString()));
            }
        }
        Optional<JsonObject> subject =
                subject(credential).filter(found -> found.get("id").isEmpty());
        if (subject.isPresent() && text(payload, "sub").isPresent()) {
            decoded.put(
                    "credentialSubject",
                    subject.get().with("id", payload.get("sub").orElseThrow()));
        }
        return decoded.build();
    }

    /** What a token of the credential is to say. */
    static TokenClaims of(JsonObject credential) {
        boolean first = Structure.isOfFirstModel(credential);
        JsonObject.Builder payload = first ? JsonObject.builder().put("vc", credential) : credential.toBuilder();
        put("iss", Structure.issuerId(credential), payload);
        put("jti", text(credential, "id"), payload);
        put("sub", subject(credential).flatMap(subject -> text(subject, "id")), payload);
        date("nbf", credential, start(first), payload);
        date("exp", credential, end(first), payload);
        return new TokenClaims(payload.build(), credential, first);
    }

    private static void put(String claim, Optional<String> value, JsonObject.Builder payload) {
        value.ifPresent(text -> payload.put(claim, text));
    }

    private static void date(String claim, JsonObject credential, String member, JsonObject.Builder payload) {
        credential
                .get(member)
                .flatMap(DateTimeStamp::parse)
                .ifPresent(instant -> payload.put(claim, JsonNumber.of(seconds(instant))));
    }

    private static String start(boolean first) {
        return first ? "issuanceDate" : "validFrom";
    }

    private static String end(boolean first) {
        return first ? "expirationDate" : "validUntil";
    }

    /** When the credential starts to hold, by its own word. */
    Optional<Instant> from() {
        return credential.get(start(wrapped)).flatMap(DateTimeStamp::parse);
    }

    /** Everything in which the claims are not what the credential says, or not what this data model has. */
    void check(JsonPointer place, Verdict verdict) {
        if (wrapped != Structure.isOfFirstModel(credential)
                || (wrapped && payload.get("@context").isPresent())) {
            verdict.fail(CryptoProblem.TOKEN_MODEL.at(
                    place,
                    wrapped
                            ? "the claim vc holds a credential that is not of data model 1.1"
                            : "a credential of data model 1.1 that is not in the claim vc"));
        }
        same("iss", Structure.issuerId(credential), "the issuer", true, place, verdict);
        same("jti", text(credential, "id"), "the id of the credential", true, place, verdict);
        Optional<String> subject = subject(credential).flatMap(found -> text(found, "id"));
        same("sub", subject, "the id of the subject", subject.isPresent(), place, verdict);
        sameTime("nbf", start(wrapped), true, place, verdict);
        sameTime("exp", end(wrapped), credential.get(end(wrapped)).isPresent(), place, verdict);
    }

    private void same(
            String claim,
            Optional<String> expected,
            String what,
            boolean required,
            JsonPointer place,
            Verdict verdict) {
        if (payload.get(claim).isEmpty()) {
            missing(claim, what, required, place, verdict);
        } else if (!text(payload, claim)
                .filter(said -> expected.equals(Optional.of(said)))
                .isPresent()) {
            verdict.fail(CryptoProblem.TOKEN_CLAIM_MISMATCH.at(place, "the claim " + claim + " is not " + what));
        }
    }

    private void sameTime(String claim, String member, boolean required, JsonPointer place, Verdict verdict) {
        Optional<Instant> expected = credential.get(member).flatMap(DateTimeStamp::parse);
        Optional<JsonValue> said = payload.get(claim);
        if (said.isEmpty()) {
            missing(claim, member, required, place, verdict);
        } else if (expected.filter(instant -> isTime(said.get(), instant)).isEmpty()) {
            verdict.fail(CryptoProblem.TOKEN_CLAIM_MISMATCH.at(
                    place, "the claim " + claim + " is not the time of " + member + ", in seconds"));
        }
    }

    private static void missing(String claim, String what, boolean required, JsonPointer place, Verdict verdict) {
        if (required) {
            verdict.fail(CryptoProblem.TOKEN_CLAIM_MISSING.at(place, "no claim " + claim + ", which is " + what));
        }
    }

    /** Whether a NumericDate (RFC 7519, section 2) is this time. Many leave fractions of seconds out. */
    private static boolean isTime(JsonValue value, Instant instant) {
        return number(value)
                .filter(said -> said.compareTo(seconds(instant)) == 0
                        || said.compareTo(BigDecimal.valueOf(instant.getEpochSecond())) == 0)
                .isPresent();
    }

    /** The time that a NumericDate (RFC 7519, section 2) is; empty for what is none. */
    static Optional<Instant> time(JsonValue value) {
        return number(value)
                .map(seconds -> Instant.ofEpochSecond(
                        seconds.longValue(),
                        seconds.remainder(BigDecimal.ONE).movePointRight(9).longValue()));
    }

    /** A number of seconds that a date can have. */
    private static Optional<BigDecimal> number(JsonValue value) {
        try {
            return value instanceof JsonNumber number
                    ? Optional.of(number.decimal().toBigDecimal())
                            .filter(said -> said.abs().compareTo(LATEST) <= 0)
                    : Optional.empty();
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal seconds(Instant instant) {
        BigDecimal whole = BigDecimal.valueOf(instant.getEpochSecond());
        return instant.getNano() == 0
                ? whole
                : new BigDecimal(whole.add(BigDecimal.valueOf(instant.getNano()).divide(NANOSECONDS))
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /** The subject; none where there are several, of which a token cannot speak. */
    static Optional<JsonObject> subject(JsonObject credential) {
        JsonValue value = credential.get("credentialSubject").orElse(JsonArray.EMPTY);
        List<JsonValue> subjects = value.items();
        return subjects.size() == 1 && subjects.get(0) instanceof JsonObject subject
                ? Optional.of(subject)
                : Optional.empty();
    }
}
