package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lerkit.model.value.Decimal;

/** How a grade is found on another scale. Immutable. */
public sealed interface GradeMethod
        permits GradeMethod.Table, GradeMethod.Ranges, GradeMethod.ModifiedBavarian, GradeDistribution {
    /**
     * The grade on the other scale: nothing where the method does not say, never a guess. Several, best first, where the
     * grade reaches over several.
     */
    List<String> convert(String grade);

    /** What it is, in words that follow {@code by}. */
    String words();

    /**
     * A table that names each grade.
     *
     * @param grades what each grade is, as written: another grade, or points
     */
    record Table(Map<String, String> grades) implements GradeMethod {
        /** @throws IllegalArgumentException if it says nothing */
        public Table {
            if (grades.isEmpty()) {
                throw new IllegalArgumentException("a table of grades has at least one");
            }
            grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
        }

        @Override
        public List<String> convert(String grade) {
            return Optional.ofNullable(grades.get(grade)).stream().toList();
        }

        @Override
        public String words() {
            return "a table of " + grades.size() + " grades";
        }
    }

    /**
     * Ranges of numbers, such as those of percent for each letter.
     *
     * @param most the highest grade there is; what is above it is a mistake, and not converted
     * @param ranges from the best on; below the last one nothing is said
     */
    record Ranges(Decimal most, List<Range> ranges) implements GradeMethod {
        /**
         * Numbers from here on, up to the range before.
         *
         * @param to what they are
         */
        public record Range(Decimal atLeast, String to) {
            public Range {
                requireNonNull(to, "to");
                GradeNumber.of(atLeast);
            }
        }

        /** @throws IllegalArgumentException if there is none, or one does not begin below the one before */
        public Ranges {
            ranges = List.copyOf(ranges);
            BigDecimal above = GradeNumber.of(most);
            boolean first = true;
            for (Range range : ranges) {
                int order = GradeNumber.of(range.atLeast).compareTo(above);
                if (order > 0 || (order == 0 && !first)) {
                    throw new IllegalArgumentException("each range begins below the one before it, best first");
                }
                above = GradeNumber.of(range.atLeast);
                first = false;
            }
            if (first) {
                throw new IllegalArgumentException("there is at least one range");
            }
        }

        @Override
        public List<String> convert(String grade) {
            return GradeNumber.parse(grade).filter(number -> number.compareTo(GradeNumber.of(most)) <= 0).stream()
                    .flatMap(number -> ranges.stream()
                            .filter(range -> number.compareTo(GradeNumber.of(range.atLeast)) >= 0)
                            .limit(1))
                    .map(Range::to)
                    .toList();
        }

        @Override
        public String words() {
            return ranges.size() + " ranges of numbers up to " + most.text();
        }
    }

    /**
     * The modified Bavarian formula, 1 + 3 (best - grade) / (best - pass): from 1 for the best to 4 for what is just
     * enough. It serves scales that rise and scales that fall. Grades that do not pass are not converted.
     *
     * @param best the best grade there is
     * @param pass the lowest grade that passes
     * @param capped whether a grade beyond the best counts as the best; otherwise it is not converted
     */
    record ModifiedBavarian(Decimal best, Decimal pass, boolean capped, Rounding rounding) implements GradeMethod {
        private static final BigDecimal THREE = BigDecimal.valueOf(3);

        /** @throws IllegalArgumentException if the best grade is the lowest that passes */
        public ModifiedBavarian {
            requireNonNull(rounding, "rounding");
            if (GradeNumber.of(best).compareTo(GradeNumber.of(pass)) == 0) {
                throw new IllegalArgumentException("the best grade is another one than the lowest that passes");
            }
        }

        @Override
        public List<String> convert(String grade) {
            return GradeNumber.parse(grade).flatMap(this::convert).stream().toList();
        }

        private Optional<String> convert(BigDecimal grade) {
            BigDecimal range = GradeNumber.of(best).subtract(GradeNumber.of(pass));
            BigDecimal below = GradeNumber.of(best).subtract(grade);
            if (below.signum() * range.signum() < 0) {
                below = BigDecimal.ZERO;
                if (!capped) {
                    return Optional.empty();
                }
            }
            if (below.abs().compareTo(range.abs()) > 0) {
                return Optional.empty();
            }
            return Optional.of(
                    rounding.divide(range.add(below.multiply(THREE)), range).toPlainString());
        }

        @Override
        public String words() {
            return "the modified Bavarian formula with " + best.text() + " as the best grade and " + pass.text()
                    + " as the lowest that passes, " + rounding
                    + (capped ? ", a grade beyond the best counting as the best" : "");
        }
    }
}
