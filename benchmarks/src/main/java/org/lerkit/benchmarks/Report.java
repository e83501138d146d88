package org.lerkit.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs benchmarks and prints a table of them: processor time and memory for one operation, and, where there is a
 * baseline, the ratio of the times. The baseline of {@code read} is {@code readJackson}, that of {@code verify} is {@code
 * verifyLimit}.
 *
 * <p>All of them run several times in turn, and of each its best time counts: so what else the machine does for a minute
 * does not make one look slower than another.
 */
public final class Report {
    private static final int ROUNDS = 3;
    private static final List<String> BASELINES = List.of("Jackson", "Limit");

    /** What was measured of one operation. */
    private record Cost(double microseconds, double bytes) {
        static Cost of(RunResult result) {
            return new Cost(score(result, CpuTimeProfiler.CPU), score(result, "gc.alloc.rate.norm"));
        }

        private static double score(RunResult result, String name) {
            Result<?> found = result.getSecondaryResults().get(name);
            return found == null ? Double.NaN : found.getScore();
        }

        Cost orLess(Cost other) {
            return other.microseconds < microseconds ? other : this;
        }
    }

    private Report() {}

    /** Takes the options of JMH, which begin with which benchmarks to run; without them it runs all. */
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        System.out.print(run(ROUNDS, arguments)); // a program of its own, and this is what it is run for
    }

    static String run(int rounds, String... arguments) throws RunnerException, CommandLineOptionException {
        Runner runner = new Runner(new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(CpuTimeProfiler.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build());
        Map<String, Cost> costs = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            runner.run().forEach(result -> costs.merge(name(result), Cost.of(result), Cost::orLess));
        }
        StringBuilder table =
                new StringBuilder("\n| what | µs of processor time | operations a second | KB | ratio |\n");
        table.append("|---|---|---|---|---|\n");
        costs.forEach((name, cost) -> table.append(row(name, cost, baseline(costs, name))));
        return table.toString();
    }

    private static @Nullable Cost baseline(Map<String, Cost> costs, String name) {
        String method = name.substring(0, name.indexOf(' '));
        return BASELINES.stream()
                .map(baseline -> costs.get(method + baseline + name.substring(method.length())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String row(String name, Cost cost, @Nullable Cost baseline) {
        return String.format(
                Locale.ROOT,
                "| %s | %,.1f | %,.0f | %,.1f | %s |%n",
                name,
                cost.microseconds,
                1_000_000 / cost.microseconds,
                cost.bytes / 1024,
                baseline == null ? "" : String.format(Locale.ROOT, "%.2f", cost.microseconds / baseline.microseconds));
    }

    /** {@code read badge}: the method, and the document. */
    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1)).append(' ');
        result.getParams()
                .getParamsKeys()
                .forEach(key -> name.append(result.getParams().getParam(key)));
        return name.toString();
    }
}
