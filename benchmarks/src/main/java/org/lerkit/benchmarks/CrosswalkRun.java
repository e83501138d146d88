package org.lerkit.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.RoutePolicy;
import org.lerkit.mapping.match.Routes;

/**
 * Loads a graph of 100,000 competencies and 300,000 relations and asks it thousands of questions, and prints how long most
 * of them, and nearly all of them, took: processor time of the thread, so that a busy machine does not matter much.
 */
public final class CrosswalkRun {
    private static final int LOADS = 6;
    private static final int QUESTIONS = 4_000;
    private static final int HELD = 40;
    private static final int REQUIRED = 30;
    private static final double MILLISECOND = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final StringBuilder table = new StringBuilder("| what | first | half within | 99 % within | answers |\n")
            .append("|---|---|---|---|---|\n");

    private CrosswalkRun() {}

    /** Takes the size, 100 without it. */
    public static void main(String[] arguments) {
        int size = arguments.length == 0 ? 100 : Integer.parseInt(arguments[0]);
        System.out.print(new CrosswalkRun().run(size)); // a program of its own, and this is what it is run for
    }

    private String run(int size) {
        SampleCrosswalks tables = new SampleCrosswalks(
                size, Optional.ofNullable(System.getProperty("lerkit.corpus")).map(Path::of));
        System.gc(); // the tables stay, and are not counted
        long before = heap();
        long[] loads = new long[LOADS];
        CrosswalkGraph graph = CrosswalkGraph.builder().build();
        for (int i = 0; i < LOADS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            graph = tables.load();
            loads[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        row("load", loads, graph.relations());
        CrosswalkGraph loaded = graph;
        RoutePolicy wide =
                RoutePolicy.builder("wide", "1").depth(4).threshold(0.1).build();
        ask("routes, 3 steps", i -> loaded.routes(tables.held(2, i).get(i % 2), RoutePolicy.standard()));
        ask(
                "routes, 4 steps to a score of 0.1",
                i -> loaded.routes(tables.held(2, i).get(i % 2), wide));
        ask(
                "gap, 40 held, 30 required",
                i -> loaded.routes(tables.held(HELD, i), tables.required(REQUIRED, -i), RoutePolicy.standard()));
        System.gc();
        return table.append(String.format(
                        Locale.ROOT,
                        "%n%,d competencies, %,d relations, %,d KB%n",
                        loaded.size(),
                        loaded.relations(),
                        (heap() - before) >> 10))
                .toString();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void ask(String what, IntFunction<Routes> question) {
        long[] times = new long[QUESTIONS];
        long answers = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            answers += question.apply(i).routes().size();
            times[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        row(what, times, (double) answers / QUESTIONS);
    }

    private void row(String what, long[] times, double answers) {
        long first = times[0];
        Arrays.sort(times);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %.1f ms | %.2f ms | %.2f ms | %,.1f |%n",
                what,
                first / MILLISECOND,
                times[times.length / 2] / MILLISECOND,
                times[times.length * 99 / 100] / MILLISECOND,
                answers));
    }
}
