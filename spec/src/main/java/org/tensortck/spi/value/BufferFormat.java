package org.tensortck.spi.value;

import java.lang.foreign.Linker;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The format of an element in the buffer protocol of Python, for the dtypes of NumPy.
 *
 * @param dtype the dtype
 * @param byteOrder the byte order
 */
public record BufferFormat(DType dtype, ByteOrder byteOrder) {
    private static final boolean IS_LONG_OF_64_BITS = Objects
            .requireNonNull(Linker.nativeLinker().canonicalLayouts().get("long"), "C has a long")
            .byteSize() == Long.BYTES;
    private static final Map<String, DType> CODES = Map.ofEntries(Map.entry("?", DType.BOOL),
            Map.entry("b", DType.INT8), Map.entry("B", DType.UINT8), Map.entry("h", DType.INT16),
            Map.entry("H", DType.UINT16), Map.entry("i", DType.INT32), Map.entry("I", DType.UINT32),
            Map.entry("l", IS_LONG_OF_64_BITS ? DType.INT64 : DType.INT32),
            Map.entry("L", IS_LONG_OF_64_BITS ? DType.UINT64 : DType.UINT32), Map.entry("q", DType.INT64),
            Map.entry("Q", DType.UINT64), Map.entry("e", DType.FLOAT16), Map.entry("f", DType.FLOAT32),
            Map.entry("d", DType.FLOAT64), Map.entry("Zf", DType.COMPLEX64), Map.entry("Zd", DType.COMPLEX128));
    /** Where a byte order is named, a {@code long} has 32 bits on every platform. */
    private static final Map<String, DType> STANDARD_LONGS = Map.of("l", DType.INT32, "L", DType.UINT32);

    /** Returns the format that a text names, or empty where it names none of a dtype of NumPy. */
    public static Optional<BufferFormat> parse(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        String code = "@=<>".indexOf(first) >= 0 ? text.substring(1) : text;
        ByteOrder byteOrder = switch (first) {
            case '<' -> ByteOrder.LITTLE_ENDIAN;
            case '>' -> ByteOrder.BIG_ENDIAN;
            default -> ByteOrder.nativeOrder();
        };
        boolean hasStandardSizes = "=<>".indexOf(first) >= 0;
        Optional<DType> standard = hasStandardSizes ? Optional.ofNullable(STANDARD_LONGS.get(code)) : Optional.empty();
        return standard.or(() -> Optional.ofNullable(CODES.get(code))).map(dtype -> new BufferFormat(dtype, byteOrder));
    }

    /**
     * Returns the text. That of a 64-bit integer in native byte order is {@code l} or {@code L} where C's {@code long} has 64
     * bits, as NumPy's is, and {@code q} or {@code Q} elsewhere.
     *
     * @throws IllegalArgumentException for a dtype that NumPy lacks
     */
    public String text() {
        boolean isNative = byteOrder == ByteOrder.nativeOrder();
        String code = switch (dtype) {
            case BOOL -> "?";
            case INT8 -> "b";
            case UINT8 -> "B";
            case INT16 -> "h";
            case UINT16 -> "H";
            case INT32 -> "i";
            case UINT32 -> "I";
            case INT64 -> isNative && IS_LONG_OF_64_BITS ? "l" : "q";
            case UINT64 -> isNative && IS_LONG_OF_64_BITS ? "L" : "Q";
            case FLOAT16 -> "e";
            case FLOAT32 -> "f";
            case FLOAT64 -> "d";
            case COMPLEX64 -> "Zf";
            case COMPLEX128 -> "Zd";
            default -> throw new IllegalArgumentException("buffer: no format names an element of " + dtype);
        };
        if (isNative || dtype.byteSize() == 1) {
            return code;
        }
        return (byteOrder == ByteOrder.BIG_ENDIAN ? ">" : "<") + code;
    }
}
