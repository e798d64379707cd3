package org.tensortck.picture;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tensortck.evaluate.EvaluationException;
import org.tensortck.notation.python.PythonRepr;
import org.tensortck.spi.value.DType;
import org.tensortck.value.Value;

/** The texts of elements and of their bytes. */
final class ElementText {
    private static final HexFormat HEX = HexFormat.of();

    private ElementText() {}

    /** Returns the bytes of an element, in the order of their addresses, from its {@code tck.bits}. */
    static String hexadecimal(Value bits, int byteSize) {
        if (!(bits instanceof Value.Int(BigInteger digits))) {
            throw new EvaluationException("the bytes of an element are no int");
        }
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < byteSize; place++) {
            text.append(HEX.toHexDigits(digits.shiftRight(place * Byte.SIZE).byteValue()));
        }
        return text.toString();
    }

    /** Returns the text of an element as the notation prints it. */
    static String of(Value element) {
        return PythonRepr.repr(element);
    }

    /**
     * Returns the element that bytes are, where the notation can compute it: a float or a complex number of the machine's
     * byte order. Through a view with a pending sign, a library reads another number than the bytes are.
     */
    static Optional<Value> stored(DType dtype, String hexadecimal) {
        ByteBuffer bytes = ByteBuffer.wrap(HEX.parseHex(hexadecimal)).order(ByteOrder.nativeOrder());
        return switch (dtype) {
            case FLOAT16, FLOAT32, FLOAT64 -> Optional.of(Value.of(real(bytes, dtype.byteSize())));
            case COMPLEX32, COMPLEX64, COMPLEX128 -> {
                int half = dtype.byteSize() / 2;
                yield Optional.of(new Value.Complex(real(bytes, half), real(bytes, half)));
            }
            default -> Optional.empty();
        };
    }

    private static double real(ByteBuffer bytes, int byteSize) {
        return switch (byteSize) {
            case Short.BYTES -> Float.float16ToFloat(bytes.getShort());
            case Float.BYTES -> bytes.getFloat();
            default -> bytes.getDouble();
        };
    }

    /** Returns the float dtype of the two parts of a complex dtype, and any other dtype itself. */
    static DType part(DType dtype) {
        return switch (dtype) {
            case COMPLEX32 -> DType.FLOAT16;
            case COMPLEX64 -> DType.FLOAT32;
            case COMPLEX128 -> DType.FLOAT64;
            default -> dtype;
        };
    }

    /** Returns an index: {@code 0,1}, and {@code ()} where the object is 0-d. */
    static String index(List<Long> index) {
        return index.isEmpty() ? "()" : String.join(",", index.stream().map(String::valueOf).toList());
    }

    /** Returns a tuple as Python writes it. */
    static String tuple(List<Long> items) {
        return PythonRepr.repr(Value.tuple(items.stream().mapToLong(Long::longValue).toArray()));
    }
}
