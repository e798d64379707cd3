package org.tensortck.libtorch;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.tensortck.spi.value.DType;

/** The scalar type of libtorch for each dtype. */
final class ScalarTypes {
    private static final Map<DType, ScalarType> BY_DTYPE = new EnumMap<>(Map.ofEntries(
            Map.entry(DType.BOOL, ScalarType.Bool),
            Map.entry(DType.UINT8, ScalarType.Byte),
            Map.entry(DType.UINT16, ScalarType.UInt16),
            Map.entry(DType.UINT32, ScalarType.UInt32),
            Map.entry(DType.UINT64, ScalarType.UInt64),
            Map.entry(DType.INT8, ScalarType.Char),
            Map.entry(DType.INT16, ScalarType.Short),
            Map.entry(DType.INT32, ScalarType.Int),
            Map.entry(DType.INT64, ScalarType.Long),
            Map.entry(DType.FLOAT8_E4M3FN, ScalarType.Float8_e4m3fn),
            Map.entry(DType.FLOAT8_E5M2, ScalarType.Float8_e5m2),
            Map.entry(DType.FLOAT8_E4M3FNUZ, ScalarType.Float8_e4m3fnuz),
            Map.entry(DType.FLOAT8_E5M2FNUZ, ScalarType.Float8_e5m2fnuz),
            Map.entry(DType.FLOAT8_E8M0FNU, ScalarType.Float8_e8m0fnu),
            Map.entry(DType.FLOAT16, ScalarType.Half),
            Map.entry(DType.BFLOAT16, ScalarType.BFloat16),
            Map.entry(DType.FLOAT32, ScalarType.Float),
            Map.entry(DType.FLOAT64, ScalarType.Double),
            Map.entry(DType.COMPLEX32, ScalarType.ComplexHalf),
            Map.entry(DType.COMPLEX64, ScalarType.ComplexFloat),
            Map.entry(DType.COMPLEX128, ScalarType.ComplexDouble)));

    private static final Map<ScalarType, DType> BY_SCALAR_TYPE = BY_DTYPE.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private ScalarTypes() {}

    static Set<DType> dtypes() {
        return Set.copyOf(BY_DTYPE.keySet());
    }

    static ScalarType of(DType dtype) {
        return Objects.requireNonNull(BY_DTYPE.get(dtype), () -> "libtorch has no " + dtype);
    }

    static DType dtype(ScalarType type) {
        // The binding makes a new enum object for each answer; only intern() gives the constant.
        ScalarType constant = type.intern();
        return Objects.requireNonNull(BY_SCALAR_TYPE.get(constant), () -> "the SPI has no " + constant);
    }
}
