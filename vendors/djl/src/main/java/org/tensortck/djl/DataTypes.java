package org.tensortck.djl;

import ai.djl.ndarray.types.DataType;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tensortck.spi.value.DType;

/** The data type of DJL for each dtype. The engine ends the process for the others that DJL has names for. */
final class DataTypes {
    private static final Map<DType, DataType> BY_DTYPE = new EnumMap<>(Map.of(
            DType.BOOL, DataType.BOOLEAN,
            DType.UINT8, DataType.UINT8,
            DType.INT8, DataType.INT8,
            DType.INT32, DataType.INT32,
            DType.INT64, DataType.INT64,
            DType.FLOAT16, DataType.FLOAT16,
            DType.FLOAT32, DataType.FLOAT32,
            DType.FLOAT64, DataType.FLOAT64));

    private static final Map<DataType, DType> BY_DATA_TYPE = BY_DTYPE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private DataTypes() {}

    static Set<DType> dtypes() {
        return Set.copyOf(BY_DTYPE.keySet());
    }

    static DataType of(DType dtype) {
        return Objects.requireNonNull(BY_DTYPE.get(dtype), () -> "DJL has no " + dtype);
    }

    static DType dtype(DataType type) {
        return Objects.requireNonNull(BY_DATA_TYPE.get(type), () -> "the SPI has no " + type);
    }
}
