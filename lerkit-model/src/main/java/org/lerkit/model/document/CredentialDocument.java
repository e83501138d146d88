package org.lerkit.model.document;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.Node;

/**
 * A credential as it arrived: the bytes, and the JSON tree that every typed view looks at. Proofs are checked against
 * this, never against something written back out.
 *
 * <pre>{@code
 * CredentialDocument document = CredentialDocument.parse(received);
 * ClrCredential clr = document.as(ClrCredential::new); // cannot fail; clr.check() says how well it fits
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CredentialDocument {
    private final byte[] source;
    private final JsonObject json;

    private CredentialDocument(byte[] source, JsonObject json) {
        this.source = source;
        this.json = json;
    }

    /**
     * Reads a document whatever its members say.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not a JSON object, or more than the standard limits
     */
    public static CredentialDocument parse(byte[] source) {
        return parse(source, JsonReader.standard());
    }

    /**
     * Reads a document whatever its members say, within other limits.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not a JSON object, or more than the limits
     */
    public static CredentialDocument parse(byte[] source, JsonReader reader) {
        byte[] own = requireNonNull(source, "source").clone();
        return new CredentialDocument(own, reader.readObject(own));
    }

    /** What was received, byte for byte. */
    public byte[] source() {
        return source.clone();
    }

    /** What was received, as a tree. */
    public JsonObject json() {
        return json;
    }

    /** Which format it is in, as far as its content says. */
    public Detection detection() {
        return Format.detect(json);
    }

    /** Sees the document as a type: {@code document.as(ClrCredential::new)}. Never fails. */
    public <N extends Node> N as(Function<JsonObject, N> type) {
        return type.apply(json);
    }

    @Override
    public String toString() {
        return "a document of " + source.length + " bytes";
    }
}
