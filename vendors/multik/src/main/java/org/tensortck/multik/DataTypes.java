package org.tensortck.multik;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jetbrains.kotlinx.multik.ndarray.data.DataType;
import org.tensortck.spi.error.ErrorKind;
import org.tensortck.spi.error.TensorException;
import org.tensortck.spi.value.DType;

/** The dtypes of Multik. It has no bools, no unsigned integers and no float16. */
final class DataTypes {
    private static final Map<DType, DataType> TYPES = new EnumMap<>(DType.class);
    private static final Map<DataType, DType> DTYPES = new EnumMap<>(DataType.class);

    static {
        TYPES.put(DType.INT8, DataType.ByteDataType);
        TYPES.put(DType.INT16, DataType.ShortDataType);
        TYPES.put(DType.INT32, DataType.IntDataType);
        TYPES.put(DType.INT64, DataType.LongDataType);
        TYPES.put(DType.FLOAT32, DataType.FloatDataType);
        TYPES.put(DType.FLOAT64, DataType.DoubleDataType);
        TYPES.put(DType.COMPLEX64, DataType.ComplexFloatDataType);
        TYPES.put(DType.COMPLEX128, DataType.ComplexDoubleDataType);
        TYPES.forEach((dtype, type) -> DTYPES.put(type, dtype));
    }

    private DataTypes() {}

    static Set<DType> dtypes() {
        return EnumSet.copyOf(TYPES.keySet());
    }

    static DataType of(DType dtype) {
        DataType type = TYPES.get(dtype);
        if (type == null) {
            throw new TensorException(ErrorKind.DTYPE_UNSUPPORTED, "create: Multik has no " + dtype);
        }
        return type;
    }

    static DType dtype(DataType type) {
        DType dtype = DTYPES.get(type);
        if (dtype == null) {
            throw new IllegalArgumentException("dtype: " + type + " is not known");
        }
        return dtype;
    }
}
