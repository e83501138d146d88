package org.lerkit.crypto.key;

/** X25519 (RFC 7748): a key to agree with, which signs nothing. */
final class X25519 {
    private static final int KEY_SIZE = 32;

    private X25519() {}

    /** Any 32 bytes are a key. */
    static PublicPart publicKey(byte[] raw) {
        if (raw.length != KEY_SIZE) {
            throw new MalformedKeyException("not an X25519 public key, " + raw.length + " bytes");
        }
        return new Public(raw.clone());
    }

    private static final class Public implements PublicPart {
        private final byte[] bytes;

        Public(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            return false;
        }
    }
}
