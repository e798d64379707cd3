package org.tensortck.polyglot.numpy;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.polyglot.numpy.Fixtures.CHECKS;
import static org.tensortck.polyglot.numpy.Fixtures.NUMPY;
import static org.tensortck.polyglot.numpy.Fixtures.range;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** Who keeps memory, and for how long. */
final class NumPyLifetimeTest {
    private static final int COLLECTIONS = 100;
    private static final int MILLISECONDS_BETWEEN = 20;

    /** Owns nothing; that it is collected says that nobody needs the memory. */
    private static final class Owner {}

    /** Collects garbage until the reference is cleared, or long enough to say that it will not be. */
    private static boolean isCollected(WeakReference<?> reference, int collections) throws InterruptedException {
        for (int i = 0; i < collections && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(MILLISECONDS_BETWEEN);
        }
        return reference.get() == null;
    }

    /** Returns memory whose owner the test chooses, of three numbers. */
    private static MemorySegment everlasting() {
        return Arena.global().allocateFrom(JAVA_DOUBLE, 1, 2, 3);
    }

    private static SharedMemory ownedBy(Object owner, MemorySegment segment) {
        return SharedMemory.builder(segment, DType.FLOAT64, 3).owner(owner).build();
    }

    @Test
    void numpy_keeps_the_owner_until_the_last_view_is_gone() throws InterruptedException {
        MemorySegment segment = everlasting();
        Owner owner = new Owner();
        WeakReference<Owner> collected = new WeakReference<>(owner);
        NumPyArray array = NUMPY.adopt(ownedBy(owner, segment));
        NumPyArray view = NUMPY.select(array,
                List.of(new Index.Range(OptionalLong.of(1), OptionalLong.empty(), OptionalLong.empty())));
        owner = null;
        array = null;

        assertFalse(isCollected(collected, 5), "collected while a view lives");
        assertEquals(Scalar.of(3.0), NUMPY.read(view, 1));
        view = null;
        assertTrue(isCollected(collected, COLLECTIONS), "still kept after the last view");
    }

    @Test
    void a_refused_adoption_keeps_nothing() throws InterruptedException {
        Owner owner = new Owner();
        WeakReference<Owner> collected = new WeakReference<>(owner);
        try {
            NUMPY.adopt(SharedMemory.builder(everlasting(), DType.BFLOAT16, 3).owner(owner).build());
        } catch (RuntimeException expected) {
            assertNotNull(expected.getMessage());
        }
        owner = null;

        assertTrue(isCollected(collected, COLLECTIONS), "kept although it was refused");
    }

    @Test
    void shared_memory_keeps_the_array() throws InterruptedException {
        NumPyArray array = range(100_000);
        WeakReference<NumPyArray> collected = new WeakReference<>(array);
        SharedMemory memory = NUMPY.share(array);
        array = null;

        assertFalse(isCollected(collected, 5), "collected while its memory is shared");
        assertEquals(99_999.0, memory.memory().getAtIndex(JAVA_DOUBLE, 99_999));
        memory = null;
        assertTrue(isCollected(collected, COLLECTIONS), "kept after its memory is no longer shared");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_memory_of_arrays_that_nobody_holds_is_given_back() throws InterruptedException {
        NumPyArray array = range(1 << 17);
        for (int i = 0; i < 2_000; i++) {
            // Two gigabytes in all.
            NumPyArray copy = NUMPY.copy(array);
            assertNotNull(copy);
            if (i % 100 == 99) {
                System.gc();
                Thread.sleep(MILLISECONDS_BETWEEN);
            }
        }

        assertTrue(CHECKS.call("resident_bytes", PythonResults::integer) < 1L << 30, "more than a gigabyte");
    }
}
