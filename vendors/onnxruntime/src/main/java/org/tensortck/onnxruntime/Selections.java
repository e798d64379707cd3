package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxTensor;
import java.util.List;
import java.util.stream.LongStream;
import org.tensortck.spi.common.Choosing;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Operand;
import org.tensortck.spi.value.Scalar;

/** {@code Where} and {@code NonZero}. */
final class Selections implements Choosing<OnnxTensor> {
    private final Kernels kernels;

    Selections(Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public OnnxTensor where(OnnxTensor condition, Operand<OnnxTensor> first, Operand<OnnxTensor> second) {
        OnnxTensor x = Operations.object(kernels, first);
        OnnxTensor y = Operations.object(kernels, second);
        return kernels.run("Where", List.of(), DataTypes.of(x), condition, x, y);
    }

    /** {@inheritDoc} The operator gives one tensor with a row for each axis. */
    @Override
    public List<OnnxTensor> where(OnnxTensor condition) {
        OnnxTensor rows = kernels.run("NonZero", List.of(), DType.INT64, condition);
        return LongStream.range(0, rows.getInfo().getShape()[0]).mapToObj(axis -> kernels.run("Gather", List.of(),
                DType.INT64, rows, kernels.scalar(Scalar.of(axis), DType.INT64))).toList();
    }
}
