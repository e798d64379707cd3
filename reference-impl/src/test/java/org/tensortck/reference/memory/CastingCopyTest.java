package org.tensortck.reference.memory;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.reference.Recorded;
import org.tensortck.reference.element.ElementCodec;
import org.tensortck.reference.element.ElementCodecTest;
import org.tensortck.reference.element.RoundingRule;
import org.tensortck.reference.layout.Layout;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

class CastingCopyTest {
    private static final String OPEN = "-";

    /**
     * What PyTorch makes of elements of one dtype in another one.
     *
     * @param sources the bytes of the elements
     * @param results the bytes of what they become, in the same order
     */
    record Recording(DType from, DType to, List<String> sources, List<String> results) {

        @Override
        public String toString() {
            return from + " to " + to;
        }
    }

    static Stream<Recording> recorded() {
        List<List<String>> lines = Recorded.table("casts.tsv.gz").stream().map(Arrays::asList).toList();
        Map<String, List<String>> sources = lines.stream().filter(line -> DType.named(line.get(1)).isEmpty())
                .collect(Collectors.toMap(List::getFirst, line -> line.subList(1, line.size())));
        return lines.stream().filter(line -> DType.named(line.get(1)).isPresent())
                .map(line -> new Recording(DType.named(line.getFirst()).orElseThrow(),
                        DType.named(line.get(1)).orElseThrow(), sources.get(line.getFirst()),
                        line.subList(2, line.size())));
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void every_pair_of_dtypes_is_cast_as_pytorch_does(Recording recording) {
        int count = recording.sources.size();
        assertEquals(count, recording.results.size());
        Layout row = Layout.contiguous(StrideRule.TORCH, count);
        Layout backwardsWithGaps = Layout.of(new long[]{count}, new long[]{-2}, 2L * count - 2);
        assertTrue(count > 1 && wrong(recording, row, row).isEmpty(), () -> wrong(recording, row, row).toString());
        List<String> wrongWithGaps = wrong(recording, row, backwardsWithGaps);
        assertTrue(wrongWithGaps.isEmpty(), () -> "with gaps: " + wrongWithGaps);
    }

    private static List<String> wrong(Recording recording, Layout sourceLayout, Layout targetLayout) {
        int size = recording.to.byteSize();
        byte[] source = HexFormat.of().parseHex(String.join("", recording.sources));
        byte[] target = new byte[(int) (targetLayout.highestOffset() + 1) * size];
        CastingCopy.copy(MemorySegment.ofArray(source),
                ElementCodec.of(recording.from, ByteOrder.LITTLE_ENDIAN, RoundingRule.TORCH),
                sourceLayout.times(recording.from.byteSize()), MemorySegment.ofArray(target),
                ElementCodec.of(recording.to, ByteOrder.LITTLE_ENDIAN, RoundingRule.TORCH), targetLayout.times(size));
        List<String> wrong = new ArrayList<>();
        for (int place = 0; place < recording.results.size(); place++) {
            int at = (int) targetLayout.offsetOf(place) * size;
            String actual = HexFormat.of().formatHex(target, at, at + size);
            String expected = recording.results.get(place);
            if (!expected.equals(OPEN)
                    && !comparable(recording.to, actual).equals(comparable(recording.to, expected))) {
                String bytes = recording.sources.get(place);
                wrong.add(bytes + ", which is " + ElementCodecTest.decoded(recording.from, bytes) + ", became " + actual
                        + " and not " + expected);
            }
        }
        return wrong;
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
        CastingCopy.copy(MemorySegment.ofArray(signalling), codec, reversed.times(Float.BYTES),
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
        CastingCopy.copy(MemorySegment.ofArray(source), codec, transposed, MemorySegment.ofArray(target),
                ElementCodec.of(DType.UINT8), everySecondColumn);
        assertArrayEquals(new byte[]{0, 0, 3, 1, 4, 2, 5, 0}, target);
    }

    @Test
    void byte_order_changes_without_rounding() {
        byte[] target = new byte[4];
        Layout one = Layout.contiguous(StrideRule.TORCH);
        CastingCopy.copy(MemorySegment.ofArray(HexFormat.of().parseHex("0100a07f")),
                ElementCodec.of(DType.FLOAT32, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY), one,
                MemorySegment.ofArray(target),
                ElementCodec.of(DType.FLOAT32, ByteOrder.BIG_ENDIAN, RoundingRule.NUMPY), one);
        assertEquals("7fa00001", HexFormat.of().formatHex(target));
    }
}
