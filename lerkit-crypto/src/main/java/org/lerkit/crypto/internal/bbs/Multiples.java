package org.lerkit.crypto.internal.bbs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.util.BigIntegers;
import org.lerkit.crypto.internal.scalar.NonAdjacentForm;

/**
 * A sum of points of G1, each as often as a scalar says: all are doubled together, and only added one by one (Straus).
 * For one thread.
 */
final class Multiples {
    private static final int LONGS = 4;
    private static final int WINDOW = 5;
    private static final int DIGIT = (2 << WINDOW) - 1; // bits of a window and the one above
    /** Windows of a number below twice the order, which has 256 bits, but the last. */
    private static final int WINDOWS = 51;

    private static final long[] ORDER = longs(Bls12381.ORDER);

    private final List<OddMultiples> points = new ArrayList<>();
    private final List<BigInteger> scalars = new ArrayList<>();

    /** Adds a point of the group, or the identity, as often as a scalar that is not negative and below the order. */
    Multiples add(G1Point point, BigInteger scalar) {
        if (!point.isIdentity()) {
            points.add(point.multiples());
            scalars.add(scalar);
        }
        return this;
    }

    /** The sum; how long it takes depends on the scalars. */
    G1Point sum() {
        byte[][] digits = scalars.stream()
                .map(scalar -> NonAdjacentForm.digits(scalar, WINDOW + 1))
                .toArray(byte[][]::new);
        G1Sum sum = new G1Sum();
        for (int bit = Bls12381.ORDER.bitLength(); bit >= 0; bit--) {
            sum.twice();
            for (int i = 0; i < digits.length; i++) {
                if (bit < digits[i].length && digits[i][bit] != 0) {
                    points.get(i).addTo(sum, digits[i][bit]);
                }
            }
        }
        return sum.point();
    }

    /**
     * The sum, for scalars that nobody may learn: what is done, in what order and at what addresses is the same
     * whatever they are. (The way of a scalar from {@link BigInteger} to here is not, nor what was done to it before.)
     */
    G1Point secretSum() {
        long[][] odd = scalars.stream().map(Multiples::madeOdd).toArray(long[][]::new);
        long[][] chosen = new long[2][BaseField.LIMBS];
        G1Sum sum = new G1Sum();
        for (OddMultiples point : points) {
            point.addTo(sum, 1);
        }
        for (int window = WINDOWS - 1; window >= 0; window--) {
            for (int i = 0; i < WINDOW; i++) {
                sum.twice();
            }
            for (int i = 0; i < odd.length; i++) {
                points.get(i).addSecretlyTo(sum, secretDigit(odd[i], window), chosen);
            }
        }
        return sum.point();
    }

    /**
     * A digit of an odd number below 2^256, odd and between -32 and 32; the last of all, before the others, is one
     * (Joye, Tunstall: Exponent recoding and regular exponentiation algorithms, 2009).
     */
    private static int secretDigit(long[] odd, int window) {
        return ((bits(odd, WINDOW * window) & DIGIT) | 1) - (1 << WINDOW);
    }

    /** A number that is the scalar, or the order more, and odd. */
    private static long[] madeOdd(BigInteger scalar) {
        long[] number = longs(scalar);
        long mask = (number[0] & 1) - 1;
        long carry = 0;
        for (int i = 0; i < LONGS; i++) {
            long added = ORDER[i] & mask;
            long sum = number[i] + added + carry;
            carry = ((number[i] & added) | ((number[i] | added) & ~sum)) >>> 63;
            number[i] = sum;
        }
        return number;
    }

    /** The bits of a number from one on, of which at least the first six are right, and zeros beyond its end. */
    private static int bits(long[] number, int from) {
        int at = from >> 6;
        int shift = from & 63;
        long low = at < LONGS ? number[at] >>> shift : 0;
        long high = at + 1 < LONGS && shift > 0 ? number[at + 1] << (64 - shift) : 0;
        return (int) (low | high);
    }

    private static long[] longs(BigInteger number) {
        long[] longs = new long[LONGS];
        byte[] bytes = BigIntegers.asUnsignedByteArray(8 * LONGS, number);
        for (int i = 0; i < bytes.length; i++) {
            longs[LONGS - 1 - i / 8] |= (bytes[i] & 0xffL) << (56 - 8 * (i % 8));
        }
        return longs;
    }
}
