package org.lerkit.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.lerkit.mapping.bulk.BulkReader;
import org.lerkit.mapping.bulk.BulkRecords;
import org.lerkit.mapping.bulk.BulkRun;
import org.lerkit.mapping.bulk.Outcome;
import org.lerkit.model.document.Format;

/**
 * Converts a batch of many generated transcripts to CLRs, and prints ten times on the way how long it took so far and what
 * is left on the heap after a collection: whether time is linear, and memory constant. To be run with a small heap.
 */
public final class MemoryRun {
    private static final int ROWS = 10;
    private static final int COURSES = 5;
    private static final int WORKERS = 2;
    private static final int WINDOW = 8;
    private static final double NANOSECONDS = 1e9;

    private final int students;
    private final long begun = System.nanoTime();
    private long records;
    private long failed;
    private long bytes;

    private MemoryRun(int students) {
        this.students = students;
    }

    /** Takes how many transcripts; 100,000 without it. Prints its table as it goes: that is what it is run for. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int students = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        System.out.println(
                "| records | failed | seconds | of processor time | MB written | heap after collection, KB |\n"
                        + "|---|---|---|---|---|---|");
        new MemoryRun(students).run();
    }

    private void run() throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try (BulkRecords batch =
                BulkReader.to(Format.CLR_2).open("batch", SampleTranscripts.batch(2026, students, COURSES))) {
            BulkRun.on(workers, WINDOW, converted -> converted.value().bytes().length)
                    .run(batch, this::count);
        } finally {
            workers.shutdown();
        }
    }

    /** Of all threads, the collector's and the compiler's too: what else the machine does is not in it. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private void count(Outcome<Integer> outcome) {
        records++;
        if (outcome instanceof Outcome.Converted<Integer> converted) {
            converted.made().forEach(length -> bytes += length);
        } else {
            failed++;
        }
        if (records % Math.max(students / ROWS, 1) == 0) {
            System.gc(); // what is left is what the run holds
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %d | %.1f | %.1f | %,d | %,d |%n",
                    records,
                    failed,
                    (System.nanoTime() - begun) / NANOSECONDS,
                    processorTime() / NANOSECONDS,
                    bytes >> 20,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 10);
        }
    }
}
