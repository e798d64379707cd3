package org.tensortck.tensorflow;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** The dtypes that have a class in TensorFlow Java. The native library has more, which Java cannot read. */
final class DataTypes {
    private static final Map<DType, Class<? extends TType>> CLASSES = new EnumMap<>(Map.of(DType.BOOL, TBool.class,
            DType.UINT8, TUint8.class, DType.UINT16, TUint16.class, DType.INT32, TInt32.class, DType.INT64,
            TInt64.class, DType.FLOAT16, TFloat16.class, DType.BFLOAT16, TBfloat16.class, DType.FLOAT32,
            TFloat32.class, DType.FLOAT64, TFloat64.class));

    private DataTypes() {}

    static Set<DType> dtypes() {
        return Collections.unmodifiableSet(EnumSet.copyOf(CLASSES.keySet()));
    }

    /**
     * Returns the class of the tensors of a dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} where there is none
     */
    static Class<? extends TType> of(DType dtype) {
        Class<? extends TType> type = CLASSES.get(dtype);
        if (type == null) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "dtype: TensorFlow Java has no class for " + dtype);
        }
        return type;
    }

    static DType dtype(DataType type) {
        return switch (type) {
            case DT_BOOL -> DType.BOOL;
            case DT_UINT8 -> DType.UINT8;
            case DT_UINT16 -> DType.UINT16;
            case DT_INT32 -> DType.INT32;
            case DT_INT64 -> DType.INT64;
            case DT_HALF -> DType.FLOAT16;
            case DT_BFLOAT16 -> DType.BFLOAT16;
            case DT_FLOAT -> DType.FLOAT32;
            case DT_DOUBLE -> DType.FLOAT64;
            default -> throw new IllegalArgumentException("dtype: the adapter has none for " + type);
        };
    }

    /** Returns whether arrays of both dtypes have elements of the same type of Java, which {@code copyTo} asks for. */
    static boolean sameElements(DType first, DType second) {
        return first == second || (isFloat(first) && isFloat(second));
    }

    private static boolean isFloat(DType dtype) {
        return dtype == DType.FLOAT16 || dtype == DType.BFLOAT16 || dtype == DType.FLOAT32;
    }
}
