package org.lerkit.crypto.key;

import java.security.SecureRandom;
import java.util.List;
import org.lerkit.crypto.internal.bbs.BbsPublicKey;
import org.lerkit.crypto.internal.bbs.BbsSecretKey;

/** BBS (draft-irtf-cfrg-bbs-signatures) as lerkit does it over Bouncy Castle's BLS12-381. One message is a header. */
final class Bbs {
    private Bbs() {}

    static PrivatePart generate(SecureRandom random) {
        return new Secret(BbsSecretKey.generate(random));
    }

    /** The key of a number from 1 to the order less 1, in 32 bytes. */
    static PrivatePart secret(byte[] raw) {
        return new Secret(BbsSecretKey.of(raw)
                .orElseThrow(() -> new MalformedKeyException("not a BLS12-381 private key, " + raw.length + " bytes")));
    }

    /** The key of a compressed point, which must be in the group of prime order and not its identity. */
    static PublicPart publicKey(byte[] raw) {
        return new Public(BbsPublicKey.of(raw)
                .orElseThrow(
                        () -> new MalformedKeyException("not a BLS12-381 G2 public key, " + raw.length + " bytes")));
    }

    private record Public(BbsPublicKey key) implements PublicPart {
        @Override
        public byte[] bytes() {
            return key.bytes();
        }

        @Override
        public boolean verify(SignatureAlgorithm algorithm, byte[] data, byte[] signature) {
            return key.verify(signature, data, List.of());
        }
    }

    private record Secret(BbsSecretKey key) implements PrivatePart {
        @Override
        public byte[] bytes() {
            return key.bytes();
        }

        @Override
        public PublicPart publicPart() {
            return new Public(key.publicKey());
        }

        @Override
        public byte[] sign(SignatureAlgorithm algorithm, byte[] data) {
            return key.sign(data, List.of());
        }

        @Override
        public byte[] sign(byte[] header, List<byte[]> messages) {
            return key.sign(header, messages);
        }
    }
}
