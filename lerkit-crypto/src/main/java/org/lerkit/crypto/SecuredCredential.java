package org.lerkit.crypto;

import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * A credential with its proof, as an issuer gives it out. Immutable and thread-safe. Says nothing about whether the
 * proof holds: verify it like any other.
 */
public final class SecuredCredential {
    private final JsonObject json;

    SecuredCredential(JsonObject json) {
        this.json = json;
    }

    /** The media type of {@link #bytes()}. */
    public String mediaType() {
        return "application/vc";
    }

    /** The credential with its proof, as a tree. */
    public JsonObject json() {
        return json;
    }

    /** The credential with its proof, as UTF-8 JSON. */
    public byte[] bytes() {
        return JsonWriter.toBytes(json);
    }

    /** What a receiver of {@link #bytes()} has. */
    public CredentialDocument document() {
        return CredentialDocument.parse(bytes());
    }

    @Override
    public String toString() {
        return "a secured credential";
    }
}
