package org.lerkit.crypto.internal.p256;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lerkit.crypto.internal.p256.FieldElement.LIMBS;
import static org.lerkit.crypto.internal.p256.JacobianPoint.AFFINE_WIDTH;
import static org.lerkit.crypto.internal.p256.JacobianPoint.WIDTH;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.math.ec.ECPoint;
import org.junit.jupiter.api.Test;

/** Points, beside those of Bouncy Castle: any two of them, and whichever two are an exception. */
class JacobianPointTest {
    static final X9ECParameters CURVE = CustomNamedCurves.getByName("secp256r1");
    private static final BigInteger ROOT_OF_B =
            new BigInteger("66485c780e2f83d72433bd5d84a06bb6541c2af31dae871728bf856a174f93f4", 16);
    private static final long SEED = 3;

    private final Random random = new Random(SEED);

    @Test
    void points_are_doubled_and_added_as_bouncy_castle_does_it_and_stay_within_the_bounds() {
        ECPoint[] others = new ECPoint[16];
        for (int i = 0; i < others.length; i++) {
            others[i] = any();
        }
        JacobianPoint point = new JacobianPoint();
        ECPoint expected = CURVE.getCurve().getInfinity();
        for (int i = 0; i < 2000; i++) {
            ECPoint other = others[random.nextInt(others.length)];
            boolean negative = random.nextBoolean();
            if (random.nextBoolean()) {
                point.twice();
                expected = expected.twice();
            } else {
                point.add(affine(other), AFFINE_WIDTH, negative);
                expected = negative ? expected.subtract(other) : expected.add(other);
            }
            assertThat(point(point)).as("step %d of seed %d", i, SEED).isEqualTo(expected);
            assertThat(limbs(point, 0, 1)).allSatisfy(limb -> assertThat(limb).isBetween(-3L << 56, 1L << 56));
            assertThat(limbs(point, 1, 2)).allSatisfy(limb -> assertThat(limb).isBetween(-2L << 56, 1L << 56));
            assertThat(limbs(point, 2, 3)).allSatisfy(limb -> assertThat(limb).isBetween(-1L, 1L << 56));
        }
    }

    @Test
    void points_that_are_the_same_or_opposite_or_at_infinity_are_added_too() {
        ECPoint zeroX = CURVE.getCurve().createPoint(BigInteger.ZERO, ROOT_OF_B);
        for (ECPoint other : List.of(CURVE.getG(), zeroX, any(), any(), any())) {
            long[] affine = affine(other);
            for (boolean negative : new boolean[] {false, true}) {
                ECPoint meant = negative ? other.negate() : other;
                JacobianPoint point = new JacobianPoint();
                point.add(affine, AFFINE_WIDTH, negative);
                assertThat(point(point)).as("infinity and a point").isEqualTo(meant);

                for (JacobianPoint form : forms(other)) {
                    form.add(affine, AFFINE_WIDTH, negative);
                    assertThat(point(form)).as("to itself").isEqualTo(other.add(meant));
                    form.add(affine, AFFINE_WIDTH, !negative);
                    assertThat(point(form)).as("and back").isEqualTo(other);
                }
                for (JacobianPoint form : forms(other.negate())) {
                    form.add(affine, AFFINE_WIDTH, negative);
                    assertThat(point(form))
                            .as("to its opposite")
                            .isEqualTo(other.negate().add(meant));
                    form.twice();
                    assertThat(point(form))
                            .as("and twice")
                            .isEqualTo(other.negate().add(meant).twice());
                }
            }
        }
    }

    @Test
    void a_point_is_at_infinity_with_either_form_of_zero_whatever_else_it_has() {
        for (BigInteger form : List.of(BigInteger.ZERO, FieldElement.PRIME)) {
            long[] coordinates = new long[WIDTH];
            System.arraycopy(affine(CURVE.getG()), AFFINE_WIDTH, coordinates, 0, AFFINE_WIDTH);
            System.arraycopy(FieldElementTest.limbs(form), 0, coordinates, AFFINE_WIDTH, LIMBS);
            ECPoint other = any();
            for (boolean twice : new boolean[] {false, true}) {
                JacobianPoint point = new JacobianPoint();
                point.read(coordinates, 0);
                if (twice) {
                    point.twice();
                }
                assertThat(point(point).isInfinity()).isTrue();
                assertThat(point.hasX(BigInteger.ZERO)).isFalse();
                assertThat(point.hasX(CURVE.getG().getAffineXCoord().toBigInteger()))
                        .isFalse();
                point.add(affine(other), AFFINE_WIDTH, false);
                assertThat(point(point)).isEqualTo(other);
            }
        }
    }

    @Test
    void a_point_has_its_x_and_no_other() {
        for (JacobianPoint form : forms(CURVE.getCurve().createPoint(BigInteger.ZERO, ROOT_OF_B))) {
            assertThat(form.hasX(BigInteger.ZERO)).isTrue();
            assertThat(form.hasX(BigInteger.ONE)).isFalse();
        }
        assertThat(new JacobianPoint().hasX(BigInteger.ZERO)).isFalse();
        for (int i = 0; i < 50; i++) {
            ECPoint point = any();
            BigInteger x = point.getAffineXCoord().toBigInteger();
            for (JacobianPoint form : forms(point)) {
                assertThat(form.hasX(x)).isTrue();
                assertThat(form.hasX(x.xor(BigInteger.ONE.shiftLeft(random.nextInt(255)))))
                        .isFalse();
                assertThat(form.hasX(point.getAffineYCoord().toBigInteger())).isFalse();
                assertThat(form.hasX(FieldElement.PRIME.subtract(x))).isFalse();
            }
        }
    }

    /** The same point with 1 as its Z, as a sum and as a double. */
    private List<JacobianPoint> forms(ECPoint point) {
        JacobianPoint plain = new JacobianPoint();
        plain.add(affine(point), AFFINE_WIDTH, false);
        JacobianPoint sum = new JacobianPoint();
        ECPoint part = any();
        sum.add(affine(part), AFFINE_WIDTH, false);
        sum.add(affine(point.subtract(part).normalize()), AFFINE_WIDTH, false);
        JacobianPoint twice = new JacobianPoint();
        BigInteger half = BigInteger.TWO.modInverse(CURVE.getN());
        twice.add(affine(point.multiply(half).normalize()), AFFINE_WIDTH, false);
        twice.twice();
        return List.of(plain, sum, twice);
    }

    private ECPoint any() {
        return CURVE.getG()
                .multiply(new BigInteger(255, random).add(BigInteger.ONE))
                .normalize();
    }

    /** Its coordinates, after those of a point that is not meant. */
    static long[] affine(ECPoint point) {
        long[] affine = new long[2 * AFFINE_WIDTH];
        Arrays.fill(affine, 0, AFFINE_WIDTH, 7);
        FieldElement coordinate = new FieldElement();
        coordinate.set(point.getAffineXCoord().toBigInteger());
        coordinate.write(affine, AFFINE_WIDTH);
        coordinate.set(point.getAffineYCoord().toBigInteger());
        coordinate.write(affine, AFFINE_WIDTH + LIMBS);
        return affine;
    }

    /** Bouncy Castle's, which must be on the curve. */
    static ECPoint point(JacobianPoint point) {
        long[] coordinates = new long[WIDTH];
        point.write(coordinates, 0);
        if (value(coordinates, 2 * LIMBS).signum() == 0) {
            return CURVE.getCurve().getInfinity();
        }
        long[] affine = JacobianPoint.affine(coordinates);
        return CURVE.getCurve().validatePoint(value(affine, 0), value(affine, LIMBS));
    }

    private static BigInteger value(long[] limbs, int offset) {
        FieldElement element = new FieldElement();
        element.read(limbs, offset);
        return element.value();
    }

    private static List<Long> limbs(JacobianPoint point, int from, int to) {
        long[] coordinates = new long[WIDTH];
        point.write(coordinates, 0);
        return Arrays.stream(coordinates, from * LIMBS, to * LIMBS).boxed().toList();
    }
}
