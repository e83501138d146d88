package org.lerkit.crypto.key;

/** What one library can do with a public key of one type. Immutable and thread-safe; never throws for a signature. */
interface PublicPart {
    /** The raw bytes of the key, in the only form that it has. Not to be changed. */
    byte[] bytes();

    /** Whether the signature is one of the data; the algorithm is one of the key's type. */
    boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature);

    /** Another key as this library does it; as lerkit does it, unless this is another library. */
    default VerificationKey checked(VerificationKey other) {
        return other;
    }

    /** The same, which leaves it to a batch whether signatures hold; itself, if they cannot be verified together. */
    default PublicPart collectedBy(SignatureBatch batch) {
        return this;
    }
}
