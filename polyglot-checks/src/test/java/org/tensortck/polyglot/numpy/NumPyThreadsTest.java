package org.tensortck.polyglot.numpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tensortck.polyglot.numpy.Fixtures.CHECKS;
import static org.tensortck.polyglot.numpy.Fixtures.NUMPY;
import static org.tensortck.polyglot.numpy.Fixtures.range;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.Scalar;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class NumPyThreadsTest {
    private static final int THREADS = 6;
    private static final int ROUNDS = 200;

    private static double exercise(NumPyArray shared) {
        double sum = 0;
        for (int i = 0; i < ROUNDS; i++) {
            NumPyArray copy = NUMPY.adopt(NUMPY.share(NUMPY.copy(shared)));
            NUMPY.write(copy, Scalar.of((double) i), 0);
            sum += ((Scalar.Real) NUMPY.read(copy, 0)).value();
            assertThrows(TensorException.class, () -> NUMPY.read(copy, 5));
        }
        return sum + CHECKS.call("busy", object -> ((Scalar.Real) PythonResults.scalar(object)).value(), shared);
    }

    private static void assertAllExercise(ExecutorService executor) throws InterruptedException, ExecutionException {
        NumPyArray shared = range(5);
        List<Future<Double>> sums = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            sums.add(executor.submit(() -> exercise(shared)));
        }
        for (Future<Double> sum : sums) {
            // 0 to 199, and 0 to 4.
            assertEquals(19_900.0 + 10.0, sum.get());
        }
    }

    @Test
    void platform_threads_may_use_numpy_at_once() throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(THREADS)) {
            assertAllExercise(executor);
        }
    }

    @Test
    void virtual_threads_may_use_numpy_at_once() throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            assertAllExercise(executor);
        }
    }

    @Test
    void a_refusal_reaches_a_virtual_thread_as_itself() throws InterruptedException {
        List<ErrorKind> kinds = new ArrayList<>();

        Thread.ofVirtual()
                .start(() -> kinds.add(assertThrows(TensorException.class, () -> NUMPY.read(range(2), 2)).kind()))
                .join();

        assertEquals(List.of(ErrorKind.INDEX_OUT_OF_RANGE), kinds);
    }
}
