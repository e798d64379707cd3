package org.tensortck.reference.torch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensortck.reference.Recorded;
import org.tensortck.reference.ReferenceTensors;
import org.tensortck.reference.torch.view.TorchViews;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

class TensorTest {
    private final ReferenceTensors torch = new ReferenceTensors();

    /** Returns a tensor whose elements count up from 0. */
    private Tensor counting(DType dtype, long... shape) {
        long count = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        List<Scalar> elements = IntStream.range(0, (int) count).mapToObj(Scalar::of).toList();
        return torch.create(new Values(Arrays.stream(shape).boxed().toList(), elements), Optional.of(dtype));
    }

    private Tensor leaf(long... shape) {
        Tensor tensor = counting(DType.FLOAT32, shape);
        torch.requireGrad(tensor, true);
        return tensor;
    }

    private static Values values(Scalar... elements) {
        return new Values(List.of((long) elements.length), List.of(elements));
    }

    private static TensorException refusal(ErrorKind kind, Runnable action) {
        TensorException refusal = assertThrows(TensorException.class, action::run);
        assertEquals(kind, refusal.kind(), refusal::getMessage);
        return refusal;
    }

    private Scalar at(Tensor tensor, long... position) {
        return torch.read(tensor, position);
    }

    @Nested
    class Creation {

        @ParameterizedTest
        @CsvSource({"True, bool", "3, int64", "3.0, float32", "0.0|1.0, complex64"})
        void a_number_determines_the_dtype(String number, String dtype) {
            Tensor tensor = torch.create(values(Scalar.of(true), Recorded.number(number)), Optional.empty());
            assertEquals(dtype, torch.dtype(tensor).typeName());
        }

        @Test
        void no_numbers_give_the_default_dtype() {
            assertEquals(DType.FLOAT32, torch.dtype(torch.create(values(), Optional.empty())));
        }

        @Test
        void an_integer_above_64_bits_is_refused() {
            var large = new Scalar.Int(BigInteger.TWO.pow(63));
            assertEquals("tensor: 9223372036854775808 cannot be stored as int64",
                    refusal(ErrorKind.VALUE_OUT_OF_RANGE, () -> torch.create(values(large), Optional.empty()))
                            .getMessage());
            assertEquals(large, at(torch.create(values(large), Optional.of(DType.UINT64)), 0));
        }

        @Test
        void an_empty_tensor_has_the_shape_on_every_device() {
            Tensor meta = torch.empty(new long[]{2, 0, 3}, Optional.empty(), Optional.of(Device.META));
            assertEquals(DType.FLOAT32, torch.dtype(meta));
            assertArrayEquals(new long[]{3, 3, 1}, torch.strides(meta));
            assertEquals(Device.META, torch.device(meta));
            assertEquals(Device.CPU,
                    torch.device(torch.empty(new long[]{2}, Optional.empty(), Optional.of(new Device("cpu", 3)))));
        }

        @Test
        void too_many_bytes_are_refused() {
            assertEquals("shape: [4611686018427387904] of float32 has more bytes than 64 bits can count",
                    refusal(ErrorKind.SHAPE_MISMATCH,
                            () -> torch.empty(new long[]{1L << 62}, Optional.empty(), Optional.of(Device.CPU)))
                            .getMessage());
        }

        @ParameterizedTest
        @EnumSource(value = DType.class, names = {"FLOAT16", "BFLOAT16", "FLOAT32", "FLOAT64"})
        void random_numbers_fill_the_interval_from_zero_to_one(DType dtype) {
            Tensor random = torch.rand(new long[]{40, 50}, Optional.of(dtype));
            double[] sorted = IntStream.range(0, 2000)
                    .mapToDouble(place -> ((Scalar.Real) at(random, place / 50, place % 50)).value()).sorted()
                    .toArray();
            assertTrue(sorted[0] >= 0 && sorted[0] < 0.02, () -> "lowest " + sorted[0]);
            assertTrue(sorted[1999] < 1 && sorted[1999] > 0.98, () -> "highest " + sorted[1999]);
            assertEquals(0.5, Arrays.stream(sorted).average().orElseThrow(), 0.05);
        }

        @Test
        void random_complex_numbers_have_two_parts_and_integers_there_are_none() {
            Tensor random = torch.rand(new long[]{1}, Optional.of(DType.COMPLEX64));
            assertTrue(at(random, 0) instanceof Scalar.Complex(double re, double im) && re != im);
            refusal(ErrorKind.DTYPE_UNSUPPORTED, () -> torch.rand(new long[]{1}, Optional.of(DType.INT64)));
            refusal(ErrorKind.DTYPE_UNSUPPORTED, () -> torch.rand(new long[]{1}, Optional.of(DType.FLOAT8_E5M2)));
        }
    }

    @Nested
    class Selection {

        @Test
        void a_view_shares_and_says_where_it_is() {
            Tensor tensor = counting(DType.FLOAT32, 3, 5);
            Tensor view = torch.select(tensor, Recorded.index("1:,2::2"));
            assertArrayEquals(new long[]{5, 2}, torch.strides(view));
            assertEquals(7, torch.offset(view));
            torch.write(view, Scalar.of(-1), 1, 1);
            assertEquals(Scalar.of(-1.0), at(tensor, 2, 4));
        }

        @Test
        void a_single_element_is_a_view_too() {
            Tensor tensor = counting(DType.INT32, 2, 2);
            torch.assign(torch.select(tensor, Recorded.index("1,0")), Recorded.index("..."), Scalar.of(9));
            assertEquals(Scalar.of(9), at(tensor, 1, 0));
        }

        @Test
        void a_negative_step_is_refused() {
            assertEquals("index: step -1 of a range is negative", refusal(ErrorKind.NEGATIVE_STRIDE,
                    () -> torch.select(counting(DType.INT8, 3), Recorded.index("::-1"))).getMessage());
        }
    }

    @Nested
    class Assignment {

        @Test
        void a_source_is_broadcast_and_cast_with_wrapping() {
            Tensor tensor = counting(DType.INT8, 2, 3);
            Tensor source = torch.create(values(Scalar.of(300), Scalar.of(-1), Scalar.of(128)),
                    Optional.of(DType.INT32));
            torch.assign(tensor, Recorded.index(":"), source);
            for (long row = 0; row < 2; row++) {
                assertEquals(List.of(Scalar.of(44), Scalar.of(-1), Scalar.of(-128)),
                        List.of(at(tensor, row, 0), at(tensor, row, 1), at(tensor, row, 2)));
            }
        }

        @Test
        void a_number_that_does_not_fit_is_refused_and_changes_nothing() {
            Tensor tensor = counting(DType.INT8, 2);
            assertEquals("setitem: 300 cannot be stored as int8", refusal(ErrorKind.VALUE_OUT_OF_RANGE,
                    () -> torch.assign(tensor, Recorded.index("0"), Scalar.of(300))).getMessage());
            assertEquals(Scalar.of(0), at(tensor, 0));
        }

        @Test
        void a_shape_that_cannot_be_broadcast_is_refused_even_without_elements() {
            Tensor source = counting(DType.FLOAT32, 4);
            Tensor meta = torch.empty(new long[]{2, 3}, Optional.empty(), Optional.of(Device.META));
            refusal(ErrorKind.SHAPE_MISMATCH, () -> torch.assign(meta, Recorded.index("0"), source));
            refusal(ErrorKind.SHAPE_MISMATCH,
                    () -> torch.assign(counting(DType.FLOAT32, 2, 3), Recorded.index("0"), source));
        }

        @Test
        void writing_to_meta_does_nothing_and_reading_from_it_is_refused() {
            Tensor meta = torch.empty(new long[]{3}, Optional.empty(), Optional.of(Device.META));
            torch.assign(meta, Recorded.index("0"), Scalar.of(1e60));
            torch.assign(meta, Recorded.index(":"), counting(DType.FLOAT32, 3));
            assertEquals("read: the elements are on meta, not in host memory",
                    refusal(ErrorKind.NOT_HOST_MEMORY, () -> at(meta, 0)).getMessage());
            refusal(ErrorKind.NOT_HOST_MEMORY,
                    () -> torch.assign(counting(DType.FLOAT32, 3), Recorded.index(":"), meta));
        }

        @Test
        void one_number_fills_every_selected_element_and_no_other() {
            Tensor tensor = counting(DType.COMPLEX128, 3, 4);
            torch.assign(tensor, Recorded.index("::2,1:3"), new Scalar.Complex(7, -7));
            for (int place = 0; place < 12; place++) {
                boolean selected = place / 4 != 1 && place % 4 > 0 && place % 4 < 3;
                assertEquals(selected ? new Scalar.Complex(7, -7) : new Scalar.Complex(place, 0),
                        at(tensor, place / 4, place % 4));
            }
        }
    }

    @Nested
    class Conversion {

        @Test
        void the_same_dtype_is_the_same_tensor() {
            Tensor tensor = leaf(2);
            assertSame(tensor, torch.cast(tensor, DType.FLOAT32));
            assertSame(tensor, torch.asTensor(tensor, Optional.empty(), Optional.of(Device.CPU)));
        }

        @Test
        void another_dtype_is_a_copy_in_the_order_of_the_axes() {
            Tensor transposed = new TorchViews().transpose(counting(DType.FLOAT32, 4, 3));
            Tensor converted = torch.cast(transposed, DType.INT16);
            assertArrayEquals(new long[]{1, 3}, torch.strides(converted));
            assertEquals(Scalar.of(10), at(converted, 1, 3));
            torch.write(converted, Scalar.of(-5), 1, 3);
            assertEquals(Scalar.of(10.0), at(transposed, 1, 3));
        }

        @Test
        void a_device_with_an_ordinal_is_another_device() {
            Tensor tensor = counting(DType.FLOAT32, 2);
            Tensor copy = torch.asTensor(tensor, Optional.empty(), Optional.of(new Device("cpu", 0)));
            assertNotSame(tensor, copy);
            assertEquals(Device.CPU, torch.device(copy));
            torch.write(copy, Scalar.of(5), 0);
            assertEquals(Scalar.of(0.0), at(tensor, 0));
        }

        @Test
        void elements_go_to_meta_but_not_back() {
            Tensor meta = torch.asTensor(new TorchViews().transpose(leaf(4, 3)), Optional.empty(),
                    Optional.of(Device.META));
            assertArrayEquals(new long[]{1, 3}, torch.strides(meta));
            assertEquals(Optional.of("ToCopyBackward0"), torch.gradientFunction(meta));
            assertEquals("to: the elements are on meta, not in host memory", refusal(ErrorKind.NOT_HOST_MEMORY,
                    () -> torch.asTensor(meta, Optional.empty(), Optional.of(Device.CPU))).getMessage());
        }

        @Test
        void an_unknown_device_is_refused() {
            assertThrows(IllegalArgumentException.class,
                    () -> torch.empty(new long[0], Optional.empty(), Optional.of(new Device("cuda", 0))));
        }
    }

    @Nested
    class Exchange {

        private SharedMemory shared(DType dtype, ByteOrder order, long byteStride, long byteOffset) {
            MemorySegment memory = Arena.ofAuto().allocate(64);
            return SharedMemory.builder(memory, dtype, 3).byteStrides(byteStride).byteOffset(byteOffset)
                    .byteOrder(order).build();
        }

        @Test
        void writes_are_seen_on_both_sides() {
            Tensor tensor = counting(DType.FLOAT64, 2, 3);
            Tensor back = torch.adopt(torch.share(torch.select(tensor, Recorded.index(":,1:"))));
            assertArrayEquals(new long[]{3, 1}, torch.strides(back));
            assertEquals(0, torch.offset(back));
            torch.write(back, Scalar.of(50), 1, 1);
            torch.write(tensor, Scalar.of(40), 0, 1);
            assertEquals(Scalar.of(50.0), at(tensor, 1, 2));
            assertEquals(Scalar.of(40.0), at(back, 0, 0));
        }

        @Test
        void a_tensor_in_the_graph_or_without_memory_or_counterpart_is_not_shared() {
            assertEquals("numpy: the tensor requires gradients, which an array cannot record",
                    refusal(ErrorKind.REQUIRES_GRAD, () -> torch.share(leaf(2))).getMessage());
            assertEquals("numpy: the elements are on meta, not in host memory", refusal(ErrorKind.NOT_HOST_MEMORY,
                    () -> torch.share(torch.empty(new long[0], Optional.empty(), Optional.of(Device.META))))
                    .getMessage());
            assertEquals("numpy: no array has dtype bfloat16", refusal(ErrorKind.DTYPE_UNSUPPORTED,
                    () -> torch.share(counting(DType.BFLOAT16, 2))).getMessage());
        }

        @Test
        void a_negative_stride_is_refused_even_by_the_copying_constructor() {
            SharedMemory reversed = shared(DType.INT32, ByteOrder.nativeOrder(), -4, 8);
            assertEquals("from_numpy: a stride in [-4] bytes is negative",
                    refusal(ErrorKind.NEGATIVE_STRIDE, () -> torch.adopt(reversed)).getMessage());
            refusal(ErrorKind.NEGATIVE_STRIDE, () -> torch.tensor(reversed, Optional.empty(), Optional.empty()));
        }

        @Test
        void a_foreign_byte_order_is_refused_unless_there_is_one_byte() {
            ByteOrder foreign = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN
                    ? ByteOrder.BIG_ENDIAN
                    : ByteOrder.LITTLE_ENDIAN;
            refusal(ErrorKind.DTYPE_UNSUPPORTED, () -> torch.adopt(shared(DType.INT16, foreign, 2, 0)));
            assertEquals(DType.INT8, torch.dtype(torch.adopt(shared(DType.INT8, foreign, 1, 0))));
        }

        @Test
        void a_stride_between_elements_is_refused_and_an_unaligned_offset_is_not() {
            assertEquals("from_numpy: stride of 6 bytes of axis 0 is no multiple of the 4 bytes of int32",
                    refusal(ErrorKind.INVALID_MEMORY,
                            () -> torch.adopt(shared(DType.INT32, ByteOrder.nativeOrder(), 6, 0))).getMessage());
            Tensor unaligned = torch.adopt(shared(DType.INT32, ByteOrder.nativeOrder(), 4, 3));
            torch.write(unaligned, Scalar.of(123456), 2);
            assertEquals(Scalar.of(123456), at(unaligned, 2));
        }

        @Test
        void as_tensor_shares_where_tensor_copies() {
            Tensor source = counting(DType.FLOAT64, 2);
            SharedMemory array = torch.share(source);
            Tensor shared = torch.asTensor(array, Optional.of(DType.FLOAT64), Optional.of(Device.CPU));
            Tensor cast = torch.asTensor(array, Optional.of(DType.FLOAT32), Optional.empty());
            Tensor copied = torch.tensor(array, Optional.empty(), Optional.empty());
            torch.write(source, Scalar.of(7), 0);
            assertEquals(List.of(Scalar.of(7.0), Scalar.of(0.0), Scalar.of(0.0)),
                    List.of(at(shared, 0), at(cast, 0), at(copied, 0)));
        }

        @Test
        void a_read_only_array_is_written_through() {
            MemorySegment memory = Arena.ofAuto().allocate(4);
            Tensor tensor = torch.adopt(SharedMemory.builder(memory, DType.INT32).readOnly(true).build());
            torch.write(tensor, Scalar.of(3));
            assertFalse(torch.share(tensor).readOnly());
            assertEquals(Scalar.of(3), at(tensor));
        }

        @Test
        void memory_that_cannot_be_written_is_refused_as_such() {
            MemorySegment memory = Arena.ofAuto().allocate(4).asReadOnly();
            Tensor tensor = torch.adopt(SharedMemory.builder(memory, DType.INT32).readOnly(true).build());
            assertEquals("write: the memory can only be read",
                    refusal(ErrorKind.READ_ONLY, () -> torch.write(tensor, Scalar.of(3))).getMessage());
        }
    }

    @Nested
    class Graph {

        @Test
        void copies_and_views_name_their_function() {
            Tensor leaf = leaf(3, 4);
            assertEquals(Optional.empty(), torch.gradientFunction(leaf));
            assertEquals(Optional.of("CloneBackward0"), torch.gradientFunction(torch.copy(leaf)));
            assertEquals(Optional.of("ToCopyBackward0"), torch.gradientFunction(torch.cast(leaf, DType.COMPLEX64)));
            assertEquals(Optional.of("PermuteBackward0"), torch.gradientFunction(new TorchViews().transpose(leaf)));
            assertEquals(Optional.of("SelectBackward0"),
                    torch.gradientFunction(torch.select(leaf, Recorded.index("0"))));
            assertEquals(Optional.of("SliceBackward0"),
                    torch.gradientFunction(torch.select(leaf, Recorded.index(":"))));
            assertEquals(Optional.of("AliasBackward0"),
                    torch.gradientFunction(torch.select(leaf, Recorded.index("0:99,:"))));
        }

        @Test
        void an_integer_cast_and_detach_leave_the_graph() {
            Tensor leaf = leaf(3);
            assertFalse(torch.requiresGrad(torch.cast(leaf, DType.INT32)));
            Tensor detached = torch.detach(leaf);
            assertFalse(torch.requiresGrad(detached));
            torch.assign(detached, Recorded.index("0"), Scalar.of(9));
            assertEquals(Scalar.of(9.0), at(leaf, 0));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", ":", "..."})
        void a_leaf_and_its_views_refuse_writes(String index) {
            Tensor leaf = leaf(3, 2);
            assertEquals("setitem: the tensor is a leaf that requires gradients", refusal(ErrorKind.REQUIRES_GRAD,
                    () -> torch.assign(leaf, Recorded.index(index), Scalar.of(1))).getMessage());
            Tensor view = torch.select(leaf, Recorded.index("1"));
            assertEquals("setitem: the tensor is a view of a leaf that requires gradients",
                    refusal(ErrorKind.REQUIRES_GRAD,
                            () -> torch.assign(view, Recorded.index(index), counting(DType.FLOAT32, 2))).getMessage());
        }

        @ParameterizedTest
        @CsvSource({"0, CopySlices, CopySlices", ":, FillBackward3, CopyBackwards",
                "..., FillBackward3, CopyBackwards"})
        void a_write_names_the_function_of_a_member(String index, String ofNumber, String ofTensor) {
            Tensor filled = torch.copy(leaf(3, 4));
            torch.assign(filled, Recorded.index(index), Scalar.of(1));
            assertEquals(Optional.of(ofNumber), torch.gradientFunction(filled));
            Tensor copied = counting(DType.FLOAT32, 3, 4);
            torch.assign(copied, Recorded.index(index), torch.select(leaf(3, 4), Recorded.index("0")));
            assertEquals(Optional.of(ofTensor), torch.gradientFunction(copied));
        }

        @Test
        void a_write_to_a_view_makes_its_base_and_all_views_members() {
            Tensor base = counting(DType.FLOAT32, 3, 4);
            Tensor view = torch.select(base, Recorded.index("0"));
            Tensor other = torch.select(base, Recorded.index("1"));
            Tensor detached = torch.detach(base);
            torch.assign(view, Recorded.index(":"), torch.select(leaf(3, 4), Recorded.index("0")));
            assertEquals(Optional.of("CopySlices"), torch.gradientFunction(base));
            assertEquals(Optional.of("AsStridedBackward0"), torch.gradientFunction(view));
            assertEquals(Optional.of("AsStridedBackward0"), torch.gradientFunction(other));
            assertTrue(torch.requiresGrad(other));
            assertFalse(torch.requiresGrad(detached));
        }

        @Test
        void an_integer_tensor_never_becomes_a_member() {
            Tensor integers = counting(DType.INT64, 4);
            torch.assign(integers, Recorded.index(":"), leaf(4));
            assertFalse(torch.requiresGrad(integers));
            assertEquals("requires_grad: dtype int64 is neither floating-point nor complex",
                    refusal(ErrorKind.DTYPE_UNSUPPORTED, () -> torch.requireGrad(integers, true)).getMessage());
        }

        @Test
        void only_a_leaf_can_change() {
            Tensor leaf = leaf(2);
            Tensor member = torch.copy(leaf);
            Consumer<Boolean> change = required -> torch.requireGrad(member, required);
            assertEquals("requires_grad: the tensor is no leaf but the result of CloneBackward0",
                    refusal(ErrorKind.REQUIRES_GRAD, () -> change.accept(true)).getMessage());
            refusal(ErrorKind.REQUIRES_GRAD, () -> change.accept(false));
            torch.requireGrad(leaf, false);
            assertFalse(torch.requiresGrad(leaf));
        }
    }

    @Test
    void the_text_is_that_of_pytorch() {
        Tensor tensor = torch.create(new Values(List.of(2L, 2L),
                List.of(Scalar.of(100.0), Scalar.of(0.9), Scalar.of(0.6), Scalar.of(0.5))), Optional.empty());
        assertEquals("tensor([[100.0000,   0.9000],\n        [  0.6000,   0.5000]])", tensor.toString());
        assertEquals("tensor(..., device='meta', size=(3,))",
                torch.empty(new long[]{3}, Optional.empty(), Optional.of(Device.META)).toString());
    }
}
