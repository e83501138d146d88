package org.lerkit.crypto.internal.p256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.p256.FieldElement.LIMBS;
import static org.lerkit.crypto.internal.p256.FieldElement.PRIME;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Arithmetic of the field, beside that of BigInteger, up to the largest limbs that there may be. */
class FieldElementTest {
    private static final int BITS = 56;
    private static final long FULL = (1L << BITS) - 1; // the largest limb of a product
    private static final long TOP = 1L << 32; // the highest limb of p, and a little more
    private static final BigInteger R = BigInteger.ONE.shiftLeft(LIMBS * BITS);
    private static final BigInteger LITTLE = PRIME.shiftRight(18);
    private static final long SEED = 256;

    private final Random random = new Random(SEED);

    private static List<BigInteger> edges() {
        List<BigInteger> edges = new ArrayList<>();
        for (int bit : new int[] {0, 1, 31, 32, 55, 56, 57, 96, 111, 112, 113, 168, 192, 223, 224, 225, 255}) {
            for (int more = -1; more <= 1; more++) {
                edges.add(BigInteger.ONE
                        .shiftLeft(bit)
                        .add(BigInteger.valueOf(more))
                        .max(BigInteger.ZERO));
            }
        }
        edges.add(PRIME.subtract(BigInteger.TWO));
        edges.add(PRIME.subtract(BigInteger.ONE));
        edges.add(PRIME.shiftRight(1));
        edges.add(R.mod(PRIME));
        edges.add(R.modInverse(PRIME));
        return edges;
    }

    @Test
    void a_number_is_what_it_was_set_to() {
        for (BigInteger number : edges()) {
            assertThat(element(number).value()).isEqualTo(number);
        }
        assertThat(element(PRIME).value()).isZero();
        assertThat(element(PRIME.add(BigInteger.TWO)).value()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void operations_on_numbers_come_to_those_of_the_field() {
        FieldElement result = new FieldElement();
        for (BigInteger a : edges()) {
            for (BigInteger b : edges()) {
                result.multiply(element(a), element(b));
                assertThat(result.value()).isEqualTo(a.multiply(b).mod(PRIME));
                result.add(element(a), element(b));
                assertThat(result.value()).isEqualTo(a.add(b).mod(PRIME));
                result.subtract(element(a), element(b));
                assertThat(result.value()).isEqualTo(a.subtract(b).mod(PRIME));
                assertThat(result.isZero()).isEqualTo(a.equals(b));
            }
            for (int small = -4; small <= 4; small++) {
                result.times(element(a), small);
                assertThat(result.value())
                        .isEqualTo(a.multiply(BigInteger.valueOf(small)).mod(PRIME));
            }
        }
    }

    /** Exactly that number which Montgomery's reduction comes to, in exactly the form that a product has. */
    @Test
    void factors_of_any_limbs_within_the_bounds_come_to_a_product_within_the_bounds() {
        for (int i = 0; i < 20_000; i++) {
            long[] a = factor();
            long[] b = i % 8 == 0 ? a : factor();
            BigInteger ab = number(a).multiply(number(b));
            BigInteger q = ab.negate().multiply(PRIME.modInverse(R)).mod(R);
            BigInteger expected = ab.add(q.multiply(PRIME)).shiftRight(LIMBS * BITS);

            long[] product = product(element(a), element(b));

            String what = Arrays.toString(a) + " times " + Arrays.toString(b) + ", seed " + SEED;
            assertThat(number(product)).as(what).isEqualTo(expected);
            for (int limb = 0; limb < LIMBS - 1; limb++) {
                assertThat(product[limb]).as(what).isBetween(0L, FULL);
            }
            assertThat(expected).as(what).isBetween(LITTLE.negate(), PRIME.add(LITTLE));
        }
    }

    @Test
    void the_largest_factors_of_either_sign_are_multiplied() {
        for (int signs = 0; signs < 1 << (2 * LIMBS); signs++) {
            long[] a = new long[LIMBS];
            long[] b = new long[LIMBS];
            for (int limb = 0; limb < LIMBS; limb++) {
                long most = 4 * (limb == LIMBS - 1 ? TOP : FULL);
                a[limb] = (signs >> limb & 1) == 0 ? most : -most;
                b[limb] = (signs >> (LIMBS + limb) & 1) == 0 ? most : -most;
            }
            BigInteger expected =
                    number(a).multiply(number(b)).multiply(R.modInverse(PRIME)).mod(PRIME);

            assertThat(number(product(element(a), element(b))).mod(PRIME))
                    .as(Arrays.toString(a) + " times " + Arrays.toString(b))
                    .isEqualTo(expected);
        }
    }

    @Test
    void a_product_may_take_the_place_of_its_factors() {
        BigInteger number = new BigInteger(255, random);
        FieldElement element = element(number);
        element.multiply(element, element);
        assertThat(element.value()).isEqualTo(number.multiply(number).mod(PRIME));
        element.subtract(element, element);
        assertThat(element.isZero()).isTrue();
    }

    @Test
    void a_product_is_zero_if_it_is_a_multiple_of_the_prime_and_only_then() {
        for (int multiple = -4; multiple <= 4; multiple++) {
            BigInteger zero = PRIME.multiply(BigInteger.valueOf(multiple));
            for (BigInteger number : edges()) {
                assertThat(isZeroTimes(zero, number)).isTrue();
                for (int more : new int[] {-1, 1}) {
                    assertThat(isZeroTimes(zero.add(BigInteger.valueOf(more)), number))
                            .isEqualTo(number.signum() == 0);
                }
            }
        }
    }

    @Test
    void zero_has_two_forms_and_what_differs_in_one_bit_is_none() {
        for (BigInteger form : List.of(BigInteger.ZERO, PRIME)) {
            long[] limbs = limbs(form);
            assertThat(element(limbs).isZero()).isTrue();
            for (int bit = 0; bit < LIMBS * BITS; bit++) {
                long[] other = limbs.clone();
                other[bit / BITS] ^= 1L << (bit % BITS);
                assertThat(element(other).isZero()).as(form + ", bit " + bit).isFalse();
            }
        }
    }

    @Test
    void limbs_are_written_and_read_where_it_is_said() {
        long[] limbs = new long[3 * LIMBS];
        element(BigInteger.TWO).write(limbs, LIMBS);
        FieldElement other = new FieldElement();
        other.read(limbs, LIMBS);

        assertThat(other.value()).isEqualTo(BigInteger.TWO);
        assertThat(limbs).startsWith(new long[LIMBS]).endsWith(new long[LIMBS]);
    }

    /** The sum of up to four products less up to four, of which many are as large as can be. */
    private long[] factor() {
        long[] factor = new long[LIMBS];
        int added = random.nextInt(5);
        int terms = added + random.nextInt(5);
        for (int term = 0; term < terms; term++) {
            for (int limb = 0; limb < LIMBS; limb++) {
                long most = limb == LIMBS - 1 ? TOP - 1 : FULL;
                long part = switch (random.nextInt(4)) {
                    case 0 -> 0;
                    case 1 -> random.nextLong() & most;
                    default -> most;
                };
                factor[limb] += term < added ? part : -part;
            }
        }
        return factor;
    }

    private static boolean isZeroTimes(BigInteger limbs, BigInteger number) {
        FieldElement product = new FieldElement();
        product.multiply(element(limbs(limbs)), element(number));
        return product.isZero();
    }

    private static long[] product(FieldElement a, FieldElement b) {
        FieldElement product = new FieldElement();
        product.multiply(a, b);
        long[] limbs = new long[LIMBS];
        product.write(limbs, 0);
        return limbs;
    }

    private static FieldElement element(BigInteger number) {
        FieldElement element = new FieldElement();
        element.set(number);
        return element;
    }

    private static FieldElement element(long[] limbs) {
        FieldElement element = new FieldElement();
        element.read(limbs, 0);
        return element;
    }

    static long[] limbs(BigInteger number) {
        long[] limbs = new long[LIMBS];
        for (int i = 0; i < LIMBS; i++) {
            long limb = number.shiftRight(i * BITS).longValue();
            limbs[i] = i < LIMBS - 1 ? limb & FULL : limb;
        }
        return limbs;
    }

    private static BigInteger number(long[] limbs) {
        BigInteger number = BigInteger.ZERO;
        for (int i = LIMBS - 1; i >= 0; i--) {
            number = number.shiftLeft(BITS).add(BigInteger.valueOf(limbs[i]));
        }
        return number;
    }
}
