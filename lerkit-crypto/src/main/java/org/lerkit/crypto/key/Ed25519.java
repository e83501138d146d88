package org.lerkit.crypto.key;

import java.security.SecureRandom;

/** Ed25519 (RFC 8032) as Bouncy Castle does it; no provider is registered. */
final class Ed25519 {
    static final int KEY_SIZE = 32;
    static final int SIGNATURE_SIZE = 64;

    private Ed25519() {}

    static byte[] generatePrivateKey(SecureRandom random) {
        byte[] seed = new byte[KEY_SIZE];
        random.nextBytes(seed);
        return seed;
    }

    static byte[] publicKey(byte[] privateKey) {
        byte[] publicKey = new byte[KEY_SIZE];
        org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(privateKey, 0, publicKey, 0);
        return publicKey;
    }

    static byte[] sign(byte[] privateKey, byte[] data) {
        byte[] signature = new byte[SIGNATURE_SIZE];
        org.bouncycastle.math.ec.rfc8032.Ed25519.sign(privateKey, 0, data, 0, data.length, signature, 0);
        return signature;
    }

    /** Whether these bytes are a point of the curve that is in the group of prime order. */
    static boolean isPublicKey(byte[] bytes) {
        return bytes.length == KEY_SIZE && org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFull(bytes, 0);
    }

    static boolean verify(byte[] publicKey, byte[] data, byte[] signature) {
        return signature.length == SIGNATURE_SIZE
                && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(signature, 0, publicKey, 0, data, 0, data.length);
    }
}
