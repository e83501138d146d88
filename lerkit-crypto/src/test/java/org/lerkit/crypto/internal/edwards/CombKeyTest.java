package org.lerkit.crypto.internal.edwards;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.junit.jupiter.api.Test;

/** What a prepared key says, beside what Bouncy Castle says. */
class CombKeyTest {
    private final Random random = new Random(7);

    @Test
    void what_bouncy_castle_signs_holds_and_with_any_bit_changed_it_does_not() {
        for (int key = 0; key < 4; key++) {
            byte[] secret = bytes(32);
            byte[] publicKey = new byte[32];
            Ed25519.generatePublicKey(secret, 0, publicKey, 0);
            CombKey comb = CombKey.of(publicKey).orElseThrow();
            for (int i = 0; i < 64; i++) {
                byte[] data = bytes(i);
                byte[] signature = new byte[64];
                Ed25519.sign(secret, 0, publicKey, 0, null, data, 0, data.length, signature, 0);
                assertThat(comb.holds(data, signature)).isTrue();

                int bit = random.nextInt(512);
                signature[bit / 8] ^= (byte) (1 << (bit % 8));
                assertThat(comb.holds(data, signature)).as("bit " + bit).isFalse();
            }
        }
    }

    @Test
    void a_number_that_is_not_below_the_order_is_none() {
        byte[] secret = bytes(32);
        byte[] publicKey = new byte[32];
        Ed25519.generatePublicKey(secret, 0, publicKey, 0);
        byte[] data = bytes(10);
        byte[] signature = new byte[64];
        Ed25519.sign(secret, 0, publicKey, 0, null, data, 0, data.length, signature, 0);
        BigInteger larger = Scalars.response(signature).add(Scalars.ORDER);
        System.arraycopy(BatchEquationTest.littleEndian(larger), 0, signature, 32, 32);

        assertThat(CombKey.of(publicKey).orElseThrow().holds(data, signature)).isFalse();
    }

    @Test
    void what_is_no_point_is_no_key() {
        byte[] none = new byte[32];
        none[0] = 2;

        assertThat(CombKey.of(none)).isEmpty();
    }

    /** Multiples of the base point are what Bouncy Castle has as public keys. */
    @Test
    void a_comb_multiplies() {
        Comb base = Comb.of(EdwardsPoint.base());
        for (int i = 0; i < 40; i++) {
            BigInteger number = i < 8 ? BigInteger.valueOf(i) : new BigInteger(260, random).mod(Scalars.ORDER);
            EdwardsPoint product = new EdwardsPoint();
            long[] digits = Comb.digits(number);
            for (int place = Comb.PLACES - 1; place >= 0; place--) {
                product.twice();
                base.addTo(product, digits, place);
            }
            EdwardsPoint sum = new EdwardsPoint();
            EdwardsPoint.Addend point = EdwardsPoint.base().addend();
            for (int bit = number.bitLength() - 1; bit >= 0; bit--) {
                sum.twice();
                if (number.testBit(bit)) {
                    sum.add(point);
                }
            }
            sum.negate();
            product.add(sum.addend());

            assertThat(product.isNeutral()).as(number.toString()).isTrue();
        }
    }

    @Test
    void digits_of_1_and_minus_1_come_to_the_number_or_to_it_and_the_order() {
        for (int i = 0; i < 200; i++) {
            BigInteger number = i == 0 ? BigInteger.ZERO : new BigInteger(252, random);
            long[] digits = Comb.digits(number);
            BigInteger sum = BigInteger.ZERO;
            for (int place = 255; place >= 0; place--) {
                boolean one = (digits[place / 64] >>> (place % 64) & 1) != 0;
                sum = sum.shiftLeft(1).add(one ? BigInteger.ONE : BigInteger.ONE.negate());
            }

            assertThat(sum).isEqualTo(number.testBit(0) ? number : number.add(Scalars.ORDER));
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
