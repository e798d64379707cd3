package org.tensortck.polyglot.numpy;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.polyglot.numpy.Fixtures.CHECKS;
import static org.tensortck.polyglot.numpy.Fixtures.NUMPY;
import static org.tensortck.polyglot.numpy.Fixtures.VIEWS;
import static org.tensortck.polyglot.numpy.Fixtures.doubleRange;
import static org.tensortck.polyglot.numpy.Fixtures.memory;
import static org.tensortck.polyglot.numpy.Fixtures.range;
import static org.tensortck.polyglot.numpy.Fixtures.repr;
import static org.tensortck.polyglot.numpy.Fixtures.vector;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;

final class NumPySharingTest {
    private static final ValueLayout.OfDouble DOUBLE = JAVA_DOUBLE.withByteAlignment(1);

    /** Returns the distance in bytes from the start of the memory to an element. */
    private static long byteOffset(SharedMemory memory, long... position) {
        long offset = memory.byteOffset();
        for (int axis = 0; axis < position.length; axis++) {
            offset += position[axis] * memory.byteStrides()[axis];
        }
        return offset;
    }

    private static void assertSharedBothWays(NumPyArray array, SharedMemory memory, long... position) {
        long offset = byteOffset(memory, position);

        memory.memory().set(DOUBLE, offset, 1000.5);
        assertEquals(Scalar.of(1000.5), NUMPY.read(array, position));
        NUMPY.write(array, Scalar.of(-2000.25), position);
        assertEquals(-2000.25, memory.memory().get(DOUBLE, offset));
    }

    @Nested
    final class Share {

        @Test
        void the_first_the_last_and_an_inner_element_are_shared() {
            NumPyArray array = range(3, 4);

            SharedMemory memory = NUMPY.share(array);

            assertEquals(96, memory.memory().byteSize());
            assertEquals(DType.FLOAT64, memory.dtype());
            assertEquals(Device.CPU, memory.device());
            assertArrayEquals(new long[]{3, 4}, memory.shape());
            assertArrayEquals(new long[]{32, 8}, memory.byteStrides());
            assertEquals(0, memory.byteOffset());
            assertSharedBothWays(array, memory, 0, 0);
            assertSharedBothWays(array, memory, 2, 3);
            assertSharedBothWays(array, memory, 1, 2);
        }

        @Test
        void the_memory_of_negative_strides_reaches_from_the_lowest_to_the_highest_element() {
            NumPyArray array = CHECKS.call("reversed_steps", ArrayHandles::of, range(3, 4));

            SharedMemory memory = NUMPY.share(array);

            // Rows 2, 1, 0 and columns 3, 1: from element 1 to element 11 of twelve.
            assertArrayEquals(new long[]{3, 2}, memory.shape());
            assertArrayEquals(new long[]{-32, -16}, memory.byteStrides());
            assertEquals(88, memory.memory().byteSize());
            assertEquals(80, memory.byteOffset());
            assertSharedBothWays(array, memory, 0, 0);
            assertSharedBothWays(array, memory, 2, 1);
            assertSharedBothWays(array, memory, 1, 0);
        }

        @Test
        void a_column_upwards_starts_at_its_highest_element() {
            NumPyArray array = CHECKS.call("last_column_upwards", ArrayHandles::of, range(3, 4));

            SharedMemory memory = NUMPY.share(array);

            assertArrayEquals(new long[]{-32}, memory.byteStrides());
            assertEquals(72, memory.memory().byteSize());
            assertEquals(64, memory.byteOffset());
            assertEquals(11.0, memory.memory().get(DOUBLE, byteOffset(memory, 0)));
            assertEquals(3.0, memory.memory().get(DOUBLE, byteOffset(memory, 2)));
        }

        @Test
        void a_broadcast_array_is_as_small_as_its_memory() {
            NumPyArray array = CHECKS.call("broadcast", ArrayHandles::of, range(3), 1000L);

            SharedMemory memory = NUMPY.share(array);

            assertArrayEquals(new long[]{0, 8}, memory.byteStrides());
            assertEquals(24, memory.memory().byteSize());
            assertTrue(memory.readOnly());
        }

        @Test
        void a_rank_zero_array_is_shared() {
            NumPyArray array = range();

            SharedMemory memory = NUMPY.share(array);

            assertEquals(8, memory.memory().byteSize());
            assertSharedBothWays(array, memory);
        }

        @Test
        void an_empty_array_has_no_memory() {
            SharedMemory memory = NUMPY.share(VIEWS.transpose(range(0, 3)));

            assertEquals(0, memory.memory().byteSize());
            assertArrayEquals(new long[]{3, 0}, memory.shape());
        }

        @Test
        void a_read_only_array_gives_read_only_memory() {
            SharedMemory memory = NUMPY.share(CHECKS.call("read_only", ArrayHandles::of, range(2)));

            assertTrue(memory.readOnly());
            assertTrue(memory.memory().isReadOnly());
        }

        @Test
        void the_byte_order_is_the_arrays() {
            SharedMemory memory = NUMPY.share(CHECKS.call("big_endian", ArrayHandles::of, range(2)));

            assertEquals(ByteOrder.BIG_ENDIAN, memory.byteOrder());
            assertEquals(DType.FLOAT64, memory.dtype());
            assertEquals(1.0, memory.memory().get(DOUBLE.withOrder(ByteOrder.BIG_ENDIAN), 8));
        }

        @Test
        void unaligned_elements_are_shared() {
            SharedMemory memory = NUMPY.share(CHECKS.call("unaligned", ArrayHandles::of, range(3)));

            assertEquals(1, memory.memory().address() % 2);
            assertEquals(2.0, memory.memory().get(DOUBLE, byteOffset(memory, 2)));
        }
    }

    @Nested
    final class Adopt {

        @Test
        void the_first_the_last_and_an_inner_element_are_shared() {
            SharedMemory memory = memory(doubleRange(12), new long[]{3, 4}, new long[]{32, 8}, 0);

            NumPyArray array = NUMPY.adopt(memory);

            assertEquals("array([[ 0.,  1.,  2.,  3.],\n       [ 4.,  5.,  6.,  7.],\n       [ 8.,  9., 10., 11.]])",
                    repr(array));
            assertEquals("writeable=True aligned=True owndata=False",
                    CHECKS.call("flags", PythonResults::text, array));
            assertSharedBothWays(array, memory, 0, 0);
            assertSharedBothWays(array, memory, 2, 3);
            assertSharedBothWays(array, memory, 1, 2);
        }

        @Test
        void signed_strides_and_an_offset_are_kept() {
            SharedMemory memory = memory(doubleRange(12), new long[]{3, 2}, new long[]{-32, -16}, 88);

            NumPyArray array = NUMPY.adopt(memory);

            assertEquals("array([[11.,  9.],\n       [ 7.,  5.],\n       [ 3.,  1.]])", repr(array));
            assertArrayEquals(new long[]{-32, -16}, NUMPY.byteStrides(array));
            assertSharedBothWays(array, memory, 0, 0);
            assertSharedBothWays(array, memory, 2, 1);
            assertSharedBothWays(array, memory, 1, 0);
        }

        @Test
        void elements_may_lie_at_any_byte() {
            MemorySegment segment = Arena.ofAuto().allocate(17, 8);
            SharedMemory memory = memory(segment, new long[]{2}, new long[]{8}, 1);

            NumPyArray array = NUMPY.adopt(memory);

            assertSharedBothWays(array, memory, 1);
            assertEquals("writeable=True aligned=False owndata=False",
                    CHECKS.call("flags", PythonResults::text, array));
        }

        @Test
        void a_stride_of_zero_repeats_an_element() {
            NumPyArray array = NUMPY.adopt(memory(doubleRange(2), new long[]{3}, new long[]{0}, 8));

            assertEquals("array([1., 1., 1.])", repr(array));
        }

        @Test
        void a_rank_zero_description_makes_a_rank_zero_array() {
            SharedMemory memory = memory(doubleRange(2), new long[0], new long[0], 8);

            NumPyArray array = NUMPY.adopt(memory);

            assertEquals("array(1.)", repr(array));
            assertSharedBothWays(array, memory);
        }

        @Test
        void empty_memory_without_an_address_makes_an_empty_array() {
            NumPyArray array = NUMPY.adopt(memory(MemorySegment.NULL, new long[]{2, 0}, new long[]{-8, 8}, 0));

            assertArrayEquals(new long[]{2, 0}, NUMPY.shape(array));
        }

        @Test
        void read_only_memory_makes_a_read_only_array() {
            MemorySegment segment = doubleRange(2);
            NumPyArray array = NUMPY.adopt(SharedMemory.builder(segment, DType.FLOAT64, 2).readOnly(true).build());

            TensorException refused = assertThrows(TensorException.class,
                    () -> NUMPY.write(array, Scalar.of(1.0), 0));

            assertEquals(ErrorKind.READ_ONLY, refused.kind());
            assertEquals(0.0, segment.get(DOUBLE, 0));
        }

        @Test
        void foreign_byte_order_is_respected() {
            MemorySegment segment = Arena.ofAuto().allocate(8, 8);
            segment.set(DOUBLE.withOrder(ByteOrder.BIG_ENDIAN), 0, 1.5);

            NumPyArray array = NUMPY.adopt(
                    SharedMemory.builder(segment, DType.FLOAT64, 1).byteOrder(ByteOrder.BIG_ENDIAN).build());
            assertEquals(Scalar.of(1.5), NUMPY.read(array, 0));
            NUMPY.write(array, Scalar.of(2.5), 0);

            assertEquals(2.5, segment.get(DOUBLE.withOrder(ByteOrder.BIG_ENDIAN), 0));
        }

        @ParameterizedTest
        @EnumSource(value = DType.class)
        void every_dtype_is_adopted_as_itself_or_refused(DType dtype) {
            MemorySegment segment = Arena.ofAuto().allocate(16, 16);
            SharedMemory memory = SharedMemory.builder(segment, dtype, 1).build();

            if (dtype.inNumPy()) {
                assertEquals(dtype, NUMPY.dtype(NUMPY.adopt(memory)));
            } else {
                TensorException refused = assertThrows(TensorException.class, () -> NUMPY.adopt(memory));
                assertEquals(ErrorKind.DTYPE_UNSUPPORTED, refused.kind());
            }
        }

        @Test
        void memory_of_another_device_is_refused() {
            MemorySegment segment = doubleRange(1);
            SharedMemory memory = SharedMemory.builder(segment, DType.FLOAT64, 1).device(Device.parse("cuda:0"))
                    .build();

            TensorException refused = assertThrows(TensorException.class, () -> NUMPY.adopt(memory));

            assertEquals(ErrorKind.NOT_HOST_MEMORY, refused.kind());
            assertEquals("adopt: the elements are on cuda:0, not in host memory", refused.getMessage());
        }

        @Test
        void memory_that_was_freed_is_refused() {
            SharedMemory memory;
            try (Arena arena = Arena.ofShared()) {
                memory = memory(arena.allocate(8, 8), new long[]{1}, new long[]{8}, 0);
            }

            TensorException refused = assertThrows(TensorException.class, () -> NUMPY.adopt(memory));

            assertEquals(ErrorKind.INVALID_MEMORY, refused.kind());
        }
    }

    @Nested
    final class RoundTrip {

        @Test
        void an_array_over_the_memory_of_an_array_is_another_array_over_the_same_memory() {
            NumPyArray array = CHECKS.call("reversed_steps", ArrayHandles::of, range(3, 4));

            NumPyArray other = NUMPY.adopt(NUMPY.share(array));
            NUMPY.write(other, Scalar.of(99.0), 2, 1);

            assertNotSame(array, other);
            assertArrayEquals(NUMPY.byteStrides(array), NUMPY.byteStrides(other));
            assertEquals(Scalar.of(99.0), NUMPY.read(array, 2, 1));
        }

        @Test
        void every_dtype_survives() {
            for (DType dtype : NUMPY.dtypes()) {
                NumPyArray array = vector(dtype, Scalar.of(false), Scalar.of(true));

                assertEquals(repr(array), repr(NUMPY.adopt(NUMPY.share(array))));
            }
        }
    }

    @Nested
    final class Identity {

        @Test
        void the_same_python_object_has_the_same_handle() {
            NumPyArray array = range(2);
            NumPyArray adopted = NUMPY.adopt(memory(doubleRange(2), new long[]{2}, new long[]{8}, 0));

            assertSame(array, CHECKS.call("same", ArrayHandles::of, array));
            assertSame(adopted, CHECKS.call("same", ArrayHandles::of, adopted));
        }

        @Test
        void another_view_of_the_same_elements_has_another_handle() {
            NumPyArray array = range(2);

            assertNotSame(array, NUMPY.select(array, List.of()));
            assertNotSame(VIEWS.transpose(array), VIEWS.transpose(array));
        }
    }
}
