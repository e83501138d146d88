package org.lerkit.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lerkit.mapping.match.CrosswalkGraph;
import org.lerkit.mapping.match.RoutePolicy;
import org.lerkit.mapping.match.Routes;
import org.lerkit.model.value.Iri;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A graph of frameworks and crosswalks out of their tables, and what is asked of it. */
@State(Scope.Benchmark)
@Fork(
        value = 1,
        jvmArgs = {"-XX:+UseSerialGC", "-Xms1g", "-Xmx1g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class CrosswalkBenchmark {
    private static final int HELD = 40;
    private static final int REQUIRED = 30;
    private static final int STARTS = 1_000;

    /** {@code 100}: 100,000 competencies and 300,000 relations; {@code 1} is a hundredth of that. */
    @Param("100")
    public int size = 100;

    /** A folder with published tables; empty where all are invented. */
    private final Optional<Path> corpus =
            Optional.ofNullable(System.getProperty("lerkit.corpus")).map(Path::of);

    private SampleCrosswalks tables = new SampleCrosswalks(1, Optional.empty());
    private CrosswalkGraph graph = CrosswalkGraph.builder().build();
    private List<Iri> starts = List.of();
    private int next;

    /** Before each trial: the tables are in memory. */
    @Setup
    public void prepare() {
        tables = new SampleCrosswalks(size, corpus);
        graph = tables.load();
        starts = tables.held(STARTS, 1);
    }

    @Benchmark
    public CrosswalkGraph load() {
        return tables.load();
    }

    /** Everything within three steps. */
    @Benchmark
    public Routes routes() {
        next = (next + 1) % STARTS;
        return graph.routes(starts.get(next), RoutePolicy.standard());
    }

    /** What 40 held competencies do for 30 required ones. */
    @Benchmark
    public Routes gap() {
        next = (next + 1) % STARTS;
        return graph.routes(tables.held(HELD, next), tables.required(REQUIRED, -next), RoutePolicy.standard());
    }
}
