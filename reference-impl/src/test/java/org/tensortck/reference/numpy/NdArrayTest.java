package org.tensortck.reference.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensortck.reference.Recorded;
import org.tensortck.reference.ReferenceArrays;
import org.tensortck.reference.ReferenceArraysNumPy1Windows;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.reference.numpy.view.NumPyViews;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.spi.common.Printing;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

class NdArrayTest {
    private final ReferenceArrays numpy = new ReferenceArrays();

    /** Returns an array whose elements count up from 0. */
    private NdArray counting(DType dtype, long... shape) {
        long count = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        List<Scalar> elements = IntStream.range(0, (int) count).mapToObj(Scalar::of).toList();
        return numpy.create(new Values(Arrays.stream(shape).boxed().toList(), elements), Optional.of(dtype));
    }

    private List<Scalar> row(NdArray array) {
        return IntStream.range(0, (int) numpy.shape(array)[0]).mapToObj(place -> numpy.read(array, place)).toList();
    }

    private static List<Scalar> integers(long... values) {
        return Arrays.stream(values).mapToObj(Scalar::of).toList();
    }

    private static TensorException refusal(ErrorKind kind, Runnable action) {
        TensorException refusal = assertThrows(TensorException.class, action::run);
        assertEquals(kind, refusal.kind(), refusal::getMessage);
        return refusal;
    }

    @Nested
    class Creation {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {"True,False; bool", "True,2; int64", "True,2.5; float64",
                "2,0.0|1.0; complex128",
                "(); float64", "9223372036854775808,True; uint64", "9223372036854775808,2.5; float64",
                "9223372036854775808,18446744073709551615; uint64", "9223372036854775808,0; float64",
                "9223372036854775808,-1; float64"})
        void numbers_determine_the_dtype(String numbers, String dtype) {
            assertEquals(dtype, numpy.dtype(numpy.create(values(numbers), Optional.empty())).typeName());
        }

        private Values values(String numbers) {
            List<Scalar> elements = Arrays.stream(numbers.split(",", -1)).filter(number -> !number.equals("()"))
                    .map(Recorded::number).toList();
            return new Values(List.of((long) elements.size()), elements);
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {"18446744073709551616", "18446744073709551616,1.5",
                "-9223372036854775809"})
        void an_integer_beyond_64_bits_is_refused(String numbers) {
            refusal(ErrorKind.VALUE_OUT_OF_RANGE, () -> numpy.create(values(numbers), Optional.empty()));
        }

        @ParameterizedTest
        @CsvSource({"2147483647, int32", "2147483648, int64", "-2147483648, int32", "9223372036854775808, uint64"})
        void numpy_1_on_windows_starts_from_int32(BigInteger number, String dtype) {
            var windows = new ReferenceArraysNumPy1Windows();
            Values one = new Values(List.of(), List.of(new Scalar.Int(number)));
            assertEquals(dtype, windows.dtype(windows.create(one, Optional.empty())).typeName());
            assertEquals(DType.INT32, windows.defaultInteger());
        }

        @Test
        void a_dtype_that_numpy_lacks_is_refused() {
            assertEquals("array: no array has dtype bfloat16",
                    refusal(ErrorKind.DTYPE_UNSUPPORTED, () -> counting(DType.BFLOAT16, 2)).getMessage());
            assertEquals(14, numpy.dtypes().size());
        }
    }

    @Nested
    class Selection {

        @Test
        void a_negative_step_gives_a_negative_stride_over_the_same_memory() {
            NdArray array = counting(DType.INT64, 4);
            NdArray reversed = numpy.select(array, Recorded.index("::-1"));
            assertArrayEquals(new long[]{-8}, numpy.byteStrides(reversed));
            assertEquals(integers(3, 2, 1, 0), row(reversed));
            numpy.write(reversed, Scalar.of(9), 0);
            assertEquals(Scalar.of(9), numpy.read(array, 3));
        }

        @Test
        void a_position_for_every_axis_gives_an_array_of_rank_zero() {
            NdArray element = numpy.select(counting(DType.INT8, 2, 2), Recorded.index("-1,0"));
            assertArrayEquals(new long[0], numpy.shape(element));
            assertEquals(Scalar.of(2), numpy.read(element));
        }
    }

    @Nested
    class Assignment {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {"1:; :-1; 0,0,1,2,3,4,5,6", "2::2; :-2:2; 0,1,0,3,2,5,4,7",
                ":; ::-1; 7,6,5,4,3,2,1,0", ":; :; 0,1,2,3,4,5,6,7"})
        void an_overlapping_source_is_copied_first(String target, String source, String expected) {
            NdArray array = counting(DType.INT64, 8);
            numpy.assign(array, Recorded.index(target), numpy.select(array, Recorded.index(source)));
            assertEquals(integers(Recorded.longs(expected)), row(array));
        }

        @Test
        void a_source_wraps_where_a_number_is_refused() {
            NdArray array = counting(DType.INT8, 3);
            NdArray source = numpy.create(new Values(List.of(3L), integers(300, -1, 128)), Optional.of(DType.INT32));
            numpy.assign(array, Recorded.index(":"), source);
            assertEquals(integers(44, -1, -128), row(array));
            assertEquals("setitem: 300 cannot be stored as int8", refusal(ErrorKind.VALUE_OUT_OF_RANGE,
                    () -> numpy.assign(array, Recorded.index("0"), Scalar.of(300))).getMessage());
            refusal(ErrorKind.VALUE_OUT_OF_RANGE, () -> numpy.write(array, Scalar.of(-129), 0));
            assertEquals(integers(44, -1, -128), row(array));
        }

        @Test
        void a_read_only_array_and_its_views_refuse_every_write() {
            MemorySegment memory = Arena.ofAuto().allocate(8);
            NdArray array = numpy.adopt(SharedMemory.builder(memory, DType.INT32, 2).readOnly(true).build());
            NdArray view = new NumPyViews().transpose(numpy.select(array, Recorded.index("1:")));
            assertEquals("setitem: the array is read-only",
                    refusal(ErrorKind.READ_ONLY, () -> numpy.assign(view, Recorded.index("0"), Scalar.of(1)))
                            .getMessage());
            refusal(ErrorKind.READ_ONLY, () -> numpy.assign(array, Recorded.index(":"), numpy.copy(array)));
            refusal(ErrorKind.READ_ONLY, () -> numpy.write(array, Scalar.of(1), 0));
            assertTrue(numpy.share(view).readOnly());
            numpy.write(numpy.copy(array), Scalar.of(1), 0);
            assertEquals(integers(0, 0), row(array));
        }
    }

    @Nested
    class Copies {

        @Test
        void astype_copies_even_to_the_same_dtype() {
            NdArray array = counting(DType.INT32, 2);
            NdArray copy = numpy.cast(array, DType.INT32);
            numpy.write(copy, Scalar.of(7), 0);
            assertEquals(integers(0, 1), row(array));
        }

        @Test
        void astype_keeps_the_order_of_the_axes_and_copy_does_not() {
            NdArray transposed = new NumPyViews().transpose(counting(DType.FLOAT64, 2, 3));
            assertArrayEquals(new long[]{4, 12}, numpy.byteStrides(numpy.cast(transposed, DType.FLOAT32)));
            NdArray copy = numpy.copy(transposed);
            assertArrayEquals(new long[]{16, 8}, numpy.byteStrides(copy));
            assertEquals(Scalar.of(4.0), numpy.read(copy, 1, 1));
        }

        @Test
        void a_copy_keeps_a_foreign_byte_order_and_astype_does_not() {
            MemorySegment memory = Arena.ofAuto().allocate(4);
            NdArray big = numpy.adopt(
                    SharedMemory.builder(memory, DType.INT32, 1).byteOrder(ByteOrder.BIG_ENDIAN).build());
            numpy.write(big, Scalar.of(1), 0);
            assertEquals(ByteOrder.BIG_ENDIAN, numpy.share(numpy.copy(big)).byteOrder());
            assertEquals(ByteOrder.nativeOrder(), numpy.share(numpy.cast(big, DType.INT32)).byteOrder());
            assertEquals(integers(1), row(numpy.copy(big)));
            assertEquals(integers(1), row(numpy.cast(big, DType.INT32)));
        }
    }

    @Nested
    class Exchange {

        @Test
        void a_reversed_array_is_shared_and_adopted_with_its_strides() {
            NdArray array = counting(DType.INT16, 2, 3);
            NdArray flipped = numpy.select(array, Recorded.index("::-1,::-1"));
            NdArray back = numpy.adopt(numpy.share(flipped));
            assertArrayEquals(new long[]{-6, -2}, numpy.byteStrides(back));
            assertEquals(Scalar.of(5), numpy.read(back, 0, 0));
            numpy.write(back, Scalar.of(70), 1, 2);
            assertEquals(Scalar.of(70), numpy.read(array, 0, 0));
        }

        @Test
        void an_empty_array_from_a_tensor_has_no_strides() {
            ReferenceTensors torch = new ReferenceTensors();
            Tensor tensor = torch.empty(new long[]{2, 0, 3}, Optional.empty(), Optional.of(Device.CPU));
            assertArrayEquals(new long[3], numpy.byteStrides(numpy.adopt(torch.share(tensor))));
        }

        @Test
        void memory_that_an_array_cannot_have_is_refused() {
            MemorySegment memory = Arena.ofAuto().allocate(64);
            refusal(ErrorKind.DTYPE_UNSUPPORTED,
                    () -> numpy.adopt(SharedMemory.builder(memory, DType.BFLOAT16, 1).build()));
            assertEquals("asarray: the elements are on cuda:0, not in host memory", refusal(ErrorKind.NOT_HOST_MEMORY,
                    () -> numpy.adopt(
                            SharedMemory.builder(memory, DType.INT8, 1).device(new Device("cuda", 0)).build()))
                    .getMessage());
            refusal(ErrorKind.INVALID_MEMORY,
                    () -> numpy.adopt(SharedMemory.builder(memory, DType.INT32, 2).byteStrides(6).build()));
        }
    }

    @Test
    void the_text_is_that_of_numpy() {
        NdArray array = numpy.create(new Values(List.of(2L), integers(4, 8)), Optional.empty());
        assertEquals("array([4, 8])", printing(numpy).repr(array));
        assertEquals("[4 8]", printing(numpy).str(array));
        assertEquals("np.int64(4)", numpy.scalarRepr(DType.INT64, Scalar.of(4)));
        assertEquals("array([4, 8], dtype=int64)", printing(new ReferenceArraysNumPy1Windows()).repr(array));
    }

    @SuppressWarnings("unchecked") // the arrays are all of one type
    private static Printing<NdArray> printing(ReferenceArrays arrays) {
        return arrays.capability(Printing.class).orElseThrow();
    }
}
