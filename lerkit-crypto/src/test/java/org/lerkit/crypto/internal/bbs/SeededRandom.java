package org.lerkit.crypto.internal.bbs;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.hash2curve.impl.XmdMessageExpansion;

/**
 * Gives what the vectors of the draft have in place of randomness (section 8.1, seeded_random_scalars): bytes for so many
 * scalars, and no more.
 */
final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;
    private static final String TAG = "MOCK_RANDOM_SCALARS_DST_";

    private final transient ByteBuffer bytes;

    SeededRandom(String seed, int scalars) {
        this.bytes = ByteBuffer.wrap(new XmdMessageExpansion(SHA256Digest.newInstance(), 128)
                .expandMessage(
                        seed.getBytes(StandardCharsets.US_ASCII),
                        (Ciphersuite.INTERFACE + TAG).getBytes(StandardCharsets.US_ASCII),
                        scalars * Ciphersuite.EXPANDED));
    }

    @Override
    public void nextBytes(byte[] taken) {
        bytes.get(taken);
    }
}
