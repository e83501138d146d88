package org.lerkit.crypto;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

/** Work on things that do not depend on each other. */
final class SideBySide {
    /** Does what it is given at once, in the same thread. */
    static final Executor HERE = Runnable::run;

    private SideBySide() {}

    /** The results in the order of the things; the first failure in that order, if there is one. */
    static <T, R> List<R> each(List<T> things, Executor executor, Function<T, R> work) {
        if (things.isEmpty()) {
            return List.of();
        }
        List<Supplier<R>> running = new ArrayList<>(things.size());
        for (T thing : things) {
            running.add(start(() -> work.apply(thing), executor));
        }
        List<R> results = new ArrayList<>(things.size());
        for (Supplier<R> each : running) {
            results.add(each.get());
        }
        return Collections.unmodifiableList(results);
    }

    /** Starts work; what is given back waits for its result, or its failure. */
    static <R> Supplier<R> start(Supplier<R> work, Executor executor) {
        if (executor == HERE) {
            R result = work.get();
            return () -> result;
        }
        CompletableFuture<R> running = CompletableFuture.supplyAsync(work, executor);
        return () -> {
            try {
                return running.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw e;
            }
        };
    }
}
