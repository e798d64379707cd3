package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.reference.numpy.NdArray;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

class StorageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ReferenceTensors torch = new ReferenceTensors();
    private final ReferenceArrays numpy = new ReferenceArrays();

    @SuppressWarnings("SystemGc") // The subject is what the garbage collector may take.
    private static <T> void collect(WeakReference<T> reference, boolean untilGone) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        int rounds = 0;
        while (reference.get() != null && System.nanoTime() < deadline && (untilGone || rounds++ < 5)) {
            System.gc();
            Thread.sleep(10);
        }
    }

    @Nested
    class Lifetime {

        /** Leaves only what it returns reachable: a view of an array over a tensor over the memory of the owner. */
        private NdArray lastView(Object owner) {
            Tensor tensor = torch
                    .adopt(SharedMemory.builder(Arena.global().allocate(16), DType.INT32, 4).owner(owner).build());
            torch.write(tensor, Scalar.of(42), 3);
            NdArray array = numpy.adopt(torch.share(torch.select(tensor, Recorded.index("1:"))));
            return numpy.select(array, Recorded.index("::-1"));
        }

        @Test
        void the_last_view_keeps_the_owner_of_the_memory() throws InterruptedException {
            Object owner = new Object();
            WeakReference<Object> watched = new WeakReference<>(owner);
            NdArray view = lastView(owner);
            owner = null;

            collect(watched, false);
            assertNotNull(watched.get(), "the owner went while a view was reachable");
            assertEquals(Scalar.of(42), numpy.read(view, 0));

            view = null;
            collect(watched, true);
            assertNull(watched.get(), "the owner stayed after the last view");
        }

        @Test
        void memory_of_its_own_is_freed() throws InterruptedException {
            long byteSize = 64L << 20;
            long before = usedOffHeap();
            Tensor tensor = torch.empty(new long[]{byteSize}, Optional.of(DType.INT8), Optional.of(Device.CPU));
            assertTrue(usedOffHeap() >= before + byteSize, "the memory was not counted");
            WeakReference<Tensor> watched = new WeakReference<>(tensor);
            tensor = null;

            collect(watched, true);
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (usedOffHeap() >= before + byteSize && System.nanoTime() < deadline) {
                Thread.sleep(10);
            }
            assertTrue(usedOffHeap() < before + byteSize, "the memory was not freed");
        }

        private long usedOffHeap() {
            return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                    .filter(pool -> pool.getName().equals("direct")).mapToLong(BufferPoolMXBean::getMemoryUsed).sum();
        }
    }

    @Nested
    class Refusals {

        @Test
        void memory_that_its_owner_freed_is_refused() {
            Tensor tensor;
            try (Arena arena = Arena.ofShared()) {
                tensor = torch.adopt(SharedMemory.builder(arena.allocate(16), DType.INT32, 4).build());
            }
            TensorException refusal = assertThrows(TensorException.class, () -> torch.read(tensor, 0));
            assertEquals(ErrorKind.INVALID_MEMORY, refusal.kind());
            assertEquals("read: the owner of the memory has freed it", refusal.getMessage());
            assertThrows(TensorException.class, () -> torch.share(tensor));
            assertThrows(TensorException.class, () -> torch.assign(tensor, List.of(), Scalar.of(1)));
        }
    }

    @Test
    void a_new_object_starts_at_an_address_for_vector_loads() {
        Tensor tensor = torch.create(new Values(List.of(1L), List.of(Scalar.of(true))), Optional.empty());
        assertEquals(0, torch.share(tensor).memory().address() % 64);
    }
}
