package org.lerkit.crypto.internal.cose;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;

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
        CborWriter header = new CborWriter()
                .map(contentType.isPresent() ? 4 : 3)
                .number(CoseSign1.ALGORITHM)
                .number(CoseAlgorithms.number(signer.algorithm())
                        .orElseThrow(() -> new IllegalArgumentException("no COSE of " + signer.algorithm())));
        contentType.ifPresent(content -> header.number(CoseSign1.CONTENT_TYPE).text(content));
        header.number(CoseSign1.KEY_ID)
                .bytes(signer.verificationMethod().value().getBytes(StandardCharsets.UTF_8))
                .number(CoseSign1.TYPE)
                .text(type);
        CoseSign1.Unsigned message = CoseSign1.unsigned(header.written(), payload);
        return message.signed(signer.sign(message.toBeSigned()));
    }
}
