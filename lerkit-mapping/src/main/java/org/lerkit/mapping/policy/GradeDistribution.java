package org.lerkit.mapping.policy;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.lerkit.model.value.Decimal;

/**
 * The place of a grade among all that were given: how many were better, in two groups of learners that count as equally
 * good. A grade that as many reached as several grades of the other group together is all of these. Meant for the
 * distribution tables of the ECTS Users' Guide, which an ELMO document holds as its {@code resultDistribution}.
 *
 * @param given how often each grade was given where the learner got it, best first
 * @param other how often each grade is given on the scale that is asked for, best first
 */
public record GradeDistribution(List<Share> given, List<Share> other) implements GradeMethod {
    /**
     * How often a grade was given.
     *
     * @param count a number of learners, or a percentage; not below zero
     */
    public record Share(String grade, Decimal count) {
        /** @throws IllegalArgumentException if the count is below zero, or has too many digits to compute with */
        public Share {
            requireNonNull(grade, "grade");
            if (GradeNumber.of(count).signum() < 0) {
                throw new IllegalArgumentException("a grade was given to nobody or to some");
            }
        }

        private BigDecimal number() {
            return GradeNumber.of(count);
        }
    }

    /** @throws IllegalArgumentException if nobody was given any grade, or a grade is there twice */
    public GradeDistribution {
        given = List.copyOf(given);
        other = List.copyOf(other);
        require(given);
        require(other);
    }

    private static void require(List<Share> shares) {
        if (total(shares).signum() == 0) {
            throw new IllegalArgumentException("a distribution is of grades that somebody was given");
        }
        if (shares.stream().map(Share::grade).distinct().count() < shares.size()) {
            throw new IllegalArgumentException("a distribution counts each grade once");
        }
    }

    private static BigDecimal total(List<Share> shares) {
        return shares.stream().map(Share::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public List<String> convert(String grade) {
        BigDecimal better = BigDecimal.ZERO;
        for (Share share : given) {
            BigDecimal reached = better.add(share.number());
            if (share.grade.equals(grade)) {
                return between(better, reached);
            }
            better = reached;
        }
        return List.of();
    }

    /** The other grades from one place to another; none for a grade that nobody was given, which has no place. */
    private List<String> between(BigDecimal better, BigDecimal reached) {
        // places are compared as products, for quotients would be rounded
        BigDecimal start = better.multiply(total(other));
        BigDecimal end = reached.multiply(total(other));
        BigDecimal all = total(given);
        List<String> grades = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (Share share : other) {
            BigDecimal after = before.add(share.number().multiply(all));
            if (start.max(before).compareTo(end.min(after)) < 0) {
                grades.add(share.grade);
            }
            before = after;
        }
        return List.copyOf(grades);
    }

    @Override
    public String words() {
        return "the place of the grade among " + total(given).toPlainString() + " that were given, and among "
                + total(other).toPlainString() + " of the other scale";
    }
}
