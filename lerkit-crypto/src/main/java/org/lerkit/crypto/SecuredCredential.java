package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * A credential with what secures it, as an issuer gives it out: JSON with a proof in it, or a token. Immutable and
 * thread-safe. Says nothing about whether the proof holds: verify it like any other.
 */
public final class SecuredCredential {
    private final JsonObject json;
    private final Optional<CompactJws> token;

    SecuredCredential(JsonObject json) {
        this.json = json;
        this.token = Optional.empty();
    }

    SecuredCredential(JsonObject json, CompactJws token) {
        this.json = json;
        this.token = Optional.of(token);
    }

    /** The media type of {@link #bytes()}: {@code application/vc}, or {@code application/jwt}. */
    public String mediaType() {
        return token.isPresent() ? "application/jwt" : "application/vc";
    }

    /** The credential as a tree, with its proof if that is in it. */
    public JsonObject json() {
        return json;
    }

    /** The token that secures the credential; empty if a proof in it does. */
    public Optional<CompactJws> token() {
        return token;
    }

    /** What to give out: UTF-8 JSON, or the text of the token. */
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
        return "a secured credential";
    }
}
