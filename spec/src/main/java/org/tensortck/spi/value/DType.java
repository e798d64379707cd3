package org.tensortck.spi.value;

import java.util.Arrays;
import java.util.Optional;

/**
 * The type of an element. The names are those of PyTorch; NumPy uses the same names for its dtypes.
 *
 * <p>Sources: the dtype tables of {@code torch.dtype} (PyTorch 2.13) and of {@code numpy.dtype} (NumPy 2.4).
 */
public enum DType {
    BOOL("bool", 8, Kind.BOOL, true),
    UINT8("uint8", 8, Kind.UNSIGNED, true),
    UINT16("uint16", 16, Kind.UNSIGNED, true),
    UINT32("uint32", 32, Kind.UNSIGNED, true),
    UINT64("uint64", 64, Kind.UNSIGNED, true),
    INT8("int8", 8, Kind.SIGNED, true),
    INT16("int16", 16, Kind.SIGNED, true),
    INT32("int32", 32, Kind.SIGNED, true),
    INT64("int64", 64, Kind.SIGNED, true),
    FLOAT8_E4M3FN("float8_e4m3fn", 8, Kind.FLOAT, false),
    FLOAT8_E5M2("float8_e5m2", 8, Kind.FLOAT, false),
    FLOAT8_E4M3FNUZ("float8_e4m3fnuz", 8, Kind.FLOAT, false),
    FLOAT8_E5M2FNUZ("float8_e5m2fnuz", 8, Kind.FLOAT, false),
    FLOAT8_E8M0FNU("float8_e8m0fnu", 8, Kind.FLOAT, false),
    FLOAT16("float16", 16, Kind.FLOAT, true),
    BFLOAT16("bfloat16", 16, Kind.FLOAT, false),
    FLOAT32("float32", 32, Kind.FLOAT, true),
    FLOAT64("float64", 64, Kind.FLOAT, true),
    COMPLEX32("complex32", 32, Kind.COMPLEX, false),
    COMPLEX64("complex64", 64, Kind.COMPLEX, true),
    COMPLEX128("complex128", 128, Kind.COMPLEX, true);

    /** The category of a dtype, in the order in which PyTorch promotes one to the next. */
    public enum Kind {
        BOOL, UNSIGNED, SIGNED, FLOAT, COMPLEX
    }

    private final String typeName;
    private final int bits;
    private final Kind kind;
    private final boolean inNumPy;

    DType(String typeName, int bits, Kind kind, boolean inNumPy) {
        this.typeName = typeName;
        this.bits = bits;
        this.kind = kind;
        this.inNumPy = inNumPy;
    }

    /** Returns the dtype with this name, such as {@code "float32"}, or empty if none has it. */
    public static Optional<DType> named(String typeName) {
        return Arrays.stream(values()).filter(dtype -> dtype.typeName.equals(typeName)).findFirst();
    }

    /** Returns the name without a module, such as {@code "float32"}. */
    public String typeName() {
        return typeName;
    }

    /** Returns the size of an element in bits; for a complex dtype, of both parts together. */
    public int bits() {
        return bits;
    }

    /** Returns the size of an element in bytes. */
    public int byteSize() {
        return bits / Byte.SIZE;
    }

    /** Returns the category. */
    public Kind kind() {
        return kind;
    }

    /** Returns whether NumPy has this dtype. */
    public boolean inNumPy() {
        return inNumPy;
    }

    @Override
    public String toString() {
        return typeName;
    }
}
