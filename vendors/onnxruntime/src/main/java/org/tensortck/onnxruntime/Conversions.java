package org.tensortck.onnxruntime;

import ai.onnxruntime.OnnxTensor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tensortck.spi.common.Casts;
import org.tensortck.spi.tensor.RandomNumbers;
import org.tensortck.spi.value.DType;

/** Tensors of a dtype: {@code Cast} and {@code RandomUniform}. */
final class Conversions implements Casts<OnnxTensor>, RandomNumbers<OnnxTensor> {
    private final Kernels kernels;

    Conversions(Kernels kernels) {
        this.kernels = kernels;
    }

    @Override
    public OnnxTensor cast(OnnxTensor tensor, DType dtype) {
        return cast(kernels, tensor, dtype);
    }

    static OnnxTensor cast(Kernels kernels, OnnxTensor tensor, DType dtype) {
        return kernels.run("Cast", List.of(new Model.Attribute.IntegerValue("to", DataTypes.number(dtype))), dtype,
                tensor);
    }

    @Override
    public OnnxTensor rand(long[] shape, Optional<DType> dtype) {
        DType chosen = dtype.orElse(DType.FLOAT32);
        return kernels.run("RandomUniform",
                List.of(new Model.Attribute.IntegerValue("dtype", DataTypes.number(chosen)),
                        new Model.Attribute.IntegerValues("shape", Arrays.stream(shape).boxed().toList())),
                chosen);
    }
}
