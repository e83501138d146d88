package org.lerkit.crypto;

import java.nio.charset.StandardCharsets;
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
    private final Optional<CompactJws> token;
    private final Optional<SdJwt> selective;
    private final Optional<CoseSign1> message;

    SecuredCredential(JsonObject json) {
        this(json, Optional.empty(), Optional.empty(), Optional.empty());
    }

    SecuredCredential(JsonObject json, CompactJws token) {
        this(json, Optional.of(token), Optional.empty(), Optional.empty());
    }

    SecuredCredential(JsonObject json, CoseSign1 message) {
        this(json, Optional.empty(), Optional.empty(), Optional.of(message));
    }

    SecuredCredential(SdJwt token) {
        this(SdJwtClaims.of(token).credential(), Optional.empty(), Optional.of(token), Optional.empty());
    }

    private SecuredCredential(
            JsonObject json, Optional<CompactJws> token, Optional<SdJwt> selective, Optional<CoseSign1> message) {
        this.json = json;
        this.token = token;
        this.selective = selective;
        this.message = message;
    }

    /**
     * The media type of {@link #bytes()}: {@code application/vc}, {@code application/jwt}, {@code application/vc+jwt}, {@code
     * application/vc+sd-jwt}, {@code application/vc+cose} or, for an SD-JWT VC, {@code application/dc+sd-jwt}.
     */
    public String mediaType() {
        return token.or(() -> selective.map(SdJwt::issuerJwt))
                .flatMap(TokenKind::mediaType)
                .map(type -> "application/" + type)
                .or(() -> message.map(found -> TokenKind.VC_COSE.type()))
                .orElse("application/vc");
    }

    /** The credential as a tree, with its proof if that is in it; of an SD-JWT as far as it is shown. */
    public JsonObject json() {
        return json;
    }

    /** The token that secures the credential; empty if it is an SD-JWT, or something else secures it. */
    public Optional<CompactJws> token() {
        return token;
    }

    /** The SD-JWT that secures the credential; empty if something else does. */
    public Optional<SdJwt> sdJwt() {
        return selective;
    }

    /** The message of COSE that secures the credential; empty if something else does. */
    public Optional<CoseSign1> cose() {
        return message;
    }

    /** What to give out: UTF-8 JSON, the text of the token, or the message of COSE, which is no text. */
    public byte[] bytes() {
        return token.map(CompactJws::text)
                .or(() -> selective.map(SdJwt::text))
                .map(text -> text.getBytes(StandardCharsets.US_ASCII))
                .or(() -> message.map(CoseSign1::bytes))
                .orElseGet(() -> JsonWriter.toBytes(json));
    }

    /**
     * What to give out where only JSON will do: the credential with its proof, or the token in an envelope (VC Data Model
     * 2.0, section 4.13.2).
     */
    public JsonObject enveloped() {
        return token.map(Envelope::of)
                .or(() -> selective.map(Envelope::of))
                .or(() -> message.map(Envelope::of))
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
