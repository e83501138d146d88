package org.lerkit.crypto.key;

/** What one library can do with a public key of one type. Immutable and thread-safe; never throws for a signature. */
interface PublicPart {
    /** The raw bytes of the key, in the only form that it has. Not to be changed. */
    byte[] bytes();

    /** Whether the signature is one of the data; the algorithm is one of the key's type. */
    boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature);
}
