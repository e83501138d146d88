package org.lerkit.crypto.internal.sdjwt;

import java.time.Instant;
import org.lerkit.crypto.key.SignatureAlgorithm;
import org.lerkit.model.jose.CompactJws;
import org.lerkit.model.jose.SdJwt;
import org.lerkit.model.json.JsonNumber;
import org.lerkit.model.json.JsonObject;
import org.lerkit.model.json.JsonWriter;

/** The token by which a holder proves to have the key that the issuer named (RFC 9901, section 4.3). */
public final class KeyBindingJwt {
    /** Its type. */
    public static final String TYPE = "kb+jwt";

    private KeyBindingJwt() {}

    /**
     * Such a token, yet to be signed.
     *
     * @param shown what it is for, with no such token yet
     */
    public static CompactJws.Unsigned of(
            SdJwt shown, String audience, String nonce, Instant time, SignatureAlgorithm algorithm) {
        JsonObject header = JsonObject.builder()
                .put("alg", algorithm.joseName())
                .put("typ", TYPE)
                .build();
        JsonObject claims = JsonObject.builder()
                .put("iat", JsonNumber.of(time.getEpochSecond()))
                .put("aud", audience)
                .put("nonce", nonce)
                .put("sd_hash", shown.presentationHash())
                .build();
        return CompactJws.unsigned(header, JsonWriter.toBytes(claims));
    }
}
