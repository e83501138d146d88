package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * A presentation as its holder signed it: JSON with a proof in it, or a token. Immutable and thread-safe. Says nothing
 * about whether the signature holds: verify it like any other.
 */
public final class SecuredPresentation {
    private final JsonObject json;
    private final Optional<CompactJws> token;

    SecuredPresentation(JsonObject json) {
        this.json = json;
        this.token = Optional.empty();
    }

    SecuredPresentation(JsonObject json, CompactJws token) {
        this.json = json;
        this.token = Optional.of(token);
    }

    /** The media type of {@link #bytes()}: {@code application/vp}, {@code application/vp+jwt} or {@code application/jwt}. */
    public String mediaType() {
        return "application/" + token.flatMap(TokenKind::mediaType).orElse("vp");
    }

    /** The presentation as a tree, with its proof if that is in it. */
    public JsonObject json() {
        return json;
    }

    /** The token that secures the presentation; empty if a proof in it does. */
    public Optional<CompactJws> token() {
        return token;
    }

    /** What to hand over: UTF-8 JSON, or the text of the token. */
    public byte[] bytes() {
        return token.map(found -> found.text().getBytes(StandardCharsets.US_ASCII))
                .orElseGet(() -> JsonWriter.toBytes(json));
    }

    /** What a receiver of {@link #bytes()} has. */
    public CredentialDocument document() {
        return CredentialDocument.open(bytes());
    }

    @Override
    public String toString() {
        return "a secured presentation";
    }
}
