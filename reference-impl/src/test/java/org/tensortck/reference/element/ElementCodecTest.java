package org.tensortck.reference.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tensortck.reference.Recorded;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Scalar;

public class ElementCodecTest {

    static String encoded(DType dtype, Scalar value) {
        byte[] bytes = new byte[dtype.byteSize()];
        ElementCodec.of(dtype, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY).encode(MemorySegment.ofArray(bytes), 0,
                value);
        return HexFormat.of().formatHex(bytes);
    }

    public static Scalar decoded(DType dtype, String bytes) {
        return ElementCodec.of(dtype, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY)
                .decode(MemorySegment.ofArray(HexFormat.of().parseHex(bytes)), 0);
    }

    /** The numbers that a library takes, as the bytes that it stores. */
    @Nested
    class Numbers {

        static Stream<String[]> recorded() {
            return Recorded.table("numbers.tsv").stream();
        }

        @ParameterizedTest
        @MethodSource("recorded")
        void are_taken_and_stored_as_the_library_does(String dtype, String number, String torch, String torchAssigned,
                String numpy, String numpyAssigned) {
            assertEquals(torch, stored(StorableNumbers.TORCH_CONSTRUCTOR, dtype, number), "torch.tensor");
            assertEquals(torchAssigned, stored(StorableNumbers.TORCH_ASSIGNMENT, dtype, number), "tensor[0] =");
            if (!numpy.equals("-")) {
                assertEquals(numpy, stored(StorableNumbers.NUMPY, dtype, number), "numpy.array");
                assertEquals(numpyAssigned, stored(StorableNumbers.NUMPY, dtype, number), "array[0] =");
            }
        }

        private String stored(StorableNumbers rule, String dtypeName, String number) {
            DType dtype = DType.named(dtypeName).orElseThrow();
            Scalar scalar = Recorded.number(number);
            return rule.takes(scalar, dtype) ? encoded(dtype, scalar) : Recorded.REFUSAL;
        }
    }

    @Nested
    class Decode {

        @Test
        void integers_are_exact_in_every_width() {
            assertEquals(Scalar.of(-2), decoded(DType.INT8, "fe"));
            assertEquals(Scalar.of(254), decoded(DType.UINT8, "fe"));
            assertEquals(Scalar.of(-2), decoded(DType.INT16, "feff"));
            assertEquals(Scalar.of(65534), decoded(DType.UINT16, "feff"));
            assertEquals(Scalar.of(-2), decoded(DType.INT32, "feffffff"));
            assertEquals(Scalar.of(4294967294L), decoded(DType.UINT32, "feffffff"));
            assertEquals(Scalar.of(-2), decoded(DType.INT64, "feffffffffffffff"));
            assertEquals(new Scalar.Int(new BigInteger("18446744073709551614")),
                    decoded(DType.UINT64, "feffffffffffffff"));
        }

        @Test
        void a_bool_is_true_for_every_byte_but_zero() {
            assertEquals(Scalar.of(false), decoded(DType.BOOL, "00"));
            assertEquals(Scalar.of(true), decoded(DType.BOOL, "02"));
        }

        @ParameterizedTest
        @EnumSource(DType.class)
        void what_is_decoded_encodes_to_the_same_bits(DType dtype) {
            if (dtype.bits() > Short.SIZE) {
                return;
            }
            for (int bits = 0; bits < 1 << dtype.bits(); bits++) {
                byte[] bytes = {(byte) bits, (byte) (bits >> Byte.SIZE)};
                String text = HexFormat.of().formatHex(bytes, 0, dtype.byteSize());
                Scalar value = decoded(dtype, text);
                boolean unique = dtype != DType.BOOL || bits <= 1;
                if (unique && !(value instanceof Scalar.Real(double real) && Double.isNaN(real))) {
                    assertEquals(text, encoded(dtype, value), value::toString);
                }
            }
        }
    }

    @Nested
    class Rounding {

        @ParameterizedTest
        @CsvSource({
                // Halfway to the next bfloat16 and a bit more: 2^62 + 2^54 + 1 is above the tie.
                "BFLOAT16, 4629700416936869889, 815e", "BFLOAT16, 4629700416936869888, 805e",
                "BFLOAT16, -4629700416936869889, 81de", "FLOAT32, 4611686293305294849, 0100805e",
                "FLOAT32, 4611686293305294848, 0000805e", "FLOAT64, 9007199254740993, 0000000000004043",
                "FLOAT64, 18446744073709551615, 000000000000f043"})
        void an_integer_is_rounded_once(DType dtype, BigInteger value, String bytes) {
            assertEquals(bytes, encoded(dtype, new Scalar.Int(value)));
        }

        @Test
        void a_double_is_not_rounded_to_float32_on_the_way_to_float16() {
            double aboveTie = 1 + 0x1p-11 + 0x1p-40;
            assertEquals("013c", encoded(DType.FLOAT16, Scalar.of(aboveTie)));
            assertEquals("003c", encoded(DType.FLOAT16, Scalar.of(1 + 0x1p-11)));
        }
    }

    @Nested
    class Memory {

        @ParameterizedTest
        @EnumSource(DType.class)
        void big_endian_bytes_are_those_of_each_part_reversed(DType dtype) {
            byte[] little = new byte[dtype.byteSize()];
            byte[] big = new byte[dtype.byteSize()];
            Scalar value = new Scalar.Complex(1, 2);
            ElementCodec.of(dtype, ByteOrder.LITTLE_ENDIAN, RoundingRule.NUMPY).encode(MemorySegment.ofArray(little), 0,
                    value);
            ElementCodec.of(dtype, ByteOrder.BIG_ENDIAN, RoundingRule.NUMPY).encode(MemorySegment.ofArray(big), 0,
                    value);
            int part = dtype.kind() == DType.Kind.COMPLEX ? little.length / 2 : little.length;
            for (int place = 0; place < little.length; place++) {
                int mirrored = place / part * part + part - 1 - place % part;
                assertEquals(little[place], big[mirrored]);
            }
        }

        @ParameterizedTest
        @EnumSource(DType.class)
        void elements_need_not_be_aligned(DType dtype) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment memory = arena.allocate(64, 64);
                ElementCodec codec = ElementCodec.of(dtype);
                codec.encode(memory, 3, Scalar.of(true));
                assertEquals(1.0, asDouble(codec.decode(memory, 3)));
                long others = 0;
                for (long place = 0; place < 64; place++) {
                    boolean outside = place < 3 || place >= 3 + dtype.byteSize();
                    others += outside ? memory.get(ValueLayout.JAVA_BYTE, place) : 0;
                }
                assertEquals(0, others);
            }
        }

        private double asDouble(Scalar value) {
            return switch (value) {
                case Scalar.Bool(boolean bool) -> bool ? 1 : 0;
                case Scalar.Int(BigInteger integer) -> integer.doubleValue();
                case Scalar.Real(double real) -> real;
                case Scalar.Complex(double real, double imaginary) -> real + imaginary;
            };
        }

        @Test
        void a_codec_exists_once_for_each_dtype_and_order() {
            assertTrue(ElementCodec.of(DType.INT32) == ElementCodec.of(DType.INT32, ByteOrder.nativeOrder(),
                    RoundingRule.NUMPY));
        }
    }
}
