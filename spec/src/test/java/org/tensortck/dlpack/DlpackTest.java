package org.tensortck.dlpack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensortck.dlpack.DlpackForm.Fields;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.SharedMemory;

/** Structures of DLPack, written by one side and read by the other. */
class DlpackTest {
    private static final int THREADS = 4;
    private static final int STRUCTURES = 500;
    private static final int COLLECTIONS = 200;
    private static final int MILLISECONDS_BETWEEN = 10;

    private final MemorySegment segment = Arena.ofAuto().allocate(96, 8);

    /** Other tests drop memory whose structures are deleted by the collector. */
    @BeforeEach
    void assertAllDeleted() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS && DlpackProducer.count() > 0; i++) {
            System.gc();
            Thread.sleep(MILLISECONDS_BETWEEN);
        }
        assertEquals(0, DlpackProducer.count());
    }

    private SharedMemory.Builder memory(DType dtype, long... shape) {
        return SharedMemory.builder(segment, dtype, shape);
    }

    /** Offsets and sizes as a C compiler gives them to {@code dlpack.h}. */
    @Test
    void the_structures_have_the_layout_of_c() {
        assertEquals(64, DlpackForm.UNVERSIONED.byteSize());
        assertEquals(80, DlpackForm.VERSIONED.byteSize());
        assertEquals(48, DlpackForm.UNVERSIONED.offsetOf(Fields.CONTEXT));
        assertEquals(56, DlpackForm.UNVERSIONED.offsetOf(Fields.DELETER));
        assertEquals(8, DlpackForm.VERSIONED.offsetOf(Fields.CONTEXT));
        assertEquals(16, DlpackForm.VERSIONED.offsetOf(Fields.DELETER));
        assertEquals(24, DlpackForm.VERSIONED.offsetOf(Fields.FLAGS));
        long[] expected = {0, 8, 12, 16, 20, 21, 22, 24, 32, 40};
        List<String> names = List.of(Fields.DATA, Fields.DEVICE_TYPE, Fields.DEVICE_ID, Fields.RANK, Fields.CODE,
                Fields.BITS, Fields.LANES, Fields.SHAPE, Fields.STRIDES, Fields.BYTE_OFFSET);
        assertArrayEquals(expected, names.stream().mapToLong(DlpackForm.UNVERSIONED::offsetInTensor).toArray());
        assertArrayEquals(expected, names.stream().mapToLong(name -> DlpackForm.VERSIONED.offsetInTensor(name) - 32)
                .toArray());
    }

    @ParameterizedTest
    @EnumSource
    void memory_is_the_same_on_the_other_side(DType dtype) throws InterruptedException {
        for (DlpackForm form : DlpackForm.values()) {
            SharedMemory offered = memory(dtype, 2, 1).byteStrides(-2L * dtype.byteSize(), 7L * dtype.byteSize())
                    .byteOffset(4L * dtype.byteSize()).build();
            SharedMemory taken = DlpackConsumer.consume(DlpackProducer.produce(offered, form, false), form).memory();
            assertEquals(dtype, taken.dtype());
            assertArrayEquals(offered.shape(), taken.shape());
            assertArrayEquals(offered.byteStrides(), taken.byteStrides());
            assertEquals(segment.address() + 4L * dtype.byteSize(), taken.memory().address() + taken.byteOffset());
            assertFalse(taken.readOnly());
        }
        assertAllDeleted();
    }

    @Test
    void flags_say_that_memory_is_read_only_or_a_copy() {
        for (boolean readOnly : new boolean[]{false, true}) {
            for (boolean isCopied : new boolean[]{false, true}) {
                SharedMemory offered = memory(DType.INT32, 2).readOnly(readOnly).build();
                DlpackConsumer.Consumed taken = DlpackConsumer
                        .consume(DlpackProducer.produce(offered, DlpackForm.VERSIONED, isCopied), DlpackForm.VERSIONED);
                assertEquals(readOnly, taken.memory().readOnly());
                assertEquals(readOnly, taken.memory().memory().isReadOnly());
                assertEquals(isCopied, taken.isCopied());
            }
        }
    }

    @Test
    void memory_of_no_bytes_has_no_address() {
        long address = DlpackProducer.produce(memory(DType.INT32, 2, 0).build(), DlpackForm.VERSIONED, false);
        assertEquals(0, ManagedTensor.at(address, DlpackForm.VERSIONED).data());
        assertArrayEquals(new long[]{2, 0}, DlpackConsumer.consume(address, DlpackForm.VERSIONED).memory().shape());
    }

    @Test
    void a_structure_keeps_the_memory_until_its_deleter_is_called_and_ends_once() {
        for (DlpackForm form : DlpackForm.values()) {
            long address = DlpackProducer.produce(memory(DType.INT32, 2).build(), form, false);
            assertEquals(1, DlpackProducer.count());
            Deletions.callDeleterOf(address, form);
            assertEquals(0, DlpackProducer.count());
        }
    }

    @Test
    void any_thread_may_call_the_deleter() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            long[] addresses = new long[STRUCTURES];
            for (int i = 0; i < STRUCTURES; i++) {
                addresses[i] = DlpackProducer.produce(memory(DType.INT32, 2).build(), DlpackForm.VERSIONED, false);
            }
            threads.add(Thread.ofPlatform().start(() -> {
                for (long address : addresses) {
                    Deletions.callDeleterOf(address, DlpackForm.VERSIONED);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(0, DlpackProducer.count());
    }

    @Test
    void memory_that_a_structure_cannot_describe_is_refused() {
        assertRefused(ErrorKind.NOT_HOST_MEMORY, "dlpack: the elements are on meta, not in host memory",
                memory -> memory.device(Device.META));
        assertRefused(ErrorKind.DTYPE_UNSUPPORTED, "dlpack: int32 is in byte order BIG_ENDIAN, not in the native one",
                memory -> memory.byteOrder(ByteOrder.BIG_ENDIAN));
        assertRefused(ErrorKind.READ_ONLY,
                "dlpack: the memory is read-only, which a structure without a version cannot say",
                memory -> memory.readOnly(true));
        assertRefused(ErrorKind.INVALID_MEMORY,
                "dlpack: the stride of axis 0 in [6] bytes is no multiple of 4, the size of an element",
                memory -> memory.byteStrides(6));
        assertEquals(0, DlpackProducer.count());
    }

    private void assertRefused(ErrorKind kind, String message, UnaryOperator<SharedMemory.Builder> change) {
        SharedMemory offered = change.apply(memory(DType.INT32, 2)).build();
        TensorException refusal = assertThrows(TensorException.class,
                () -> DlpackProducer.produce(offered, DlpackForm.UNVERSIONED, false));
        assertEquals(kind, refusal.kind());
        assertEquals(message, refusal.getMessage());
    }

    @Test
    void a_stride_that_is_not_used_may_be_no_whole_element() {
        SharedMemory offered = memory(DType.INT32, 1).byteStrides(6).build();
        long address = DlpackProducer.produce(offered, DlpackForm.VERSIONED, false);
        assertArrayEquals(new long[]{4}, DlpackConsumer.consume(address, DlpackForm.VERSIONED).memory().byteStrides());
    }

    /** A structure of another library, over the test's memory: int32, shape [2, 3]. */
    private ManagedTensor foreign(Arena arena, DlpackForm form) {
        MemorySegment structure = arena.allocate(form.byteSize(), 8);
        MemorySegment shape = arena.allocateFrom(ValueLayout.JAVA_LONG, 2, 3);
        ManagedTensor tensor = ManagedTensor.at(structure.address(), form).data(segment.address(), 0)
                .device(HostDevice.CPU.code(), 7).dtype(0, 32, 1).axes(2, shape.address(), 0)
                .deleter(Deletions.DELETER, 0);
        return form == DlpackForm.VERSIONED ? tensor.version(1, 9) : tensor;
    }

    @Test
    void null_strides_are_row_major_and_a_byte_offset_counts() {
        try (Arena arena = Arena.ofShared()) {
            ManagedTensor tensor = foreign(arena, DlpackForm.VERSIONED).deleter(0, 0).data(segment.address(), 8);
            SharedMemory taken = DlpackConsumer.consume(tensor.address(), DlpackForm.VERSIONED).memory();
            assertArrayEquals(new long[]{12, 4}, taken.byteStrides());
            assertEquals(segment.address() + 8, taken.memory().address() + taken.byteOffset());
            assertEquals(24, taken.memory().byteSize());
        }
    }

    @Test
    void the_deleter_is_called_once_after_the_memory_is_unreachable() throws InterruptedException {
        Arena arena = Arena.ofAuto();
        long before = Deletions.count();
        long address = foreign(arena, DlpackForm.UNVERSIONED).address();
        SharedMemory taken = DlpackConsumer.consume(address, DlpackForm.UNVERSIONED).memory();
        System.gc();
        assertEquals(before, Deletions.count());
        assertNotEquals(0, taken.memory().address());
        taken = null;
        Deletions.assertCount(before + 1);
    }

    @Test
    void a_refused_structure_is_not_deleted() throws InterruptedException {
        Arena arena = Arena.ofAuto();
        long before = Deletions.count();
        ManagedTensor tensor = foreign(arena, DlpackForm.VERSIONED).version(2, 0);
        TensorException refusal = assertThrows(TensorException.class,
                () -> DlpackConsumer.consume(tensor.address(), DlpackForm.VERSIONED));
        assertEquals("dlpack: the structure has version 2.0, but only version 1 can be read", refusal.getMessage());
        assertThrows(TensorException.class, () -> DlpackConsumer.consume(0, DlpackForm.VERSIONED));
        Deletions.assertCount(before);
        assertTrue(tensor.deleter() != 0);
    }
}
