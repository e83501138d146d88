package org.lerkit.crypto.internal.edwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.crypto.internal.edwards.BatchEquation.Signature;
import org.lerkit.crypto.internal.encoding.Hashes;

/** Many signatures at once, beside what Bouncy Castle says of each. */
class BatchEquationTest {
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
    private static final HexFormat HEX = HexFormat.of();

    private final Random random = new Random(25519);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 41, 64})
    void signatures_of_one_key_and_of_many_hold_together(int count) {
        assertThat(BatchEquation.holds(signatures(count, 1))).isTrue();
        assertThat(BatchEquation.holds(signatures(count, count))).isTrue();
        assertThat(BatchEquation.holds(signatures(count, 3))).isTrue();
    }

    @Test
    void nothing_holds_if_nothing_is_there() {
        assertThat(BatchEquation.holds(List.of())).isTrue();
    }

    @Test
    void one_changed_bit_of_one_signature_is_noticed_wherever_it_is() {
        List<Signature> signatures = signatures(5, 2);
        for (int bit = 0; bit < 512; bit += 3) {
            byte[] changed = signatures.get(bit % 5).signature().clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            List<Signature> wrong = with(signatures, bit % 5, changed);

            assertThat(BatchEquation.holds(wrong)).as("bit " + bit).isFalse();
        }
    }

    @Test
    void other_data_and_another_key_are_noticed() {
        List<Signature> signatures = signatures(5, 2);
        Signature first = signatures.get(0);
        List<Signature> otherData = new ArrayList<>(signatures);
        otherData.set(0, new Signature(first.publicKey(), new byte[64], first.signature()));
        List<Signature> otherKey = new ArrayList<>(signatures);
        otherKey.set(0, new Signature(signatures.get(1).publicKey(), first.data(), first.signature()));

        assertThat(BatchEquation.holds(otherData)).isFalse();
        assertThat(BatchEquation.holds(otherKey)).isFalse();
    }

    /** The sum of the two equations holds; neither of them does. */
    @Test
    void two_wrong_signatures_that_make_up_for_each_other_are_noticed() {
        List<Signature> signatures = signatures(6, 1);
        List<Signature> wrong = with(with(signatures, 0, moved(signatures.get(0), 1)), 1, moved(signatures.get(1), -1));

        assertThat(BatchEquation.holds(wrong)).isFalse();
    }

    @Test
    void a_number_that_is_not_below_the_order_is_none_though_it_would_come_out() {
        List<Signature> signatures = signatures(4, 1);
        byte[] larger = signatures.get(2).signature().clone();
        byte[] s = littleEndian(ORDER.add(number(larger)));
        System.arraycopy(s, 0, larger, 32, 32);

        assertThat(BatchEquation.holds(with(signatures, 2, larger))).isFalse();
    }

    /** What only the holder of the key can make: the factor of 8 makes it hold, always. */
    @Test
    void a_commitment_with_a_point_of_small_order_in_it_holds_by_the_equation_with_the_factor() {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        byte[] publicKey = new byte[32];
        Ed25519.generatePublicKey(secret, 0, publicKey, 0);
        // s = k a, with R the neutral point but for its order: -1 has order 2, and is written as p - 1.
        byte[] minusOne = littleEndian(BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(20)));
        Signature odd = Torsion.signature(secret, publicKey, minusOne);
        List<Signature> signatures = new ArrayList<>(signatures(4, 1));
        signatures.add(odd);

        assertThat(BatchEquation.holds(signatures)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // y = p, which is zero; y = p + 1; 2^255 - 1; x = 0 with its sign; y without an x
                "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "0200000000000000000000000000000000000000000000000000000000000000"
            })
    void what_encodes_no_point_is_none(String encoded) {
        assertThat(EdwardsPoint.decode(HEX.parseHex(encoded), 0)).isEmpty();
        assertThat(Ed25519.validatePublicKeyPartial(HEX.parseHex(encoded), 0)).isFalse();
    }

    @Test
    void points_are_those_that_bouncy_castle_decodes() {
        int points = 0;
        for (int i = 0; i < 300; i++) {
            byte[] encoded = new byte[32];
            random.nextBytes(encoded);
            boolean theirs = Ed25519.validatePublicKeyPartial(encoded, 0);
            points += theirs ? 1 : 0;

            assertThat(EdwardsPoint.decode(encoded, 0).isPresent()).isEqualTo(theirs);
        }
        assertThat(points).isBetween(100, 200);
    }

    private List<Signature> signatures(int count, int keys) {
        byte[][] secrets = new byte[keys][32];
        byte[][] publicKeys = new byte[keys][32];
        for (int key = 0; key < keys; key++) {
            random.nextBytes(secrets[key]);
            Ed25519.generatePublicKey(secrets[key], 0, publicKeys[key], 0);
        }
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] data = new byte[64];
            random.nextBytes(data);
            byte[] signature = new byte[64];
            int key = i % keys;
            Ed25519.sign(secrets[key], 0, publicKeys[key], 0, null, data, 0, data.length, signature, 0);
            signatures.add(new Signature(publicKeys[key], data, signature));
        }
        return signatures;
    }

    private static List<Signature> with(List<Signature> signatures, int index, byte[] signature) {
        List<Signature> changed = new ArrayList<>(signatures);
        Signature before = signatures.get(index);
        changed.set(index, new Signature(before.publicKey(), before.data(), signature));
        return changed;
    }

    private static byte[] moved(Signature signature, int by) {
        byte[] moved = signature.signature().clone();
        BigInteger s = number(moved).add(BigInteger.valueOf(by)).mod(ORDER);
        System.arraycopy(littleEndian(s), 0, moved, 32, 32);
        return moved;
    }

    private static BigInteger number(byte[] signature) {
        byte[] s = Arrays.copyOfRange(signature, 32, 64);
        return new BigInteger(1, reversed(s));
    }

    static byte[] littleEndian(BigInteger number) {
        byte[] bytes = new byte[32];
        for (int i = 0; i < 32; i++) {
            bytes[i] = number.shiftRight(8 * i).byteValue();
        }
        return bytes;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    /** Signs with the neutral point as the commitment, and writes another one of small order in its place. */
    private static final class Torsion {
        static Signature signature(byte[] secret, byte[] publicKey, byte[] commitment) {
            byte[] data = {1, 2, 3};
            byte[] hash = sha512(secret);
            hash[0] &= (byte) 0xF8;
            hash[31] = (byte) ((hash[31] & 0x7F) | 0x40);
            BigInteger a = new BigInteger(1, reversed(Arrays.copyOf(hash, 32)));
            byte[] all = new byte[67];
            System.arraycopy(commitment, 0, all, 0, 32);
            System.arraycopy(publicKey, 0, all, 32, 32);
            System.arraycopy(data, 0, all, 64, 3);
            BigInteger k = new BigInteger(1, reversed(sha512(all)));
            byte[] signature = Arrays.copyOf(commitment, 64);
            System.arraycopy(littleEndian(k.multiply(a).mod(ORDER)), 0, signature, 32, 32);
            return new Signature(publicKey, data, signature);
        }

        private static byte[] sha512(byte[] data) {
            return Hashes.of("SHA-512", data);
        }
    }
}
