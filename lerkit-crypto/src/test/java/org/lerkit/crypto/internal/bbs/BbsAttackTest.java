package org.lerkit.crypto.internal.bbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bouncycastle.crypto.bls.BLS12_381G1;
import org.bouncycastle.crypto.bls.BLS12_381Serialization;
import org.bouncycastle.crypto.bls.BLS12_381SubgroupCheck;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.junit.jupiter.api.Test;

/** Signatures and proofs that a careless implementation of BBS takes. */
class BbsAttackTest {
    private static final byte[] HEADER = {1, 2, 3};
    private static final byte[] PRESENTED = {4, 5};
    private static final List<byte[]> MESSAGES = Stream.of("one", "two", "three", "four")
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .toList();
    private static final BbsSecretKey SECRET = BbsSecretKey.generate(new SecureRandom());
    private static final BbsPublicKey KEY = SECRET.publicKey();
    private static final byte[] SIGNATURE = SECRET.sign(HEADER, MESSAGES);
    private static final byte[] PROOF = proof();
    private static final SortedMap<Integer, byte[]> SHOWN = new TreeMap<>();

    static {
        SHOWN.put(0, MESSAGES.get(0));
        SHOWN.put(2, MESSAGES.get(2));
    }

    @Test
    void what_the_attacks_start_from_holds() {
        assertThat(KEY.verify(SIGNATURE, HEADER, MESSAGES)).isTrue();
        assertThat(verifies(PROOF)).isTrue();
        assertThat(PROOF).hasSize(272 + 2 * 32);
    }

    @Test
    void a_changed_byte_is_found_wherever_it_is() {
        for (int i = 0; i < PROOF.length; i += 7) {
            byte[] changed = PROOF.clone();
            changed[i] ^= 1;
            assertThat(verifies(changed)).as("proof, byte %s", i).isFalse();
        }
        for (int i = 0; i < SIGNATURE.length; i += 5) {
            byte[] changed = SIGNATURE.clone();
            changed[i] ^= 1;
            assertThat(KEY.verify(changed, HEADER, MESSAGES))
                    .as("signature, byte %s", i)
                    .isFalse();
        }
    }

    @Test
    void there_is_one_length() {
        for (int length : new int[] {0, 1, 271, 272, 273, PROOF.length - 32, PROOF.length - 1, PROOF.length + 1}) {
            assertThat(verifies(Arrays.copyOf(PROOF, length))).as("%s", length).isFalse();
        }
        for (int length : new int[] {0, 79, 81}) {
            assertThat(KEY.verify(Arrays.copyOf(SIGNATURE, length), HEADER, MESSAGES))
                    .isFalse();
        }
    }

    /** With the identity for all three points the pairings are equal, whatever the key. */
    @Test
    void points_are_not_the_identity_and_in_the_group() {
        byte[] identity = new byte[48];
        identity[0] = (byte) 0xC0;
        byte[] allIdentities = PROOF.clone();
        for (int point = 0; point < 3; point++) {
            assertThat(verifies(with(PROOF, 48 * point, identity))).isFalse();
            assertThat(verifies(with(PROOF, 48 * point, outsideTheGroup()))).isFalse();
            assertThat(verifies(with(PROOF, 48 * point, new byte[48]))).isFalse();
            allIdentities = with(allIdentities, 48 * point, identity);
        }
        assertThat(verifies(allIdentities)).isFalse();
        assertThat(KEY.verify(with(SIGNATURE, 0, identity), HEADER, MESSAGES)).isFalse();
        assertThat(KEY.verify(with(SIGNATURE, 0, outsideTheGroup()), HEADER, MESSAGES))
                .isFalse();
        assertThat(KEY.prove(
                        with(SIGNATURE, 0, identity), HEADER, PRESENTED, MESSAGES, new BitSet(), new SecureRandom()))
                .isEmpty();
    }

    /** Anybody can find a point of which a multiple is what was signed; what is left to pair is then the identity. */
    @Test
    void a_signature_that_leaves_nothing_to_pair_is_none() {
        BigInteger exponent = BigInteger.valueOf(7);
        G1Point signed = Domain.of(KEY, HEADER, MESSAGES.size())
                .with(BbsPublicKey.indexed(Ciphersuite.messagesToScalars(MESSAGES)));
        G1Point point =
                new Multiples().add(signed, exponent.modInverse(Bls12381.ORDER)).sum();
        assertThat(new Multiples()
                        .add(signed, BigInteger.ONE)
                        .add(point, Bls12381.ORDER.subtract(exponent))
                        .sum()
                        .isIdentity())
                .isTrue();
        byte[] forged = new BbsSignature(point, exponent).encode();

        assertThat(KEY.verify(forged, HEADER, MESSAGES)).isFalse();
        assertThat(KEY.prove(forged, HEADER, PRESENTED, MESSAGES, new BitSet(), new SecureRandom()))
                .isEmpty();
    }

    /** A scalar plus the order is the same scalar in another coat, if it is let in. */
    @Test
    void scalars_are_from_one_and_below_the_order() {
        for (int at = 144; at < PROOF.length; at += 32) {
            BigInteger scalar = new BigInteger(1, Arrays.copyOfRange(PROOF, at, at + 32));
            assertThat(verifies(with(PROOF, at, new byte[32]))).isFalse();
            assertThat(verifies(with(PROOF, at, octets(Bls12381.ORDER)))).isFalse();
            if (scalar.add(Bls12381.ORDER).bitLength() <= 256) {
                assertThat(verifies(with(PROOF, at, octets(scalar.add(Bls12381.ORDER)))))
                        .isFalse();
            }
        }
        assertThat(KEY.verify(with(SIGNATURE, 48, new byte[32]), HEADER, MESSAGES))
                .isFalse();
        assertThat(KEY.verify(with(SIGNATURE, 48, octets(Bls12381.ORDER)), HEADER, MESSAGES))
                .isFalse();
    }

    @Test
    void what_is_shown_is_what_was_signed_in_its_place() {
        for (int index : new int[] {-1, 1, 3, 4, 1_000_000}) {
            SortedMap<Integer, byte[]> moved = new TreeMap<>();
            moved.put(0, MESSAGES.get(0));
            moved.put(index, MESSAGES.get(2));
            assertThat(KEY.verifyProof(PROOF, HEADER, PRESENTED, moved))
                    .as("%s", index)
                    .isFalse();
        }
        SortedMap<Integer, byte[]> changed = new TreeMap<>(SHOWN);
        changed.put(2, MESSAGES.get(3));
        assertThat(KEY.verifyProof(PROOF, HEADER, PRESENTED, changed)).isFalse();
        assertThat(KEY.verifyProof(PROOF, HEADER, PRESENTED, new TreeMap<>())).isFalse();
        assertThat(KEY.verifyProof(PROOF, PRESENTED, HEADER, SHOWN)).isFalse();
        assertThat(BbsSecretKey.generate(new SecureRandom()).publicKey().verifyProof(PROOF, HEADER, PRESENTED, SHOWN))
                .isFalse();
    }

    /** Header and presentation header have their lengths before them, so that nothing moves from one to the other. */
    @Test
    void bytes_do_not_move_between_a_header_and_what_is_beside_it() {
        byte[] longer = Arrays.copyOf(PRESENTED, 3);

        assertThat(KEY.verifyProof(PROOF, HEADER, longer, SHOWN)).isFalse();
        assertThat(KEY.verifyProof(PROOF, Arrays.copyOf(HEADER, 4), PRESENTED, SHOWN))
                .isFalse();
    }

    @Test
    void all_or_nothing_can_be_shown() {
        BitSet all = new BitSet();
        all.set(0, 4);
        SortedMap<Integer, byte[]> shown = new TreeMap<>();
        MESSAGES.forEach(message -> shown.put(shown.size(), message));

        assertThat(KEY.verifyProof(proof(all), HEADER, PRESENTED, shown)).isTrue();
        assertThat(KEY.verifyProof(proof(new BitSet()), HEADER, PRESENTED, new TreeMap<>()))
                .isTrue();
        byte[] empty = SECRET.sign(HEADER, List.of());
        assertThat(KEY.verifyProof(
                        KEY.prove(empty, HEADER, PRESENTED, List.of(), new BitSet(), new SecureRandom())
                                .orElseThrow(),
                        HEADER,
                        PRESENTED,
                        new TreeMap<>()))
                .isTrue();
    }

    @Test
    void what_is_no_signature_of_the_messages_gives_no_proof() {
        byte[] other = SECRET.sign(HEADER, MESSAGES.subList(0, 3));

        assertThat(KEY.prove(other, HEADER, PRESENTED, MESSAGES, new BitSet(), new SecureRandom()))
                .isEmpty();
        assertThat(KEY.prove(SIGNATURE, PRESENTED, PRESENTED, MESSAGES, new BitSet(), new SecureRandom()))
                .isEmpty();
    }

    private static byte[] proof() {
        BitSet disclosed = new BitSet();
        disclosed.set(0);
        disclosed.set(2);
        return proof(disclosed);
    }

    private static byte[] proof(BitSet disclosed) {
        return KEY.prove(SIGNATURE, HEADER, PRESENTED, MESSAGES, disclosed, new SecureRandom())
                .orElseThrow();
    }

    private static boolean verifies(byte[] proof) {
        return KEY.verifyProof(proof, HEADER, PRESENTED, SHOWN);
    }

    private static byte[] with(byte[] octets, int at, byte[] replacement) {
        byte[] changed = octets.clone();
        System.arraycopy(replacement, 0, changed, at, replacement.length);
        return changed;
    }

    private static byte[] octets(BigInteger scalar) {
        return BigIntegers.asUnsignedByteArray(32, scalar);
    }

    /** A point of the curve that is not in the group: of the few x that are tried, most are of these. */
    private static byte[] outsideTheGroup() {
        byte[] octets = new byte[48];
        octets[0] = (byte) 0x80;
        for (int x = 1; x < 100; x++) {
            octets[47] = (byte) x;
            try {
                ECPoint point = BLS12_381Serialization.decompressG1(octets, BLS12_381G1.createCurve());
                if (!BLS12_381SubgroupCheck.isInG1Subgroup(point)) {
                    return octets;
                }
            } catch (IllegalArgumentException e) {
                // not on the curve: the next
            }
        }
        throw new AssertionError("no point outside the group");
    }
}
