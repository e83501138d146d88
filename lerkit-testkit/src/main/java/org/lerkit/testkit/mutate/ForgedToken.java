package org.lerkit.testkit.mutate;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonWriter;

/** A credential as a token, whatever is wrong with either. */
final class ForgedToken {
    private final JsonObject credential;
    private final boolean plain;
    private final Signer signer;

    /** @param plain whether the payload is the credential alone, as VC-JOSE-COSE has it */
    ForgedToken(JsonObject credential, boolean plain, Signer signer) {
        this.credential = credential;
        this.plain = plain;
        this.signer = signer;
    }

    Forged make(Stage stage, JsonPatch change) throws GeneralSecurityException {
        JsonObject header = on(stage == Stage.HEADER, change, header());
        JsonObject claims = on(stage == Stage.CLAIMS, change, plain ? credential : claims());
        CompactJws.Unsigned token = CompactJws.unsigned(header, JsonWriter.toBytes(claims));
        String text = token.signed(signer.sign(token.signingInput())).text();
        String shown = stage == Stage.SECURED ? changed(text, change) : text;
        return new Forged(
                shown.getBytes(StandardCharsets.US_ASCII), plain ? "application/vc+jwt" : "text/plain", credential);
    }

    private static JsonObject on(boolean now, JsonPatch change, JsonObject object) {
        return now ? change.apply(object) : object;
    }

    private JsonObject header() {
        return JsonObject.builder()
                .put("alg", signer.algorithm().joseName())
                .put("typ", plain ? "vc+jwt" : "JWT")
                .put("kid", signer.verificationMethod().value())
                .build();
    }

    /** What the profile asks the claims to repeat, where the credential says it (Open Badges 3.0, section 8.2.4). */
    private JsonObject claims() {
        boolean first = credential.get("validFrom").isEmpty()
                && credential.get("issuanceDate").isPresent();
        JsonObject.Builder claims = first ? JsonObject.builder().put("vc", credential) : credential.toBuilder();
        issuer().ifPresent(id -> claims.put("iss", id));
        Forge.text(credential, "id").ifPresent(id -> claims.put("jti", id));
        subject().ifPresent(id -> claims.put("sub", id));
        time(first ? "issuanceDate" : "validFrom").ifPresent(time -> claims.put("nbf", time));
        time(first ? "expirationDate" : "validUntil").ifPresent(time -> claims.put("exp", time));
        return claims.build();
    }

    private Optional<String> issuer() {
        return credential
                .get("issuer")
                .flatMap(issuer -> issuer instanceof JsonObject profile
                        ? Forge.text(profile, "id")
                        : Forge.text(credential, "issuer"));
    }

    private Optional<String> subject() {
        return credential.get("credentialSubject").stream()
                .flatMap(subject -> subject.items().stream())
                .flatMap(subject ->
                        subject instanceof JsonObject object ? Forge.text(object, "id").stream() : Stream.empty())
                .findFirst();
    }

    private Optional<JsonNumber> time(String member) {
        return Forge.text(credential, member).flatMap(text -> {
            try {
                Instant instant = OffsetDateTime.parse(text).toInstant();
                return Optional.of(JsonNumber.of(instant.getEpochSecond()));
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /** The token with its parts changed, which are {@code header}, {@code payload} and {@code signature} as it writes them. */
    private static String changed(String token, JsonPatch change) {
        String[] parts = token.split("\\.", -1);
        JsonObject changed = change.apply(JsonObject.builder()
                .put("header", parts[0])
                .put("payload", parts[1])
                .put("signature", parts[2])
                .build());
        return part(changed, "header") + '.' + part(changed, "payload") + '.' + part(changed, "signature");
    }

    /** A part as it is written; one that was replaced by an object, as the text of that. */
    private static String part(JsonObject parts, String name) {
        return parts.get(name)
                .map(value -> value instanceof JsonString text
                        ? text.value()
                        : Base64.getUrlEncoder().withoutPadding().encodeToString(JsonWriter.toBytes(value)))
                .orElse("");
    }
}
