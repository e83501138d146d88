package org.lerkit.crypto.internal.edwards;

import java.math.BigInteger;
import org.lerkit.crypto.internal.edwards.EdwardsPoint.Addend;
import org.lerkit.crypto.internal.scalar.NonAdjacentForm;

/**
 * A number times a point, as a summand of many: odd multiples of the point up to 15 times, and the number in digits of
 * these, each with at least four zeros behind it (the width-5 non-adjacent form).
 */
final class Multiples {
    private static final int WIDTH = 5;
    private static final int COUNT = 1 << (WIDTH - 2);

    private final Addend[] odd;
    private final byte[] digits; // the lowest first

    private Multiples(Addend[] odd, byte[] digits) {
        this.odd = odd;
        this.digits = digits;
    }

    /** The odd multiples of a point, which does not change. */
    static Addend[] odd(EdwardsPoint point) {
        Addend[] odd = new Addend[COUNT];
        odd[0] = point.addend();
        EdwardsPoint sum = new EdwardsPoint();
        sum.copy(point);
        sum.twice();
        Addend twice = sum.addend();
        sum.copy(point);
        for (int i = 1; i < COUNT; i++) {
            sum.add(twice);
            odd[i] = sum.addend();
        }
        return odd;
    }

    /** @param factor not negative, less than 2^255 */
    static Multiples of(Addend[] odd, BigInteger factor) {
        return new Multiples(odd, NonAdjacentForm.digits(factor, WIDTH));
    }

    int length() {
        return digits.length;
    }

    /** Adds what is there at one digit. */
    void addTo(EdwardsPoint sum, int place) {
        int digit = place < digits.length ? digits[place] : 0;
        if (digit > 0) {
            sum.add(odd[digit >> 1]);
        } else if (digit < 0) {
            sum.subtract(odd[-digit >> 1]);
        }
    }
}
