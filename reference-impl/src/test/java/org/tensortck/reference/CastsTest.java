package org.tensortck.reference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.spi.DType;
import org.tensortck.spi.Scalar;

class CastsTest {

    static Stream<String[]> recorded() {
        return Recorded.table("casts.tsv").stream();
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void every_pair_of_dtypes_casts_as_the_libraries_do(String fromName, String toName, String pairs) {
        DType from = DType.named(fromName).orElseThrow();
        DType to = DType.named(toName).orElseThrow();
        assertTrue(pairs.contains(":"), "no values were recorded");
        for (String pair : pairs.split(" ", -1)) {
            String[] bytes = pair.split(":", -1);
            String actual = cast(from, to, bytes[0]);
            assertEquals(comparable(to, bytes[1]), comparable(to, actual), bytes[0] + " to " + bytes[1]);
        }
    }

    private static String cast(DType from, DType to, String source) {
        byte[] target = new byte[to.byteSize()];
        Layout one = Layout.contiguous(StrideRule.TORCH);
        Casts.copy(MemorySegment.ofArray(HexFormat.of().parseHex(source)),
                ElementCodec.of(from, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY), one, MemorySegment.ofArray(target),
                ElementCodec.of(to, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY), one);
        return HexFormat.of().formatHex(target);
    }

    /** A NaN has many bit patterns, and which one a cast gives is open; all other bytes must agree. */
    private static String comparable(DType dtype, String bytes) {
        Scalar value = ElementCodecTest.decoded(dtype, bytes);
        boolean notANumber = switch (value) {
            case Scalar.Real(double real) -> Double.isNaN(real);
            case Scalar.Complex(double real, double imaginary) -> Double.isNaN(real) || Double.isNaN(imaginary);
            default -> false;
        };
        return notANumber ? value.toString() : bytes;
    }

    @Test
    void a_copy_within_a_dtype_keeps_the_payload_of_a_nan() {
        byte[] signalling = HexFormat.of().parseHex("0100a07f0200a07f");
        byte[] target = new byte[8];
        Layout pair = Layout.contiguous(StrideRule.TORCH, 2);
        Layout reversed = Layout.of(new long[]{2}, new long[]{-1}, 1);
        ElementCodec codec = ElementCodec.of(DType.FLOAT32);
        Casts.copy(MemorySegment.ofArray(signalling), codec, reversed.times(Float.BYTES),
                MemorySegment.ofArray(target), codec, pair.times(Float.BYTES));
        assertEquals("0200a07f0100a07f", HexFormat.of().formatHex(target));
    }

    @Test
    void strides_and_offsets_apply_on_both_sides() {
        byte[] source = {0, 1, 2, 3, 4, 5};
        byte[] target = new byte[8];
        Layout transposed = Layout.of(new long[]{3, 2}, new long[]{1, 3}, 0);
        Layout everySecondColumn = Layout.of(new long[]{3, 2}, new long[]{2, 1}, 1);
        ElementCodec codec = ElementCodec.of(DType.INT8);
        Casts.copy(MemorySegment.ofArray(source), codec, transposed, MemorySegment.ofArray(target),
                ElementCodec.of(DType.UINT8), everySecondColumn);
        assertArrayEquals(new byte[]{0, 0, 3, 1, 4, 2, 5, 0}, target);
    }

    @Test
    void byte_order_changes_without_rounding() {
        byte[] target = new byte[4];
        Layout one = Layout.contiguous(StrideRule.TORCH);
        Casts.copy(MemorySegment.ofArray(HexFormat.of().parseHex("0100a07f")),
                ElementCodec.of(DType.FLOAT32, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY), one,
                MemorySegment.ofArray(target),
                ElementCodec.of(DType.FLOAT32, ByteOrder.BIG_ENDIAN, RoundingRule.NUMPY), one);
        assertEquals("7fa00001", HexFormat.of().formatHex(target));
    }
}
