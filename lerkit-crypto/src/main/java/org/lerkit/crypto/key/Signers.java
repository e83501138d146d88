package org.lerkit.crypto.key;

import static java.util.Objects.requireNonNull;

/** Signers over keys in memory. A key elsewhere implements {@link Signer} itself. */
public final class Signers {
    private Signers() {}

    /** Signs as the did:key of the key: {@code did:key:z6Mk...}, which is its own controller. */
    public static Signer didKey(SigningKey key) {
        String multikey = Multikey.encode(key.publicKey());
        return of(key, new VerificationMethodId("did:key:" + multikey + "#" + multikey));
    }

    /** Signs as a verification method of a controller whose document names the key. */
    public static Signer of(SigningKey key, VerificationMethodId verificationMethod) {
        return new InMemorySigner(requireNonNull(key, "key"), requireNonNull(verificationMethod, "verificationMethod"));
    }

    private record InMemorySigner(SigningKey key, VerificationMethodId verificationMethod) implements Signer {
        @Override
        public SignatureAlgorithm algorithm() {
            return key.publicKey().algorithm();
        }

        @Override
        public byte[] sign(byte[] data) {
            return key.sign(data);
        }
    }
}
