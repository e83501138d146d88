package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lerkit.crypto.SdJwtClaims.Rules;
import org.lerkit.crypto.spi.CryptoProblem;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.Problem;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.Carrier;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.Format;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonString;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonValue;
import org.lerkit.model.json.JsonWriter;
import org.lerkit.model.json.Shape;

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
     * @param sound the type that it was checked as before, with nothing found; empty if it was not, or something was
     */
    record Secured(JsonObject json, Optional<Token> token, Optional<SdJwtClaims> selective, Optional<Shape<?>> sound)
            implements Received {
        Secured(JsonObject json, Optional<Token> token, Optional<SdJwtClaims> selective) {
            this(json, token, selective, Optional.empty());
        }

        Secured soundAs(Optional<Shape<?>> type) {
            return type.isEmpty() ? this : new Secured(json, token, selective, type);
        }
    }

    /**
     * A presentation.
     *
     * @param json what it says
     * @param token the token that secures it; empty if only proofs in it can
     */
    record Presentation(JsonObject json, Optional<Token> token) implements Received {

        /** Who presents, by its own word. */
        Optional<String> holder() {
            return token.map(found -> found.claims().party()).orElseGet(() -> Structure.holderId(json));
        }
    }

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
    sealed interface Token {
        TokenClaims claims();
    }

    /** A token of JOSE. */
    record Jws(CompactJws jws, TokenClaims claims) implements Token {}

    /** A token of JOSE of which a part is shown. */
    record SelectiveJws(SdJwtClaims shown, TokenClaims claims) implements Token {}

    /** A token of COSE. */
    record Cose(CoseSign1 message, TokenClaims claims) implements Token {}

    /** What is secured in a way that is not read, and so neither confirmed nor refuted. */
    record Unsupported(Problem problem) implements Received {}

    /** What cannot be read. */
    record Broken(List<Problem> problems) implements Received {}

    /** A document, as it arrived. */
    static Received document(byte[] bytes) {
        try {
            return of(CredentialDocument.open(bytes));
        } catch (JsonSyntaxException e) {
            return new Broken(List.of(e.problem()));
        } catch (UnreadableDocumentException e) {
            return new Broken(List.of(e.problem()));
        }
    }

    /** What a document holds. */
    static Received of(CredentialDocument document) {
        List<Carrier> securing = document.carriers().stream()
                .filter(carrier -> carrier instanceof Carrier.Token
                        || carrier instanceof Carrier.SelectiveToken
                        || carrier instanceof Carrier.Cose
                        || carrier instanceof Carrier.Envelope)
                .toList();
        if (securing.isEmpty()) {
            return Envelope.is(document.json()) ? Envelope.empty(document.json()) : unsecured(document.json());
        }
        Optional<Carrier.Envelope> envelope =
                securing.get(0) instanceof Carrier.Envelope outer ? Optional.of(outer) : Optional.empty();
        List<Carrier> tokens = securing.subList(envelope.isPresent() ? 1 : 0, securing.size());
        if (tokens.size() != 1) {
            return unsupported("a credential in an envelope, or a token, of a kind that is not read");
        }
        Received content = content(tokens.get(0), document.json(), envelope.map(Envelope::mediaType));
        return envelope.map(found -> Envelope.opened(found, tokens.get(0), content))
                .orElse(content);
    }

    private static Received content(Carrier carrier, JsonObject json, Optional<String> mediaType) {
        if (carrier instanceof Carrier.Cose cose) {
            return message(cose.message(), json, mediaType);
        }
        if (carrier instanceof Carrier.Token token) {
            return token(token.token(), mediaType);
        }
        return carrier instanceof Carrier.SelectiveToken token
                ? selective(SdJwtClaims.of(token.token()))
                : unsupported("an envelope in an envelope");
    }

    private static Received token(CompactJws token, Optional<String> mediaType) {
        JsonObject payload = token.claims();
        Optional<Received> badge = badge(payload, Optional.of(token));
        if (badge.isPresent()) {
            return badge.get();
        }
        TokenClaims claims = TokenClaims.read(payload, TokenKind.of(token, payload, mediaType));
        return secured(new Jws(token, claims));
    }

    private static Received message(CoseSign1 message, JsonObject json, Optional<String> mediaType) {
        return isBadge(json)
                ? unsupported("a badge of Open Badges 2.0 in a message of COSE")
                : secured(new Cose(
                        message, TokenClaims.ofMessage(message, json, TokenKind.of(message, json, mediaType))));
    }

    private static Received secured(Token token) {
        JsonObject document = token.claims().document();
        return token.claims().kind().isPresentation()
                ? new Presentation(document, Optional.of(token))
                : new Secured(document, Optional.of(token), Optional.empty());
    }

    private static Received selective(SdJwtClaims claims) {
        boolean presentation = SdJwtClaims.mediaType(claims.token())
                .filter(TokenKind.VP_SD_JWT.type()::equals)
                .isPresent();
        if (presentation && claims.token().keyBinding().isEmpty()) {
            return secured(new SelectiveJws(claims, TokenClaims.read(claims.shown(), TokenKind.VP_SD_JWT)));
        }
        if (presentation || claims.shown().get("vp").isPresent()) {
            return unsupported("a presentation that is an SD-JWT, in a way that is not read");
        }
        return claims.rules() == Rules.CREDENTIAL
                ? new Secured(claims.credential(), Optional.empty(), Optional.of(claims))
                : new Typed(claims);
    }

    /** A credential in another: an object, an envelope, or the text of a token. */
    static Received embedded(JsonValue value) {
        if (value instanceof JsonObject object) {
            return Envelope.is(object) ? document(JsonWriter.toBytes(object)) : unsecured(object);
        }
        // Nothing else is text: an image or a page has no place here.
        if (value instanceof JsonString text && text.value().startsWith("eyJ")) {
            return document(text.value().getBytes(StandardCharsets.UTF_8));
        }
        return new Broken(List.of(
                CryptoProblem.FORMAT_UNSUPPORTED.at(JsonPointer.ROOT, "neither a credential nor a token that is one")));
    }

    private static Received unsecured(JsonObject json) {
        return badge(json, Optional.empty())
                .orElseGet(() -> PresentationCheck.isOne(json)
                        ? new Presentation(json, Optional.empty())
                        : new Secured(json, Optional.empty(), Optional.empty()));
    }

    /** Whether it is a credential of Open Badges 2.0. */
    static boolean isBadge(JsonObject json) {
        return Format.detect(json).format().filter(BADGES::contains).isPresent();
    }

    /** What has the rules of Open Badges before 3.0; empty for anything else. */
    private static Optional<Received> badge(JsonObject json, Optional<CompactJws> signature) {
        if (Structure.namesDataModel(json)) {
            return Optional.empty(); // as nearly always: no badge before 3.0 has the context of one
        }
        Optional<Format> format = Format.detect(json).format();
        if (format.filter(Format.OPEN_BADGES_1::equals).isPresent()) {
            return Optional.of(
                    new Unsupported(CryptoProblem.BADGE_VERSION.at(JsonPointer.ROOT, "a badge of Open Badges 1")));
        }
        return format.filter(BADGES::contains).map(badge -> new Badge(json, signature));
    }

    /** What nobody here can judge. */
    static Received unsupported(String title) {
        return new Unsupported(CryptoProblem.FORMAT_UNSUPPORTED.at(JsonPointer.ROOT, title));
    }
}
