package org.lerkit.crypto;

import java.util.Optional;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * A presentation as its holder signed it: JSON with a proof in it, a token, or a message of COSE. Immutable and thread-safe. Says nothing
 * about whether the signature holds: verify it like any other.
 */
public final class SecuredPresentation {
    private final JsonObject json;
    private final Enclosure enclosure;

    SecuredPresentation(JsonObject json) {
        this(json, Enclosure.NONE);
    }

    SecuredPresentation(JsonObject json, Enclosure enclosure) {
        this.json = json;
        this.enclosure = enclosure;
    }

    /**
     * The media type of {@link #bytes()}: {@code application/vp}, {@code application/vp+jwt}, {@code application/vp+sd-jwt},
     * {@code application/vp+cose} or {@code application/jwt}.
     */
    public String mediaType() {
        return enclosure.mediaType().orElse("application/vp");
    }

    /** The presentation as a tree, with its proof if that is in it. */
    public JsonObject json() {
        return json;
    }

    /** The token that secures the presentation; empty if it is an SD-JWT, or something else secures it. */
    public Optional<CompactJws> token() {
        return enclosure.token();
    }

    /** The SD-JWT that secures the presentation; empty if something else does. */
    public Optional<SdJwt> sdJwt() {
        return enclosure.selective();
    }

    /** The message of COSE that secures the presentation; empty if something else does. */
    public Optional<CoseSign1> cose() {
        return enclosure.message();
    }

    /** What to hand over: UTF-8 JSON, the text of the token, or the message of COSE, which is no text. */
    public byte[] bytes() {
        return enclosure.bytes().orElseGet(() -> JsonWriter.toBytes(json));
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
