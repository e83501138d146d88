package org.lerkit.mapping.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.Rule;
import org.lerkit.model.value.Decimal;

class CreditPolicyTest {
    private static final PolicyName NAME = new PolicyName("credit.quarter", "7");

    private static CreditPolicy quarters(String ratio, RoundingMode mode, int digits) {
        return new CreditPolicy(
                NAME,
                "Catalogue 2026, page 12",
                CreditUnit.US_QUARTER_HOUR,
                CreditUnit.US_SEMESTER_HOUR,
                Ratio.of(ratio),
                new Rounding(mode, digits));
    }

    @ParameterizedTest
    @CsvSource({
        "2/3, HALF_UP, 2, 3.0, 2",
        "2/3, HALF_UP, 2, 5, 3.33",
        "2/3, HALF_UP, 2, 4, 2.67",
        "2/3, DOWN, 1, 4, 2.6",
        "2/3, UP, 0, 4, 3",
        "2/3, HALF_EVEN, 2, 0, 0",
        "10, HALF_UP, 2, 1.5e1, 150",
        "1/2, HALF_UP, 2, +07.50, 3.75",
        "1/2, HALF_UP, 1, -1.5, -0.8",
    })
    void a_value_is_converted_exactly_and_rounded_once(
            String ratio, RoundingMode mode, int digits, String value, String converted) {
        assertThat(quarters(ratio, mode, digits).convert(new Decimal(value))).contains(new Decimal(converted));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1001", "1E-2000000000"})
    void a_number_that_cannot_be_computed_with_is_not_converted(String huge) {
        assertThat(quarters("2/3", RoundingMode.HALF_UP, 2).convert(new Decimal(huge)))
                .isEmpty();
    }

    @Test
    void its_rule_says_what_is_signed_off() {
        assertThat(quarters("4/6", RoundingMode.HALF_UP, 2).rule())
                .isEqualTo(new Rule(
                        "policy.credit.quarter:7",
                        "One us-quarter-hour counts as 2/3 us-semester-hour, rounded half-up to 2 digits. Source:"
                                + " Catalogue 2026, page 12."));
        assertThat(new Rounding(RoundingMode.DOWN, 1)).hasToString("rounded down to 1 digit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "1/0", "0/1", "-1/2", "1/-2", "1.5", "1/2/3", "", "NaN", "9999999999", "1/1000000000", "２/３"
            })
    void what_is_no_ratio_of_two_positive_numbers_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(text));
    }

    @Test
    void a_policy_that_makes_no_sense_is_refused() {
        Ratio half = Ratio.of("1/2");
        Rounding rounding = new Rounding(RoundingMode.HALF_UP, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new CreditPolicy(NAME, "Catalogue", CreditUnit.ECTS, CreditUnit.ECTS, half, rounding));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CreditPolicy(NAME, " ", CreditUnit.ECTS, CreditUnit.CEU, half, rounding));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new CreditPolicy(NAME, "x".repeat(1_001), CreditUnit.ECTS, CreditUnit.CEU, half, rounding));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1_000_000_000, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ratio(1, 1_000_000_000));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.UNNECESSARY, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.UP, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(RoundingMode.UP, 13));
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditUnit("Semester hour"));
        assertThatIllegalArgumentException().isThrownBy(() -> new CreditUnit("x".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyName("a b", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PolicyName("a", "1:2"));
    }

    @Test
    void modes_have_names() {
        assertThat(Rounding.modes())
                .containsExactly("up", "down", "ceiling", "floor", "half-up", "half-down", "half-even");
        assertThat(Rounding.mode("half-even")).contains(RoundingMode.HALF_EVEN);
        assertThat(Rounding.mode("unnecessary")).isEqualTo(Optional.empty());
    }
}
