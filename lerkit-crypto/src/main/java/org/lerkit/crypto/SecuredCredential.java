package org.lerkit.crypto;

import java.util.Optional;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.document.CredentialDocument;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/**
 * A credential with what secures it, as an issuer gives it out: JSON with a proof in it, a token, or a message of
 * COSE; or as its holder shows it. Immutable and thread-safe. Says nothing about whether the proof holds: verify it like any other.
 */
public final class SecuredCredential {
    private final JsonObject json;
    private final Enclosure enclosure;

    SecuredCredential(JsonObject json) {
        this(json, Enclosure.NONE);
    }

    SecuredCredential(JsonObject json, Enclosure enclosure) {
        this.json = json;
        this.enclosure = enclosure;
    }

    SecuredCredential(SdJwt token) {
        this(SdJwtClaims.of(token).credential(), Enclosure.of(token));
    }

    /**
     * The media type of {@link #bytes()}: {@code application/vc}, {@code application/jwt}, {@code application/vc+jwt}, {@code
     * application/vc+sd-jwt}, {@code application/vc+cose} or, for an SD-JWT VC, {@code application/dc+sd-jwt}.
     */
    public String mediaType() {
        return enclosure.mediaType().orElse("application/vc");
    }

    /** The credential as a tree, with its proof if that is in it; of an SD-JWT as far as it is shown. */
    public JsonObject json() {
        return json;
    }

    /** The token that secures the credential; empty if it is an SD-JWT, or something else secures it. */
    public Optional<CompactJws> token() {
        return enclosure.token();
    }

    /** The SD-JWT that secures the credential; empty if something else does. */
    public Optional<SdJwt> sdJwt() {
        return enclosure.selective();
    }

    /** The message of COSE that secures the credential; empty if something else does. */
    public Optional<CoseSign1> cose() {
        return enclosure.message();
    }

    /** What to give out: UTF-8 JSON, the text of the token, or the message of COSE, which is no text. */
    public byte[] bytes() {
        return enclosure.bytes().orElseGet(() -> JsonWriter.toBytes(json));
    }

    /**
     * What to give out where only JSON will do: the credential with its proof, or the token in an envelope (VC Data Model
     * 2.0, section 4.13.2).
     */
    public JsonObject enveloped() {
        return token().map(Envelope::of)
                .or(() -> sdJwt().map(Envelope::of))
                .or(() -> cose().map(Envelope::of))
                .orElse(json);
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
