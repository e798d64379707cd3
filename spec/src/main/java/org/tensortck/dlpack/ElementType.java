package org.tensortck.dlpack;

import java.util.Arrays;
import java.util.Optional;
import org.tensortck.spi.value.DType;

/**
 * The type of an element in DLPack: a code and a size. A dtype of this project has one lane.
 *
 * @param code a {@code DLDataTypeCode}
 * @param bits the size of an element in bits; for a complex dtype, of both parts together
 */
record ElementType(int code, int bits) {
    private static final int SIGNED = 0;
    private static final int UNSIGNED = 1;
    private static final int FLOAT = 2;
    private static final int BFLOAT = 4;
    private static final int COMPLEX = 5;
    private static final int BOOL = 6;
    private static final int FLOAT8_E4M3FN = 10;
    private static final int FLOAT8_E4M3FNUZ = 11;
    private static final int FLOAT8_E5M2 = 12;
    private static final int FLOAT8_E5M2FNUZ = 13;
    private static final int FLOAT8_E8M0FNU = 14;

    static ElementType of(DType dtype) {
        int code = switch (dtype.kind()) {
            case BOOL -> BOOL;
            case UNSIGNED -> UNSIGNED;
            case SIGNED -> SIGNED;
            case COMPLEX -> COMPLEX;
            case FLOAT -> switch (dtype) {
                case BFLOAT16 -> BFLOAT;
                case FLOAT8_E4M3FN -> FLOAT8_E4M3FN;
                case FLOAT8_E4M3FNUZ -> FLOAT8_E4M3FNUZ;
                case FLOAT8_E5M2 -> FLOAT8_E5M2;
                case FLOAT8_E5M2FNUZ -> FLOAT8_E5M2FNUZ;
                case FLOAT8_E8M0FNU -> FLOAT8_E8M0FNU;
                default -> FLOAT;
            };
        };
        return new ElementType(code, dtype.bits());
    }

    /** Returns the dtype of such an element, or empty if none is the same. */
    Optional<DType> dtype() {
        return Arrays.stream(DType.values()).filter(dtype -> of(dtype).equals(this)).findFirst();
    }
}
