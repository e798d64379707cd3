package org.tensortck.polyglot.numpy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tensortck.polyglot.numpy.Fixtures.NUMPY;
import static org.tensortck.polyglot.numpy.Fixtures.repr;
import static org.tensortck.polyglot.numpy.Fixtures.vector;

import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;
import org.tensortck.spi.value.SharedMemory;
import org.tensortck.spi.value.Values;

/** Elements go in and come out unchanged. The bytes and texts were printed by NumPy 2.4 in CPython. */
final class NumPyElementsTest {

    static Stream<Arguments> edges() {
        return Stream.of(edge(DType.BOOL, Scalar.of(false), "00", "np.False_"),
                edge(DType.BOOL, Scalar.of(true), "01", "np.True_"),
                edge(DType.UINT8, Scalar.of(255), "ff", "np.uint8(255)"),
                edge(DType.UINT16, Scalar.of(65535), "ffff", "np.uint16(65535)"),
                edge(DType.UINT32, Scalar.of(4294967295L), "ffffffff", "np.uint32(4294967295)"),
                edge(DType.UINT64, integer("9223372036854775808"), "0000000000000080",
                        "np.uint64(9223372036854775808)"),
                edge(DType.UINT64, integer("18446744073709551615"), "ffffffffffffffff",
                        "np.uint64(18446744073709551615)"),
                edge(DType.INT8, Scalar.of(-128), "80", "np.int8(-128)"),
                edge(DType.INT8, Scalar.of(-1), "ff", "np.int8(-1)"),
                edge(DType.INT16, Scalar.of(-32768), "0080", "np.int16(-32768)"),
                edge(DType.INT32, Scalar.of(Integer.MIN_VALUE), "00000080", "np.int32(-2147483648)"),
                edge(DType.INT64, Scalar.of(Long.MIN_VALUE), "0000000000000080", "np.int64(-9223372036854775808)"),
                edge(DType.INT64, Scalar.of(Long.MAX_VALUE), "ffffffffffffff7f", "np.int64(9223372036854775807)"),
                edge(DType.INT64, Scalar.of(-1), "ffffffffffffffff", "np.int64(-1)"),
                edge(DType.FLOAT16, Scalar.of(65504.0), "ff7b", "np.float16(6.55e+04)"),
                edge(DType.FLOAT16, Scalar.of(0x1p-24), "0100", "np.float16(6e-08)"),
                edge(DType.FLOAT16, Scalar.of(0.333251953125), "5535", "np.float16(0.3333)"),
                edge(DType.FLOAT16, Scalar.of(-0.0), "0080", "np.float16(-0.0)"),
                edge(DType.FLOAT32, Scalar.of(Float.MAX_VALUE), "ffff7f7f", "np.float32(3.4028235e+38)"),
                edge(DType.FLOAT32, Scalar.of(Float.MIN_VALUE), "01000000", "np.float32(1e-45)"),
                edge(DType.FLOAT32, Scalar.of(Double.NEGATIVE_INFINITY), "000080ff", "np.float32(-inf)"),
                edge(DType.FLOAT32, Scalar.of(0.1f), "cdcccc3d", "np.float32(0.1)"),
                edge(DType.FLOAT64, Scalar.of(Double.MAX_VALUE), "ffffffffffffef7f",
                        "np.float64(1.7976931348623157e+308)"),
                edge(DType.FLOAT64, Scalar.of(Double.MIN_VALUE), "0100000000000000", "np.float64(5e-324)"),
                edge(DType.FLOAT64, Scalar.of(-0.0), "0000000000000080", "np.float64(-0.0)"),
                edge(DType.COMPLEX64, new Scalar.Complex(Float.MAX_VALUE, -Float.MIN_VALUE), "ffff7f7f01000080",
                        "np.complex64(3.4028235e+38-1e-45j)"),
                edge(DType.COMPLEX64, new Scalar.Complex(-0.0, 0.0), "0000008000000000", "np.complex64(-0+0j)"),
                edge(DType.COMPLEX128, new Scalar.Complex(0.1, -Double.MIN_VALUE), "9a9999999999b93f0100000000000080",
                        "np.complex128(0.1-5e-324j)"),
                edge(DType.COMPLEX128, new Scalar.Complex(-0.0, Double.POSITIVE_INFINITY),
                        "0000000000000080000000000000f07f", "np.complex128(-0+infj)"));
    }

    private static Arguments edge(DType dtype, Scalar value, String littleEndianBytes, String scalarRepr) {
        return Arguments.of(dtype, value, littleEndianBytes, scalarRepr);
    }

    private static Scalar integer(String digits) {
        return new Scalar.Int(new BigInteger(digits));
    }

    @Test
    void the_edges_cover_every_dtype_that_numpy_has() {
        Set<DType> covered = edges().map(edge -> (DType) edge.get()[0]).collect(Collectors.toSet());

        assertEquals(NUMPY.dtypes(), covered);
        assertEquals(EnumSet.allOf(DType.class).stream().filter(DType::inNumPy).collect(Collectors.toSet()), covered);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void a_created_element_is_read_unchanged(DType dtype, Scalar value, String bytes) {
        NumPyArray array = vector(dtype, value);

        assertEquals(dtype, NUMPY.dtype(array));
        assertEquals(value, NUMPY.read(array, 0));
        assertEquals(bytes, bytesOf(array));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void a_written_element_is_read_unchanged(DType dtype, Scalar value, String bytes) {
        NumPyArray array = NUMPY.cast(vector(DType.BOOL, Scalar.of(false), Scalar.of(true)), dtype);

        NUMPY.write(array, value, 0);

        assertEquals(value, NUMPY.read(array, 0));
        assertTrue(bytesOf(array).startsWith(bytes), bytesOf(array));
    }

    @ParameterizedTest
    @MethodSource("edges")
    void an_element_prints_as_a_numpy_scalar(DType dtype, Scalar value, String bytes, String scalarRepr) {
        assertEquals(scalarRepr, NUMPY.scalarRepr(dtype, value), bytes);
    }

    @Test
    void not_a_number_is_read_as_such() {
        NumPyArray array = vector(DType.FLOAT16, Scalar.of(Double.NaN));

        assertEquals(Scalar.of(Double.NaN), NUMPY.read(array, 0));
        assertEquals("array([nan], dtype=float16)", repr(array));
    }

    private static String bytesOf(NumPyArray array) {
        SharedMemory memory = NUMPY.share(array);
        return HexFormat.of().formatHex(memory.memory().toArray(ValueLayout.JAVA_BYTE));
    }

    @Nested
    final class Create {

        @ParameterizedTest
        @CsvSource({"true, , bool", "1, , int64", "9223372036854775808, , uint64", "2.5, , float64",
                "2.5, 1, complex128"})
        void infers_the_dtype_as_numpy_does(String number, Double imaginary, String dtype) {
            assertEquals(dtype, NUMPY.dtype(create(List.of(), number(number, imaginary))).typeName());
        }

        private static Scalar number(String number, Double imaginary) {
            if (imaginary != null) {
                return new Scalar.Complex(Double.parseDouble(number), imaginary);
            } else if (number.equals("true")) {
                return Scalar.of(true);
            }
            return number.contains(".") ? Scalar.of(Double.parseDouble(number)) : integer(number);
        }

        private static NumPyArray create(List<Long> shape, Scalar... elements) {
            return NUMPY.create(new Values(shape, List.of(elements)), Optional.empty());
        }

        @Test
        void a_number_makes_an_array_of_rank_zero() {
            NumPyArray array = create(List.of(), Scalar.of(7));

            assertArrayEquals(new long[0], NUMPY.shape(array));
            assertEquals(Scalar.of(7), NUMPY.read(array));
            NUMPY.write(array, Scalar.of(8));
            assertEquals("array(8)", repr(array));
        }

        @Test
        void elements_are_in_row_major_order() {
            NumPyArray array = create(List.of(2L, 1L, 3L), Scalar.of(1), Scalar.of(2), Scalar.of(3), Scalar.of(4),
                    Scalar.of(5), Scalar.of(6));

            assertEquals(Scalar.of(4), NUMPY.read(array, 1, 0, 0));
            assertArrayEquals(new long[]{24, 24, 8}, NUMPY.byteStrides(array));
        }

        @ParameterizedTest
        @CsvSource({"0, 3", "2, 0", "0, 0"})
        void an_empty_array_keeps_all_its_lengths(long rows, long columns) {
            assertArrayEquals(new long[]{rows, columns}, NUMPY.shape(create(List.of(rows, columns))));
        }
    }
}
