package org.lerkit.mapping.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lerkit.mapping.Conversion;
import org.lerkit.mapping.ConversionException;
import org.lerkit.mapping.ConversionProblems;
import org.lerkit.mapping.Document;
import org.lerkit.model.JsonPointer;
import org.lerkit.model.LerkitException;
import org.lerkit.model.Problem;
import org.lerkit.model.json.JsonWriter;

/** Records are converted side by side, and what became of each is given out once. */
class BulkRunTest {
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    @AfterEach
    void stop() {
        workers.shutdownNow();
    }

    /** Makes the record of a number. */
    private interface Making {
        List<Conversion<Document>> of(long number);
    }

    private static BulkRecords records(long count, Making making) {
        AtomicLong last = new AtomicLong();
        return new BulkRecords() {
            @Override
            public Optional<Entry> next() {
                long number = last.incrementAndGet();
                Supplier<List<Conversion<Document>>> conversion = () -> making.of(number);
                return number > count ? Optional.empty() : Optional.of(new Entry("it", number, conversion));
            }

            @Override
            public long bytes() {
                return 0;
            }

            @Override
            public void close() {}
        };
    }

    private static BulkRecords records(long count) {
        return records(count, number -> List.of(Batches.conversion(number)));
    }

    private static String text(Conversion<Document> converted) {
        return JsonWriter.toText(converted.value().json());
    }

    private static <T> List<Long> numbers(List<Outcome<T>> outcomes) {
        return outcomes.stream().map(outcome -> outcome.position().number()).toList();
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** Keeps a worker busy for as long as a die says. */
    private static void work(Random random) {
        int turns;
        synchronized (random) {
            turns = random.nextInt(20_000);
        }
        double sum = 0;
        for (int i = 0; i < turns; i++) {
            sum += Math.sqrt(i);
        }
        assertThat(sum).isNotNegative();
    }

    @Test
    void outcomes_come_in_the_order_of_the_records() throws Exception {
        Random random = new Random(5);
        List<Outcome<String>> all = new ArrayList<>();
        BulkRun.on(workers, 16, BulkRunTest::text)
                .run(
                        records(1_000, number -> {
                            work(random);
                            return List.of(Batches.conversion(number), Batches.conversion(-number));
                        }),
                        all::add);
        assertThat(numbers(all)).isEqualTo(upTo(1_000));
        assertThat(all.get(41))
                .isEqualTo(new Outcome.Converted<>(new Position(42, "it", 42), List.of("{\"n\":42}", "{\"n\":-42}")));
    }

    @Test
    void where_any_order_will_do_each_comes_once_and_none_waits_for_a_slow_one() throws Exception {
        CountDownLatch others = new CountDownLatch(50);
        List<Outcome<String>> all = new ArrayList<>();
        BulkRun.on(workers, 8, BulkRunTest::text)
                .unordered()
                .run(
                        records(100, number -> {
                            if (number == 1) {
                                await(others);
                            }
                            others.countDown();
                            return List.of(Batches.conversion(number));
                        }),
                        all::add);
        assertThat(numbers(all)).containsExactlyInAnyOrderElementsOf(upTo(100));
        assertThat(numbers(all).indexOf(1L)).isGreaterThan(40);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void no_more_records_are_in_memory_than_the_window_is_wide() throws Exception {
        AtomicInteger inMemory = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        BulkRecords source = records(500);
        BulkRecords counted = new BulkRecords() {
            @Override
            public Optional<Entry> next() throws IOException {
                Optional<Entry> next = source.next();
                if (next.isPresent()) {
                    most.accumulateAndGet(inMemory.incrementAndGet(), Math::max);
                }
                return next;
            }

            @Override
            public long bytes() {
                return 0;
            }

            @Override
            public void close() {}
        };
        BulkRun.on(workers, 5, BulkRunTest::text).run(counted, outcome -> inMemory.decrementAndGet());
        assertThat(inMemory).hasValue(0);
        assertThat(most).hasValueBetween(2, 6); // one that has been read waits for its place
    }

    @Test
    void a_record_that_cannot_be_converted_is_an_outcome() throws Exception {
        Problem missing = Problem.error(ConversionProblems.MISSING, JsonPointer.ROOT.child("a"), "no a");
        List<Outcome<String>> all = new ArrayList<>();
        BulkRun.on(workers, 4, BulkRunTest::text)
                .run(
                        records(3, number -> {
                            if (number == 2) {
                                throw new ConversionException(missing);
                            }
                            return List.of(Batches.conversion(number));
                        }),
                        all::add);
        assertThat(all.get(1)).isEqualTo(new Outcome.Failed<>(new Position(2, "it", 2), List.of(missing)));
        assertThat(all.get(2)).isInstanceOf(Outcome.Converted.class);
    }

    @Test
    void a_defect_is_told_by_its_class_for_its_message_may_quote_the_record() throws Exception {
        List<Outcome<String>> all = new ArrayList<>();
        BulkRun.on(workers, 4, BulkRunTest::text)
                .run(
                        records(2, number -> {
                            throw new IllegalStateException("Holloway");
                        }),
                        all::add);
        assertThat(all).hasSize(2).allSatisfy(outcome -> {
            Problem problem = ((Outcome.Failed<String>) outcome).problems().get(0);
            assertThat(problem.code()).isEqualTo(ConversionProblems.DEFECT);
            assertThat(problem.title()).isEqualTo("java.lang.IllegalStateException");
        });
    }

    @Test
    void what_is_refused_in_the_further_step_is_an_outcome_and_what_breaks_there_ends_the_run() throws Exception {
        List<Outcome<String>> all = new ArrayList<>();
        BulkRun.<String>on(workers, 4, converted -> {
                    throw new Refusal();
                })
                .run(records(1), all::add);
        Problem problem = ((Outcome.Failed<String>) all.get(0)).problems().get(0);
        assertThat(problem.code()).isEqualTo(ConversionProblems.MALFORMED);
        assertThat(problem.title()).isEqualTo("refused");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkRun.<String>on(workers, 4, converted -> {
                            throw new IllegalArgumentException("the key is gone");
                        })
                        .run(records(100), all::add))
                .withMessage("the key is gone");
    }

    private static final class Refusal extends LerkitException {
        private static final long serialVersionUID = 1L;

        Refusal() {
            super("refused");
        }
    }

    @Test
    void an_error_and_a_sink_that_fails_end_the_run_after_what_was_given_out() {
        List<Outcome<String>> all = new ArrayList<>();
        assertThatThrownBy(() -> BulkRun.on(Runnable::run, 1, BulkRunTest::text)
                        .run(
                                records(9, number -> {
                                    if (number == 5) {
                                        throw new StackOverflowError();
                                    }
                                    return List.of(Batches.conversion(number));
                                }),
                                all::add))
                .isInstanceOf(StackOverflowError.class);
        assertThat(numbers(all)).isEqualTo(upTo(4));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> BulkRun.on(workers, 4, BulkRunTest::text).run(records(9), outcome -> {
                    throw new IOException("full");
                }))
                .withMessage("full");
    }

    @Test
    void an_executor_that_takes_no_more_ends_the_run() {
        workers.shutdown();
        assertThatExceptionOfType(RejectedExecutionException.class)
                .isThrownBy(() -> BulkRun.on(workers, 4, BulkRunTest::text).run(records(9), outcome -> {}));
    }

    @Test
    void to_interrupt_it_ends_it_and_what_was_not_begun_never_is() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterruptedException.class)
                .isThrownBy(() -> BulkRun.on(workers, 50, BulkRunTest::text)
                        .run(
                                records(100, number -> {
                                    begun.incrementAndGet();
                                    await(never);
                                    return List.of();
                                }),
                                outcome -> {}));
        never.countDown();
        assertThat(Thread.interrupted()).isFalse();
        assertThat(begun).hasValueLessThanOrEqualTo(8);
    }

    @Test
    void what_is_done_is_passed_over_and_keeps_its_number() throws Exception {
        List<Outcome<String>> all = new ArrayList<>();
        BulkRun.on(workers, 4, BulkRunTest::text)
                .after(new Checkpoint(3, Set.of(5L, 7L)))
                .run(records(8), all::add);
        assertThat(numbers(all)).containsExactly(4L, 6L, 8L);
    }

    @Test
    void a_window_has_room_for_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> BulkRun.on(workers, 0, BulkRunTest::text));
    }
}
