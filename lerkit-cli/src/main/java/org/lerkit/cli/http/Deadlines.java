package org.lerkit.cli.http;

import java.io.Closeable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Ends what waits for a client too long. Thread-safe. */
final class Deadlines implements Closeable {
    private final Duration time;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "lerkit-serve-timer");
        thread.setDaemon(true);
        return thread;
    });

    Deadlines(Duration time) {
        this.time = time;
    }

    /**
     * From now on the thread that calls this has so much time, until it closes what it gets.
     *
     * @param late is run, by another thread, if it has not
     */
    Deadline begin(Runnable late) {
        Deadline deadline = new Deadline(late);
        deadline.expiry = timer.schedule(deadline::expire, time.toMillis(), TimeUnit.MILLISECONDS);
        return deadline;
    }

    /** One wait. */
    static final class Deadline implements AutoCloseable {
        private final Thread waiting = Thread.currentThread();
        private final Runnable late;
        private volatile Future<?> expiry = CompletableFuture.completedFuture(null);
        private boolean over;
        private boolean expired;

        private Deadline(Runnable late) {
            this.late = late;
        }

        private synchronized void expire() {
            if (!over) {
                expired = true;
                late.run();
                waiting.interrupt(); // which closes the channel that it waits for
            }
        }

        @Override
        public synchronized void close() {
            over = true;
            expiry.cancel(false);
            if (expired) {
                Thread.interrupted();
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
