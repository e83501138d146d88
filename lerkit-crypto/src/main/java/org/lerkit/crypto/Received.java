package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.SdJwtClaims.Rules;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonArray;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;

/** What was received as a credential, or stands in one as a credential. */
sealed interface Received {
    /** What Open Badges 2.0 has of credentials. */
    Set<Format> BADGES = Set.of(Format.OPEN_BADGES_2, Format.ENDORSEMENT_2);

    /**
     * A credential.
     *
     * @param json what it says
     * @param token the token that secures it; empty if only proofs in it can, or an SD-JWT does
     * @param selective the SD-JWT that secures it; empty if something else does
     */
    record Secured(JsonObject json, Optional<Token> token, Optional<SdJwtClaims> selective) implements Received {}

    /** A credential that is no JSON-LD but has a type of its own kind. */
    record Typed(SdJwtClaims claims) implements Received {}

    /**
     * An assertion or an endorsement of Open Badges 2.0, which has rules of its own.
     *
     * @param json what it says
     * @param signature the signature around it; empty if there is none
     */
    record Badge(JsonObject json, Optional<CompactJws> signature) implements Received {}

    /** A token and what it says. */
    record Token(CompactJws jws, TokenClaims claims) {}

    /** What is secured in a way that is not read, and so neither confirmed nor refuted. */
    record Unsupported(Problem problem) implements Received {}

    /** What cannot be read. */
    record Broken(Problem problem) implements Received {}

    /** A document, as it arrived. */
    static Received document(byte[] bytes) {
        try {
            return of(CredentialDocument.open(bytes));
        } catch (JsonSyntaxException e) {
            return new Broken(e.problem());
        } catch (UnreadableDocumentException e) {
            return new Broken(e.problem());
        }
    }

    /** What a document holds. */
    static Received of(CredentialDocument document) {
        List<Carrier> securing = document.carriers().stream()
                .filter(carrier -> carrier instanceof Carrier.Token
                        || carrier instanceof Carrier.SelectiveToken
                        || carrier instanceof Carrier.Envelope)
                .toList();
        if (securing.isEmpty()) {
            return isEnveloped(document.json())
                    ? unsupported("an envelope whose content is not in it")
                    : unsecured(document.json());
        }
        boolean several = securing.stream()
                        .filter(carrier -> !(carrier instanceof Carrier.Envelope))
                        .count()
                > 1;
        Carrier last = securing.get(securing.size() - 1);
        if (!several && last instanceof Carrier.Token token) {
            return token(token.token());
        }
        if (!several && last instanceof Carrier.SelectiveToken token) {
            return selective(SdJwtClaims.of(token.token()));
        }
        return unsupported("a credential in an envelope, or a token, of a kind that is not read");
    }

    private static Received token(CompactJws token) {
        JsonObject payload = token.claims();
        Optional<Received> badge = badge(payload, Optional.of(token));
        if (badge.isPresent()) {
            return badge.get();
        }
        if (payload.get("vp").isPresent()) {
            return unsupported("a presentation in a token");
        }
        TokenClaims claims = TokenClaims.read(payload);
        return new Secured(claims.credential(), Optional.of(new Token(token, claims)), Optional.empty());
    }

    private static Received selective(SdJwtClaims claims) {
        boolean presentation = SdJwtClaims.mediaType(claims.token())
                .filter("vp+sd-jwt"::equals)
                .isPresent();
        if (presentation || claims.shown().get("vp").isPresent()) {
            return unsupported("a presentation in a token");
        }
        return claims.rules() == Rules.CREDENTIAL
                ? new Secured(claims.credential(), Optional.empty(), Optional.of(claims))
                : new Typed(claims);
    }

    /** A credential in another: an object, an envelope, or the text of a token. */
    static Received embedded(JsonValue value) {
        if (value instanceof JsonObject object) {
            return isEnveloped(object) ? document(JsonWriter.toBytes(object)) : unsecured(object);
        }
        // Nothing else is text: an image or a page has no place here.
        if (value instanceof JsonString text && text.value().startsWith("eyJ")) {
            return document(text.value().getBytes(StandardCharsets.UTF_8));
        }
        return new Broken(
                CryptoProblem.FORMAT_UNSUPPORTED.at(JsonPointer.ROOT, "neither a credential nor a token that is one"));
    }

    private static Received unsecured(JsonObject json) {
        return badge(json, Optional.empty()).orElseGet(() -> new Secured(json, Optional.empty(), Optional.empty()));
    }

    /** Whether it is a credential of Open Badges 2.0. */
    static boolean isBadge(JsonObject json) {
        return Format.detect(json).format().filter(BADGES::contains).isPresent();
    }

    /** What has the rules of Open Badges before 3.0; empty for anything else. */
    private static Optional<Received> badge(JsonObject json, Optional<CompactJws> signature) {
        Optional<Format> format = Format.detect(json).format();
        if (format.filter(Format.OPEN_BADGES_1::equals).isPresent()) {
            return Optional.of(
                    new Unsupported(CryptoProblem.BADGE_VERSION.at(JsonPointer.ROOT, "a badge of Open Badges 1")));
        }
        return format.filter(BADGES::contains).map(badge -> new Badge(json, signature));
    }

    /** Whether it is an envelope of VC Data Model 2.0, section 4.13. */
    static boolean isEnveloped(JsonObject json) {
        JsonString enveloped = new JsonString("EnvelopedVerifiableCredential");
        JsonValue types = json.members().get("type");
        return types instanceof JsonArray array ? array.items().contains(enveloped) : enveloped.equals(types);
    }

    private static Received unsupported(String title) {
        return new Unsupported(CryptoProblem.FORMAT_UNSUPPORTED.at(JsonPointer.ROOT, title));
    }
}
