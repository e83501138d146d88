package org.lerkit.crypto;

import java.security.GeneralSecurityException;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Signs tokens: their header names the key, and nothing that a reader need not know. */
final class TokenSigning {
    private TokenSigning() {}

    static CompactJws sign(JsonObject payload, String type, Signer signer) throws GeneralSecurityException {
        return sign(payload, type, signer.verificationMethod().value(), signer);
    }

    /** The same for readers who know the key by another name. */
    static CompactJws sign(JsonObject payload, String type, String kid, Signer signer) throws GeneralSecurityException {
        return sign(header(type, kid, signer).build(), payload, signer);
    }

    static CompactJws sign(TokenClaims claims, Signer signer) throws GeneralSecurityException {
        TokenKind kind = claims.kind();
        JsonObject.Builder header =
                header(kind.type(), signer.verificationMethod().value(), signer);
        if (kind.isPayload()) {
            header.put("cty", kind.content());
        }
        return sign(header.build(), claims.payload(), signer);
    }

    private static JsonObject.Builder header(String type, String kid, Signer signer) {
        return JsonObject.builder()
                .put("alg", signer.algorithm().joseName())
                .put("kid", kid)
                .put("typ", type);
    }

    private static CompactJws sign(JsonObject header, JsonObject payload, Signer signer)
            throws GeneralSecurityException {
        CompactJws.Unsigned token = CompactJws.unsigned(header, JsonWriter.toBytes(payload));
        return token.signed(signer.sign(token.signingInput()));
    }
}
