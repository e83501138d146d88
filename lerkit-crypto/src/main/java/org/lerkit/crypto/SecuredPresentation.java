package org.lerkit.crypto;

import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * A presentation with the proof that its holder made. Immutable and thread-safe. Says nothing about whether the proof
 * holds: verify it like any other.
 */
public final class SecuredPresentation {
    private final JsonObject json;

    SecuredPresentation(JsonObject json) {
        this.json = json;
    }

    /** The media type of {@link #bytes()}. */
    public String mediaType() {
        return "application/vp";
    }

    /** The presentation as a tree, with its proof. */
    public JsonObject json() {
        return json;
    }

    /** What to hand over: UTF-8 JSON. */
    public byte[] bytes() {
        return JsonWriter.toBytes(json);
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
