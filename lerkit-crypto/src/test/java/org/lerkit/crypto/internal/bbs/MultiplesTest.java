package org.lerkit.crypto.internal.bbs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bouncycastle.crypto.bls.BLS12_381G1;
import org.bouncycastle.crypto.bls.BLS12_381Serialization;
import org.bouncycastle.crypto.bls.BLS12_381SubgroupCheck;
import org.bouncycastle.math.ec.ECCurve;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;

/** The arithmetic of G1 beside Bouncy Castle's, which is slower and does it another way. */
class MultiplesTest {
    private static final long SEED = 20_260_701;
    private static final ECCurve CURVE = BLS12_381G1.createCurve();
    private static final ECPoint BASE = BLS12_381G1.getGenerator(CURVE);
    private static final BigInteger P = BLS12_381G1.Q;
    private static final BigInteger ORDER = Bls12381.ORDER;

    /** Scalars at which digits are short, long, all set, carried to the end, or whose order is added or not. */
    private static final List<BigInteger> SCALARS = List.of(
            BigInteger.ZERO,
            BigInteger.ONE,
            BigInteger.TWO,
            BigInteger.valueOf(31),
            BigInteger.valueOf(32),
            BigInteger.valueOf(33),
            BigInteger.valueOf(63),
            BigInteger.valueOf(64),
            BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE),
            BigInteger.ONE.shiftLeft(64),
            BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE),
            BigInteger.ONE.shiftLeft(192).subtract(BigInteger.TWO),
            BigInteger.ONE.shiftLeft(254),
            BigInteger.ONE.shiftLeft(254).subtract(BigInteger.ONE),
            ORDER.shiftRight(1),
            ORDER.shiftRight(1).add(BigInteger.ONE),
            ORDER.subtract(BigInteger.TWO),
            ORDER.subtract(BigInteger.ONE));

    @Test
    void one_multiple_is_what_bouncy_castle_says() {
        for (BigInteger scalar : SCALARS) {
            ECPoint expected = BASE.multiply(scalar);
            Multiples multiple = new Multiples().add(G1Point.of(BASE), scalar);
            assertThat(multiple.sum()).as("%s", scalar).isEqualTo(G1Point.of(expected));
            assertThat(multiple.secretSum()).as("%s", scalar).isEqualTo(G1Point.of(expected));
        }
    }

    @Test
    void sums_are_what_bouncy_castle_says() {
        Random random = new Random(SEED);
        for (int count = 0; count < 12; count++) {
            Multiples sum = new Multiples();
            ECPoint expected = CURVE.getInfinity();
            for (int i = 0; i < count; i++) {
                ECPoint point = BASE.multiply(scalar(random));
                BigInteger scalar =
                        random.nextInt(4) == 0 ? SCALARS.get(random.nextInt(SCALARS.size())) : scalar(random);
                sum.add(G1Point.of(point), scalar);
                expected = expected.add(point.multiply(scalar));
            }
            assertThat(sum.sum()).as("seed %s, %s points", SEED, count).isEqualTo(G1Point.of(expected));
            assertThat(sum.secretSum()).as("seed %s, %s points", SEED, count).isEqualTo(G1Point.of(expected));
        }
    }

    /** Where formulas that are not complete go wrong: equal points are added, and opposite ones. */
    @Test
    void points_may_be_equal_or_opposite_or_the_identity() {
        G1Point base = G1Point.of(BASE);
        G1Point twice = G1Point.of(BASE.twice());
        BigInteger seven = BigInteger.valueOf(7);

        assertThat(sums(base, seven, base, seven)).containsOnly(G1Point.of(BASE.multiply(BigInteger.valueOf(14))));
        assertThat(sums(base, seven, base.negated(), seven)).containsOnly(G1Point.IDENTITY);
        assertThat(sums(base, seven.add(seven), twice.negated(), seven)).containsOnly(G1Point.IDENTITY);
        assertThat(sums(base, BigInteger.ONE, base, ORDER.subtract(BigInteger.ONE)))
                .containsOnly(G1Point.IDENTITY);
        assertThat(sums(G1Point.IDENTITY, seven, base, BigInteger.ONE)).containsOnly(base);
        assertThat(sums(G1Point.IDENTITY, seven, base, BigInteger.ZERO)).containsOnly(G1Point.IDENTITY);
        assertThat(G1Point.IDENTITY.negated()).isSameAs(G1Point.IDENTITY);
    }

    private static List<G1Point> sums(G1Point one, BigInteger times, G1Point other, BigInteger otherTimes) {
        Multiples sum = new Multiples().add(one, times).add(other, otherTimes);
        return List.of(sum.sum(), sum.secretSum());
    }

    @Test
    void points_are_written_and_read_as_bouncy_castle_does() {
        Random random = new Random(SEED);
        assertThat(G1Point.IDENTITY.octets()).isEqualTo(BLS12_381Serialization.compressG1(CURVE.getInfinity()));
        assertThat(G1Point.parse(G1Point.IDENTITY.octets())).isNull();
        for (int i = 0; i < 20; i++) {
            ECPoint point = BASE.multiply(scalar(random));
            byte[] octets = BLS12_381Serialization.compressG1(point);
            assertThat(G1Point.of(point).octets()).as("seed %s", SEED).isEqualTo(octets);
            assertThat(G1Point.parse(octets)).as("seed %s", SEED).isEqualTo(G1Point.of(point));
            assertThat(G1Point.of(point).negated()).isEqualTo(G1Point.of(point.negate()));
        }
    }

    /** Points of small order, and sums of them with points of the group, are those that a wrong test would take. */
    @Test
    void who_is_in_the_group_is_what_the_order_says() {
        Random random = new Random(SEED);
        BigInteger cofactor = BLS12_381G1.COFACTOR;
        List<ECPoint> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            ECPoint point = anywhere(random);
            points.add(point);
            points.add(point.multiply(ORDER));
            points.add(point.multiply(cofactor));
            for (int prime : new int[] {3, 11, 10_177, 859_267, 52_437_899}) {
                ECPoint small = point.multiply(ORDER).multiply(cofactor.divide(BigInteger.valueOf(prime)));
                points.add(small);
                points.add(small.add(BASE));
            }
        }
        for (ECPoint point : points) {
            if (!point.isInfinity()) {
                boolean inGroup = point.multiply(ORDER).isInfinity();
                assertThat(G1Point.of(point).isInGroup()).as("seed %s", SEED).isEqualTo(inGroup);
                assertThat(BLS12_381SubgroupCheck.isInG1Subgroup(point)).isEqualTo(inGroup);
            }
        }
        assertThat(points)
                .filteredOn(point -> !point.isInfinity() && !G1Point.of(point).isInGroup())
                .hasSizeGreaterThan(30);
    }

    @Test
    void products_and_inverses_are_those_of_the_field() {
        Random random = new Random(SEED);
        List<BigInteger> numbers = new ArrayList<>(List.of(
                BigInteger.ZERO,
                BigInteger.ONE,
                BigInteger.ONE.shiftLeft(56),
                P.subtract(BigInteger.ONE),
                P.shiftRight(1)));
        for (int i = 0; i < 200; i++) {
            numbers.add(new BigInteger(500, random).mod(P));
        }
        for (BigInteger number : numbers) {
            BigInteger other = numbers.get(random.nextInt(numbers.size()));
            long[] product = new long[BaseField.LIMBS];
            BaseField.multiply(product, BaseField.of(number), BaseField.of(other));
            assertThat(BaseField.number(BaseField.of(number))).isEqualTo(number);
            assertThat(BaseField.number(product))
                    .as("seed %s", SEED)
                    .isEqualTo(number.multiply(other).mod(P));
            assertThat(BaseField.number(BaseField.inverse(BaseField.of(number))))
                    .isEqualTo(number.signum() == 0 ? number : number.modInverse(P));
        }
    }

    /** Factors as large as sums make them: all limbs at their limit, and the product of both numbers too. */
    @Test
    void products_hold_at_the_limits_of_factors() {
        long[] large = new long[BaseField.LIMBS];
        BigInteger number = BigInteger.ZERO;
        for (int i = BaseField.LIMBS - 1; i >= 0; i--) {
            large[i] = i == BaseField.LIMBS - 1 ? 49L * 0x1a0111ea397fL : (1L << 58) + (1L << 57) - 1;
            number = number.shiftLeft(56).add(BigInteger.valueOf(large[i]));
        }
        BigInteger factor = BigInteger.ONE.shiftLeft(392).modInverse(P);
        long[] product = new long[BaseField.LIMBS];
        BaseField.multiply(product, large, large);

        long[] plain = BaseField.of(
                number.multiply(number).multiply(factor).mod(P).multiply(factor).mod(P));
        assertThat(BaseField.number(product)).isEqualTo(BaseField.number(plain));
        for (long limb : product) {
            assertThat(limb).isBetween(0L, (1L << 56) - 1);
        }
    }

    private static BigInteger scalar(Random random) {
        return new BigInteger(300, random).mod(ORDER);
    }

    /** A point of the curve, wherever. */
    private static ECPoint anywhere(Random random) {
        while (true) {
            byte[] octets = BLS12_381Serialization.compressG1(BASE);
            new Random(random.nextLong()).nextBytes(octets);
            octets[0] = (byte) (0x80 | (octets[0] & 0x2f & ~0x10));
            try {
                return BLS12_381Serialization.decompressG1(octets, CURVE);
            } catch (IllegalArgumentException e) {
                // no point there, or x is not below p: the next
            }
        }
    }
}
