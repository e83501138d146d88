package org.lerkit.crypto.key;

import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;
import org.jspecify.annotations.Nullable;
import org.lerkit.crypto.internal.edwards.CombKey;

/** Ed25519 (RFC 8032) as Bouncy Castle does it; no provider is registered. */
final class Ed25519 {
    static final int KEY_SIZE = 32;
    static final int SIGNATURE_SIZE = 64;

    /** To prepare a key for many signatures takes as long as about this many. */
    private static final int OFTEN = 8;

    private Ed25519() {}

    static PrivatePart generate(SecureRandom random) {
        byte[] seed = new byte[KEY_SIZE];
        random.nextBytes(seed);
        return new Secret(seed);
    }

    /** The key of a seed. */
    static PrivatePart secret(byte[] seed) {
        if (seed.length != KEY_SIZE) {
            throw new MalformedKeyException("not an Ed25519 private key, " + seed.length + " bytes");
        }
        return new Secret(seed.clone());
    }

    /** The key of an encoded point, which must be in the group of prime order. */
    static PublicPart publicKey(byte[] raw) {
        PublicPoint point = raw.length == KEY_SIZE
                ? org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFullExport(raw, 0)
                : null;
        if (point == null) {
            throw new MalformedKeyException("not an Ed25519 public key, " + raw.length + " bytes");
        }
        return new Public(raw.clone(), point);
    }

    private static final class Public implements PublicPart {
        private final byte[] bytes;
        private final PublicPoint point;
        private final AtomicInteger uses = new AtomicInteger();
        private volatile @Nullable CombKey often; // once it is used often, which most keys never are

        Public(byte[] bytes, PublicPoint point) {
            this.bytes = bytes;
            this.point = point;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            if (signature.length != SIGNATURE_SIZE) {
                return false;
            }
            CombKey comb = often;
            if (comb == null && uses.incrementAndGet() == OFTEN) {
                comb = CombKey.of(bytes).orElseThrow();
                often = comb;
            }
            // What holds for the comb holds for everybody; of anything else Bouncy Castle has the last word.
            return (comb != null && comb.holds(data, signature))
                    || org.bouncycastle.math.ec.rfc8032.Ed25519.verify(signature, 0, point, data, 0, data.length);
        }

        @Override
        public PublicPart collectedBy(SignatureBatch batch) {
            return new Collecting(this, batch); // however often it was asked, so that a document has one report
        }
    }

    /** Says of everything of the right size that it holds, and puts it into a batch. */
    private record Collecting(Public key, SignatureBatch batch) implements PublicPart {
        @Override
        public byte[] bytes() {
            return key.bytes();
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            if (signature.length != SIGNATURE_SIZE) {
                return false;
            }
            batch.add(key, algorithm, data, signature);
            return true;
        }
    }

    private static final class Secret implements PrivatePart {
        private final byte[] seed;
        private final Public publicPart; // signing needs it too, and would compute it each time

        Secret(byte[] seed) {
            this.seed = seed;
            PublicPoint point = org.bouncycastle.math.ec.rfc8032.Ed25519.generatePublicKey(seed, 0);
            byte[] bytes = new byte[KEY_SIZE];
            org.bouncycastle.math.ec.rfc8032.Ed25519.encodePublicPoint(point, bytes, 0);
            this.publicPart = new Public(bytes, point);
        }

        @Override
        public byte[] bytes() {
            return seed;
        }

        @Override
        public PublicPart publicPart() {
            return publicPart;
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] data) {
            byte[] signature = new byte[SIGNATURE_SIZE];
            org.bouncycastle.math.ec.rfc8032.Ed25519.sign(
                    seed, 0, publicPart.bytes, 0, data, 0, data.length, signature, 0);
            return signature;
        }
    }
}
