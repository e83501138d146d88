package org.lerkit.mapping.hropen;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.lerkit.mapping.internal.Source;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.document.UnreadableDocumentException;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonSyntaxException;
import org.lerkit.model.json.JsonWriter;

/** A token that stands in JSON in an envelope of the W3C data model 2.0. */
final class Enveloped {
    private static final String BASE64 = ";base64";

    private final Source envelope;
    private final String head;
    private final String body;

    private Enveloped(Source envelope, String head, String body) {
        this.envelope = envelope;
        this.head = head;
        this.body = body;
    }

    /** What says to be an envelope; empty if it does not. */
    static Optional<Enveloped> in(Source credential) {
        boolean says = credential.leaves("type").stream()
                .anyMatch(type -> type.text().equals("EnvelopedVerifiableCredential"));
        String url = credential.text("id").orElse("");
        int comma = Math.max(0, url.indexOf(','));
        boolean plain = url.startsWith("data:") && url.indexOf('%') < 0;
        return says
                ? Optional.of(new Enveloped(
                        credential, plain ? url.substring(0, comma) : "", comma == 0 ? "" : url.substring(comma + 1)))
                : Optional.empty();
    }

    /** What kind of token it is. */
    String mediaType() {
        String type = head.substring(Math.min(head.length(), "data:".length()));
        return type.endsWith(BASE64) ? type.substring(0, type.length() - BASE64.length()) : type;
    }

    /** The token, byte for byte, in base64; empty if the envelope does not say it in base64 or as it is. */
    Optional<String> content() {
        if (mediaType().isEmpty()) {
            return Optional.empty();
        } else if (!head.endsWith(BASE64)) {
            return Optional.of(Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
        }
        try {
            Base64.getDecoder().decode(body);
            return Optional.of(body);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** The credential in the token; empty if nobody can look into it. */
    Optional<JsonObject> inside() {
        try {
            byte[] json = JsonWriter.toBytes(envelope.json().orElseThrow());
            return Optional.of(CredentialDocument.open(json).json());
        } catch (UnreadableDocumentException | JsonSyntaxException e) {
            return Optional.empty();
        }
    }
}
