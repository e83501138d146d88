package org.lerkit.benchmarks;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.lerkit.benchmarks.Costs.Cost;

/**
 * Something that lerkit is to be, measured as a relation of costs of one run, so that the machine matters little.
 *
 * @param what what is measured, as a reader of the table sees it
 * @param unit how it is written
 * @param atLeast what it is to be; not a number, if it is only told
 * @param aim what it would best be
 * @param measure finds it in a run; not a number, if a part was not measured
 */
record Goal(String what, Unit unit, double atLeast, double aim, ToDoubleFunction<Costs> measure) {
    /** How a goal is written, and which way is better. */
    enum Unit {
        SHARE("%.2f", true),
        TIMES("%.2fx", true),
        GROWTH("%.2fx", false),
        KILOBYTES("%.1f KB", false),
        MILLISECONDS("%.2f ms", false),
        SECONDS("%.2f s", false);

        private final String format;
        private final boolean more;

        Unit(String format, boolean more) {
            this.format = format;
            this.more = more;
        }

        private String write(double value) {
            return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
        }

        private boolean reaches(double value, double bound) {
            return more ? value >= bound : value <= bound;
        }
    }

    /** How much of the time of {@code operation} so many of {@code limit} take. */
    static Goal share(String what, double atLeast, double aim, int count, String limit, String operation) {
        return new Goal(
                what,
                Unit.SHARE,
                atLeast,
                aim,
                costs -> count * microseconds(costs, limit) / microseconds(costs, operation));
    }

    /** How many times longer {@code other} takes than {@code ours}. */
    static Goal times(String what, double atLeast, double aim, String ours, String other) {
        return new Goal(
                what, Unit.TIMES, atLeast, aim, costs -> microseconds(costs, other) / microseconds(costs, ours));
    }

    /** How long an operation takes, which is no goal but told. */
    static Goal told(String what, String operation) {
        return new Goal(
                what, Unit.MILLISECONDS, Double.NaN, Double.NaN, costs -> microseconds(costs, operation) / 1_000);
    }

    /** The row of a table: goal, at least, aim, measured, and whether it is met. */
    String row(Costs costs) {
        double measured = measure.applyAsDouble(costs);
        return "| " + what + " | " + bound(atLeast) + " | " + bound(aim) + " | "
                + (Double.isNaN(measured) ? "not measured" : unit.write(measured)) + " | " + verdict(measured) + " |";
    }

    private String bound(double value) {
        return unit.more || Double.isNaN(value) ? unit.write(value) : "<= " + unit.write(value);
    }

    private String verdict(double measured) {
        if (Double.isNaN(measured) || Double.isNaN(atLeast)) {
            return "";
        }
        if (unit.reaches(measured, aim)) {
            return "yes, and the aim";
        }
        return unit.reaches(measured, atLeast) ? "yes" : "**no**";
    }

    static double microseconds(Costs costs, String name) {
        Cost cost = costs.find(name);
        return cost == null ? Double.NaN : cost.microseconds();
    }

    static double kilobytes(Costs costs, String name) {
        Cost cost = costs.find(name);
        return cost == null ? Double.NaN : cost.bytes() / 1024;
    }

    static double rate(Costs costs, String name) {
        Cost cost = costs.find(name);
        return cost == null ? Double.NaN : cost.rate();
    }
}
