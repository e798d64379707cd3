package org.tensortck.reference.torch.compute;

import java.util.List;
import java.util.Optional;
import org.tensortck.reference.compute.AxisReduction;
import org.tensortck.reference.compute.Elementwise;
import org.tensortck.reference.compute.OperationName;
import org.tensortck.reference.element.DTypes;
import org.tensortck.reference.layout.StrideRule;
import org.tensortck.reference.memory.StridedElements;
import org.tensortck.reference.torch.Tensor;
import org.tensortck.reference.torch.rule.TorchDTypeSupport;
import org.tensortck.spi.common.Reductions;
import org.tensortck.spi.value.DType;
import org.tensortck.spi.value.Reduction;
import org.tensortck.spi.value.ReductionAxes;

/** Reductions of tensors, by PyTorch's rules. */
public final class TorchReductions implements Reductions<Tensor> {

    @Override
    public Tensor reduce(Reduction reduction, Tensor tensor, ReductionAxes axes, boolean keepDimensions,
            Optional<DType> dtype) {
        String name = OperationName.of(reduction);
        DType own = tensor.elements().dtype();
        DType computed = dtype.orElse(isSum(reduction) && DTypes.isWhole(own) ? DType.INT64 : own);
        TorchDTypeSupport.require(reduction, computed);
        StridedElements elements = Elementwise.cast(name, tensor.elements(), computed);
        StridedElements result = new AxisReduction(reduction, elements, reduced(reduction, axes)).result(
                resultDType(reduction, computed),
                keepDimensions, StrideRule.TORCH);
        return new Tensor(result, ReductionDerivatives.of(reduction, tensor, computed,
                new ReductionDerivatives.Shape(elements.shape(), reduced(reduction, axes),
                        !(axes instanceof ReductionAxes.All))));
    }

    /** Returns the axes that go away: none that are named are all, except for {@code any} and {@code all}. */
    private static ReductionAxes reduced(Reduction reduction, ReductionAxes axes) {
        boolean isTruth = reduction == Reduction.ANY || reduction == Reduction.ALL;
        return axes.equals(new ReductionAxes.Several(List.of())) && !isTruth ? new ReductionAxes.All() : axes;
    }

    private static boolean isSum(Reduction reduction) {
        return reduction == Reduction.SUM || reduction == Reduction.PRODUCT;
    }

    private static DType resultDType(Reduction reduction, DType computed) {
        return switch (reduction) {
            // Note: uint8 was PyTorch's bool once.
            case ANY, ALL -> computed == DType.UINT8 ? DType.UINT8 : DType.BOOL;
            case POSITION_OF_MAXIMUM, POSITION_OF_MINIMUM -> DType.INT64;
            case SUM, PRODUCT, MEAN, MAXIMUM, MINIMUM -> computed;
        };
    }
}
