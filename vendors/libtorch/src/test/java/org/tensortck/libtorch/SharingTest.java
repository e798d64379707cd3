package org.tensortck.libtorch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.libtorch.Examples.elements;
import static org.tensortck.libtorch.Examples.matrix;
import static org.tensortck.libtorch.Examples.tensor;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

/** Memory that crosses the border of libtorch, and how long it lives. */
class SharingTest {
    private static final long DOUBLE = Double.BYTES;

    private final LibTorch library = new LibTorch();

    @Nested
    class Share {

        @Test
        void describes_the_whole_storage_of_a_view() {
            Tensor tensor = matrix(3, 4);
            Tensor view = new ShapeViews().transpose(library.select(tensor, List.of(range(1, 3))));

            SharedMemory memory = library.share(view);

            assertEquals(12 * DOUBLE, memory.memory().byteSize());
            assertEquals(4 * DOUBLE, memory.byteOffset());
            assertArrayEquals(new long[]{4, 2}, memory.shape());
            assertArrayEquals(new long[]{DOUBLE, 4 * DOUBLE}, memory.byteStrides());
            assertEquals(DType.FLOAT64, memory.dtype());
            assertEquals(Device.CPU, memory.device());
            assertFalse(memory.readOnly());
        }

        @Test
        void writes_are_seen_both_ways() {
            Tensor tensor = matrix(2, 2);
            MemorySegment memory = library.share(tensor).memory();

            memory.setAtIndex(ValueLayout.JAVA_DOUBLE, 3, 30);
            library.write(tensor, Scalar.of(-5.0), 0, 1);

            assertEquals(Scalar.of(30.0), library.read(tensor, 1, 1));
            assertEquals(-5.0, memory.getAtIndex(ValueLayout.JAVA_DOUBLE, 1));
        }

        @Test
        void the_memory_outlives_the_tensor() {
            Tensor tensor = tensor(1.0, 2.0);
            MemorySegment memory = library.share(tensor).memory();

            tensor.close();

            GarbageCollection.pass();
            assertEquals(2.0f, memory.getAtIndex(ValueLayout.JAVA_FLOAT, 1));
        }

        @Test
        void the_tensor_is_let_go_when_nobody_has_the_memory() {
            Tensor tensor = tensor(1.0);
            shareAndForget(tensor);

            GarbageCollection.until("freeing the hold on the storage", () -> tensor.storage().use_count() == 1);
        }

        private void shareAndForget(Tensor tensor) {
            SharedMemory memory = library.share(tensor);
            try {
                assertEquals(2, tensor.storage().use_count());
            } finally {
                Reference.reachabilityFence(memory);
            }
        }

        @Test
        void an_empty_tensor_has_memory_of_no_bytes() {
            SharedMemory memory = library
                    .share(library.empty(new long[]{0, 3}, Optional.empty(), Optional.of(Device.CPU)));

            assertEquals(0, memory.memory().byteSize());
            assertArrayEquals(new long[]{0, 3}, library.shape(library.adopt(memory)));
        }

        @Test
        void a_tensor_without_host_memory_is_refused() {
            Tensor meta = library.empty(new long[]{2}, Optional.empty(), Optional.of(Device.META));

            TensorException refusal = assertThrows(TensorException.class, () -> library.share(meta));

            assertEquals(ErrorKind.NOT_HOST_MEMORY, refusal.kind());
            assertEquals("data_ptr: the elements are on meta, not in host memory", refusal.getMessage());
        }

        @Test
        void a_tensor_that_requires_gradients_is_not_refused_as_cpp_has_no_such_guard() {
            Tensor tensor = tensor(1.0);
            library.requireGrad(tensor, true);

            assertEquals(1.0f, library.share(tensor).memory().get(ValueLayout.JAVA_FLOAT, 0));
        }
    }

    private static Index range(long start, long stop) {
        return new Index.Range(OptionalLong.of(start), OptionalLong.of(stop),
                OptionalLong.empty());
    }

    @Nested
    class Adopt {
        private final MemorySegment memory = Arena.ofAuto().allocate(12 * DOUBLE, DOUBLE);

        private SharedMemory describe(long[] shape, long[] byteStrides, long byteOffset) {
            return SharedMemory.builder(memory, DType.FLOAT64, shape).byteStrides(byteStrides).byteOffset(byteOffset)
                    .build();
        }

        @Test
        void keeps_the_layout_and_shares_both_ways() {
            Tensor tensor = library.adopt(describe(new long[]{3, 2}, new long[]{DOUBLE, 4 * DOUBLE}, 2 * DOUBLE));

            memory.setAtIndex(ValueLayout.JAVA_DOUBLE, 2 + 4, 46);
            library.write(tensor, Scalar.of(8.0), 2, 1);

            assertArrayEquals(new long[]{1, 4}, library.strides(tensor));
            assertEquals(List.of(0.0, 46.0, 0.0, 0.0, 0.0, 8.0), elements(tensor));
            assertEquals(8.0, memory.getAtIndex(ValueLayout.JAVA_DOUBLE, 2 + 2 + 4));
        }

        @Test
        void takes_overlapping_elements_and_no_dimensions() {
            Tensor repeated = library.adopt(describe(new long[]{3}, new long[]{0}, DOUBLE));
            Tensor number = library.adopt(describe(new long[0], new long[0], DOUBLE));

            library.write(repeated, Scalar.of(4.0), 2);

            assertEquals(List.of(4.0, 4.0, 4.0), elements(repeated));
            assertEquals(List.of(4.0), elements(number));
        }

        @Test
        void there_and_back_again_is_the_same_memory() {
            Tensor tensor = tensor(1.0, 2.0);

            Tensor again = library.adopt(library.share(tensor));
            library.write(again, Scalar.of(9.0), 1);

            assertEquals(List.of(1.0, 9.0), elements(tensor));
        }

        @Test
        void refuses_what_libtorch_cannot_represent() {
            assertRefused(ErrorKind.NEGATIVE_STRIDE, "from_blob: a stride in [-8] bytes is negative",
                    describe(new long[]{2}, new long[]{-DOUBLE}, DOUBLE));
            assertRefused(ErrorKind.NEGATIVE_STRIDE, "from_blob: a stride in [-8] bytes is negative",
                    describe(new long[]{1}, new long[]{-DOUBLE}, 0));
            assertRefused(ErrorKind.INVALID_MEMORY,
                    "from_blob: a stride in [12] bytes is not a multiple of the 8 bytes of an element",
                    describe(new long[]{2}, new long[]{12}, 0));
        }

        @Test
        void refuses_a_foreign_byte_order() {
            ByteOrder foreign = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN
                    ? ByteOrder.LITTLE_ENDIAN
                    : ByteOrder.BIG_ENDIAN;

            assertRefused(ErrorKind.DTYPE_UNSUPPORTED, "from_blob: byte order " + foreign + " is not the native one",
                    SharedMemory.builder(memory, DType.FLOAT64, 1).byteOrder(foreign).build());
        }

        @Test
        void shares_memory_that_must_not_be_written() {
            Tensor described = library
                    .adopt(SharedMemory.builder(memory, DType.FLOAT64, 1).readOnly(true).build());
            Tensor segment = library
                    .adopt(SharedMemory.builder(memory.asReadOnly(), DType.FLOAT64, 1).build());

            memory.setAtIndex(ValueLayout.JAVA_DOUBLE, 0, 5);

            assertEquals(List.of(5.0), elements(described));
            assertEquals(List.of(5.0), elements(segment));
        }

        @Test
        void refuses_memory_that_native_code_cannot_reach() {
            assertRefused(ErrorKind.NOT_HOST_MEMORY, "from_blob: the elements are on cuda:0", SharedMemory
                    .builder(memory, DType.FLOAT64, 1).device(new Device("cuda", 0)).build());
        }

        @Test
        void refuses_memory_that_was_freed_since() {
            SharedMemory freed;
            try (Arena arena = Arena.ofShared()) {
                MemorySegment segment = arena.allocate(DOUBLE, DOUBLE);
                freed = SharedMemory.builder(segment, DType.FLOAT64, 1).build();
            }

            assertRefused(ErrorKind.INVALID_MEMORY, "from_blob: the owner of the memory has freed it", freed);
        }

        private void assertRefused(ErrorKind kind, String message, SharedMemory refused) {
            int before = AdoptedMemory.inUse();
            TensorException refusal = assertThrows(TensorException.class, () -> library.adopt(refused));
            assertEquals(kind, refusal.kind());
            assertEquals(message, refusal.getMessage());
            assertEquals(before, AdoptedMemory.inUse());
        }
    }

    @Nested
    class Lifetime {

        /** Memory with an owner whose end can be observed. */
        private final class Owned {
            private final AtomicBoolean freed = new AtomicBoolean();
            private final WeakReference<Object> owner;
            private final Tensor tensor;

            Owned() {
                Object key = new Object();
                owner = new WeakReference<>(key);
                Cleaner.create().register(key, new Flag(freed));
                MemorySegment memory = Arena.global().allocate(4 * DOUBLE, DOUBLE);
                tensor = library.adopt(SharedMemory.builder(memory, DType.FLOAT64, 4).owner(key).build());
            }
        }

        private record Flag(AtomicBoolean raised) implements Runnable {
            @Override
            public void run() {
                raised.set(true);
            }
        }

        @Test
        void the_owner_lives_as_long_as_a_view_of_the_tensor() {
            Owned owned = new Owned();
            Tensor view = library.select(owned.tensor, List.of(range(1, 3)));

            owned.tensor.close();
            for (int round = 0; round < 5; round++) {
                GarbageCollection.pass();
            }
            assertNotNull(owned.owner.get());
            assertFalse(owned.freed.get());

            view.close();
            GarbageCollection.until("freeing the owner", owned.freed::get);
        }

        @Test
        void the_owner_is_let_go_when_the_tensor_is_collected() {
            AtomicBoolean freed = adoptAndForget();

            GarbageCollection.until("freeing the owner", freed::get);
        }

        private AtomicBoolean adoptAndForget() {
            return new Owned().freed;
        }

        @Test
        void the_owner_of_a_copy_is_not_kept() {
            Owned owned = new Owned();
            Tensor copy = library.copy(owned.tensor);

            owned.tensor.close();

            GarbageCollection.until("freeing the owner", owned.freed::get);
            assertEquals(4, elements(copy).size());
        }

        @Test
        void each_of_many_tensors_over_one_memory_lets_go_of_its_own_owner() {
            MemorySegment memory = Arena.global().allocate(DOUBLE, DOUBLE);
            int before = AdoptedMemory.inUse();

            Tensor[] tensors = new Tensor[100];
            for (int i = 0; i < tensors.length; i++) {
                tensors[i] = library
                        .adopt(SharedMemory.builder(memory, DType.FLOAT64, 1).owner(new Object()).build());
            }
            assertTrue(AdoptedMemory.inUse() >= before + tensors.length);
            for (Tensor tensor : tensors) {
                tensor.close();
            }

            assertTrue(AdoptedMemory.inUse() <= before);
        }
    }
}
