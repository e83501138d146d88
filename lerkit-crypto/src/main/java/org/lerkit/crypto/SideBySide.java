package org.lerkit.crypto;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Work on things that do not depend on each other. */
final class SideBySide {
    private SideBySide() {}

    /** The results in the order of the things; the first failure in that order, if there is one. */
    static <T, R> List<R> each(List<T> things, Executor executor, Function<T, R> work) {
        List<CompletableFuture<R>> running = things.stream()
                .map(thing -> CompletableFuture.supplyAsync(() -> work.apply(thing), executor))
                .toList();
        try {
            return running.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }
}
