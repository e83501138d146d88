package org.lerkit.benchmarks;

import java.util.Collection;
import java.util.SortedMap;
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
 * What operations cost in one run, by names as {@code verify badge}: the method, and its parameters.
 *
 * <p>All of them run several times in turn, and of each its best counts: so what else the machine does for a minute does
 * not make one look slower than another.
 */
record Costs(SortedMap<String, Cost> byName) {
    /**
     * What one operation costs.
     *
     * @param microseconds of processor time
     * @param bytes allocated
     * @param rate operations in a second of the wall clock, of all threads together
     */
    record Cost(double microseconds, double bytes, double rate) {
        private static Cost of(RunResult result) {
            return new Cost(
                    score(result, CpuTimeProfiler.CPU),
                    score(result, "gc.alloc.rate.norm"),
                    result.getPrimaryResult().getStatistics().getMax());
        }

        private static double score(RunResult result, String name) {
            Result<?> found = result.getSecondaryResults().get(name);
            return found == null ? Double.NaN : found.getScore();
        }

        private Cost orBetter(Cost other) {
            Cost less = other.microseconds < microseconds ? other : this;
            return new Cost(less.microseconds, less.bytes, Math.max(rate, other.rate));
        }
    }

    /** Runs benchmarks, each round all of them, with these options of JMH. */
    static Costs measure(int rounds, String... arguments) throws RunnerException, CommandLineOptionException {
        Runner runner = new Runner(new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .addProfiler(CpuTimeProfiler.class)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .build());
        Costs costs = new Costs(new TreeMap<>());
        for (int round = 0; round < rounds; round++) {
            SortedMap<String, Cost> found = new TreeMap<>();
            runner.run().forEach(result -> found.put(name(result), Cost.of(result)));
            costs = costs.and(new Costs(found));
        }
        return costs;
    }

    /** These and others: of what is in both the best counts. */
    Costs and(Costs others) {
        SortedMap<String, Cost> both = new TreeMap<>(byName);
        others.byName.forEach((name, cost) -> both.merge(name, cost, Cost::orBetter));
        return new Costs(both);
    }

    /** What that operation costs, if it was measured. */
    @Nullable
    Cost find(String name) {
        return byName.get(name);
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
        Collection<String> keys = result.getParams().getParamsKeys();
        keys.forEach(key -> name.append(' ').append(result.getParams().getParam(key)));
        return name.toString();
    }
}
