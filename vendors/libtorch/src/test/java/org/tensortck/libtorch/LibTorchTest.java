package org.tensortck.libtorch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.libtorch.Examples.elements;
import static org.tensortck.libtorch.Examples.matrix;
import static org.tensortck.libtorch.Examples.number;
import static org.tensortck.libtorch.Examples.row;
import static org.tensortck.libtorch.Examples.tensor;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.bytedeco.pytorch.Tensor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tensortck.spi.TensorLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Device;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

class LibTorchTest {
    private final LibTorch library = new LibTorch();

    private static TensorException assertRefused(ErrorKind kind, Executable operation) {
        TensorException refusal = assertThrows(TensorException.class, operation);
        assertEquals(kind, refusal.kind(), refusal.getMessage());
        return refusal;
    }

    @Test
    void is_found_by_its_name_and_says_its_version() {
        TensorLibrary<?> found = ServiceLoader.load(TensorLibrary.class).stream().map(ServiceLoader.Provider::get)
                .filter(provider -> provider.name().equals("libtorch")).findFirst().orElseThrow();

        assertEquals(LibTorch.class, found.getClass());
        assertTrue(found.version().matches("\\d+\\.\\d+\\.\\d+-\\d+\\.\\d+\\.\\d+"), found.version());
    }

    @Nested
    class Create {

        @Test
        void gives_floats_the_default_dtype_and_integers_int64() {
            assertEquals(DType.FLOAT32, library.defaultDType());
            assertEquals(DType.FLOAT32, library.dtype(library.create(row(0.5), Optional.empty())));
            assertEquals(DType.FLOAT32, library.dtype(library.create(row(new double[0]), Optional.empty())));
            assertEquals(DType.INT64, library.dtype(library.create(row(4L), Optional.empty())));
            assertEquals(DType.BOOL, library.dtype(library.create(number(Scalar.of(true)), Optional.empty())));
        }

        @Test
        void keeps_double_precision_of_complex_numbers_as_cpp_does() {
            Tensor tensor = library.create(number(new Scalar.Complex(1.5, -2)), Optional.empty());

            assertEquals(DType.COMPLEX128, library.dtype(tensor));
            assertEquals(new Scalar.Complex(1.5, -2), library.read(tensor));
        }

        @Test
        void makes_a_contiguous_tensor_in_row_major_order() {
            Tensor tensor = matrix(2, 3);

            assertArrayEquals(new long[]{2, 3}, library.shape(tensor));
            assertArrayEquals(new long[]{3, 1}, library.strides(tensor));
            assertEquals(0, library.offset(tensor));
            assertEquals(Device.CPU, library.device(tensor));
            assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0), elements(tensor));
        }

        @Test
        void refuses_mixed_types_whatever_the_dtype() {
            Values mixed = new Values(List.of(2L), List.of(Scalar.of(1), Scalar.of(0.5)));

            TensorException refusal = assertRefused(ErrorKind.DTYPE_UNSUPPORTED,
                    () -> library.create(mixed, Optional.of(DType.FLOAT64)));
            assertEquals("tensor: all elements should have the same scalar type, but they have [Int, Real]",
                    refusal.getMessage());
        }

        @Test
        void refuses_numbers_that_the_dtype_cannot_hold() {
            assertRefused(ErrorKind.VALUE_OUT_OF_RANGE, () -> library.create(row(300L), Optional.of(DType.UINT8)));
            assertRefused(ErrorKind.VALUE_OUT_OF_RANGE, () -> library.create(row(1e300), Optional.of(DType.FLOAT32)));
        }

        @Test
        void takes_the_upper_half_of_uint64() {
            Scalar largest = new Scalar.Int(BigInteger.TWO.pow(64).subtract(BigInteger.ONE));

            Tensor tensor = library.create(number(largest), Optional.of(DType.UINT64));

            assertEquals(largest, library.read(tensor));
        }

        @Test
        void refuses_the_upper_half_of_uint64_where_no_dtype_is_named() {
            Values upper = number(new Scalar.Int(BigInteger.TWO.pow(63)));

            assertRefused(ErrorKind.VALUE_OUT_OF_RANGE, () -> library.create(upper, Optional.empty()));
        }

        @Test
        void refuses_integers_beyond_uint64() {
            Values beyond = number(new Scalar.Int(BigInteger.TWO.pow(64)));

            TensorException refusal = assertRefused(ErrorKind.VALUE_OUT_OF_RANGE,
                    () -> library.create(beyond, Optional.of(DType.UINT64)));
            assertEquals("scalar: 18446744073709551616 fits neither int64 nor uint64", refusal.getMessage());
        }

        @ParameterizedTest
        @EnumSource(DType.class)
        void reads_back_what_was_written_in_every_dtype(DType dtype) {
            Scalar one = switch (dtype.kind()) {
                case BOOL -> Scalar.of(true);
                case UNSIGNED, SIGNED -> Scalar.of(1);
                case FLOAT -> Scalar.of(1.0);
                case COMPLEX -> new Scalar.Complex(1, 0);
            };

            Tensor tensor = library.create(number(one), Optional.of(dtype));

            assertTrue(library.dtypes().contains(dtype));
            assertEquals(dtype, library.dtype(tensor));
            assertEquals(one, library.read(tensor));
            assertEquals(dtype, library.share(tensor).dtype());
            assertEquals(one, library.read(library.adopt(library.share(tensor))));
        }
    }

    @Nested
    class Broadcasting {

        @Test
        void broadcasts_together_over_the_same_memory() {
            Tensor number = tensor(1.0);
            Tensor row = tensor(2.0, 3.0);

            List<Tensor> results = new ShapeViews().broadcastTogether(List.of(number, row));
            library.write(number, Scalar.of(7.0), 0);
            library.write(row, Scalar.of(8.0), 1);

            assertEquals(List.of(7.0, 7.0), elements(results.get(0)));
            assertEquals(List.of(2.0, 8.0), elements(results.get(1)));
        }
    }

    @Nested
    class ReadAndWrite {

        @Test
        void reads_the_upper_half_of_uint64_as_positive() {
            Tensor tensor = library.create(row(-1L), Optional.of(DType.UINT64));

            assertEquals(new Scalar.Int(BigInteger.TWO.pow(64).subtract(BigInteger.ONE)), library.read(tensor, 0));
        }

        @Test
        void writes_one_element_in_place() {
            Tensor tensor = matrix(2, 2);

            library.write(tensor, Scalar.of(-1.0), 1, 0);

            assertEquals(List.of(0.0, 1.0, -1.0, 3.0), elements(tensor));
        }

        @Test
        void writes_to_a_leaf_that_requires_gradients_without_recording_it() {
            Tensor tensor = tensor(1.0, 2.0);
            library.requireGrad(tensor, true);

            library.write(tensor, Scalar.of(5.0), 1);

            assertEquals(List.of(1.0, 5.0), elements(tensor));
            assertTrue(library.requiresGrad(tensor));
            assertEquals(Optional.empty(), library.gradientFunction(tensor));
        }

        @Test
        void refuses_a_position_outside() {
            assertRefused(ErrorKind.INDEX_OUT_OF_RANGE, () -> library.read(matrix(2, 2), 2, 0));
        }

        @Test
        void cannot_read_what_has_no_elements() {
            Tensor meta = library.empty(new long[]{2}, Optional.empty(), Optional.of(Device.META));

            assertRefused(ErrorKind.NOT_HOST_MEMORY, () -> library.read(meta, 0));
        }
    }

    @Nested
    class Assign {

        @Test
        void fills_what_the_index_selects_and_nothing_else() {
            Tensor tensor = matrix(2, 3);

            library.assign(tensor, List.of(new Index.At(1)), Scalar.of(9.0));

            assertEquals(List.of(0.0, 1.0, 2.0, 9.0, 9.0, 9.0), elements(tensor));
        }

        @Test
        void broadcasts_and_casts_a_source() {
            Tensor tensor = matrix(2, 3);

            library.assign(tensor, List.of(), library.create(row(7L, 8L, 9L), Optional.empty()));

            assertEquals(List.of(7.0, 8.0, 9.0, 7.0, 8.0, 9.0), elements(tensor));
        }

        @Test
        void refuses_sources_that_do_not_broadcast() {
            Tensor tensor = matrix(2, 3);

            assertRefused(ErrorKind.SHAPE_MISMATCH, () -> library.assign(tensor, List.of(), tensor(1.0, 2.0)));
            assertRefused(ErrorKind.SHAPE_MISMATCH,
                    () -> library.assign(tensor, List.of(new Index.At(0)), matrix(2, 3)));
        }

        @Test
        void refuses_numbers_that_the_dtype_cannot_hold() {
            Tensor bytes = library.create(row(0L), Optional.of(DType.UINT8));
            Tensor integers = library.create(row(0L), Optional.empty());

            assertRefused(ErrorKind.VALUE_OUT_OF_RANGE, () -> library.assign(bytes, List.of(), Scalar.of(300)));
            assertRefused(ErrorKind.VALUE_OUT_OF_RANGE,
                    () -> library.assign(integers, List.of(), Scalar.of(Double.NaN)));
        }

        @Test
        void refuses_a_leaf_that_requires_gradients() {
            Tensor leaf = tensor(1.0);
            library.requireGrad(leaf, true);

            assertRefused(ErrorKind.REQUIRES_GRAD,
                    () -> library.assign(leaf, List.of(new Index.At(0)), Scalar.of(2.0)));
        }

        @Test
        void refuses_a_source_without_elements() {
            Tensor meta = library.empty(new long[]{1}, Optional.empty(), Optional.of(Device.META));

            assertRefused(ErrorKind.NOT_HOST_MEMORY, () -> library.assign(tensor(1.0), List.of(), meta));
        }
    }

    @Nested
    class Cast {

        @Test
        void returns_the_same_object_where_nothing_changes() {
            Tensor tensor = tensor(1.0);

            assertSame(tensor, library.cast(tensor, DType.FLOAT32));
            assertEquals(List.of(1.0), elements(tensor));
        }

        @Test
        void copies_where_the_dtype_changes() {
            Tensor tensor = tensor(1.5);

            Tensor cast = library.cast(tensor, DType.FLOAT64);
            library.write(cast, Scalar.of(2.5), 0);

            assertEquals(DType.FLOAT64, library.dtype(cast));
            assertEquals(List.of(1.5), elements(tensor));
        }

        @Test
        void leaves_a_tensor_that_did_not_change_closeable() {
            Tensor tensor = tensor(1.0);
            library.cast(tensor, DType.FLOAT32);

            tensor.close();

            assertTrue(tensor.isNull());
        }
    }

    @Nested
    class Transpose {

        @Test
        void swaps_shape_and_strides_over_the_same_memory() {
            Tensor tensor = matrix(2, 3);

            Tensor transposed = new ShapeViews().transpose(tensor);
            library.write(transposed, Scalar.of(50.0), 2, 1);

            assertArrayEquals(new long[]{3, 2}, library.shape(transposed));
            assertArrayEquals(new long[]{1, 3}, library.strides(transposed));
            assertEquals(Scalar.of(50.0), library.read(tensor, 1, 2));
        }
    }

    @Nested
    class Copy {

        @Test
        void does_not_share() {
            Tensor tensor = tensor(1.0, 2.0);

            Tensor copy = library.copy(tensor);
            library.write(copy, Scalar.of(9.0), 0);

            assertNotSame(tensor, copy);
            assertEquals(List.of(1.0, 2.0), elements(tensor));
        }
    }

    @Nested
    class OnDevices {

        @Test
        void makes_tensors_on_meta() {
            Tensor meta = library.empty(new long[]{2, 3}, Optional.empty(), Optional.of(Device.META));

            assertEquals(Set.of(Device.CPU, Device.META), library.devices());
            assertEquals(Device.META, library.device(meta));
            assertArrayEquals(new long[]{2, 3}, library.shape(meta));
            assertEquals(DType.FLOAT32, library.dtype(meta));
        }

        @Test
        void refuses_negative_lengths() {
            assertRefused(ErrorKind.SHAPE_MISMATCH,
                    () -> library.empty(new long[]{-1}, Optional.empty(), Optional.of(Device.CPU)));
        }
    }

    @Nested
    class InGraphs {

        @Test
        void records_what_made_a_tensor() {
            Tensor leaf = tensor(1.0, 2.0);
            library.requireGrad(leaf, true);

            assertEquals(Optional.empty(), library.gradientFunction(leaf));
            assertEquals(Optional.of("CloneBackward0"), library.gradientFunction(library.copy(leaf)));
            assertEquals(Optional.of("SelectBackward0"),
                    library.gradientFunction(library.select(leaf, List.of(new Index.At(0)))));
        }

        @Test
        void detaches_over_the_same_memory() {
            Tensor leaf = tensor(1.0, 2.0);
            library.requireGrad(leaf, true);

            Tensor detached = library.detach(library.select(leaf, List.of(new Index.At(1))));
            library.write(detached, Scalar.of(7.0));

            assertFalse(library.requiresGrad(detached));
            assertEquals(List.of(1.0, 7.0), elements(leaf));
        }

        @Test
        void refuses_gradients_of_integers_and_of_tensors_in_a_graph() {
            Tensor leaf = tensor(1.0);
            library.requireGrad(leaf, true);

            assertRefused(ErrorKind.DTYPE_UNSUPPORTED,
                    () -> library.requireGrad(library.create(row(1L), Optional.empty()), true));
            assertRefused(ErrorKind.REQUIRES_GRAD, () -> library.requireGrad(library.copy(leaf), false));
        }
    }

    @Nested
    class Rand {

        @Test
        void is_uniform_in_the_default_dtype() {
            Tensor random = library.rand(new long[]{4, 3}, Optional.empty());

            assertEquals(DType.FLOAT32, library.dtype(random));
            assertArrayEquals(new long[]{4, 3}, library.shape(random));
            assertTrue(elements(random).stream().allMatch(element -> element >= 0 && element < 1));
            assertTrue(elements(random).stream().distinct().count() > 1);
        }

        @Test
        void refuses_integers() {
            assertRefused(ErrorKind.DTYPE_UNSUPPORTED, () -> library.rand(new long[]{1}, Optional.of(DType.INT64)));
        }
    }
}
