package org.lerkit.mapping.policy;

import java.math.BigDecimal;
import java.util.Optional;
import org.lerkit.model.value.Decimal;

/** Grades that are numbers, of as many digits as can be computed with. */
final class GradeNumber {
    private GradeNumber() {}

    /** The number that a grade is; empty for anything else. */
    static Optional<BigDecimal> parse(String grade) {
        try {
            return Optional.of(new Decimal(grade.strip()).toBigDecimal());
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException if it has too many digits to compute with */
    static BigDecimal of(Decimal decimal) {
        try {
            return decimal.toBigDecimal();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("a number with more digits than any grade", e);
        }
    }
}
