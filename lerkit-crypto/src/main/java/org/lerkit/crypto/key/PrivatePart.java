package org.lerkit.crypto.key;

import java.util.List;

/** What one library can do with a private key of one type. Immutable and thread-safe. */
interface PrivatePart {
    /** The raw bytes of the private key. Not to be changed. */
    byte[] bytes();

    /** The public key that belongs to it: computed, never taken from elsewhere. */
    PublicPart publicPart();

    /** The signature of the data; the algorithm is one of the key's type. */
    byte[] sign(SignatureAlgorithm algorithm, byte[] data);

    /** The signature of a header and messages, by a key that makes such signatures. */
    default byte[] sign(byte[] header, List<byte[]> messages) {
        throw new UnsupportedOperationException("a key that signs one message at a time");
    }
}
