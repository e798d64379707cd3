package org.tensortck.reference.torch.compute;

import java.util.List;
import org.tensortck.reference.compute.AxisReduction;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.GraphMembership;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.spi.tensor.Extremes;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** The extreme elements of tensors along an axis, and where they are. */
public final class TorchExtremes implements Extremes<Tensor> {

    @Override
    public Extreme<Tensor> maximum(Tensor tensor, long axis, boolean keepDimensions) {
        return extreme(Reduction.MAXIMUM, Reduction.POSITION_OF_MAXIMUM, tensor, axis, keepDimensions);
    }

    @Override
    public Extreme<Tensor> minimum(Tensor tensor, long axis, boolean keepDimensions) {
        return extreme(Reduction.MINIMUM, Reduction.POSITION_OF_MINIMUM, tensor, axis, keepDimensions);
    }

    private static Extreme<Tensor> extreme(Reduction extreme, Reduction position, Tensor tensor, long axis,
            boolean keepDimensions) {
        DType dtype = tensor.elements().dtype();
        TorchDTypeSupport.require(extreme, dtype);
        ReductionAxes along = new ReductionAxes.One(axis);
        StridedElements values = new AxisReduction(extreme, tensor.elements(), along)
                .result(dtype, keepDimensions, StrideRule.TORCH);
        StridedElements indices = new AxisReduction(position, tensor.elements(), along)
                .result(DType.INT64, keepDimensions, StrideRule.TORCH);
        return new Extreme<>(
                Tensor.of(values, GraphMembership.result(GradientFunctions.ofExtremes(extreme), dtype,
                        List.of(tensor.graph()))),
                Tensor.of(indices, GraphMembership.leaf()));
    }
}
