package org.lerkit.mapping.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lerkit.mapping.policy.GradeDistribution.Share;
import org.lerkit.mapping.policy.GradeMethod.ModifiedBavarian;
import org.lerkit.mapping.policy.GradeMethod.Ranges;
import org.lerkit.mapping.policy.GradeMethod.Ranges.Range;
import org.lerkit.mapping.policy.GradeMethod.Table;
import org.lerkit.model.value.Decimal;

class GradeMethodTest {
    private static final Rounding CUT = new Rounding(RoundingMode.DOWN, 1);
    private static final Table LETTERS = new Table(Map.of("A", "4.0", "B+", "3.3"));

    private static ModifiedBavarian bavarian(String best, String pass, boolean capped, Rounding rounding) {
        return new ModifiedBavarian(new Decimal(best), new Decimal(pass), capped, rounding);
    }

    private static Ranges percent() {
        return new Ranges(new Decimal("100"), List.of(range("90", "A"), range("79.5", "B"), range("0", "F")));
    }

    private static Range range(String atLeast, String to) {
        return new Range(new Decimal(atLeast), to);
    }

    /** Grades with their counts: {@code A 10 B 30}. */
    private static List<Share> shares(String text) {
        String[] words = text.split(" ", -1);
        Share[] shares = new Share[words.length / 2];
        Arrays.setAll(shares, i -> new Share(words[2 * i], new Decimal(words[2 * i + 1])));
        return List.of(shares);
    }

    @Test
    void a_table_knows_what_it_names_and_nothing_else() {
        assertThat(LETTERS.convert("B+")).containsExactly("3.3");
        assertThat(LETTERS.convert("b+")).isEmpty();
        assertThat(LETTERS.convert("B")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Table(Map.of()));
    }

    @ParameterizedTest
    @CsvSource({"100, A", "90, A", "89.999, B", "79.5, B", "79.4, F", "0.0, F"})
    void a_range_reaches_up_to_the_one_above(String grade, String to) {
        assertThat(percent().convert(grade)).containsExactly(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1", "-1", "A", "", "NaN", "Infinity", "0x10", "90%", "9e1001", "９０"})
    void what_is_outside_all_ranges_is_not_converted(String grade) {
        assertThat(percent().convert(grade)).isEmpty();
    }

    @Test
    void ranges_that_overlap_are_refused() {
        Decimal hundred = new Decimal("100");
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranges(hundred, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranges(hundred, List.of(range("50", "A"), range("50.0", "B"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ranges(hundred, List.of(range("50", "A"), range("60", "B"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Ranges(hundred, List.of(range("101", "A"))));
        assertThatIllegalArgumentException().isThrownBy(() -> range("1e1001", "A"));
        assertThat(new Ranges(hundred, List.of(range("100", "A"))).convert("100"))
                .containsExactly("A");
    }

    /** The first as published by Humboldt University for the Netherlands; Passau cuts off after one digit. */
    @ParameterizedTest
    @CsvSource({
        "10, 6, 8, 2.5",
        "10, 6, 10, 1.0",
        "10, 6, 6, 4.0",
        "10, 6, 7.3, 3.0",
        "100, 50, 83, 2.0",
        "4.0, 2.0, 3.67, 1.4",
        "1, 4, 2, 2.0",
        "1.0, 4.0, 1.35, 1.3",
    })
    void the_modified_bavarian_formula_serves_scales_that_rise_and_that_fall(
            String best, String pass, String grade, String german) {
        assertThat(bavarian(best, pass, false, CUT).convert(grade)).containsExactly(german);
    }

    @Test
    void rounding_of_the_formula_is_as_named() {
        assertThat(bavarian("10", "6", false, new Rounding(RoundingMode.HALF_UP, 2))
                        .convert("7.3"))
                .containsExactly("3.03");
        assertThat(bavarian("10", "6", false, new Rounding(RoundingMode.HALF_UP, 1))
                        .convert("8.9"))
                .containsExactly("1.8");
        assertThat(bavarian("10", "6", false, CUT).words())
                .isEqualTo("the modified Bavarian formula with 10 as the best grade and 6 as the lowest that passes,"
                        + " rounded down to 1 digit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.99", "0", "-3", "10.01", "good", "7,5", "1e999999999"})
    void what_does_not_pass_or_is_no_grade_is_not_converted(String grade) {
        assertThat(bavarian("10", "6", false, CUT).convert(grade)).isEmpty();
    }

    @Test
    void beyond_the_best_is_the_best_only_where_that_is_said() {
        assertThat(bavarian("4.0", "2.0", true, CUT).convert("4.33")).containsExactly("1.0");
        assertThat(bavarian("1.0", "4.0", true, CUT).convert("0.7")).containsExactly("1.0");
        assertThat(bavarian("1.0", "4.0", true, CUT).convert("4.1")).isEmpty();
        assertThat(bavarian("4.0", "2.0", true, CUT).words())
                .endsWith(", a grade beyond the best counting as the best");
        assertThatIllegalArgumentException().isThrownBy(() -> bavarian("4", "4.0", false, CUT));
        assertThatIllegalArgumentException().isThrownBy(() -> bavarian("1e1001", "4.0", false, CUT));
    }

    @Test
    void a_grade_has_the_same_place_among_others() {
        GradeDistribution same = new GradeDistribution(shares("18 5 16 20 14 25"), shares("A 10 B 40 C 50"));
        assertThat(same.convert("18")).containsExactly("A");
        assertThat(same.convert("16")).containsExactly("B");
        assertThat(same.convert("14")).containsExactly("C");
        assertThat(same.convert("15")).isEmpty();
        assertThat(same.words())
                .isEqualTo("the place of the grade among 50 that were given, and among 100 of the other scale");
    }

    @Test
    void a_grade_that_reaches_over_several_is_all_of_them() {
        GradeDistribution coarse = new GradeDistribution(shares("pass 2 honours 1 none 0"), shares("1 1 2 1 3 0 4 1"));
        assertThat(coarse.convert("pass")).containsExactly("1", "2");
        assertThat(coarse.convert("honours")).containsExactly("4");
        assertThat(coarse.convert("none")).isEmpty();
    }

    @Test
    void a_distribution_of_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeDistribution(shares("A 0"), shares("A 1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new GradeDistribution(shares("A 1"), shares("A 1 A 2")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share("A", new Decimal("-1")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Share("A", new Decimal("1e1001")));
    }

    @Test
    void a_policy_is_for_a_kind_of_result_and_a_scale() {
        PolicyName name = new PolicyName("grade.letters", "1");
        GradePolicy policy = new GradePolicy(name, "Senate, 2026.", "grade", Optional.of("25"), "points", LETTERS);

        assertThat(policy.isFor("grade", Optional.of("25"))).isTrue();
        assertThat(policy.isFor("grade", Optional.of("89"))).isFalse();
        assertThat(policy.isFor("grade", Optional.empty())).isFalse();
        assertThat(policy.isFor("gpa", Optional.of("25"))).isFalse();
        assertThat(policy.words())
                .isEqualTo("A grade on scale 25 is also said as points, by a table of 2 grades. Source: Senate, 2026.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradePolicy(name, "Senate", " ", Optional.empty(), "points", LETTERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradePolicy(name, "Senate", "grade", Optional.empty(), "", LETTERS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GradePolicy(name, "Senate", "grade", Optional.empty(), "x".repeat(201), LETTERS));
    }
}
