package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/**
 * The types of Java that the library has for dtypes. Its kernels have more dtypes, such as uint16 and 8-bit floats, but Java
 * gets neither a type nor the elements of these.
 */
final class DataTypes {
    private static final Map<DType, OnnxJavaType> BY_DTYPE = new EnumMap<>(Map.of(
            DType.BOOL, OnnxJavaType.BOOL,
            DType.UINT8, OnnxJavaType.UINT8,
            DType.INT8, OnnxJavaType.INT8,
            DType.INT16, OnnxJavaType.INT16,
            DType.INT32, OnnxJavaType.INT32,
            DType.INT64, OnnxJavaType.INT64,
            DType.FLOAT16, OnnxJavaType.FLOAT16,
            DType.BFLOAT16, OnnxJavaType.BFLOAT16,
            DType.FLOAT32, OnnxJavaType.FLOAT,
            DType.FLOAT64, OnnxJavaType.DOUBLE));

    private static final Map<OnnxJavaType, DType> BY_TYPE = BY_DTYPE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private DataTypes() {}

    static Set<DType> dtypes() {
        return Set.copyOf(BY_DTYPE.keySet());
    }

    /**
     * Returns the type of a dtype.
     *
     * @throws TensorException of kind {@link ErrorKind#DTYPE_UNSUPPORTED} for a dtype that Java lacks
     */
    static OnnxJavaType of(DType dtype) {
        OnnxJavaType type = BY_DTYPE.get(dtype);
        if (type == null) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "create: the library has no " + dtype + " in Java");
        }
        return type;
    }

    static DType of(OnnxTensor tensor) {
        OnnxJavaType type = tensor.getInfo().type;
        return Objects.requireNonNull(BY_TYPE.get(type), () -> "the SPI has no " + type);
    }

    /** Returns the number of a dtype in the ONNX format, {@code TensorProto.DataType}. */
    static int number(DType dtype) {
        return switch (dtype) {
            case FLOAT32 -> 1;
            case UINT8 -> 2;
            case INT8 -> 3;
            case INT16 -> 5;
            case INT32 -> 6;
            case INT64 -> 7;
            case BOOL -> 9;
            case FLOAT16 -> 10;
            case FLOAT64 -> 11;
            case BFLOAT16 -> 16;
            default -> throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED,
                    "create: the library has no " + dtype + " in Java");
        };
    }
}
