package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bouncycastle.crypto.bls.BLS12_381G2Point;

/** A public key. Immutable and thread-safe; never throws for what signatures and proofs say. */
public final class BbsPublicKey {
    private static final int MOST_KNOWN = 64;
    /** Keys that were decoded, the last used last: to see that one is in its group takes as long as half a proof. */
    private static final Map<ByteBuffer, BbsPublicKey> KNOWN = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, BbsPublicKey> eldest) {
            return size() > MOST_KNOWN;
        }
    };

    private final BLS12_381G2Point point;
    private final byte[] octets;

    private BbsPublicKey(BLS12_381G2Point point) {
        this.point = point;
        this.octets = Bls12381.octets(point);
    }

    static BbsPublicKey of(BLS12_381G2Point point) {
        return new BbsPublicKey(point);
    }

    /** The key of 96 octets, a compressed point; empty if they are none. */
    public static Optional<BbsPublicKey> of(byte[] octets) {
        if (octets.length != Bls12381.G2_SIZE) {
            return Optional.empty();
        }
        synchronized (KNOWN) {
            BbsPublicKey known = KNOWN.get(ByteBuffer.wrap(octets));
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            BbsPublicKey key = new BbsPublicKey(Bls12381.pointOfG2(ByteBuffer.wrap(octets)));
            synchronized (KNOWN) {
                KNOWN.put(ByteBuffer.wrap(key.octets), key);
            }
            return Optional.of(key);
        } catch (MalformedOctetsException e) {
            return Optional.empty();
        }
    }

    /** The key in 96 octets. */
    public byte[] bytes() {
        return octets.clone();
    }

    /** Whether the signature is one of this header and these messages (section 3.6.2, CoreVerify). */
    public boolean verify(byte[] signature, byte[] header, List<byte[]> messages) {
        try {
            BbsSignature parsed = BbsSignature.parse(signature);
            Domain domain = Domain.of(this, header, messages.size());
            return isOf(parsed, domain.with(indexed(Ciphersuite.messagesToScalars(messages))));
        } catch (MalformedOctetsException e) {
            return false;
        }
    }

    /**
     * Whether the signature is one of what this point stands for. To pair its point to the key plus so many base points
     * as its exponent says is to pair it to the key, and that multiple of it to the base point.
     */
    private boolean isOf(BbsSignature signature, G1Point signed) {
        BigInteger less = Bls12381.ORDER.subtract(signature.exponent());
        G1Point rest = new Multiples()
                .add(signed, BigInteger.ONE)
                .add(signature.point(), less)
                .sum();
        return Bls12381.pairAlike(signature.point(), point, rest);
    }

    /**
     * Proves that there is a signature, without showing it, and that these messages are among those signed. No two
     * proofs have anything in common that would tell that they are of one signature.
     *
     * @param presentationHeader what the proof is bound to beside
     * @param messages all that are signed
     * @param disclosed the indexes of those that are shown
     * @return the proof; empty if the signature is none of this header and these messages
     */
    public Optional<byte[]> prove(
            byte[] signature,
            byte[] header,
            byte[] presentationHeader,
            List<byte[]> messages,
            BitSet disclosed,
            SecureRandom random) {
        try {
            BbsSignature parsed = BbsSignature.parse(signature);
            SortedMap<Integer, BigInteger> scalars = indexed(Ciphersuite.messagesToScalars(messages));
            Domain domain = Domain.of(this, header, messages.size());
            G1Point signed = domain.with(scalars);
            return isOf(parsed, signed)
                    ? Optional.of(
                            BbsProof.generate(parsed, domain, signed, presentationHeader, scalars, disclosed, random)
                                    .encode())
                    : Optional.empty();
        } catch (MalformedOctetsException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether this proves that these messages are among those of a signature of this header.
     *
     * @param messages those that are shown, by index
     */
    public boolean verifyProof(
            byte[] proof, byte[] header, byte[] presentationHeader, SortedMap<Integer, byte[]> messages) {
        try {
            BbsProof parsed = BbsProof.parse(proof);
            int count = messages.size() + parsed.hidden().size();
            if (!messages.isEmpty() && (messages.firstKey() < 0 || messages.lastKey() >= count)) {
                return false;
            }
            SortedMap<Integer, BigInteger> scalars = new TreeMap<>();
            messages.forEach((index, message) -> scalars.put(index, Ciphersuite.messageToScalar(message)));
            return parsed.holds(Domain.of(this, header, count), presentationHeader, scalars)
                    && Bls12381.pairAlike(parsed.signature(), point, parsed.blinded());
        } catch (MalformedOctetsException e) {
            return false;
        }
    }

    static SortedMap<Integer, BigInteger> indexed(List<BigInteger> scalars) {
        SortedMap<Integer, BigInteger> byIndex = new TreeMap<>();
        scalars.forEach(scalar -> byIndex.put(byIndex.size(), scalar));
        return byIndex;
    }
}
