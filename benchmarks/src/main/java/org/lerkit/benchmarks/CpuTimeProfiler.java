package org.lerkit.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Microseconds of processor time that the threads of a benchmark spend on one operation. Threads of the collector and
 * the compiler are not in it. Of the iterations the best one counts: whatever else the machine does only adds.
 */
public final class CpuTimeProfiler implements InternalProfiler {
    /** The name of the result. */
    static final String CPU = "cpu";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Map<Long, Long> before = Map.of();

    @Override
    public String getDescription() {
        return "processor time of the benchmark's threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = workers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double nanoseconds = 0;
        for (Map.Entry<Long, Long> worker : workers().entrySet()) {
            nanoseconds += worker.getValue() - before.getOrDefault(worker.getKey(), 0L);
        }
        double operations = result.getMetadata().getAllOps();
        return List.of(new ScalarResult(CPU, nanoseconds / operations / 1_000, "us/op", AggregationPolicy.MIN));
    }

    /** What each has spent. One of a benchmark before may still be there, and be gone after. */
    private static Map<Long, Long> workers() {
        Map<Long, Long> times = new HashMap<>();
        for (ThreadInfo thread : THREADS.dumpAllThreads(false, false, 0)) {
            if (thread.getThreadName().contains("jmh-worker")) {
                times.put(thread.getThreadId(), THREADS.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return times;
    }
}
