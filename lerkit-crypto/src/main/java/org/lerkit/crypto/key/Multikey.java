package org.lerkit.crypto.key;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.lerkit.crypto.internal.encoding.Multibase;

/**
 * Public keys as Multikey text: a multicodec header and the raw key, in multibase: base58btc, as in {@code
 * z6Mk...} for Ed25519; base64url, as in {@code ukC...}, for ML-DSA (<a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>).
 */
public final class Multikey {
    private Multikey() {}

    /** The key as text. */
    public static String encode(VerificationKey key) {
        return encode(key.type(), key.type().publicCode(), key.bytes());
    }

    /**
     * The key of a text, which is the value of {@code publicKeyMultibase}.
     *
     * @throws MalformedKeyException if it is not multibase, or no public key of a type that lerkit knows, in the one
     *     form that its type has
     */
    public static VerificationKey decode(String text) {
        byte[] bytes = bytes(text);
        KeyType type = type(text, bytes, KeyType::publicCode);
        byte[] raw = raw(bytes);
        VerificationKey key = VerificationKey.of(type, raw);
        if (!Arrays.equals(key.bytes(), raw)) {
            throw new MalformedKeyException("the point of a " + type.title() + " Multikey is compressed");
        }
        return key;
    }

    static String encodeSecret(SigningKey key) {
        KeyType type = key.publicKey().type();
        return encode(type, type.secretCode(), key.secret());
    }

    static SigningKey decodeSecret(String text) {
        byte[] bytes = bytes(text);
        return SigningKey.of(type(text, bytes, KeyType::secretCode), raw(bytes));
    }

    /** All codes of keys are written in two bytes: a variable-length number, seven bits a byte, the lowest first. */
    private static String encode(KeyType type, int code, byte[] key) {
        byte[] bytes = new byte[2 + key.length];
        bytes[0] = (byte) ((code & 0x7F) | 0x80);
        bytes[1] = (byte) (code >> 7);
        System.arraycopy(key, 0, bytes, 2, key.length);
        return type.multibase().encode(bytes);
    }

    private static byte[] bytes(String text) {
        return Multibase.of(text)
                .flatMap(form -> form.decode(text))
                .filter(bytes -> bytes.length > 2)
                .orElseThrow(() -> new MalformedKeyException(
                        "a Multikey is " + Multibase.BASE58_BTC + ", or " + Multibase.BASE64_URL));
    }

    private static KeyType type(String text, byte[] bytes, ToIntFunction<KeyType> codeOf) {
        int code = (bytes[0] & 0x7F) | (bytes[1] << 7);
        for (KeyType type : KeyType.values()) {
            if (bytes[0] < 0 && codeOf.applyAsInt(type) == code) {
                if (!Multibase.of(text).equals(Optional.of(type.multibase()))) {
                    throw new MalformedKeyException(
                            "the Multikey of a key of " + type.title() + " is " + type.multibase());
                }
                return type;
            }
        }
        throw new MalformedKeyException("not the Multikey of a known type, " + bytes.length + " bytes");
    }

    private static byte[] raw(byte[] bytes) {
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }
}
