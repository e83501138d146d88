package org.lerkit.mapping.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.policy.GradeDistribution.Share;
import org.lerkit.model.value.Decimal;

/** What holds for all ratios, grades and distributions. */
class PolicyPropertyTest {
    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 2_000;

    private final SplittableRandom random = new SplittableRandom(SEED);

    private Ratio ratio() {
        return new Ratio(random.nextLong(1, 1_000), random.nextLong(1, 1_000));
    }

    @Test
    void a_ratio_is_in_lowest_terms_and_its_inverse_leads_back() {
        Rounding exact = new Rounding(RoundingMode.DOWN, 12);
        for (int i = 0; i < ROUNDS; i++) {
            Ratio ratio = ratio();
            BigDecimal there = BigDecimal.valueOf(random.nextLong(-10_000, 10_000) * ratio.denominator());

            BigDecimal back = ratio.inverse().times(ratio.times(there, exact), exact);

            assertThat(back).as("seed %s, round %s, %s", SEED, i, ratio).isEqualByComparingTo(there);
            assertThat(ratio.inverse().inverse()).isEqualTo(ratio);
            assertThat(Ratio.of(ratio.toString())).isEqualTo(ratio);
            assertThat(new Ratio(ratio.numerator() * 7, ratio.denominator() * 7))
                    .isEqualTo(ratio);
        }
    }

    @Test
    void more_credit_stays_more_and_rounding_is_within_its_last_digit() {
        for (int i = 0; i < ROUNDS; i++) {
            int digits = random.nextInt(0, 5);
            CreditPolicy policy = new CreditPolicy(
                    new PolicyName("credit.any", "1"),
                    "generated",
                    CreditUnit.ECTS,
                    CreditUnit.US_SEMESTER_HOUR,
                    ratio(),
                    new Rounding(RoundingMode.HALF_EVEN, digits));
            BigDecimal less = BigDecimal.valueOf(random.nextLong(0, 100_000), 2);
            BigDecimal more = less.add(BigDecimal.valueOf(random.nextLong(0, 1_000), 2));

            BigDecimal converted = converted(policy, less);

            assertThat(converted).as("seed %s, round %s", SEED, i).isLessThanOrEqualTo(converted(policy, more));
            BigDecimal error = converted
                    .multiply(BigDecimal.valueOf(policy.ratio().denominator()))
                    .subtract(less.multiply(BigDecimal.valueOf(policy.ratio().numerator())))
                    .abs();
            assertThat(error.multiply(BigDecimal.valueOf(2)))
                    .isLessThanOrEqualTo(BigDecimal.valueOf(policy.ratio().denominator(), digits));
        }
    }

    private static BigDecimal converted(CreditPolicy policy, BigDecimal value) {
        return policy.convert(Decimal.of(value)).orElseThrow().toBigDecimal();
    }

    @Test
    void a_better_grade_stays_better_by_the_formula() {
        for (int i = 0; i < ROUNDS; i++) {
            long best = random.nextLong(1, 100);
            long pass = best > 50 ? random.nextLong(0, best) : random.nextLong(best + 1, 102);
            GradeMethod method = new GradeMethod.ModifiedBavarian(
                    new Decimal(Long.toString(best)),
                    new Decimal(Long.toString(pass)),
                    false,
                    new Rounding(RoundingMode.DOWN, 1));
            BigDecimal before = BigDecimal.ONE;
            for (long grade : grades(best, pass)) {
                List<String> german = method.convert(Long.toString(grade));
                assertThat(german).as("seed %s, round %s", SEED, i).hasSize(1);
                assertThat(new BigDecimal(german.get(0))).isBetween(before, BigDecimal.valueOf(4));
                before = new BigDecimal(german.get(0));
            }
        }
    }

    private static List<Long> grades(long best, long pass) {
        long step = best < pass ? 1 : -1;
        return Stream.iterate(best, grade -> grade * step <= pass * step, grade -> grade + step)
                .toList();
    }

    @Test
    void a_better_grade_stays_as_good_by_distribution_and_all_places_are_taken() {
        for (int i = 0; i < ROUNDS; i++) {
            List<Share> given = shares("g");
            List<Share> other = shares("o");
            GradeDistribution method = new GradeDistribution(given, other);
            List<Integer> order = new ArrayList<>();
            for (Share share : given) {
                List<String> grades = method.convert(share.grade());
                assertThat(grades.isEmpty()).isEqualTo(share.count().text().equals("0"));
                grades.forEach(grade -> order.add(Integer.parseInt(grade.substring(1))));
            }
            assertThat(order).as("seed %s, round %s", SEED, i).isSorted();
            assertThat(order)
                    .containsAll(IntStream.range(0, other.size())
                            .filter(index -> !other.get(index).count().text().equals("0"))
                            .boxed()
                            .toList());
        }
    }

    private List<Share> shares(String prefix) {
        List<Share> shares = new ArrayList<>();
        int size = random.nextInt(1, 8);
        for (int i = 0; i < size; i++) {
            shares.add(new Share(prefix + i, new Decimal(Integer.toString(i == 0 ? 3 : random.nextInt(0, 20)))));
        }
        return shares;
    }
}
