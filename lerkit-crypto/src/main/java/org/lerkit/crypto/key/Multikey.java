package org.lerkit.crypto.key;

import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.lerkit.crypto.internal.encoding.Base58Btc;

/**
 * Public keys as Multikey text: a multicodec header and the raw key, in multibase base58btc, as in {@code
 * z6Mk...} for Ed25519 (<a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>).
 */
public final class Multikey {
    private Multikey() {}

    /** The key as text. */
    public static String encode(VerificationKey key) {
        return encode(key.type().publicCode(), key.bytes());
    }

    /**
     * The key of a text, which is the value of {@code publicKeyMultibase}.
     *
     * @throws MalformedKeyException if it is not base58btc, or no public key of a type that lerkit knows, in the one
     *     form that its type has
     */
    public static VerificationKey decode(String text) {
        byte[] bytes = bytes(text);
        KeyType type = type(bytes, KeyType::publicCode);
        byte[] raw = raw(bytes);
        VerificationKey key = VerificationKey.of(type, raw);
        if (!Arrays.equals(key.bytes(), raw)) {
            throw new MalformedKeyException("the point of a " + type.title() + " Multikey is compressed");
        }
        return key;
    }

    static String encodeSecret(SigningKey key) {
        return encode(key.publicKey().type().secretCode(), key.secret());
    }

    static SigningKey decodeSecret(String text) {
        byte[] bytes = bytes(text);
        return SigningKey.of(type(bytes, KeyType::secretCode), raw(bytes));
    }

    /** All codes of keys are written in two bytes: a variable-length number, seven bits a byte, the lowest first. */
    private static String encode(int code, byte[] key) {
        byte[] bytes = new byte[2 + key.length];
        bytes[0] = (byte) ((code & 0x7F) | 0x80);
        bytes[1] = (byte) (code >> 7);
        System.arraycopy(key, 0, bytes, 2, key.length);
        return Base58Btc.toMultibase(bytes);
    }

    private static byte[] bytes(String text) {
        return Base58Btc.fromMultibase(text)
                .filter(bytes -> bytes.length > 2)
                .orElseThrow(() -> new MalformedKeyException("a Multikey is z and base58btc"));
    }

    private static KeyType type(byte[] bytes, ToIntFunction<KeyType> codeOf) {
        int code = (bytes[0] & 0x7F) | (bytes[1] << 7);
        for (KeyType type : KeyType.values()) {
            if (bytes[0] < 0 && codeOf.applyAsInt(type) == code) {
                return type;
            }
        }
        throw new MalformedKeyException("not the Multikey of a known type, " + bytes.length + " bytes");
    }

    private static byte[] raw(byte[] bytes) {
        return Arrays.copyOfRange(bytes, 2, bytes.length);
    }
}
