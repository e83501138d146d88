package org.lerkit.crypto.key;

import java.util.Arrays;
import org.lerkit.crypto.internal.encoding.Base58Btc;

/**
 * Public keys as Multikey text: a multicodec header and the raw key, in multibase base58btc, as in {@code
 * z6Mk...} for Ed25519 (<a href="https://www.w3.org/TR/cid-1.0/#Multikey">Controlled Identifiers 1.0, Multikey</a>).
 */
public final class Multikey {
    private static final byte[] ED25519_PUBLIC = {(byte) 0xED, 0x01};
    private static final byte[] ED25519_SECRET = {(byte) 0x80, 0x26};

    private Multikey() {}

    /** The key as text. */
    public static String encode(VerificationKey key) {
        return encode(ED25519_PUBLIC, key.bytes());
    }

    /**
     * The key of a text, which is the value of {@code publicKeyMultibase}.
     *
     * @throws MalformedKeyException if it is not base58btc, or the key of another algorithm
     */
    public static VerificationKey decode(String text) {
        return VerificationKey.of(SignatureAlgorithm.ED25519, decode(ED25519_PUBLIC, text));
    }

    static String encodeSecret(byte[] raw) {
        return encode(ED25519_SECRET, raw);
    }

    static byte[] decodeSecret(String text) {
        return decode(ED25519_SECRET, text);
    }

    private static String encode(byte[] header, byte[] key) {
        byte[] bytes = Arrays.copyOf(header, header.length + key.length);
        System.arraycopy(key, 0, bytes, header.length, key.length);
        return Base58Btc.toMultibase(bytes);
    }

    private static byte[] decode(byte[] header, String text) {
        byte[] bytes = Base58Btc.fromMultibase(text)
                .orElseThrow(() -> new MalformedKeyException("a Multikey is z and base58btc"));
        if (bytes.length != header.length + Ed25519.KEY_SIZE
                || !Arrays.equals(header, Arrays.copyOf(bytes, header.length))) {
            throw new MalformedKeyException("not the Multikey of an Ed25519 key, " + bytes.length + " bytes");
        }
        return Arrays.copyOfRange(bytes, header.length, bytes.length);
    }
}
