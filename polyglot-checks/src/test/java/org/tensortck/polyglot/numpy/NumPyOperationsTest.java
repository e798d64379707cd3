package org.tensortck.polyglot.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.polyglot.numpy.Fixtures.CHECKS;
import static org.tensortck.polyglot.numpy.Fixtures.NUMPY;
import static org.tensortck.polyglot.numpy.Fixtures.VIEWS;
import static org.tensortck.polyglot.numpy.Fixtures.range;
import static org.tensortck.polyglot.numpy.Fixtures.repr;
import static org.tensortck.polyglot.numpy.Fixtures.str;
import static org.tensortck.polyglot.numpy.Fixtures.vector;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.tensortck.polyglot.cpython.PythonFailure;
import org.tensortck.polyglot.cpython.PythonResults;
import org.tensortck.spi.ArrayLibrary;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Index;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.Values;

final class NumPyOperationsTest {
    private static final Index ALL = slice(null, null, null);

    private static Index at(long position) {
        return new Index.At(position);
    }

    private static Index slice(Long start, Long stop, Long step) {
        return new Index.Range(optional(start), optional(stop), optional(step));
    }

    private static OptionalLong optional(Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    @Test
    void the_service_loader_finds_it() {
        List<String> names = new ArrayList<>();
        for (ArrayLibrary<?> library : ServiceLoader.load(ArrayLibrary.class)) {
            names.add(library.name());
        }

        assertTrue(names.contains("numpy"), names::toString);
    }

    @Test
    void it_is_available_where_the_tests_run() {
        assertEquals(Optional.empty(), NumPyArrays.unavailable());
        assertTrue(NUMPY.version().startsWith("2.4."), NUMPY.version());
        assertEquals(DType.INT64, NUMPY.defaultInteger());
    }

    @Nested
    final class Select {

        @Test
        void a_range_and_a_position_give_a_view() {
            NumPyArray array = range(3, 4);

            NumPyArray column = NUMPY.select(array, List.of(slice(1L, null, null), at(-1)));
            NUMPY.write(column, Scalar.of(100.0), 1);

            assertEquals("array([  7., 100.])", repr(column));
            assertEquals(Scalar.of(100.0), NUMPY.read(array, 2, 3));
        }

        @Test
        void a_negative_step_gives_a_negative_stride() {
            NumPyArray reversed = NUMPY.select(range(2, 3), List.of(ALL, slice(null, null, -1L)));

            assertArrayEquals(new long[]{24, -8}, NUMPY.byteStrides(reversed));
            assertEquals("array([[2., 1., 0.],\n       [5., 4., 3.]])", repr(reversed));
        }

        @Test
        void a_new_dimension_and_the_rest_are_understood() {
            NumPyArray selected = NUMPY.select(range(2, 3),
                    List.of(new Index.NewDimension(), new Index.Rest(), at(0)));

            assertArrayEquals(new long[]{1, 2}, NUMPY.shape(selected));
        }

        @Test
        void an_index_of_every_dimension_is_a_view_of_rank_zero_and_no_scalar() {
            NumPyArray array = range(2, 3);
            NumPyArray element = NUMPY.select(array, List.of(at(1), at(2)));

            assertArrayEquals(new long[0], NUMPY.shape(element));
            NUMPY.write(array, Scalar.of(9.0), 1, 2);
            assertEquals("array(9.)", repr(element));
        }

        @Test
        void an_index_of_every_dimension_with_the_rest_is_a_view_of_rank_zero() {
            NumPyArray array = range(2, 3);

            NumPyArray element = NUMPY.select(array, List.of(at(0), at(1), new Index.Rest()));
            NUMPY.write(element, Scalar.of(50.0));

            assertArrayEquals(new long[0], NUMPY.shape(element));
            assertEquals(Scalar.of(50.0), NUMPY.read(array, 0, 1));
        }
    }

    @Nested
    final class Assign {

        @Test
        void one_value_goes_to_every_selected_element() {
            NumPyArray array = range(2, 3);

            NUMPY.assign(array, List.of(at(1)), Scalar.of(7));

            assertEquals("[[0. 1. 2.]\n [7. 7. 7.]]", str(array));
        }

        @Test
        void a_source_is_broadcast_and_cast() {
            NumPyArray array = vector(DType.INT32, Scalar.of(0), Scalar.of(0));

            NUMPY.assign(array, List.of(ALL), vector(DType.FLOAT64, Scalar.of(-1.75)));

            assertEquals("array([-1, -1], dtype=int32)", repr(array));
        }
    }

    @Nested
    final class NewArrays {

        @Test
        void a_transpose_shares() {
            NumPyArray array = range(2, 3);

            NumPyArray transposed = VIEWS.transpose(array);
            NUMPY.write(transposed, Scalar.of(-9.0), 2, 0);

            assertArrayEquals(new long[]{3, 2}, NUMPY.shape(transposed));
            assertArrayEquals(new long[]{8, 24}, NUMPY.byteStrides(transposed));
            assertEquals(Scalar.of(-9.0), NUMPY.read(array, 0, 2));
        }

        @Test
        void a_copy_does_not_share() {
            NumPyArray array = range(2, 3);

            NumPyArray copy = NUMPY.copy(array);
            NUMPY.write(copy, Scalar.of(-9.0), 0, 0);

            assertEquals(Scalar.of(0.0), NUMPY.read(array, 0, 0));
        }

        @Test
        void a_cast_to_the_same_dtype_copies_too() {
            NumPyArray array = range(2);

            NumPyArray cast = NUMPY.cast(array, DType.FLOAT64);
            NUMPY.write(cast, Scalar.of(-9.0), 0);

            assertNotSame(array, cast);
            assertEquals(Scalar.of(0.0), NUMPY.read(array, 0));
        }

        @Test
        void a_cast_converts_every_element() {
            NumPyArray cast = NUMPY.cast(vector(DType.FLOAT64, Scalar.of(-1.5), Scalar.of(300.7)), DType.INT32);

            assertEquals("array([ -1, 300], dtype=int32)", repr(cast));
        }
    }

    @Nested
    final class Printing {

        @Test
        void shape_and_dtype_are_shown_as_numpy_shows_them() {
            NumPyArray array = NUMPY.cast(range(2, 3), DType.FLOAT32);

            assertEquals("array([[0., 1., 2.],\n       [3., 4., 5.]], dtype=float32)", repr(array));
            assertEquals("[[0. 1. 2.]\n [3. 4. 5.]]", str(array));
            assertEquals("array([], shape=(0, 3), dtype=float64)", repr(range(0, 3)));
        }

        @Test
        void special_values_are_shown() {
            NumPyArray array = vector(DType.FLOAT16, Scalar.of(1.5), Scalar.of(Double.NaN),
                    Scalar.of(Double.NEGATIVE_INFINITY));

            assertEquals("array([ 1.5,  nan, -inf], dtype=float16)", repr(array));
        }
    }

    @Nested
    final class Errors {

        private void assertKind(ErrorKind kind, String message, Executable operation) {
            TensorException refused = assertThrows(TensorException.class, operation);

            assertEquals(kind, refused.kind());
            assertEquals(message, refused.getMessage());
        }

        @Test
        void a_position_outside_is_an_index_out_of_range() {
            NumPyArray array = range(2, 3);

            assertKind(ErrorKind.INDEX_OUT_OF_RANGE, "read: index 2 is out of bounds for axis 0 with size 2",
                    () -> NUMPY.read(array, 2, 0));
            assertKind(ErrorKind.INDEX_OUT_OF_RANGE, "write: index 3 is out of bounds for axis 1 with size 3",
                    () -> NUMPY.write(array, Scalar.of(1), 0, 3));
            assertKind(ErrorKind.INDEX_OUT_OF_RANGE,
                    "select: too many indices for array: array is 2-dimensional, but 3 were indexed",
                    () -> NUMPY.select(array, List.of(at(0), at(0), at(0))));
        }

        @Test
        void a_write_to_a_read_only_array_is_refused() {
            NumPyArray readOnly = CHECKS.call("read_only", ArrayHandles::of, range(2));

            assertKind(ErrorKind.READ_ONLY, "write: assignment destination is read-only",
                    () -> NUMPY.write(readOnly, Scalar.of(1), 0));
        }

        @Test
        void a_source_that_does_not_broadcast_is_a_shape_mismatch() {
            assertKind(ErrorKind.SHAPE_MISMATCH,
                    "assign: could not broadcast input array from shape (2,) into shape (3,)",
                    () -> NUMPY.assign(range(3), List.of(ALL), range(2)));
        }

        @Test
        void a_value_that_does_not_fit_is_out_of_range() {
            NumPyArray bytes = vector(DType.UINT8, Scalar.of(0));

            assertKind(ErrorKind.VALUE_OUT_OF_RANGE, "write: Python integer 300 out of bounds for uint8",
                    () -> NUMPY.write(bytes, Scalar.of(300), 0));
            assertKind(ErrorKind.VALUE_OUT_OF_RANGE, "write: cannot convert float NaN to integer",
                    () -> NUMPY.write(bytes, Scalar.of(Double.NaN), 0));
            assertKind(ErrorKind.VALUE_OUT_OF_RANGE, "write: cannot convert float infinity to integer",
                    () -> NUMPY.write(bytes, Scalar.of(Double.POSITIVE_INFINITY), 0));
            assertKind(ErrorKind.VALUE_OUT_OF_RANGE, "scalar_representation: Python integer 300 out of bounds for int8",
                    () -> NUMPY.scalarRepr(DType.INT8, Scalar.of(300)));
        }

        @Test
        void a_dtype_that_numpy_does_not_have_is_unsupported() {
            assertKind(ErrorKind.DTYPE_UNSUPPORTED, "cast: data type 'bfloat16' not understood",
                    () -> NUMPY.cast(range(2), DType.BFLOAT16));
            assertKind(ErrorKind.DTYPE_UNSUPPORTED, "create: data type 'complex32' not understood",
                    () -> vector(DType.COMPLEX32, Scalar.of(1)));
        }

        @Test
        void a_dtype_that_only_numpy_has_is_unsupported() {
            NumPyArray objects = NUMPY.create(
                    new Values(List.of(), List.of(new Scalar.Int(BigInteger.TWO.pow(64)))), Optional.empty());

            assertKind(ErrorKind.DTYPE_UNSUPPORTED, "numpy: dtype object has no counterpart outside NumPy",
                    () -> NUMPY.dtype(objects));
            assertKind(ErrorKind.DTYPE_UNSUPPORTED, "numpy: dtype datetime64[D] has no counterpart outside NumPy",
                    () -> NUMPY.share(CHECKS.call("dates", ArrayHandles::of)));
        }

        @Test
        void any_other_exception_arrives_as_python_raised_it() {
            PythonFunctions core = new PythonFunctions("core.py");

            PythonFailure failure = assertThrows(PythonFailure.class, () -> core.ask("shape", PythonResults::integers));

            assertEquals("python: TypeError: shape() missing 1 required positional argument: 'array'",
                    failure.getMessage());
            assertEquals(List.of("TypeError", "Exception", "BaseException", "object"), failure.classNames());
        }
    }
}
