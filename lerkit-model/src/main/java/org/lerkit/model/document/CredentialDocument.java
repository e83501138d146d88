package org.lerkit.model.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.lerkit.model.document.Detection.Recognized;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonReader;
import org.lerkit.model.json.Node;

/**
 * A credential as it arrived: the bytes, what carried it, and the JSON tree that every typed view looks at. Proofs are checked against
 * this, never against something written back out.
 *
 * <pre>{@code
 * CredentialDocument document = CredentialDocument.open(received); // JSON, a token, a baked badge, a web page
 * ClrCredential clr = document.as(ClrCredential::new); // cannot fail; clr.check() says how well it fits
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class CredentialDocument {
    private final byte[] source;
    private final JsonObject json;
    private final List<Carrier> carriers;

    private CredentialDocument(byte[] source, JsonObject json, List<Carrier> carriers) {
        this.source = source;
        this.json = json;
        this.carriers = List.copyOf(carriers);
    }

    /**
     * Reads a document, and takes it out of what carries it: a token, a seal of JAdES, a message of COSE, an
     * envelope, an image, a web page. Decodes, and verifies nothing.
     *
     * @throws UnreadableDocumentException if a carrier is broken, or carries nothing
     * @throws org.lerkit.model.json.JsonSyntaxException if what should be JSON is not, or is more than the standard
     *     limits
     */
    public static CredentialDocument open(byte[] received) {
        return open(received, JsonReader.standard());
    }

    /**
     * Reads a document, and takes it out of what carries it, within other limits.
     *
     * @throws UnreadableDocumentException if a carrier is broken, or carries nothing
     * @throws org.lerkit.model.json.JsonSyntaxException if what should be JSON is not, or is more than the limits
     */
    public static CredentialDocument open(byte[] received, JsonReader reader) {
        byte[] own = requireNonNull(received, "received").clone();
        Unwrapping unwrapping = new Unwrapping(reader);
        JsonObject json = unwrapping.open(own);
        return new CredentialDocument(own, json, unwrapping.carriers());
    }

    /**
     * Reads a document that is JSON, whatever its members say.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not a JSON object, or more than the standard limits
     */
    public static CredentialDocument parse(byte[] source) {
        return parse(source, JsonReader.standard());
    }

    /**
     * Reads a document that is JSON, whatever its members say, within other limits.
     *
     * @throws org.lerkit.model.json.JsonSyntaxException if it is not a JSON object, or more than the limits
     */
    public static CredentialDocument parse(byte[] source, JsonReader reader) {
        byte[] own = requireNonNull(source, "source").clone();
        return new CredentialDocument(own, reader.readObject(own), List.of());
    }

    /** What was received, byte for byte. */
    public byte[] source() {
        return source.clone();
    }

    /** What it was found in, the outermost first; empty if it came as it is. */
    public List<Carrier> carriers() {
        return carriers;
    }

    /** The document as a tree. */
    public JsonObject json() {
        return json;
    }

    /** Which format it is in, as far as its content says; what carried it is among the dialects. */
    public Detection detection() {
        Detection detection = Format.detect(json);
        return detection instanceof Recognized known ? known.in(carriers) : detection;
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
