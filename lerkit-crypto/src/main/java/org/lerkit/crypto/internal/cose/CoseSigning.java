package org.lerkit.crypto.internal.cose;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonObject;

/** Signs messages: their header names the key, the type and the content, and all of it is protected. */
public final class CoseSigning {
    private CoseSigning() {}

    /**
     * The signed message.
     *
     * @param type the media type of the message
     * @param contentType that of the payload; empty if the type says it
     * @throws IllegalArgumentException if the algorithm of the key has no number in COSE
     * @throws GeneralSecurityException if the signer fails
     */
    public static CoseSign1 sign(byte[] payload, String type, Optional<String> contentType, Signer signer)
            throws GeneralSecurityException {
        return sign(payload, type, contentType, JsonObject.EMPTY, signer);
    }

    /**
     * The same with claims about the message in its header (RFC 9597).
     *
     * @param claims by the names that they have in a JSON Web Token
     */
    public static CoseSign1 sign(
            byte[] payload, String type, Optional<String> contentType, JsonObject claims, Signer signer)
            throws GeneralSecurityException {
        boolean claiming = !claims.members().isEmpty();
        CborWriter header = new CborWriter()
                .map(3 + (contentType.isPresent() ? 1 : 0) + (claiming ? 1 : 0))
                .number(CoseSign1.ALGORITHM)
                .number(CoseAlgorithms.number(signer.algorithm())
                        .orElseThrow(() -> new IllegalArgumentException("no COSE of " + signer.algorithm())));
        contentType.ifPresent(content -> header.number(CoseSign1.CONTENT_TYPE).text(content));
        header.number(CoseSign1.KEY_ID)
                .bytes(signer.verificationMethod().value().getBytes(StandardCharsets.UTF_8));
        if (claiming) {
            CwtClaims.write(claims, header.number(CoseSign1.CWT_CLAIMS));
        }
        header.number(CoseSign1.TYPE).text(type);
        CoseSign1.Unsigned message = CoseSign1.unsigned(header.written(), payload);
        return message.signed(signer.sign(message.toBeSigned()));
    }
}
