package org.lerkit.crypto.internal.p256;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Combs and sums of their products, beside those of Bouncy Castle. */
class P256KeyTest {
    private static final ECPoint G = CustomNamedCurves.getByName("secp256r1").getG();
    private static final BigInteger N = Comb.ORDER;
    private static final BigInteger P = FieldElement.PRIME;
    private static final long SEED = 5;

    private final Random random = new Random(SEED);

    @Test
    void the_order_is_that_of_the_curve() {
        assertThat(N).isEqualTo(CustomNamedCurves.getByName("secp256r1").getN());
        assertThat(P).isEqualTo(G.getCurve().getField().getCharacteristic());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 256", "2, 3, 43", "7, 2, 19", "9, 2, 15", "8, 1, 32", "5, 4, 13"})
    void a_comb_multiplies(int teeth, int blocks, int places) {
        ECPoint point = G.multiply(any()).normalize();
        Comb comb = new Comb(x(point), y(point), teeth, blocks);
        assertThat(comb.places()).isEqualTo(places);
        for (BigInteger number : numbers()) {
            long[] digits = comb.digits(number);
            JacobianPoint product = new JacobianPoint();
            for (int place = places + 1; place >= 0; place--) { // there is nothing at the first two
                product.twice();
                comb.addTo(product, digits, place);
            }

            assertThat(JacobianPointTest.point(product))
                    .as("%s, seed %d", number, SEED)
                    .isEqualTo(point.multiply(number));
        }
    }

    @Test
    void digits_of_1_and_minus_1_come_to_the_number_or_to_it_less_the_order() {
        Comb comb = new Comb(x(G), y(G), 7, 2);
        for (BigInteger number : numbers()) {
            long[] digits = comb.digits(number);
            BigInteger sum = BigInteger.ZERO;
            for (int at = 7 * 2 * 19 - 1; at >= 0; at--) {
                boolean one = (digits[at / 64] >>> (at % 64) & 1) != 0;
                sum = sum.shiftLeft(1).add(one ? BigInteger.ONE : BigInteger.ONE.negate());
            }

            assertThat(sum).isEqualTo(number.testBit(0) ? number : number.subtract(N));
        }
    }

    @Test
    void a_sum_has_the_x_that_it_has_for_bouncy_castle() {
        BigInteger secret = any();
        ECPoint point = G.multiply(secret).normalize();
        P256Key key = new P256Key(x(point), y(point));
        for (BigInteger ofKey : numbers()) {
            List<BigInteger> ofBases = new ArrayList<>(List.of(BigInteger.ZERO, BigInteger.ONE, any()));
            ofBases.add(ofKey.multiply(secret).mod(N)); // both products are the same
            ofBases.add(ofKey.multiply(secret).negate().mod(N)); // or opposite
            for (BigInteger ofBase : ofBases) {
                ECPoint sum = G.multiply(ofBase).add(point.multiply(ofKey)).normalize();
                BigInteger r = sum.isInfinity() ? BigInteger.ONE : x(sum).mod(N);
                assertThat(key.holds(ofBase, ofKey, r))
                        .as("%s and %s, seed %d", ofBase, ofKey, SEED)
                        .isEqualTo(!sum.isInfinity());
                assertThat(key.holds(ofBase, ofKey, r.xor(BigInteger.TWO))).isFalse();
            }
        }
    }

    /** One signature of 2^128 has one, so it is made from the point that it has. */
    @Test
    void an_x_that_is_not_below_the_order_is_found_less_the_order() {
        int found = 0;
        for (BigInteger x = N; found < 8; x = x.add(BigInteger.ONE)) {
            if (JacobianPointTest.CURVE.getCurve().fromBigInteger(square(x)).sqrt() != null) {
                BigInteger r = x.subtract(N);
                assertThat(keyOfSum(x).holds(BigInteger.ONE, BigInteger.ONE, r)).isTrue();
                assertThat(keyOfSum(x).holds(BigInteger.ONE, BigInteger.ONE, r.add(BigInteger.ONE)))
                        .isFalse();
                found++;
            }
        }
    }

    @Test
    void a_number_that_is_only_the_same_modulo_the_prime_is_no_x() {
        int found = 0;
        for (BigInteger x = BigInteger.ZERO; found < 8; x = x.add(BigInteger.ONE)) {
            if (JacobianPointTest.CURVE.getCurve().fromBigInteger(square(x)).sqrt() != null) {
                assertThat(keyOfSum(x).holds(BigInteger.ONE, BigInteger.ONE, x)).isTrue();
                assertThat(keyOfSum(x)
                                .holds(BigInteger.ONE, BigInteger.ONE, x.add(P).subtract(N)))
                        .isFalse();
                found++;
            }
        }
    }

    /** What y is the root of. */
    private static BigInteger square(BigInteger x) {
        BigInteger b = G.getCurve().getB().toBigInteger();
        return x.pow(3).subtract(x.multiply(BigInteger.valueOf(3))).add(b).mod(P);
    }

    /** A key that comes to a point of this x together with the base point. */
    private static P256Key keyOfSum(BigInteger x) {
        BigInteger y = G.getCurve().fromBigInteger(square(x)).sqrt().toBigInteger();
        ECPoint key = G.getCurve().createPoint(x, y).subtract(G).normalize();
        return new P256Key(x(key), y(key));
    }

    private List<BigInteger> numbers() {
        List<BigInteger> numbers = new ArrayList<>(List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.TWO,
                N.subtract(BigInteger.ONE),
                N.subtract(BigInteger.TWO),
                N.shiftRight(1)));
        for (int i = 0; i < 12; i++) {
            numbers.add(any());
            numbers.add(BigInteger.ONE.shiftLeft(random.nextInt(255)));
        }
        return numbers;
    }

    private BigInteger any() {
        return new BigInteger(255, random).add(BigInteger.ONE);
    }

    private static BigInteger x(ECPoint point) {
        return point.getAffineXCoord().toBigInteger();
    }

    private static BigInteger y(ECPoint point) {
        return point.getAffineYCoord().toBigInteger();
    }
}
