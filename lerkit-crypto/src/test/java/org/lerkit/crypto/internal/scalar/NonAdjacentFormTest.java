package org.lerkit.crypto.internal.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NonAdjacentFormTest {
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void digits_are_odd_or_zero_far_apart_and_come_to_the_number(int width) {
        Random random = new Random(width);
        for (int i = 0; i < 300; i++) {
            check(new BigInteger(i < 30 ? i : 253 + i % 5, random), width);
        }
        for (int bits = 0; bits < 200; bits++) {
            BigInteger power = BigInteger.ONE.shiftLeft(bits);
            check(power, width);
            check(power.subtract(BigInteger.ONE), width);
            check(power.add(BigInteger.ONE), width);
        }
    }

    private static void check(BigInteger number, int width) {
        byte[] digits = NonAdjacentForm.digits(number, width);
        BigInteger sum = BigInteger.ZERO;
        int last = -width;
        for (int place = 0; place < digits.length; place++) {
            if (digits[place] != 0) {
                assertThat(digits[place] & 1).isOne();
                assertThat(Math.abs(digits[place])).isLessThan(1 << (width - 1));
                assertThat(place - last).isGreaterThanOrEqualTo(width);
                last = place;
            }
            sum = sum.add(BigInteger.valueOf(digits[place]).shiftLeft(place));
        }

        assertThat(sum).as("of width %s", width).isEqualTo(number);
        assertThat(digits).hasSize(number.bitLength() + 1);
    }
}
