package org.lerkit.crypto.internal.jose;

import java.security.GeneralSecurityException;
import java.util.Optional;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Signs tokens: their header names the key, the type and perhaps the content, and nothing that a reader need not know. */
public final class JoseSigning {
    private JoseSigning() {}

    /**
     * The signed token.
     *
     * @param type the header {@code typ}
     * @param contentType the header {@code cty}; empty if the type says it
     * @throws GeneralSecurityException if the signer fails
     */
    public static CompactJws sign(JsonObject payload, String type, Optional<String> contentType, Signer signer)
            throws GeneralSecurityException {
        return sign(payload, type, contentType, signer.verificationMethod().value(), signer);
    }

    /** The same for readers who know the key by another name. */
    public static CompactJws sign(
            JsonObject payload, String type, Optional<String> contentType, String kid, Signer signer)
            throws GeneralSecurityException {
        JsonObject.Builder header = JsonObject.builder()
                .put("alg", signer.algorithm().joseName())
                .put("kid", kid)
                .put("typ", type);
        contentType.ifPresent(content -> header.put("cty", content));
        CompactJws.Unsigned token = CompactJws.unsigned(header.build(), JsonWriter.toBytes(payload));
        return token.signed(signer.sign(token.signingInput()));
    }
}
