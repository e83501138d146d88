package org.lerkit.mapping.bulk;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;

/**
 * Converts many records side by side. The thread that runs it reads them, one after the other, and hands out what became
 * of them, in the order in which they were read unless it is told that any will do; the threads of an executor convert
 * them, and do what else is to be done with each document, such as signing it. No more records are in memory than the
 * window is wide.
 *
 * <p>A record that cannot be converted is an outcome like any other; so is one on which lerkit fails by a defect of its
 * own, with the problem {@link ConversionProblems#DEFECT}. What the further step throws that is no {@link
 * LerkitException} ends the run: then it is not about the record.
 *
 * <p>Immutable and thread-safe.
 *
 * <pre>{@code
 * ExecutorService workers = Executors.newFixedThreadPool(4);
 * BulkRun<byte[]> run = BulkRun.on(workers, 16, converted -> converted.value().bytes());
 * try (BulkRecords records = BulkReader.to(Format.CLR_2).open("batch.xml", in)) {
 *     run.run(records, outcome -> store(outcome));
 * }
 * }</pre>
 *
 * @param <T> what is made of each document
 */
public final class BulkRun<T> {
    private final Executor executor;
    private final int window;
    private final Function<Conversion<Document>, T> step;
    private final boolean ordered;
    private final Checkpoint start;

    /** Where outcomes go. Called by the thread that runs, and never by two at once. */
    public interface Sink<T> {
        /**
         * Takes the next one.
         *
         * @throws IOException if it cannot; that ends the run
         */
        void put(Outcome<T> outcome) throws IOException;
    }

    private BulkRun(
            Executor executor, int window, Function<Conversion<Document>, T> step, boolean ordered, Checkpoint start) {
        this.executor = executor;
        this.window = window;
        this.step = step;
        this.ordered = ordered;
        this.start = start;
    }

    /**
     * A run in the order of the records.
     *
     * @param executor does the work, and must do all that it takes on; stays open
     * @param window how many records may be in memory at once: to keep all threads busy, a few times as many as there are
     * @param step what to make of each document; any thread may call it
     */
    public static <T> BulkRun<T> on(Executor executor, int window, Function<Conversion<Document>, T> step) {
        if (window < 1) {
            throw new IllegalArgumentException("a window of " + window + " records");
        }
        return new BulkRun<>(
                requireNonNull(executor, "executor"), window, requireNonNull(step, "step"), true, Checkpoint.START);
    }

    /** The same, where each outcome is given out as soon as it is there: one slow record holds up no other. */
    public BulkRun<T> unordered() {
        return new BulkRun<>(executor, window, step, false, start);
    }

    /** The same without the records that are done. */
    public BulkRun<T> after(Checkpoint checkpoint) {
        return new BulkRun<>(executor, window, step, ordered, requireNonNull(checkpoint, "checkpoint"));
    }

    /**
     * Converts all records. When it returns, every outcome has been given out; when it throws, those before have been, and
     * work that an executor has begun may go on for a while, for nobody.
     *
     * @throws IOException if the records cannot be read further, or the sink takes no more
     * @throws InterruptedException if the thread is interrupted while it waits
     * @throws java.util.concurrent.RejectedExecutionException if the executor takes no more
     */
    public void run(BulkRecords records, Sink<T> sink) throws IOException, InterruptedException {
        Window running = new Window(requireNonNull(sink, "sink"));
        try {
            long number = 0;
            for (Optional<BulkRecords.Entry> next = records.next(); next.isPresent(); next = records.next()) {
                number++;
                if (!start.covers(number)) {
                    running.add(number, next.get());
                }
            }
            running.drainTo(0);
        } finally {
            running.abandoned = true;
        }
    }

    /** What came of the work on one record: an outcome, or something that ends the run. */
    private record Result<T>(long sequence, Optional<Outcome<T>> outcome, Optional<Throwable> end) {}

    /** The records of one run that are in memory. */
    private final class Window {
        private final Sink<T> sink;
        private final BlockingQueue<Result<T>> finished = new LinkedBlockingQueue<>();
        private final Map<Long, Outcome<T>> early = new HashMap<>();
        private long taken;
        private long given;
        private volatile boolean abandoned;

        Window(Sink<T> sink) {
            this.sink = sink;
        }

        void add(long number, BulkRecords.Entry entry) throws IOException, InterruptedException {
            drainTo(window - 1);
            long sequence = taken++;
            Position position = new Position(number, entry.source(), entry.index());
            executor.execute(() -> {
                if (!abandoned) {
                    finished.add(work(sequence, position, entry));
                }
            });
        }

        /** Gives out what is there, and waits until no more than so many records are left. */
        void drainTo(long most) throws IOException, InterruptedException {
            Result<T> next = finished.poll();
            while (next != null || taken - given > most) {
                give(next == null ? finished.take() : next);
                next = finished.poll();
            }
        }

        private void give(Result<T> result) throws IOException {
            if (result.end.isPresent()) {
                throw rethrown(result.end.get());
            }
            if (!ordered) {
                given++;
                sink.put(result.outcome.orElseThrow());
                return;
            }
            early.put(result.sequence, result.outcome.orElseThrow());
            for (Outcome<T> next = early.remove(given); next != null; next = early.remove(given)) {
                given++;
                sink.put(next);
            }
        }
    }

    private static RuntimeException rethrown(Throwable end) {
        if (end instanceof Error error) {
            throw error;
        }
        return (RuntimeException) end;
    }

    private Result<T> work(long sequence, Position position, BulkRecords.Entry entry) {
        try {
            return new Result<>(sequence, Optional.of(convert(position, entry)), Optional.empty());
        } catch (RuntimeException | Error e) { // must reach the thread that waits for it
            return new Result<>(sequence, Optional.empty(), Optional.of(e));
        }
    }

    private Outcome<T> convert(Position position, BulkRecords.Entry entry) {
        List<Conversion<Document>> documents;
        try {
            documents = entry.conversion().get();
        } catch (RuntimeException e) {
            return new Outcome.Failed<>(position, problems(e));
        }
        List<T> made = new ArrayList<>();
        try {
            documents.forEach(document -> made.add(step.apply(document)));
            return new Outcome.Converted<>(position, made);
        } catch (LerkitException e) {
            return new Outcome.Failed<>(position, problems(e));
        }
    }

    /** What an exception says; of one that is not lerkit's only its class, for its message may quote the record. */
    private static List<Problem> problems(RuntimeException failure) {
        if (!(failure instanceof LerkitException said)) {
            return List.of(Problem.error(
                            ConversionProblems.DEFECT,
                            JsonPointer.ROOT,
                            failure.getClass().getName())
                    .withHint("please report it, with a record like this one"));
        }
        return said.problems().isEmpty()
                ? List.of(Problem.error(
                        ConversionProblems.MALFORMED, JsonPointer.ROOT, String.valueOf(said.getMessage())))
                : said.problems();
    }
}
