package org.povertystandard.examples.analyst.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Makes pieces side by side, and hands them on in their order; a few at a time are held in memory. */
final class Batches {
    private static final int THREADS = Runtime.getRuntime().availableProcessors();
    private static final int AHEAD = 4 * THREADS;

    private Batches() {}

    /** Makes pieces number 0 to {@code count - 1}. */
    static <T> void inOrder(long count, LongFunction<T> maker, Consumer<T> taker) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Deque<Future<T>> made = new ArrayDeque<>();
            for (long next = 0; next < count; next++) {
                long number = next;
                made.add(threads.submit(() -> maker.apply(number)));
                if (made.size() >= AHEAD) {
                    taker.accept(result(made.remove()));
                }
            }
            while (!made.isEmpty()) {
                taker.accept(result(made.remove()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }
}
