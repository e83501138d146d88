package org.lerkit.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import org.lerkit.crypto.key.Signer;
import org.lerkit.model.cbor.CborWriter;
import org.lerkit.model.cose.CoseSign1;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** Credentials as messages of COSE: what an {@link Issuer} makes, and what it would not. */
final class Messages {
    private Messages() {}

    static CoseSign1 issued(JsonObject credential, Signer signer) {
        return Tokens.issued(credential, signer, Securing.cose()).cose().orElseThrow();
    }

    /** A header that names the algorithm and the key of {@link Fixtures#signer()}, and has room for so many labels more. */
    static CborWriter header(int more) {
        return new CborWriter()
                .map(2 + more)
                .number(CoseSign1.ALGORITHM)
                .number(-8)
                .number(CoseSign1.KEY_ID)
                .bytes(kid());
    }

    static byte[] kid() {
        return Fixtures.signer().verificationMethod().value().getBytes(UTF_8);
    }

    /** A message of these parts by the key of {@link Fixtures#signer()}, whatever the parts say. */
    static CoseSign1 signed(CborWriter header, JsonObject payload) {
        return signed(header, JsonWriter.toBytes(payload), Fixtures.signer());
    }

    static CoseSign1 signed(CborWriter header, byte[] payload, Signer signer) {
        try {
            CoseSign1.Unsigned message = CoseSign1.unsigned(header.written(), payload);
            return message.signed(signer.sign(message.toBeSigned()));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static VerificationReport verify(CoseSign1 message) {
        return verify(message.bytes());
    }

    static VerificationReport verify(byte[] message) {
        return Verifier.create(Fixtures.CONFIG, VerificationPolicy.strict()).verify(message);
    }
}
