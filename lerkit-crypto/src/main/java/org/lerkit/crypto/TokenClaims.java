package org.lerkit.crypto;

import static org.lerkit.crypto.Texts.text;

import java.math.BigDecimal;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.internal.cose.CwtClaims;
import org.lerkit.crypto.internal.jose.JoseSigning;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborValue;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonValue;

/**
 * The payload of a token that secures a credential or a presentation: the document, or that and claims that say again, for
 * readers of tokens, what the document says of its issuer or holder, its subject and its dates.
 *
 * @param payload all of it; of a message of COSE also the claims in its header
 * @param document the credential or the presentation, without the claims
 * @param kind how the payload holds it
 */
record TokenClaims(JsonObject payload, JsonObject document, TokenKind kind) {
    private static final Set<String> REGISTERED =
            Set.of("iss", "sub", "jti", "nbf", "exp", "iat", "aud", "nonce", "cnf", "status");
    private static final BigDecimal NANOSECONDS = BigDecimal.valueOf(1_000_000_000);
    /** The year 9999, as far as dates in credentials go. */
    private static final BigDecimal LATEST = BigDecimal.valueOf(253_402_300_799L);

    /** What a token of this kind says. */
    static TokenClaims read(JsonObject payload, TokenKind kind) {
        JsonObject document = switch (kind) {
            case VC_CLAIM -> credential(claimed(payload, kind), payload);
            case VP_CLAIM -> decoded(claimed(payload, kind), "holder", payload).build();
            case VC_WITH_CLAIMS, VC_PAYLOAD, VP_PAYLOAD, VP_SD_JWT -> withoutClaims(payload);
            case VC_COSE, VP_COSE -> payload;
        };
        return new TokenClaims(payload, document, kind);
    }

    private static JsonObject claimed(JsonObject payload, TokenKind kind) {
        return payload.get(kind.content()).orElse(null) instanceof JsonObject document ? document : JsonObject.EMPTY;
    }

    private static JsonObject withoutClaims(JsonObject payload) {
        if (Collections.disjoint(REGISTERED, payload.members().keySet())) {
            return payload; // as most are by VC-JOSE-COSE
        }
        JsonObject.Builder document = JsonObject.builder();
        payload.members().forEach((name, value) -> {
            if (!REGISTERED.contains(name)) {
                document.put(name, value);
            }
        });
        return document.build();
    }

    /** In data model 1.1 the claims may say in place of the document what they repeat otherwise (section 6.3.1). */
    private static JsonObject.Builder decoded(JsonObject document, String party, JsonObject payload) {
        JsonObject.Builder decoded = document.toBuilder();
        text(payload, "iss").filter(iss -> document.get(party).isEmpty()).ifPresent(iss -> decoded.put(party, iss));
        text(payload, "jti").filter(jti -> document.get("id").isEmpty()).ifPresent(jti -> decoded.put("id", jti));
        return decoded;
    }

    private static JsonObject credential(JsonObject credential, JsonObject payload) {
        JsonObject.Builder decoded = decoded(credential, "issuer", payload);
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

    /** What a token of the credential is to say by the profile of Open Badges 3.0 and CLR 2.0. */
    static TokenClaims ofProfile(JsonObject credential) {
        boolean first = Structure.isOfFirstModel(credential);
        JsonObject.Builder payload = first ? JsonObject.builder().put("vc", credential) : credential.toBuilder();
        put("iss", Structure.issuerId(credential), payload);
        put("jti", text(credential, "id"), payload);
        put("sub", subject(credential).flatMap(subject -> text(subject, "id")), payload);
        date("nbf", credential, start(first), payload);
        date("exp", credential, end(first), payload);
        return new TokenClaims(payload.build(), credential, first ? TokenKind.VC_CLAIM : TokenKind.VC_WITH_CLAIMS);
    }

    /** What a token of the document says by VC-JOSE-COSE: nothing else. */
    static TokenClaims ofPayload(JsonObject document, TokenKind kind) {
        return new TokenClaims(document, document, kind);
    }

    /** What a message of COSE says: its payload is the document, and its header may have claims (RFC 9597). */
    static TokenClaims ofMessage(CoseSign1 message, JsonObject document, TokenKind kind) {
        JsonObject claims =
                message.protectedHeader().get(CoseSign1.CWT_CLAIMS).orElse(null) instanceof CborValue.Labelled labelled
                        ? CwtClaims.json(labelled)
                        : JsonObject.EMPTY;
        JsonObject payload = document.toBuilder().putAll(claims.members()).build();
        return new TokenClaims(payload, document, kind);
    }

    /** The token of JOSE that says this. */
    CompactJws signed(Signer signer) throws GeneralSecurityException {
        Optional<String> content = kind.isPayload() ? Optional.of(kind.content()) : Optional.empty();
        return JoseSigning.sign(payload, kind.type(), content, signer);
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

    /** Who must have signed it, by its own word. */
    Optional<String> party() {
        return kind.isPresentation()
                ? Structure.holderId(document).or(() -> text(payload, "iss"))
                : Structure.issuerId(document);
    }

    /** When it was signed, by its own word: if it does not say, when the credential starts to hold. */
    Optional<Instant> made() {
        Optional<Instant> signed =
                kind.isOfProfile() ? Optional.empty() : payload.get("iat").flatMap(TokenClaims::time);
        return signed.or(() -> document.get(start()).flatMap(DateTimeStamp::parse));
    }

    /** The identifier of the subject; empty where there is none, or there are several. */
    Optional<String> subjectId() {
        return subject(document).flatMap(found -> text(found, "id"));
    }

    /** The member with the start of the period in which the credential holds. */
    String start() {
        return start(kind == TokenKind.VC_CLAIM);
    }

    /** The member with its end. */
    String end() {
        return end(kind == TokenKind.VC_CLAIM);
    }

    /** Whether a NumericDate (RFC 7519, section 2) is this time. Many leave fractions of seconds out. */
    static boolean isTime(JsonValue value, Instant instant) {
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
