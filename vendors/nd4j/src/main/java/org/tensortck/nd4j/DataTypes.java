package org.tensortck.nd4j;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nd4j.linalg.api.buffer.DataType;
import org.tensortck.spi.value.DType;

/** The data type of ND4J for each dtype. */
final class DataTypes {
    private static final Map<DType, DataType> BY_DTYPE = new EnumMap<>(Map.ofEntries(
            Map.entry(DType.BOOL, DataType.BOOL),
            Map.entry(DType.UINT8, DataType.UINT8),
            Map.entry(DType.UINT16, DataType.UINT16),
            Map.entry(DType.UINT32, DataType.UINT32),
            Map.entry(DType.UINT64, DataType.UINT64),
            Map.entry(DType.INT8, DataType.INT8),
            Map.entry(DType.INT16, DataType.INT16),
            Map.entry(DType.INT32, DataType.INT32),
            Map.entry(DType.INT64, DataType.INT64),
            Map.entry(DType.FLOAT16, DataType.FLOAT16),
            Map.entry(DType.BFLOAT16, DataType.BFLOAT16),
            Map.entry(DType.FLOAT32, DataType.FLOAT),
            Map.entry(DType.FLOAT64, DataType.DOUBLE)));

    private static final Map<DataType, DType> BY_DATA_TYPE = BY_DTYPE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private DataTypes() {}

    static Set<DType> dtypes() {
        return Set.copyOf(BY_DTYPE.keySet());
    }

    static DataType of(DType dtype) {
        return Objects.requireNonNull(BY_DTYPE.get(dtype), () -> "ND4J has no " + dtype);
    }

    static DType dtype(DataType type) {
        return Objects.requireNonNull(BY_DATA_TYPE.get(type), () -> "the SPI has no " + type);
    }
}
